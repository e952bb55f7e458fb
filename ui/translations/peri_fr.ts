<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>peri</name>
  <message>
   <source>"oauth" knows clientId, clientSecret and scope, not {key}.</source>
   <translation>"oauth" connaît clientId, clientSecret et scope, pas {key}.</translation>
  </message>
  <message>
   <source>"oauth" needs "clientId".</source>
   <translation>"oauth" a besoin de "clientId".</translation>
  </message>
  <message>
   <source>"type" is {kind}, which doesn't go with {other}.</source>
   <translation>"type" vaut {kind}, ce qui ne va pas avec {other}.</translation>
  </message>
  <message>
   <source>"type": "sse" is the old transport; ask its maker for a streamable HTTP address.</source>
   <translation>"type": "sse" est l’ancien mode de transport ; demandez à son auteur une adresse « Streamable HTTP ».</translation>
  </message>
  <message>
   <source>"url" holds a password; put it into "headers", from the environment.</source>
   <translation>"url" contient un mot de passe ; mettez-le dans "headers", depuis l’environnement.</translation>
  </message>
  <message>
   <source>"url" is {url}; an address begins with https:// or http:// and names a host.</source>
   <translation>"url" vaut {url} ; une adresse commence par https:// ou http:// et nomme un hôte.</translation>
  </message>
  <message>
   <source>"{key}" must be a list of texts.</source>
   <translation>"{key}" doit être une liste de textes.</translation>
  </message>
  <message>
   <source>"{key}" must be a text that isn't empty.</source>
   <translation>"{key}" doit être un texte non vide.</translation>
  </message>
  <message>
   <source>"{key}" must be a whole path; {text} is none.</source>
   <translation>"{key}" doit être un chemin complet ; {text} n’en est pas un.</translation>
  </message>
  <message>
   <source>"{key}" must be an object of texts.</source>
   <translation>"{key}" doit être un objet de textes.</translation>
  </message>
  <message>
   <source>"{key}" must be true or false.</source>
   <translation>"{key}" doit valoir true ou false.</translation>
  </message>
  <message>
   <source>"{key}" refers to {name}, which isn't set in the environment.</source>
   <translation>"{key}" renvoie à {name}, qui n’est pas défini dans l’environnement.</translation>
  </message>
  <message>
   <source>"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.</source>
   <translation>"{key}" renvoie à {wrong} ; Peri ne connaît que les noms de l’environnement, comme dans {one}.</translation>
  </message>
  <message>
   <source>"{table}" in {path} must be an object: names of servers and what they are.</source>
   <translation>"{table}" dans {path} doit être un objet : des noms de serveurs et ce qu’ils sont.</translation>
  </message>
  <message>
   <source>({count} more.)</source>
   <translation>(Encore {count}.)</translation>
  </message>
  <message>
   <source>+, −, 0 and the arrow keys</source>
   <translation>+, −, 0 et les flèches</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A beach, my cat, a receipt …</source>
   <translation>Une plage, mon chat, un ticket de caisse…</translation>
  </message>
  <message>
   <source>A device can't be used</source>
   <translation>Un appareil est inutilisable</translation>
  </message>
  <message>
   <source>A document, a folder or a picture</source>
   <translation>Un document, un dossier ou une image</translation>
  </message>
  <message>
   <source>A file brought from elsewhere is taken with `peri models import FILE`.</source>
   <translation>Un fichier obtenu ailleurs se prend avec `peri models import FILE`.</translation>
  </message>
  <message>
   <source>A file to measure with can't be written: {why}.</source>
   <translation>Impossible d’écrire un fichier pour la mesure : {why}.</translation>
  </message>
  <message>
   <source>A first question</source>
   <translation>Une première question</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Un dossier doit avoir un nom.</translation>
  </message>
  <message>
   <source>A library is not installed</source>
   <translation>Une bibliothèque n’est pas installée</translation>
  </message>
  <message>
   <source>A link brought this text</source>
   <translation>Ce texte vient d’un lien</translation>
  </message>
  <message>
   <source>A loudspeaker can't be opened{why}.</source>
   <translation>Aucun haut-parleur ne peut être ouvert{why}.</translation>
  </message>
  <message>
   <source>A microphone can't be opened{why}.</source>
   <translation>Aucun microphone ne peut être ouvert{why}.</translation>
  </message>
  <message>
   <source>A model can't be had</source>
   <translation>Un modèle ne peut pas être obtenu</translation>
  </message>
  <message>
   <source>A model failed</source>
   <translation>Un modèle a échoué</translation>
  </message>
  <message>
   <source>A model for this machine</source>
   <translation>Un modèle pour cette machine</translation>
  </message>
  <message>
   <source>A model's process could not start</source>
   <translation>Le processus d’un modèle n’a pas pu démarrer</translation>
  </message>
  <message>
   <source>A model's process did not answer</source>
   <translation>Le processus d’un modèle n’a pas répondu</translation>
  </message>
  <message>
   <source>A model's process failed</source>
   <translation>Le processus d’un modèle a échoué</translation>
  </message>
  <message>
   <source>A model's process stopped unexpectedly</source>
   <translation>Le processus d’un modèle s’est arrêté de façon inattendue</translation>
  </message>
  <message>
   <source>A part of it is damaged. Fetch it again, or remove it.</source>
   <translation>Une partie est endommagée. Téléchargez-le à nouveau ou supprimez-le.</translation>
  </message>
  <message>
   <source>A part of the screen</source>
   <translation>Une partie de l’écran</translation>
  </message>
  <message>
   <source>A plugin can't be used</source>
   <translation>Une extension est inutilisable</translation>
  </message>
  <message>
   <source>A program that was stopped did not end.</source>
   <translation>Un programme arrêté ne s’est pas terminé.</translation>
  </message>
  <message>
   <source>A projector fits the one model that it was made for: choose the model's own.</source>
   <translation>Un projecteur ne convient qu’au modèle pour lequel il a été fait : choisissez celui du modèle.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Un prompt doit avoir un nom.</translation>
  </message>
  <message>
   <source>A prompt needs a text.</source>
   <translation>Un prompt doit avoir un texte.</translation>
  </message>
  <message>
   <source>A reply could not be sent: {kind}: {why}</source>
   <translation>Une réponse n’a pas pu être envoyée : {kind} : {why}</translation>
  </message>
  <message>
   <source>A rule begins with [[rule]].</source>
   <translation>Une règle commence par [[rule]].</translation>
  </message>
  <message>
   <source>A rule has no key "{key}"</source>
   <translation>Une règle n’a pas de clé "{key}"</translation>
  </message>
  <message>
   <source>A rule is a table; found {found}.</source>
   <translation>Une règle est une table ; trouvé : {found}.</translation>
  </message>
  <message>
   <source>A rule needs a verdict: "allow", "ask" or "deny".</source>
   <translation>Une règle a besoin d’un verdict : "allow", "ask" ou "deny".</translation>
  </message>
  <message>
   <source>A rule of yours says so.</source>
   <translation>Une de vos règles le veut ainsi.</translation>
  </message>
  <message>
   <source>A server of tools can't be used</source>
   <translation>Un serveur d’outils est inutilisable</translation>
  </message>
  <message>
   <source>A window of Peri is open on {home} already.</source>
   <translation>Une fenêtre de Peri est déjà ouverte sur {home}.</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>Adaptateurs</translation>
  </message>
  <message>
   <source>Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.</source>
   <translation>Adaptateurs (LoRA) ajoutés au modèle, chacun avec sa force, par exemple « poet:0.8 ». Vide : aucun.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or Meta to it.</source>
   <translation>Ajoutez-y Ctrl, Alt ou Meta.</translation>
  </message>
  <message>
   <source>Add a file</source>
   <translation>Ajouter un fichier</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder of models</source>
   <translation>Ajouter un dossier de modèles</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Ajouter un modèle</translation>
  </message>
  <message>
   <source>Add the folder that it lies in.</source>
   <translation>Ajoutez le dossier qui le contient.</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>After this many seconds of calls the model must answer; your own answers don't count.</source>
   <translation>Après ce nombre de secondes d’appels, le modèle doit répondre ; le temps que vous mettez à répondre ne compte pas.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Allow all of them once</source>
   <translation>Tout autoriser une fois</translation>
  </message>
  <message>
   <source>Allow camera</source>
   <translation>Autoriser la caméra</translation>
  </message>
  <message>
   <source>Allow clipboard</source>
   <translation>Autoriser le presse-papiers</translation>
  </message>
  <message>
   <source>Allow in this conversation</source>
   <translation>Autoriser dans cette conversation</translation>
  </message>
  <message>
   <source>Allow it when it asks.</source>
   <translation>Autorisez-le quand il le demande.</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Autoriser une fois</translation>
  </message>
  <message>
   <source>Allow screen</source>
   <translation>Autoriser l’écran</translation>
  </message>
  <message>
   <source>Allow “{tool}” on {target} in this conversation</source>
   <translation>Autoriser « {tool} » sur {target} dans cette conversation</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Autorisé</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Always allow “{tool}”</source>
   <translation>Toujours autoriser « {tool} »</translation>
  </message>
  <message>
   <source>Always allow “{tool}” on {target}</source>
   <translation>Toujours autoriser « {tool} » sur {target}</translation>
  </message>
  <message>
   <source>An adapter changes only models of the kind that it was made for: unload it, or use its model.</source>
   <translation>Un adaptateur ne modifie que les modèles du type pour lequel il a été fait : déchargez-le ou utilisez son modèle.</translation>
  </message>
  <message>
   <source>An address that isn't known</source>
   <translation>Une adresse inconnue</translation>
  </message>
  <message>
   <source>An unexpected {kind} occurred. Your message is kept.</source>
   <translation>Une erreur inattendue est survenue ({kind}). Votre message est conservé.</translation>
  </message>
  <message>
   <source>Another Peri is reading at this moment.</source>
   <translation>Un autre Peri est en train de lire.</translation>
  </message>
  <message>
   <source>Another conversation took this one's place in the context.</source>
   <translation>Une autre conversation a pris la place de celle-ci dans le contexte.</translation>
  </message>
  <message>
   <source>Another image encoder is installed than before; {count} pictures were encoded again.</source>
   <translation>Un autre encodeur d’images est installé ; images encodées à nouveau : {count}.</translation>
  </message>
  <message>
   <source>Another model is named {name}.</source>
   <translation>Un autre modèle s’appelle {name}.</translation>
  </message>
  <message>
   <source>Another of the server's tools has the same name.</source>
   <translation>Un autre outil du serveur porte le même nom.</translation>
  </message>
  <message>
   <source>Another program has {wanted} already.</source>
   <translation>Un autre programme utilise déjà {wanted}.</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabe</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiver</translation>
  </message>
  <message>
   <source>Archive or bring back</source>
   <translation>Archiver ou désarchiver</translation>
  </message>
  <message>
   <source>Archive, or bring back</source>
   <translation>Archiver ou désarchiver</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivées</translation>
  </message>
  <message>
   <source>Archived conversations</source>
   <translation>Conversations archivées</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Arguments</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask about what it says.</source>
   <translation>Posez une question sur ce qu’elle dit.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Ask again in smaller steps, or raise tools.steps in the settings.</source>
   <translation>Redemandez par étapes plus petites, ou augmentez tools.steps dans les réglages.</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Posez une question</translation>
  </message>
  <message>
   <source>Ask anything · / for commands · @ for files</source>
   <translation>Posez une question · / pour les commandes · @ pour les fichiers</translation>
  </message>
  <message>
   <source>Ask for an explanation, a draft, a piece of code.</source>
   <translation>Demandez une explication, un brouillon, un bout de code.</translation>
  </message>
  <message>
   <source>Ask the model</source>
   <translation>Interroger le modèle</translation>
  </message>
  <message>
   <source>Attach another copy of it.</source>
   <translation>Joignez-en une autre copie.</translation>
  </message>
  <message>
   <source>Attach another copy, or another size of it.</source>
   <translation>Joignez-en une autre copie ou une autre taille.</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Joindre des fichiers</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Joindre des fichiers…</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Joignez-le à nouveau.</translation>
  </message>
  <message>
   <source>Attach the files in it, one by one.</source>
   <translation>Joignez un par un les fichiers qu’il contient.</translation>
  </message>
  <message>
   <source>Attach, or look around</source>
   <translation>Joindre ou montrer quelque chose</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the conversation</source>
   <translation>Revenir à la conversation</translation>
  </message>
  <message>
   <source>Before the model, in this order</source>
   <translation>Ce que voit le modèle, dans cet ordre</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Bind one to `peri quick`.</source>
   <translation>Associez-en un à `peri quick`.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Bring back from the archive</source>
   <translation>Sortir des archives</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Rétabli</translation>
  </message>
  <message>
   <source>Brought back, and summaries</source>
   <translation>Éléments rétablis et résumés</translation>
  </message>
  <message>
   <source>Build llama-cpp-python again.</source>
   <translation>Recompilez llama-cpp-python.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Caméra</translation>
  </message>
  <message>
   <source>Camera in use</source>
   <translation>Caméra utilisée</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Caméra…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change its permissions, or add another folder.</source>
   <translation>Modifiez ses droits d’accès ou ajoutez un autre dossier.</translation>
  </message>
  <message>
   <source>Change its permissions, or add another one.</source>
   <translation>Modifiez ses droits d’accès ou ajoutez-en un autre.</translation>
  </message>
  <message>
   <source>Change its permissions, or attach a copy.</source>
   <translation>Modifiez ses droits d’accès ou joignez une copie.</translation>
  </message>
  <message>
   <source>Change that one.</source>
   <translation>Modifiez cet autre fait.</translation>
  </message>
  <message>
   <source>Change the prompt</source>
   <translation>Modifier le prompt</translation>
  </message>
  <message>
   <source>Change the setting in the file by hand.</source>
   <translation>Modifiez le réglage à la main dans le fichier.</translation>
  </message>
  <message>
   <source>Change what is remembered</source>
   <translation>Modifier ce souvenir</translation>
  </message>
  <message>
   <source>Change your message</source>
   <translation>Modifier votre message</translation>
  </message>
  <message>
   <source>Change {key} in the settings.</source>
   <translation>Modifiez {key} dans les réglages.</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed.</source>
   <translation>Vérifiez HTTPS_PROXY et ALL_PROXY ; il faut un proxy http://.</translation>
  </message>
  <message>
   <source>Check its permissions, or set PERI_MODELS to another folder.</source>
   <translation>Vérifiez ses droits d’accès ou définissez PERI_MODELS sur un autre dossier.</translation>
  </message>
  <message>
   <source>Check that no other program holds the loudspeaker.</source>
   <translation>Vérifiez qu’aucun autre programme n’occupe le haut-parleur.</translation>
  </message>
  <message>
   <source>Check that no other program holds the microphone.</source>
   <translation>Vérifiez qu’aucun autre programme n’occupe le microphone.</translation>
  </message>
  <message>
   <source>Check the network connection and pull again; it goes on where it stopped.</source>
   <translation>Vérifiez la connexion réseau et relancez le téléchargement ; il reprend là où il s’était arrêté.</translation>
  </message>
  <message>
   <source>Check the network connection.</source>
   <translation>Vérifiez la connexion réseau.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Check the path: {path}</source>
   <translation>Vérifiez le chemin : {path}</translation>
  </message>
  <message>
   <source>Checking what has arrived: {done} of {total}</source>
   <translation>Vérification du téléchargement : {done} sur {total}</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinois</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Choose a LoRA adapter in the GGUF format.</source>
   <translation>Choisissez un adaptateur LoRA au format GGUF.</translation>
  </message>
  <message>
   <source>Choose a file that has sound in it.</source>
   <translation>Choisissez un fichier qui contient du son.</translation>
  </message>
  <message>
   <source>Choose a folder with .gguf files.</source>
   <translation>Choisissez un dossier contenant des fichiers .gguf.</translation>
  </message>
  <message>
   <source>Choose a part of the screen</source>
   <translation>Choisir une partie de l’écran</translation>
  </message>
  <message>
   <source>Choose a smaller context or a smaller model.</source>
   <translation>Choisissez un contexte ou un modèle plus petit.</translation>
  </message>
  <message>
   <source>Choose a smaller model.</source>
   <translation>Choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Choose a vision model: `peri models list` shows them. Its projector belongs to it.</source>
   <translation>Choisissez un modèle de vision : `peri models list` les liste. Son projecteur en fait partie.</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that make up this share together.</source>
   <translation>Choisir parmi les jetons les plus probables qui, ensemble, atteignent cette part.</translation>
  </message>
  <message>
   <source>Choose among this many likeliest tokens. 0: no limit.</source>
   <translation>Choisir parmi ce nombre de jetons les plus probables. 0 : sans limite.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Choisissez un autre raccourci.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation>Choisissez-lui un autre emplacement.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Choose one of the files that it names.</source>
   <translation>Choisissez l’un des fichiers qu’elle cite.</translation>
  </message>
  <message>
   <source>Choose one of the system's voices in the settings.</source>
   <translation>Choisissez une des voix du système dans les réglages.</translation>
  </message>
  <message>
   <source>Choose one, or write your own. Files and pictures can be dropped into the window.</source>
   <translation>Choisissez-en un ou écrivez le vôtre. Vous pouvez déposer des fichiers et des images dans la fenêtre.</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Choisir : {name}</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Presse-papiers</translation>
  </message>
  <message>
   <source>Clipboard seen</source>
   <translation>Presse-papiers consulté</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close Peri</source>
   <translation>Fermer Peri</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Fermez d’autres programmes et réessayez.</translation>
  </message>
  <message>
   <source>Close other programs, choose a smaller context, or a smaller model.</source>
   <translation>Fermez d’autres programmes, ou choisissez un contexte ou un modèle plus petit.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller language model or context.</source>
   <translation>Fermez d’autres programmes, ou choisissez un modèle de langage ou un contexte plus petit.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model or context.</source>
   <translation>Fermez d’autres programmes, ou choisissez un modèle ou un contexte plus petit.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>Close pictures</source>
   <translation>Fermer les images</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cette notification</translation>
  </message>
  <message>
   <source>Close what is open, or stop the reply</source>
   <translation>Fermer ce qui est ouvert ou arrêter la réponse</translation>
  </message>
  <message>
   <source>Close “{title}”</source>
   <translation>Fermer « {title} »</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Comes with the question. Press to leave it out.</source>
   <translation>Accompagne la question. Appuyez pour l’enlever.</translation>
  </message>
  <message>
   <source>Commands and saved prompts, at the beginning</source>
   <translation>Commandes et prompts enregistrés, au début</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare the versions</source>
   <translation>Comparer les versions</translation>
  </message>
  <message>
   <source>Compare versions</source>
   <translation>Comparer les versions</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Branchez un haut-parleur ou choisissez-en un autre dans les réglages ; `peri doctor` liste ce qu’il voit.</translation>
  </message>
  <message>
   <source>Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Branchez un microphone ou choisissez-en un autre dans les réglages ; `peri doctor` liste ce qu’il voit.</translation>
  </message>
  <message>
   <source>Connect it again.</source>
   <translation>Rebranchez-le.</translation>
  </message>
  <message>
   <source>Connect it and try again.</source>
   <translation>Branchez-le et réessayez.</translation>
  </message>
  <message>
   <source>Connect it; the next reply is spoken again.</source>
   <translation>Branchez-le ; la prochaine réponse sera de nouveau lue.</translation>
  </message>
  <message>
   <source>Connecting …</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Context tokens</source>
   <translation>Jetons du contexte</translation>
  </message>
  <message>
   <source>Context: what the model has before it</source>
   <translation>Contexte : ce que le modèle a sous les yeux</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Convert it to MP4 and try again.</source>
   <translation>Convertissez-la en MP4 et réessayez.</translation>
  </message>
  <message>
   <source>Convert it to WAV, FLAC, MP3 or OGG and try again.</source>
   <translation>Convertissez-le en WAV, FLAC, MP3 ou OGG et réessayez.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy a picture first.</source>
   <translation>Copiez d’abord une image.</translation>
  </message>
  <message>
   <source>Copy a smaller part of it.</source>
   <translation>Copiez-en une plus petite partie.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Copiez-la à nouveau.</translation>
  </message>
  <message>
   <source>Copy it, and run it yourself.</source>
   <translation>Copiez-le et exécutez-le vous-même.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <source>Copy the conversation as Markdown</source>
   <translation>Copier la conversation en Markdown</translation>
  </message>
  <message>
   <source>Copy the picture again.</source>
   <translation>Copiez à nouveau l’image.</translation>
  </message>
  <message>
   <source>Copy the reply as Markdown</source>
   <translation>Copier la réponse en Markdown</translation>
  </message>
  <message>
   <source>Copy your message</source>
   <translation>Copier votre message</translation>
  </message>
  <message>
   <source>Correct the file by hand.</source>
   <translation>Corrigez le fichier à la main.</translation>
  </message>
  <message>
   <source>Correct the file by hand; Peri does not write over a file that it can't read.</source>
   <translation>Corrigez le fichier à la main ; Peri n’écrase pas un fichier qu’il ne peut pas lire.</translation>
  </message>
  <message>
   <source>Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about.</source>
   <translation>Corrigez le fichier. D’ici là, aucune de ses règles qui autorisent ne s’applique, et tout ce qui fait plus que lire est soumis à votre accord.</translation>
  </message>
  <message>
   <source>Correct the file; until then the default stands for what is wrong in it.</source>
   <translation>Corrigez le fichier ; d’ici là, la valeur par défaut remplace ce qui y est faux.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>Par défaut : {value}.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Supprimer le dossier</translation>
  </message>
  <message>
   <source>Delete it to begin anew; look at every tool again then.</source>
   <translation>Supprimez-le pour repartir de zéro ; réexaminez alors chaque outil.</translation>
  </message>
  <message>
   <source>Delete or take out</source>
   <translation>Supprimer ou retirer</translation>
  </message>
  <message>
   <source>Delete removes it</source>
   <translation>Delete pour l’enlever</translation>
  </message>
  <message>
   <source>Delete this file: the index is made again. Your files and conversations are safe.</source>
   <translation>Supprimez ce fichier : l’index sera recréé. Vos fichiers et vos conversations sont en sécurité.</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Périphériques</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Did you mean "{name}"?</source>
   <translation>Vouliez-vous dire « {name} » ?</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>Vouliez-vous dire {names} ?</translation>
  </message>
  <message>
   <source>Did you mean “{name}”?</source>
   <translation>Vouliez-vous dire « {name} » ?</translation>
  </message>
  <message>
   <source>Disabled tools</source>
   <translation>Outils désactivés</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Documents ({kinds})</translation>
  </message>
  <message>
   <source>Documents, pictures, sound, videos and 3-D models ({kinds})</source>
   <translation>Documents, images, sons, vidéos et modèles 3D ({kinds})</translation>
  </message>
  <message>
   <source>Don't allow</source>
   <translation>Refuser</translation>
  </message>
  <message>
   <source>Don't answer</source>
   <translation>Ne pas répondre</translation>
  </message>
  <message>
   <source>Don't remember</source>
   <translation>Ne pas retenir</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Download or copy the file again, or choose another model.</source>
   <translation>Téléchargez ou copiez à nouveau le fichier, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a model of a newer kind needs a newer Peri.</source>
   <translation>Téléchargez ou copiez à nouveau le fichier ; un modèle d’un type plus récent demande un Peri plus récent.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a projector of a newer kind needs a newer Peri.</source>
   <translation>Téléchargez ou copiez à nouveau le fichier ; un projecteur d’un type plus récent demande un Peri plus récent.</translation>
  </message>
  <message>
   <source>Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up</source>
   <translation>Tracez une zone ou cliquez sur une fenêtre · les flèches et Tab font de même · Enter pour valider · Esc pour annuler</translation>
  </message>
  <message>
   <source>Drawing this diagram took too long, or too much memory.</source>
   <translation>Dessiner ce diagramme a pris trop de temps ou trop de mémoire.</translation>
  </message>
  <message>
   <source>Drop documents, pictures, sound, videos or 3-D models here</source>
   <translation>Déposez ici des documents, des images, des sons, des vidéos ou des modèles 3D</translation>
  </message>
  <message>
   <source>Drop or paste a picture and ask what is in it.</source>
   <translation>Déposez ou collez une image et demandez ce qu’elle contient.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus ancien</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Version précédente</translation>
  </message>
  <message>
   <source>Earlier version; {where}</source>
   <translation>Version précédente ; {where}</translation>
  </message>
  <message>
   <source>Ears</source>
   <translation>Oreilles</translation>
  </message>
  <message>
   <source>Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are needed again. 0: never.</source>
   <translation>Les oreilles, les yeux, la voix et les autres auxiliaires qui n’ont pas servi aussi longtemps rendent leur mémoire jusqu’à ce qu’on en ait de nouveau besoin. 0 : jamais.</translation>
  </message>
  <message>
   <source>Echo and turns</source>
   <translation>Écho et tours de parole</translation>
  </message>
  <message>
   <source>Enabled plugins</source>
   <translation>Extensions activées</translation>
  </message>
  <message>
   <source>End conversation</source>
   <translation>Terminer la conversation</translation>
  </message>
  <message>
   <source>End of speech noticed</source>
   <translation>Fin de parole détectée</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Anglais</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter does it</source>
   <translation>Enter pour l’exécuter</translation>
  </message>
  <message>
   <source>Enter opens, F2 renames, Delete deletes, Shift+F10 for all else</source>
   <translation>Enter pour ouvrir, F2 pour renommer, Delete pour supprimer, Shift+F10 pour le reste</translation>
  </message>
  <message>
   <source>Enter sends it, Esc leaves it as it was</source>
   <translation>Enter pour envoyer, Esc pour ne rien changer</translation>
  </message>
  <message>
   <source>Enter shows the passage</source>
   <translation>Enter pour afficher le passage</translation>
  </message>
  <message>
   <source>Enter takes one into the question</source>
   <translation>Enter pour en ajouter une à la question</translation>
  </message>
  <message>
   <source>Everything stays on this machine.</source>
   <translation>Tout reste sur cette machine.</translation>
  </message>
  <message>
   <source>Everything that can be done with the row</source>
   <translation>Tout ce qu’on peut faire avec la ligne</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Export it again as STL, PLY, OBJ or GLB.</source>
   <translation>Exportez-le à nouveau en STL, PLY, OBJ ou GLB.</translation>
  </message>
  <message>
   <source>Export it again, or download it again.</source>
   <translation>Exportez-le ou téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportez-la à nouveau.</translation>
  </message>
  <message>
   <source>Export it as PNG and attach that.</source>
   <translation>Exportez-le en PNG et joignez-le.</translation>
  </message>
  <message>
   <source>Export or pull the model again.</source>
   <translation>Exportez ou téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Export them again.</source>
   <translation>Exportez-les à nouveau.</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Yeux</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Felt from the next start of Peri on.</source>
   <translation>Prend effet au prochain démarrage de Peri.</translation>
  </message>
  <message>
   <source>Felt when the model is loaded again, with the next message.</source>
   <translation>Prend effet quand le modèle est rechargé, au prochain message.</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files made: {names}</source>
   <translation>Fichiers créés : {names}</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Fill in a form</source>
   <translation>Remplir un formulaire</translation>
  </message>
  <message>
   <source>Find in your documents</source>
   <translation>Chercher dans vos documents</translation>
  </message>
  <message>
   <source>Find pictures</source>
   <translation>Trouver des images</translation>
  </message>
  <message>
   <source>Find pictures by what they show</source>
   <translation>Trouver des images d’après ce qu’elles montrent</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>First sentence</source>
   <translation>Première phrase</translation>
  </message>
  <message>
   <source>First sound</source>
   <translation>Premier son</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>First word</source>
   <translation>Premier mot</translation>
  </message>
  <message>
   <source>Fits: it needs about {need} of memory.</source>
   <translation>Convient : il lui faut environ {need} de mémoire.</translation>
  </message>
  <message>
   <source>Fits: {speed}. It needs about {need} of memory.</source>
   <translation>Convient : {speed}. Il lui faut environ {need} de mémoire.</translation>
  </message>
  <message>
   <source>Fold it</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Fold the sources</source>
   <translation>Replier les sources</translation>
  </message>
  <message>
   <source>Folded</source>
   <translation>Replié</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Oublier ce souvenir ?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Oublié</translation>
  </message>
  <message>
   <source>Found pictures</source>
   <translation>Images trouvées</translation>
  </message>
  <message>
   <source>Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models.</source>
   <translation>Libérez de la place et relancez le téléchargement ; il reprend là où il s’était arrêté. PERI_MODELS désigne un autre dossier pour les modèles.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From Peri's memory</source>
   <translation>De la mémoire de Peri</translation>
  </message>
  <message>
   <source>From a conversation</source>
   <translation>D’une conversation</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>D’un document</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>D’un fichier</translation>
  </message>
  <message>
   <source>From a picture</source>
   <translation>D’une image</translation>
  </message>
  <message>
   <source>From a tool's result</source>
   <translation>Du résultat d’un outil</translation>
  </message>
  <message>
   <source>From row to row</source>
   <translation>De ligne en ligne</translation>
  </message>
  <message>
   <source>From the package registry: {models}.</source>
   <translation>Depuis le registre de paquets : {models}.</translation>
  </message>
  <message>
   <source>From the screen</source>
   <translation>De l’écran</translation>
  </message>
  <message>
   <source>From the web</source>
   <translation>Du Web</translation>
  </message>
  <message>
   <source>From what you said</source>
   <translation>De ce que vous avez dit</translation>
  </message>
  <message>
   <source>From what you typed</source>
   <translation>De ce que vous avez écrit</translation>
  </message>
  <message>
   <source>From {least} to {most}.</source>
   <translation>De {least} à {most}.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Allemand</translation>
  </message>
  <message>
   <source>Give a 16-bit WAV file.</source>
   <translation>Indiquez un fichier WAV 16 bits.</translation>
  </message>
  <message>
   <source>Give a code such as “en” or “de”, or none, to have it recognised.</source>
   <translation>Donnez un code comme « en » ou « de », ou aucun, pour qu’elle soit reconnue.</translation>
  </message>
  <message>
   <source>Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).</source>
   <translation>Indiquez un export de Peri, de ChatGPT (conversations.json ou le zip) ou d’Open WebUI (JSON).</translation>
  </message>
  <message>
   <source>Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.</source>
   <translation>Indiquez-la sous la forme GAUCHE,HAUT,LARGEUR,HAUTEUR en pixels, par exemple 0,0,800,600.</translation>
  </message>
  <message>
   <source>Give this one a name: peri models import FILE --name NAME</source>
   <translation>Donnez un nom à celui-ci : peri models import FILE --name NAME</translation>
  </message>
  <message>
   <source>Go on fetching</source>
   <translation>Reprendre le téléchargement</translation>
  </message>
  <message>
   <source>Go on in that window, or set PERI_HOME to another folder for a second one.</source>
   <translation>Continuez dans cette fenêtre, ou définissez PERI_HOME sur un autre dossier pour en ouvrir une seconde.</translation>
  </message>
  <message>
   <source>Go on in the window</source>
   <translation>Continuer dans la fenêtre</translation>
  </message>
  <message>
   <source>Go to the latest message</source>
   <translation>Aller au dernier message</translation>
  </message>
  <message>
   <source>Go to the message</source>
   <translation>Aller au message</translation>
  </message>
  <message>
   <source>Go to where you said it</source>
   <translation>Aller là où vous l’avez dit</translation>
  </message>
  <message>
   <source>Going through the conversation</source>
   <translation>Parcours de la conversation</translation>
  </message>
  <message>
   <source>Gpu layers</source>
   <translation>Couches GPU</translation>
  </message>
  <message>
   <source>Granted rights</source>
   <translation>Autorisations accordées</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>Écoute</translation>
  </message>
  <message>
   <source>Hearing you</source>
   <translation>Peri vous entend</translation>
  </message>
  <message>
   <source>Hello, I am Peri. If you hear this, your loudspeaker works.</source>
   <translation>Bonjour, je suis Peri. Si vous m’entendez, votre haut-parleur fonctionne.</translation>
  </message>
  <message>
   <source>Here already: {models}.</source>
   <translation>Déjà ici : {models}.</translation>
  </message>
  <message>
   <source>Hibari</source>
   <translation>Hibari</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Les masquer</translation>
  </message>
  <message>
   <source>Hide what it replaced</source>
   <translation>Masquer ce qu’il remplace</translation>
  </message>
  <message>
   <source>Hold the microphone, or Ctrl+Space, and ask aloud.</source>
   <translation>Maintenez le micro ou Ctrl+Space et posez votre question à voix haute.</translation>
  </message>
  <message>
   <source>Hold to speak</source>
   <translation>Maintenir pour parler</translation>
  </message>
  <message>
   <source>Hosts</source>
   <translation>Sites</translation>
  </message>
  <message>
   <source>Hosts that may lie in a private network, or on this machine; no others are read there.</source>
   <translation>Sites qui peuvent se trouver sur un réseau privé ou sur cette machine ; aucun autre n’y est lu.</translation>
  </message>
  <message>
   <source>Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".</source>
   <translation>Sites dont les pages peuvent être lues sans demander, sous-domaines compris, par exemple « wikipedia.org ».</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>La vitesse à laquelle la voix parle.</translation>
  </message>
  <message>
   <source>How fast models write here isn't known yet: measure it, which takes a few seconds.</source>
   <translation>La vitesse d’écriture des modèles sur cette machine n’est pas encore connue : mesurez-la, cela prend quelques secondes.</translation>
  </message>
  <message>
   <source>How freely words are chosen. 0: always the likeliest.</source>
   <translation>La liberté dans le choix des mots. 0 : toujours le plus probable.</translation>
  </message>
  <message>
   <source>How long it took</source>
   <translation>Temps de réponse</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation>Niveau sonore</translation>
  </message>
  <message>
   <source>How much is 17 % of 245?</source>
   <translation>Combien font 17 % de 245 ?</translation>
  </message>
  <message>
   <source>How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.</source>
   <translation>Ce que le modèle voit à la fois d’une conversation, en jetons (un mot en compte 1 ou 2). Plus il en voit, plus il faut de mémoire.</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>La part déjà téléchargée</translation>
  </message>
  <message>
   <source>How strongly repetition is avoided. 1: not at all.</source>
   <translation>La force avec laquelle les répétitions sont évitées. 1 : pas du tout.</translation>
  </message>
  <message>
   <source>I did not find it in your documents.</source>
   <translation>Je ne l’ai pas trouvé dans vos documents.</translation>
  </message>
  <message>
   <source>Idle minutes</source>
   <translation>Minutes d’inactivité</translation>
  </message>
  <message>
   <source>If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.</source>
   <translation>Si cela se reproduit, lancez `peri doctor` ou choisissez un modèle plus petit : la mémoire manque peut-être.</translation>
  </message>
  <message>
   <source>If you do want it sent there, write the address yourself.</source>
   <translation>Si vous voulez vraiment l’envoyer là, écrivez l’adresse vous-même.</translation>
  </message>
  <message>
   <source>If you trust it, save the part that matters as a document of its own.</source>
   <translation>Si vous lui faites confiance, enregistrez la partie utile dans un document à part.</translation>
  </message>
  <message>
   <source>In drawers</source>
   <translation>Dans les volets</translation>
  </message>
  <message>
   <source>In menu</source>
   <translation>Dans le menu</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>Dans les messages</translation>
  </message>
  <message>
   <source>In one conversation</source>
   <translation>Dans une conversation</translation>
  </message>
  <message>
   <source>In reach: {origins}.</source>
   <translation>À portée : {origins}.</translation>
  </message>
  <message>
   <source>In the list of conversations</source>
   <translation>Dans la liste des conversations</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Index a folder</source>
   <translation>Indexer un dossier</translation>
  </message>
  <message>
   <source>Index a folder first: `peri index add FOLDER`.</source>
   <translation>Indexez d’abord un dossier : `peri index add FOLDER`.</translation>
  </message>
  <message>
   <source>Index a folder of pictures</source>
   <translation>Indexer un dossier d’images</translation>
  </message>
  <message>
   <source>Index a folder, and its pictures can be found by what they show. They stay where they are.</source>
   <translation>Indexez un dossier pour trouver ses images d’après ce qu’elles montrent. Elles restent où elles sont.</translation>
  </message>
  <message>
   <source>Indexing is paused.</source>
   <translation>L’indexation est en pause.</translation>
  </message>
  <message>
   <source>Indexing stopped: an unexpected {kind}.</source>
   <translation>L’indexation s’est arrêtée : erreur inattendue {kind}.</translation>
  </message>
  <message>
   <source>Install Peri again.</source>
   <translation>Réinstallez Peri.</translation>
  </message>
  <message>
   <source>Install Peri's dependencies again: make run</source>
   <translation>Réinstallez les dépendances de Peri : make run</translation>
  </message>
  <message>
   <source>Install a voice in the system's settings for speech.</source>
   <translation>Installez une voix dans les réglages de parole du système.</translation>
  </message>
  <message>
   <source>Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`).</source>
   <translation>Installez espeak-ng (sous Debian et Ubuntu : `sudo apt install espeak-ng`).</translation>
  </message>
  <message>
   <source>Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</source>
   <translation>Installez-la (sous Debian et Ubuntu : `sudo apt install libportaudio2 libasound2-plugins`).</translation>
  </message>
  <message>
   <source>Install the package bubblewrap.</source>
   <translation>Installez le paquet bubblewrap.</translation>
  </message>
  <message>
   <source>Install wl-clipboard.</source>
   <translation>Installez wl-clipboard.</translation>
  </message>
  <message>
   <source>Installed: {voices}.</source>
   <translation>Installées : {voices}.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Instructions and tools</source>
   <translation>Instructions et outils</translation>
  </message>
  <message>
   <source>Instructions and tools are in the settings.</source>
   <translation>Les consignes et les outils se trouvent dans les réglages.</translation>
  </message>
  <message>
   <source>It and all that it replaced are removed from the memory, from its index and from what the model keeps. This can't be undone.</source>
   <translation>Ce souvenir et tous ceux qu’il remplace sont effacés de la mémoire, de son index et de ce que le modèle conserve. Cette action est irréversible.</translation>
  </message>
  <message>
   <source>It can't answer as the user or the kernel would.</source>
   <translation>Il ne peut pas répondre à la place de l’utilisateur ou du modèle.</translation>
  </message>
  <message>
   <source>It can't be looked at: {why}.</source>
   <translation>Impossible de l’examiner : {why}.</translation>
  </message>
  <message>
   <source>It can't be read: {why}.</source>
   <translation>Impossible de le lire : {why}.</translation>
  </message>
  <message>
   <source>It can't be written down: {reason}</source>
   <translation>Impossible de le consigner : {reason}</translation>
  </message>
  <message>
   <source>It costs money, or something that runs out.</source>
   <translation>Cela coûte de l’argent, ou quelque chose qui s’épuise.</translation>
  </message>
  <message>
   <source>It did not run to its end</source>
   <translation>Interrompu avant la fin</translation>
  </message>
  <message>
   <source>It doesn't say of itself what it said before.</source>
   <translation>Sa description n’est plus la même qu’avant.</translation>
  </message>
  <message>
   <source>It has more than {most} tools; the first {most} are offered.</source>
   <translation>Il a plus de {most} outils ; les {most} premiers sont proposés.</translation>
  </message>
  <message>
   <source>It is a link that leads nowhere.</source>
   <translation>C’est un lien qui ne mène nulle part.</translation>
  </message>
  <message>
   <source>It is a link to a folder, which is not followed; add that folder by itself.</source>
   <translation>C’est un lien vers un dossier, qui n’est pas suivi ; ajoutez ce dossier séparément.</translation>
  </message>
  <message>
   <source>It is by its name that you find it again.</source>
   <translation>C’est par son nom que vous le retrouverez.</translation>
  </message>
  <message>
   <source>It is damaged: its content is not what its name says.</source>
   <translation>Il est endommagé : son contenu ne correspond pas à son nom.</translation>
  </message>
  <message>
   <source>It is empty.</source>
   <translation>Il est vide.</translation>
  </message>
  <message>
   <source>It is not a regular file.</source>
   <translation>Ce n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>It is not in the export.</source>
   <translation>Il ne figure pas dans l’export.</translation>
  </message>
  <message>
   <source>It is off until you have seen what is new.</source>
   <translation>Il reste désactivé tant que vous n’avez pas vu ce qui est nouveau.</translation>
  </message>
  <message>
   <source>It is off until you say otherwise. Lines that differ begin with − on the left and + on the right.</source>
   <translation>Il reste désactivé jusqu’à ce que vous en décidiez autrement. Les lignes modifiées commencent par − à gauche et par + à droite.</translation>
  </message>
  <message>
   <source>It is open only while its window is. Nothing is kept but the picture that you take.</source>
   <translation>Elle n’est ouverte que tant que sa fenêtre l’est. Rien n’est conservé, sauf la photo que vous prenez.</translation>
  </message>
  <message>
   <source>It is switched off.</source>
   <translation>Il est désactivé.</translation>
  </message>
  <message>
   <source>It is too large: a document may have {most} MiB at most.</source>
   <translation>Il est trop volumineux : un document peut faire {most} Mio au maximum.</translation>
  </message>
  <message>
   <source>It isn't in the store</source>
   <translation>Introuvable dans les données enregistrées</translation>
  </message>
  <message>
   <source>It last said: {words}</source>
   <translation>Ses derniers mots : {words}</translation>
  </message>
  <message>
   <source>It may have been deleted.</source>
   <translation>Elle a peut-être été supprimée.</translation>
  </message>
  <message>
   <source>It only looks, and tells nobody.</source>
   <translation>Il ne fait que regarder, et ne le dit à personne.</translation>
  </message>
  <message>
   <source>It only tells you something.</source>
   <translation>Il ne fait que vous dire quelque chose.</translation>
  </message>
  <message>
   <source>It opens outside Peri, and the site learns that you came.</source>
   <translation>L’adresse s’ouvre hors de Peri, et le site saura que vous l’avez visité.</translation>
  </message>
  <message>
   <source>It says: {words}</source>
   <translation>Il indique : {words}</translation>
  </message>
  <message>
   <source>It stays here until Peri is closed.</source>
   <translation>Ce texte reste ici jusqu’à la fermeture de Peri.</translation>
  </message>
  <message>
   <source>It stays off. Look at what it says now.</source>
   <translation>Il reste désactivé. Regardez ce qu’il dit maintenant.</translation>
  </message>
  <message>
   <source>It takes one picture, when you tell it to. The picture comes into the message, where you can remove it.</source>
   <translation>Elle prend une seule photo, quand vous le demandez. La photo s’ajoute au message, où vous pouvez l’enlever.</translation>
  </message>
  <message>
   <source>It was not typed by you. Read it before you send it.</source>
   <translation>Vous ne l’avez pas écrit vous-même. Lisez-le avant de l’envoyer.</translation>
  </message>
  <message>
   <source>It was not you who said this. What is remembered is told to the model in later conversations.</source>
   <translation>Ce n’est pas vous qui l’avez dit. Ce qui est retenu est communiqué au modèle dans les conversations suivantes.</translation>
  </message>
  <message>
   <source>It was said while Peri spoke.</source>
   <translation>Elle a été dite pendant que Peri parlait.</translation>
  </message>
  <message>
   <source>It {effects}.</source>
   <translation>Cet outil {effects}.</translation>
  </message>
  <message>
   <source>Its definition is nested too deeply.</source>
   <translation>Sa définition est trop profondément imbriquée.</translation>
  </message>
  <message>
   <source>Its definition is too long.</source>
   <translation>Sa définition est trop longue.</translation>
  </message>
  <message>
   <source>Its definition is wrong: {place}: {why}.</source>
   <translation>Sa définition est incorrecte : {place} : {why}.</translation>
  </message>
  <message>
   <source>Its name has characters that can't be seen, or none.</source>
   <translation>Son nom contient des caractères invisibles, ou est vide.</translation>
  </message>
  <message>
   <source>Its name has no letters.</source>
   <translation>Son nom ne contient pas de lettres.</translation>
  </message>
  <message>
   <source>Its name may look like another. In its own letters: {name}</source>
   <translation>Son nom peut ressembler à un autre. Dans ses propres caractères : {name}</translation>
  </message>
  <message>
   <source>Its schema has references that depend on where they are read.</source>
   <translation>Son schéma contient des références qui dépendent de l’endroit où elles sont lues.</translation>
  </message>
  <message>
   <source>Its schema is not that of an object.</source>
   <translation>Son schéma n’est pas celui d’un objet.</translation>
  </message>
  <message>
   <source>Its schema is not valid: it is no JSON.</source>
   <translation>Son schéma n’est pas valide : ce n’est pas du JSON.</translation>
  </message>
  <message>
   <source>Its schema is not valid: {why}.</source>
   <translation>Son schéma n’est pas valide : {why}.</translation>
  </message>
  <message>
   <source>Its schema is too large.</source>
   <translation>Son schéma est trop grand.</translation>
  </message>
  <message>
   <source>Its schema is too large: {length} characters; {most} are allowed.</source>
   <translation>Son schéma est trop grand : {length} caractères ; {most} sont permis.</translation>
  </message>
  <message>
   <source>Its schema refers to "{place}", which isn't there.</source>
   <translation>Son schéma renvoie à « {place} », qui n’existe pas.</translation>
  </message>
  <message>
   <source>Its schema refers to something outside itself.</source>
   <translation>Son schéma renvoie à quelque chose d’extérieur.</translation>
  </message>
  <message>
   <source>Its speed is being measured …</source>
   <translation>Mesure de sa vitesse…</translation>
  </message>
  <message>
   <source>Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf</source>
   <translation>Réunissez-les d’abord : llama-gguf-split --merge FIRST_PART WHOLE.gguf</translation>
  </message>
  <message>
   <source>Keep free mb</source>
   <translation>Mo à garder libres</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Keep it off</source>
   <translation>Laisser désactivé</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Garder celle-ci</translation>
  </message>
  <message>
   <source>Keep {version}</source>
   <translation>Garder {version}</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Noyau</translation>
  </message>
  <message>
   <source>Kernel idle minutes</source>
   <translation>Minutes d’inactivité du modèle de langue</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Raccourci</translation>
  </message>
  <message>
   <source>Key of the quick question</source>
   <translation>Raccourci de la question rapide</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys, where nothing is being written</source>
   <translation>Raccourcis clavier, hors de la saisie de texte</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language model</source>
   <translation>Modèle de langage</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Version suivante</translation>
  </message>
  <message>
   <source>Later version; {where}</source>
   <translation>Version suivante ; {where}</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Plus récent</translation>
  </message>
  <message>
   <source>Layers of the model on the graphics card. -1: as many as fit.</source>
   <translation>Couches du modèle placées sur la carte graphique. -1 : autant que possible.</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Couches sur la carte graphique</translation>
  </message>
  <message>
   <source>Leave out tokens that are less likely than this share of the likeliest.</source>
   <translation>Écarter les jetons moins probables que cette part du plus probable.</translation>
  </message>
  <message>
   <source>Leave the message as it was</source>
   <translation>Laisser le message tel quel</translation>
  </message>
  <message>
   <source>Left to other programs, in megabytes</source>
   <translation>Laissé aux autres programmes, en mégaoctets</translation>
  </message>
  <message>
   <source>Let Peri look at the screen?</source>
   <translation>Laisser Peri regarder l’écran ?</translation>
  </message>
  <message>
   <source>Let Peri look through the camera?</source>
   <translation>Laisser Peri regarder par la caméra ?</translation>
  </message>
  <message>
   <source>Let go to send · Esc discards</source>
   <translation>Relâchez pour envoyer · Esc pour annuler</translation>
  </message>
  <message>
   <source>Let it be used</source>
   <translation>Autoriser</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark. "system": as the desktop is.</source>
   <translation>Clair ou sombre. « Système » : comme le bureau.</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>À l’écoute</translation>
  </message>
  <message>
   <source>Listening to what you said</source>
   <translation>Écoute de ce que vous avez dit</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charger</translation>
  </message>
  <message>
   <source>Load at the start</source>
   <translation>Charger au démarrage</translation>
  </message>
  <message>
   <source>Load the model when the window opens, so that the first answer comes sooner.</source>
   <translation>Charger le modèle à l’ouverture de la fenêtre, pour que la première réponse vienne plus vite.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>Loading {name}…</source>
   <translation>Chargement de {name}…</translation>
  </message>
  <message>
   <source>Local hosts</source>
   <translation>Sites locaux</translation>
  </message>
  <message>
   <source>Longest reply</source>
   <translation>Longueur maximale d’une réponse</translation>
  </message>
  <message>
   <source>Longest time</source>
   <translation>Durée maximale</translation>
  </message>
  <message>
   <source>Look at the whole screen or a part of it.</source>
   <translation>Regardez l’écran entier ou une partie.</translation>
  </message>
  <message>
   <source>Look at {file}.</source>
   <translation>Examinez {file}.</translation>
  </message>
  <message>
   <source>Look for what to remember</source>
   <translation>Chercher ce qu’il faut retenir</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>Examen de l’image</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Haut-parleur</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Machine</translation>
  </message>
  <message>
   <source>Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.</source>
   <translation>Créez-en un avec `peri models export-clip` et indiquez son dossier comme seeing.model dans les réglages.</translation>
  </message>
  <message>
   <source>Make room on the disk, or name a place on another one.</source>
   <translation>Libérez de la place sur le disque ou indiquez un emplacement sur un autre.</translation>
  </message>
  <message>
   <source>Make room on the disk, then try again.</source>
   <translation>Libérez de la place sur le disque, puis réessayez.</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Max reply tokens</source>
   <translation>Jetons par réponse au maximum</translation>
  </message>
  <message>
   <source>Meaning of texts</source>
   <translation>Sens des textes</translation>
  </message>
  <message>
   <source>Measure this machine</source>
   <translation>Mesurer cette machine</translation>
  </message>
  <message>
   <source>Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; holds {memory} of memory (predicted {need}); loaded in {seconds}.</source>
   <translation>Mesuré : écrit {writes} jetons par seconde (prévu : {predicted}), en lit {reads} ; occupe {memory} de mémoire (prévu : {need}) ; chargé en {seconds}.</translation>
  </message>
  <message>
   <source>Measuring …</source>
   <translation>Mesure…</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Mémoire utilisée</translation>
  </message>
  <message>
   <source>Memory is short</source>
   <translation>La mémoire est insuffisante</translation>
  </message>
  <message>
   <source>Memory of this machine</source>
   <translation>Mémoire de cette machine</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message and reply</source>
   <translation>Message et réponse</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micro</translation>
  </message>
  <message>
   <source>Microphone in use</source>
   <translation>Micro utilisé</translation>
  </message>
  <message>
   <source>Microphone, loudspeaker, camera</source>
   <translation>Micro, haut-parleur, caméra</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models ({kinds})</source>
   <translation>Modèles ({kinds})</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>Images semblables</translation>
  </message>
  <message>
   <source>Most steps</source>
   <translation>Nombre maximal d’étapes</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Déplacer vers</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>Déplacer vers un dossier</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Couper le micro</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Micro coupé</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name a folder that is new or empty.</source>
   <translation>Indiquez un dossier nouveau ou vide.</translation>
  </message>
  <message>
   <source>Name another file.</source>
   <translation>Indiquez un autre fichier.</translation>
  </message>
  <message>
   <source>Name the language model first.</source>
   <translation>Indiquez d’abord le modèle de langue.</translation>
  </message>
  <message>
   <source>Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20</source>
   <translation>Précisez la date et le lieu : after:2023, before:2024-06-30, near:48.1,11.6,20</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>New name of the conversation</source>
   <translation>Nouveau nom de la conversation</translation>
  </message>
  <message>
   <source>New name of the folder</source>
   <translation>Nouveau nom du dossier</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Nouveau prompt</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No camera is called “{camera}”.</source>
   <translation>Aucune caméra ne s’appelle « {camera} ».</translation>
  </message>
  <message>
   <source>No conversation has these words.</source>
   <translation>Aucune conversation ne contient ces mots.</translation>
  </message>
  <message>
   <source>No conversation of {name} can be read. {why}</source>
   <translation>Aucune conversation de {name} ne peut être lue. {why}</translation>
  </message>
  <message>
   <source>No documents are searched yet.

Add a folder or a file, and answers can be drawn from it, with the passages they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Aucun document n’est encore pris en compte.

Ajoutez un dossier ou un fichier, et les réponses pourront s’en inspirer, en citant les passages utilisés. Formats lus : PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, texte et code. Rien n’est modifié et rien ne quitte cette machine.</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Aucun dossier</translation>
  </message>
  <message>
   <source>No image encoder is installed, so nothing can tell what a picture shows.</source>
   <translation>Aucun encodeur d’images n’est installé : rien ne peut dire ce que montre une image.</translation>
  </message>
  <message>
   <source>No indexed picture fits.</source>
   <translation>Aucune image indexée ne correspond.</translation>
  </message>
  <message>
   <source>No key does this.</source>
   <translation>Aucun raccourci ne correspond.</translation>
  </message>
  <message>
   <source>No microphone was found. Press to try again</source>
   <translation>Aucun micro trouvé. Appuyez pour réessayer</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Aucune page ne contient ces mots.</translation>
  </message>
  <message>
   <source>No picture of “{name}” can be decoded.</source>
   <translation>Aucune image de « {name} » ne peut être décodée.</translation>
  </message>
  <message>
   <source>No pictures are indexed yet.</source>
   <translation>Aucune image n’est encore indexée.</translation>
  </message>
  <message>
   <source>No process could be started for {name}: {why}.</source>
   <translation>Aucun processus n’a pu être lancé pour {name} : {why}.</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Aucun prompt ne contient ces mots.</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>No rule can allow this unasked.</source>
   <translation>Aucune règle ne peut le permettre sans demander.</translation>
  </message>
  <message>
   <source>No rule says what becomes of such a call.</source>
   <translation>Aucune règle ne dit ce que devient un tel appel.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Aucun réglage ne contient ces mots.</translation>
  </message>
  <message>
   <source>No source of the model can be reached</source>
   <translation>Aucune source du modèle n’est joignable</translation>
  </message>
  <message>
   <source>No speech model is in {folder}.</source>
   <translation>Aucun modèle de reconnaissance vocale dans {folder}.</translation>
  </message>
  <message>
   <source>No window is called “{title}”.</source>
   <translation>Aucune fenêtre ne s’appelle « {title} ».</translation>
  </message>
  <message>
   <source>No window is open.</source>
   <translation>Aucune fenêtre n’est ouverte.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look at the screen.</source>
   <translation>Personne n’a autorisé Peri à regarder l’écran.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look into the clipboard.</source>
   <translation>Personne n’a autorisé Peri à consulter le presse-papiers.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look through the camera.</source>
   <translation>Personne n’a autorisé Peri à regarder par la caméra.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked.</source>
   <translation>Il n’y a personne à qui demander.</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>Non autorisé</translation>
  </message>
  <message>
   <source>Not every tool can be used</source>
   <translation>Certains outils sont inutilisables</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not remembered: {fact}</source>
   <translation>Non retenu : {fact}</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing is archived. {key} archives the conversation that is chosen in the list.</source>
   <translation>Rien n’est archivé. {key} archive la conversation choisie dans la liste.</translation>
  </message>
  <message>
   <source>Nothing is remembered yet.

What you say of yourself and how you want things done is remembered, and shown when it is. You can change or forget each of it here. It stays on this machine.</source>
   <translation>Rien n’est encore retenu.

Ce que vous dites de vous et de vos préférences est retenu, et cela vous est signalé à chaque fois. Vous pouvez modifier ou oublier chaque souvenir ici. Tout reste sur cette machine.</translation>
  </message>
  <message>
   <source>Nothing is saved yet.

A prompt that you use often, such as “Sum this up in three sentences”, can be kept here under a name. Type / and the name in a message to have it there.</source>
   <translation>Rien n’est encore enregistré.

Un prompt que vous utilisez souvent, comme « Résume ceci en trois phrases », peut être gardé ici sous un nom. Tapez / suivi de ce nom dans un message pour l’insérer.</translation>
  </message>
  <message>
   <source>Nothing is selected</source>
   <translation>Rien n’est sélectionné</translation>
  </message>
  <message>
   <source>Nothing left this machine</source>
   <translation>Rien n’a quitté cette machine</translation>
  </message>
  <message>
   <source>Nothing of that is remembered.</source>
   <translation>Aucun souvenir ne correspond.</translation>
  </message>
  <message>
   <source>Nothing of what was indexed is there any more.</source>
   <translation>Plus rien de ce qui a été indexé n’est là.</translation>
  </message>
  <message>
   <source>Nothing that finds texts by their meaning is installed.</source>
   <translation>Rien n’est installé pour trouver des textes par leur sens.</translation>
  </message>
  <message>
   <source>Nothing that this model knows fits the form that was asked for.</source>
   <translation>Rien de ce que ce modèle connaît ne correspond à la forme demandée.</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Rien n’a encore été demandé.</translation>
  </message>
  <message>
   <source>Nothing was given, and nothing has come back.</source>
   <translation>Rien n’a été transmis et rien n’est revenu.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>Nothing was said, so nothing was asked.</source>
   <translation>Rien n’a été dit, donc rien n’a été demandé.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Rien.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Off, because they changed</source>
   <translation>Désactivés, car ils ont changé</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Outils proposés</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>On disk only</source>
   <translation>Sur le disque seulement</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Sur cette machine</translation>
  </message>
  <message>
   <source>One fact is gone from the memory, its index and what the model keeps.</source>
   <translation>Un souvenir a été effacé de la mémoire, de son index et de ce que le modèle conserve.</translation>
  </message>
  <message>
   <source>One reply was cut short. What had been written of it is kept.</source>
   <translation>Une réponse a été interrompue. Ce qui en était écrit est conservé.</translation>
  </message>
  <message>
   <source>Only X tells where windows are.</source>
   <translation>Seul X indique où sont les fenêtres.</translation>
  </message>
  <message>
   <source>Only on Linux can Peri put itself into the menu.</source>
   <translation>Peri ne peut s’ajouter lui-même au menu que sous Linux.</translation>
  </message>
  <message>
   <source>Only this window sees it, until you take a picture.</source>
   <translation>Seule cette fenêtre la voit, jusqu’à ce que vous preniez une photo.</translation>
  </message>
  <message>
   <source>Only your own words are behind it, and you named its target.</source>
   <translation>Seuls vos propres mots en sont la cause, et vous avez nommé sa cible.</translation>
  </message>
  <message>
   <source>Only your own words are behind it.</source>
   <translation>Seuls vos propres mots en sont la cause.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open Peri</source>
   <translation>Ouvrir Peri</translation>
  </message>
  <message>
   <source>Open a page</source>
   <translation>Ouvrir une page</translation>
  </message>
  <message>
   <source>Open at start</source>
   <translation>Ouvrir au démarrage</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Rouvrez-la.</translation>
  </message>
  <message>
   <source>Open it in a picture viewer and save it again, or attach another copy.</source>
   <translation>Ouvrez-la dans une visionneuse et enregistrez-la à nouveau, ou joignez une autre copie.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-en une copie.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save it again.</source>
   <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <source>Open it in your browser to see what it is.</source>
   <translation>Ouvrez-le dans votre navigateur pour voir ce que c’est.</translation>
  </message>
  <message>
   <source>Open or close a folder</source>
   <translation>Ouvrir ou fermer un dossier</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Ouvrir le fichier</translation>
  </message>
  <message>
   <source>Open the microphone at the start</source>
   <translation>Ouvrir le micro au démarrage</translation>
  </message>
  <message>
   <source>Open the microphone, hands-free, as soon as the window opens.</source>
   <translation>Ouvrir le micro, en mode mains libres, dès que la fenêtre s’ouvre.</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Ouvrir cette adresse ?</translation>
  </message>
  <message>
   <source>Open what the row stands for</source>
   <translation>Ouvrir ce que désigne la ligne</translation>
  </message>
  <message>
   <source>Or choose the built-in voice (hibari) in the settings.</source>
   <translation>Ou choisissez la voix intégrée (hibari) dans les réglages.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Autre caméra</translation>
  </message>
  <message>
   <source>Other models …</source>
   <translation>Autres modèles…</translation>
  </message>
  <message>
   <source>Other programs were busy meanwhile: alone it is quicker.</source>
   <translation>D’autres programmes étaient occupés pendant ce temps : seul, il est plus rapide.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <source>Output · {seconds:.1f} s</source>
   <translation>Sortie · {seconds:.1f} s</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Page Up, Page Down, Home, End</translation>
  </message>
  <message>
   <source>Page {page} of {name} can't be shown.</source>
   <translation>Impossible d’afficher la page {page} de {name}.</translation>
  </message>
  <message>
   <source>Part of the screen</source>
   <translation>Partie de l’écran</translation>
  </message>
  <message>
   <source>Part of the screen, or a window…</source>
   <translation>Partie de l’écran ou fenêtre…</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Passages of documents</source>
   <translation>Passages de documents</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Image collée</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause reading</source>
   <translation>Suspendre la lecture</translation>
  </message>
  <message>
   <source>Peri</source>
   <translation>Peri</translation>
  </message>
  <message>
   <source>Peri answers with a language model that runs here. Nothing that you write leaves this machine.</source>
   <translation>Peri répond grâce à un modèle de langage qui fonctionne ici. Rien de ce que vous écrivez ne quitte cette machine.</translation>
  </message>
  <message>
   <source>Peri asks for your leave</source>
   <translation>Peri demande votre autorisation</translation>
  </message>
  <message>
   <source>Peri asks you</source>
   <translation>Peri vous pose une question</translation>
  </message>
  <message>
   <source>Peri can listen to it: attach it as a sound.</source>
   <translation>Peri peut l’écouter : joignez-la comme son.</translation>
  </message>
  <message>
   <source>Peri can't read such books.</source>
   <translation>Peri ne sait pas lire de tels livres.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} documents; save it as PDF or DOCX.</source>
   <translation>Peri ne sait pas lire les documents {kind} ; enregistrez-le en PDF ou DOCX.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} pictures; save it as JPEG.</source>
   <translation>Peri ne sait pas lire les images {kind} ; enregistrez-la en JPEG.</translation>
  </message>
  <message>
   <source>Peri can't run this.</source>
   <translation>Peri ne peut pas exécuter cela.</translation>
  </message>
  <message>
   <source>Peri can't run {language}.</source>
   <translation>Peri ne peut pas exécuter de code {language}.</translation>
  </message>
  <message>
   <source>Peri ended unexpectedly last time</source>
   <translation>Peri s’est arrêté de façon inattendue la dernière fois</translation>
  </message>
  <message>
   <source>Peri has answered</source>
   <translation>Peri a répondu</translation>
  </message>
  <message>
   <source>Peri hears you.</source>
   <translation>Peri vous entend.</translation>
  </message>
  <message>
   <source>Peri holds {held}; {free} of {total} are free.</source>
   <translation>Peri occupe {held} ; {free} sur {total} sont libres.</translation>
  </message>
  <message>
   <source>Peri is already running</source>
   <translation>Peri est déjà lancé</translation>
  </message>
  <message>
   <source>Peri is closing.</source>
   <translation>Peri est en train de se fermer.</translation>
  </message>
  <message>
   <source>Peri itself</source>
   <translation>Peri lui-même</translation>
  </message>
  <message>
   <source>Peri knows no sandbox for this system ({name}).</source>
   <translation>Peri ne connaît pas de bac à sable pour ce système ({name}).</translation>
  </message>
  <message>
   <source>Peri looks for it.</source>
   <translation>Peri le cherche.</translation>
  </message>
  <message>
   <source>Peri made a mistake</source>
   <translation>Peri a commis une erreur</translation>
  </message>
  <message>
   <source>Peri made a mistake while listening.</source>
   <translation>Peri a fait une erreur pendant l’écoute.</translation>
  </message>
  <message>
   <source>Peri may not do that</source>
   <translation>Peri n’en a pas le droit</translation>
  </message>
  <message>
   <source>Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.</source>
   <translation>Peri lit PNG, JPEG, WebP, GIF, BMP, TIFF et AVIF.</translation>
  </message>
  <message>
   <source>Peri runs as root, whom this sandbox does not hold.</source>
   <translation>Peri s’exécute en tant que root, que ce bac à sable ne retient pas.</translation>
  </message>
  <message>
   <source>Peri says: “{words}”</source>
   <translation>Peri dit : « {words} »</translation>
  </message>
  <message>
   <source>Peri wants to use {tool}, which {effects}.</source>
   <translation>Peri veut utiliser {tool}, qui {effects}.</translation>
  </message>
  <message>
   <source>Peri was closed before this reply was finished.</source>
   <translation>Peri a été fermé avant la fin de cette réponse.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Picture from the clipboard</source>
   <translation>Image du presse-papiers</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached.</source>
   <translation>Peuvent être joints : images (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sons (WAV, MP3, FLAC, Ogg, M4A…), vidéos (MP4, MKV, WebM, AVI), modèles 3D (STL, PLY, OBJ, GLB) et documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, texte, code).</translation>
  </message>
  <message>
   <source>Pictures ({kinds})</source>
   <translation>Images ({kinds})</translation>
  </message>
  <message>
   <source>Pictures can't be searched</source>
   <translation>Impossible de rechercher dans les images</translation>
  </message>
  <message>
   <source>Pictures seen</source>
   <translation>Images consultées</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Pin or unpin</source>
   <translation>Épingler ou désépingler</translation>
  </message>
  <message>
   <source>Pin, or unpin</source>
   <translation>Épingler ou désépingler</translation>
  </message>
  <message>
   <source>Pin: never let it leave</source>
   <translation>Épingler : ne jamais le laisser sortir</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglé</translation>
  </message>
  <message>
   <source>Pinned pages would take {total} of {limit} tokens: too little would be left for talking.</source>
   <translation>Les pages épinglées occuperaient {total} jetons sur {limit} : il resterait trop peu pour parler.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Se déplacer</translation>
  </message>
  <message>
   <source>Plug one in, and allow Peri the camera in the system's privacy settings.</source>
   <translation>Branchez-en une et autorisez la caméra pour Peri dans les réglages de confidentialité du système.</translation>
  </message>
  <message>
   <source>Plug one in, or name another as devices.camera in the settings.</source>
   <translation>Branchez-en une ou indiquez-en une autre comme devices.camera dans les réglages.</translation>
  </message>
  <message>
   <source>Preload</source>
   <translation>Préchargement</translation>
  </message>
  <message>
   <source>Preparing the voice</source>
   <translation>Préparation de la voix</translation>
  </message>
  <message>
   <source>Press again to send · Esc discards</source>
   <translation>Appuyez à nouveau pour envoyer · Esc pour annuler</translation>
  </message>
  <message>
   <source>Processor threads. 0: as many as the machine has cores.</source>
   <translation>Threads du processeur. 0 : autant que la machine a de cœurs.</translation>
  </message>
  <message>
   <source>Prompt evaluated ahead</source>
   <translation>Prompt évalué à l’avance</translation>
  </message>
  <message>
   <source>Prompt written</source>
   <translation>Prompt rédigé</translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>Proposer</translation>
  </message>
  <message>
   <source>Propose titles</source>
   <translation>Proposer des titres</translation>
  </message>
  <message>
   <source>Pull again to go on from there.</source>
   <translation>Relancez le téléchargement pour continuer à partir de là.</translation>
  </message>
  <message>
   <source>Pull the model again with `peri models pull`, or import it together with its projector.</source>
   <translation>Téléchargez à nouveau le modèle avec `peri models pull`, ou importez-le avec son projecteur.</translation>
  </message>
  <message>
   <source>Put a backup in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Mettez une sauvegarde à sa place, ou déplacez le fichier : Peri repart alors de zéro.</translation>
  </message>
  <message>
   <source>Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder.</source>
   <translation>Placez un modèle et son œil (mmproj-….gguf) dans un dossier à part, puis choisissez ce dossier.</translation>
  </message>
  <message>
   <source>Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Mettez à sa place la dernière sauvegarde, {backup}, ou déplacez le fichier : Peri repart alors de zéro.</translation>
  </message>
  <message>
   <source>Put the output away</source>
   <translation>Masquer la sortie</translation>
  </message>
  <message>
   <source>Qdrant</source>
   <translation>Qdrant</translation>
  </message>
  <message>
   <source>Qdrant at {address} can't be used ({why}).</source>
   <translation>Qdrant à l’adresse {address} est inutilisable ({why}).</translation>
  </message>
  <message>
   <source>Qdrant server</source>
   <translation>Serveur Qdrant</translation>
  </message>
  <message>
   <source>Quick question</source>
   <translation>Question rapide</translation>
  </message>
  <message>
   <source>Quit Peri</source>
   <translation>Quitter Peri</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Citer</translation>
  </message>
  <message>
   <source>Quote the reply, or what is selected of it</source>
   <translation>Citer la réponse ou ce qui y est sélectionné</translation>
  </message>
  <message>
   <source>Quote what is selected</source>
   <translation>Citer la sélection</translation>
  </message>
  <message>
   <source>Quote your message</source>
   <translation>Citer votre message</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Lire à voix haute</translation>
  </message>
  <message>
   <source>Read aloud from here</source>
   <translation>Lire à voix haute à partir d’ici</translation>
  </message>
  <message>
   <source>Read aloud from here on</source>
   <translation>Lire à voix haute à partir d’ici</translation>
  </message>
  <message>
   <source>Read pages of the web</source>
   <translation>Lire des pages du Web</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Reading is paused.</source>
   <translation>La lecture est en pause.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>Retenir</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>Retenu</translation>
  </message>
  <message>
   <source>Remembered: {fact}</source>
   <translation>Retenu : {fact}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove it and pull it again.</source>
   <translation>Supprimez-le et téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Supprimez ou renommez l’une d’elles.</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Enlever {name}</translation>
  </message>
  <message>
   <source>Remove {title}?</source>
   <translation>Supprimer {title} ?</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Replies read aloud</source>
   <translation>Réponses lues à voix haute</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Reset {name} to {value}</source>
   <translation>Réinitialiser {name} : {value}</translation>
  </message>
  <message>
   <source>Restart Peri to use it as it is now.</source>
   <translation>Redémarrez Peri pour l’utiliser telle qu’elle est maintenant.</translation>
  </message>
  <message>
   <source>Restart the computer if it is slow.</source>
   <translation>Redémarrez l’ordinateur s’il est lent.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Result of a tool</source>
   <translation>Résultat d’un outil</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Résultats d’outils</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Resume reading</source>
   <translation>Reprendre la lecture</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Révoquer</translation>
  </message>
  <message>
   <source>Run Peri inside a desktop session.</source>
   <translation>Lancez Peri dans une session de bureau.</translation>
  </message>
  <message>
   <source>Run Peri inside a session.</source>
   <translation>Lancez Peri dans une session.</translation>
  </message>
  <message>
   <source>Run `make run` once more: it builds llama-cpp-python.</source>
   <translation>Relancez `make run` : il compile llama-cpp-python.</translation>
  </message>
  <message>
   <source>Run `peri doctor` to see which part is missing.</source>
   <translation>Lancez `peri doctor` pour voir quelle partie manque.</translation>
  </message>
  <message>
   <source>Run the code</source>
   <translation>Exécuter le code</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Running… {time}</source>
   <translation>En cours… {time}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save a copy without one, and add that.</source>
   <translation>Enregistrez une copie sans mot de passe et ajoutez-la.</translation>
  </message>
  <message>
   <source>Save a copy without one.</source>
   <translation>Enregistrez une copie sans mot de passe.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or print it to PDF.</source>
   <translation>Enregistrez-le à nouveau dans le programme qui l’a créé, ou imprimez-le en PDF.</translation>
  </message>
  <message>
   <source>Save it again in your browser.</source>
   <translation>Enregistrez-le à nouveau dans votre navigateur.</translation>
  </message>
  <message>
   <source>Save it again, or print it to PDF.</source>
   <translation>Enregistrez-le à nouveau ou imprimez-le en PDF.</translation>
  </message>
  <message>
   <source>Save it as DOCX, PPTX or PDF.</source>
   <translation>Enregistrez-le en DOCX, PPTX ou PDF.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Enregistrez-la en JPEG ou PNG.</translation>
  </message>
  <message>
   <source>Save it as PDF or text.</source>
   <translation>Enregistrez-le en PDF ou en texte.</translation>
  </message>
  <message>
   <source>Save it smaller, for instance as a JPEG.</source>
   <translation>Enregistrez-la en plus petit, par exemple en JPEG.</translation>
  </message>
  <message>
   <source>Save it smaller, or attach the part that matters.</source>
   <translation>Enregistrez-le en plus petit ou joignez la partie utile.</translation>
  </message>
  <message>
   <source>Save it with fewer faces.</source>
   <translation>Enregistrez-le avec moins de faces.</translation>
  </message>
  <message>
   <source>Save the code</source>
   <translation>Enregistrer le code</translation>
  </message>
  <message>
   <source>Save the message as a prompt</source>
   <translation>Enregistrer le message comme prompt</translation>
  </message>
  <message>
   <source>Save the part that matters alone.</source>
   <translation>Enregistrez seulement la partie utile.</translation>
  </message>
  <message>
   <source>Save the part that matters as a document of its own.</source>
   <translation>Enregistrez la partie utile dans un document à part.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>Enregistré sous {name}</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Prompts enregistrés</translation>
  </message>
  <message>
   <source>Say --allow for this once, or set {key} to "always" in the settings.</source>
   <translation>Ajoutez --allow pour cette fois, ou donnez à {key} la valeur "always" dans les réglages.</translation>
  </message>
  <message>
   <source>Say hello</source>
   <translation>Dire bonjour</translation>
  </message>
  <message>
   <source>Say it once more.</source>
   <translation>Dites-le encore une fois.</translation>
  </message>
  <message>
   <source>Say something: the bar moves with your voice.</source>
   <translation>Dites quelque chose : la barre suit votre voix.</translation>
  </message>
  <message>
   <source>Say “{phrase}”</source>
   <translation>Dites « {phrase} »</translation>
  </message>
  <message>
   <source>Scale it down, or attach the part that matters.</source>
   <translation>Réduisez-la ou joignez la partie utile.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Écran</translation>
  </message>
  <message>
   <source>Screen seen</source>
   <translation>Écran consulté</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search a document</source>
   <translation>Chercher dans un document</translation>
  </message>
  <message>
   <source>Search a folder of documents</source>
   <translation>Chercher dans un dossier de documents</translation>
  </message>
  <message>
   <source>Search by words instead.</source>
   <translation>Cherchez plutôt par mots.</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Rechercher dans les conversations</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>Moteur de recherche</translation>
  </message>
  <message>
   <source>Search it no longer</source>
   <translation>Ne plus y chercher</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>Rechercher un raccourci</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Rechercher dans le manuel</translation>
  </message>
  <message>
   <source>Search the prompts</source>
   <translation>Rechercher un prompt</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Rechercher un réglage</translation>
  </message>
  <message>
   <source>Search what Peri remembers</source>
   <translation>Rechercher dans la mémoire de Peri</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Seconds after: {what}</source>
   <translation>Secondes après : {what}</translation>
  </message>
  <message>
   <source>See every part</source>
   <translation>Voir le détail</translation>
  </message>
  <message>
   <source>See that it runs, or empty documents.qdrant in the settings.</source>
   <translation>Assurez-vous qu’il fonctionne, ou videz documents.qdrant dans les réglages.</translation>
  </message>
  <message>
   <source>See to it that you may write to this file and its folder.</source>
   <translation>Assurez-vous d’avoir le droit d’écrire dans ce fichier et son dossier.</translation>
  </message>
  <message>
   <source>See whether another program uses it, and try again.</source>
   <translation>Voyez si un autre programme l’utilise, puis réessayez.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Seeing</source>
   <translation>Vision</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>N’en sélectionner qu’une</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>En sélectionner plusieurs</translation>
  </message>
  <message>
   <source>Selected text: {words}</source>
   <translation>Texte sélectionné : {words}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send it as another version</source>
   <translation>Envoyer comme nouvelle version</translation>
  </message>
  <message numerus="yes">
   <source>Sent out {count} times</source>
   <extracomment>Sent out once</extracomment>
   <translation>
    <numerusform>Envoyé une fois</numerusform>
    <numerusform>Envoyé {count} fois</numerusform>
   </translation>
  </message>
  <message>
   <source>Set PERI_HOME to a folder of Peri's own.</source>
   <translation>Définissez PERI_HOME sur un dossier propre à Peri.</translation>
  </message>
  <message>
   <source>Set them in the window or in `peri talk`, which stay open.</source>
   <translation>Réglez-les dans la fenêtre ou dans `peri talk`, qui restent ouverts.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings of a model</source>
   <translation>Réglages d’un modèle</translation>
  </message>
  <message>
   <source>Settings of {title}</source>
   <translation>Réglages de {title}</translation>
  </message>
  <message>
   <source>Short of memory now: it needs about {need}, {free} are free. Close other programs first.</source>
   <translation>Mémoire insuffisante pour l’instant : il lui faut environ {need}, {free} sont libres. Fermez d’abord d’autres programmes.</translation>
  </message>
  <message>
   <source>Shorten kernel.instructions in the settings, or raise kernel.context_tokens.</source>
   <translation>Raccourcissez kernel.instructions dans les réglages, ou augmentez kernel.context_tokens.</translation>
  </message>
  <message>
   <source>Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.</source>
   <translation>Raccourcissez le message ou envoyez-le en plusieurs parties, ou augmentez kernel.context_tokens dans les réglages.</translation>
  </message>
  <message>
   <source>Shorten the message, send fewer pictures, or choose a larger context in the settings.</source>
   <translation>Raccourcissez le message, envoyez moins d’images ou choisissez un contexte plus grand dans les réglages.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show or hide the conversations</source>
   <translation>Afficher ou masquer les conversations</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Afficher le code</translation>
  </message>
  <message>
   <source>Show the diagram</source>
   <translation>Afficher le diagramme</translation>
  </message>
  <message>
   <source>Show the diagram large</source>
   <translation>Afficher le diagramme en grand</translation>
  </message>
  <message>
   <source>Show the first steps when the window opens and no model is there to answer.</source>
   <translation>Afficher les premiers pas à l’ouverture de la fenêtre, s’il n’y a aucun modèle pour répondre.</translation>
  </message>
  <message>
   <source>Show the message</source>
   <translation>Afficher le message</translation>
  </message>
  <message>
   <source>Show the passage</source>
   <translation>Afficher le passage</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Afficher les sources</translation>
  </message>
  <message>
   <source>Show what was asked for and what came back</source>
   <translation>Afficher ce qui a été demandé et ce qui est revenu</translation>
  </message>
  <message>
   <source>Show where it came from</source>
   <translation>Afficher d’où cela vient</translation>
  </message>
  <message>
   <source>Show which, and why</source>
   <translation>Afficher lesquels et pourquoi</translation>
  </message>
  <message>
   <source>Show “{fact}” in the memory</source>
   <translation>Afficher « {fact} » dans la mémoire</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>Tout passer</translation>
  </message>
  <message>
   <source>Slow: {speed}. It needs about {need} of memory.</source>
   <translation>Lent : {speed}. Il lui faut environ {need} de mémoire.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>So many megabytes of memory are left to other programs when a model is loaded.</source>
   <translation>Nombre de mégaoctets de mémoire laissés aux autres programmes quand un modèle est chargé.</translation>
  </message>
  <message>
   <source>So many tools are offered to the model at once: those nearest to the request.</source>
   <translation>Nombre d’outils proposés au modèle à la fois : les plus proches de la demande.</translation>
  </message>
  <message>
   <source>So often the model may call tools before it must answer.</source>
   <translation>Nombre de fois où le modèle peut appeler des outils avant de devoir répondre.</translation>
  </message>
  <message>
   <source>Something is being measured already.</source>
   <translation>Une mesure est déjà en cours.</translation>
  </message>
  <message>
   <source>Something to remember</source>
   <translation>Quelque chose à retenir</translation>
  </message>
  <message>
   <source>Something waits for your yes or no.</source>
   <translation>Une demande attend votre oui ou votre non.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Quelque chose s’est mal passé</translation>
  </message>
  <message>
   <source>Sound can't be used: the PortAudio library is missing.</source>
   <translation>Le son est inutilisable : la bibliothèque PortAudio manque.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Source [{number}]</source>
   <translation>Source [{number}]</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>Source {number}</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Espagnol</translation>
  </message>
  <message>
   <source>Speak</source>
   <translation>Parler</translation>
  </message>
  <message>
   <source>Speak again, or choose another microphone.</source>
   <translation>Parlez à nouveau ou choisissez un autre microphone.</translation>
  </message>
  <message>
   <source>Speak replies</source>
   <translation>Lire les réponses à voix haute</translation>
  </message>
  <message>
   <source>Speak replies: off</source>
   <translation>Lire les réponses à voix haute : non</translation>
  </message>
  <message>
   <source>Speak replies: on</source>
   <translation>Lire les réponses à voix haute : oui</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Haut-parleur</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Lecture à voix haute</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Speed over three minutes, at most {most:.0f} tokens a second</source>
   <translation>Vitesse des trois dernières minutes, au plus {most:.0f} jetons par seconde</translation>
  </message>
  <message>
   <source>Spoken</source>
   <translation>Questions orales</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Démarrer à l’ouverture de session</translation>
  </message>
  <message>
   <source>Start the newer Peri, or update this one.</source>
   <translation>Lancez la version plus récente de Peri ou mettez celle-ci à jour.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Stay in tray</source>
   <translation>Rester dans la zone de notification</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Étape {number} sur {count}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop the code</source>
   <translation>Arrêter le code</translation>
  </message>
  <message>
   <source>Stop the reply, or change the message.</source>
   <translation>Arrêtez la réponse ou modifiez le message.</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>Arrêter le test</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Strength of {title}: 1 as it was made</source>
   <translation>Force de {title} : 1 est celle d’origine</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>Switch it off</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Switch it on under “System”, or in the settings.</source>
   <translation>Activez-le sous « Système » ou dans les réglages.</translation>
  </message>
  <message>
   <source>Switch it on under “System”.</source>
   <translation>Activez-le sous « Système ».</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Take a part of the screen along</source>
   <translation>Joindre une partie de l’écran</translation>
  </message>
  <message>
   <source>Take a picture with the desktop's own tool, and drop or paste it here.</source>
   <translation>Prenez une capture avec l’outil du bureau, puis déposez-la ou collez-la ici.</translation>
  </message>
  <message>
   <source>Take back your message</source>
   <translation>Retirer votre message</translation>
  </message>
  <message>
   <source>Take into the question</source>
   <translation>Ajouter à la question</translation>
  </message>
  <message>
   <source>Take out; it stays on disk</source>
   <translation>Retirer du contexte ; reste sur le disque</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Prendre une photo</translation>
  </message>
  <message>
   <source>Talk and look</source>
   <translation>Parler et regarder</translation>
  </message>
  <message>
   <source>Talk hands-free</source>
   <translation>Parler en mains libres</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Test the microphone</source>
   <translation>Tester le micro</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text in pictures</source>
   <translation>Texte dans les images</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Texte du message</translation>
  </message>
  <message>
   <source>Text scale</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Text that you did not write was read, and could be behind this.</source>
   <translation>Un texte que vous n’avez pas écrit a été lu, et pourrait en être la cause.</translation>
  </message>
  <message>
   <source>That fact was replaced by another, so it can't be changed.</source>
   <translation>Ce fait a été remplacé par un autre et ne peut donc pas être modifié.</translation>
  </message>
  <message>
   <source>That part lies outside of the screen, which has {size} pixels.</source>
   <translation>Cette partie est hors de l’écran, qui fait {size} pixels.</translation>
  </message>
  <message>
   <source>That question no longer waits for an answer.</source>
   <translation>Cette demande n’attend plus de réponse.</translation>
  </message>
  <message>
   <source>The X server can't be reached.</source>
   <translation>Le serveur X est injoignable.</translation>
  </message>
  <message>
   <source>The adapter {file} does not suit {model}.</source>
   <translation>L’adaptateur {file} ne convient pas à {model}.</translation>
  </message>
  <message>
   <source>The address did not come from you but from what was read, and what would be sent may hold something of yours.</source>
   <translation>L’adresse ne vient pas de vous mais de ce qui a été lu, et l’envoi pourrait contenir quelque chose à vous.</translation>
  </message>
  <message>
   <source>The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: Peri's own file does.</source>
   <translation>L’adresse d’un serveur Qdrant qui conserve les vecteurs des passages, par exemple http://localhost:6333. Vide : le fichier de Peri suffit.</translation>
  </message>
  <message>
   <source>The camera gives no picture.</source>
   <translation>La caméra ne donne pas d’image.</translation>
  </message>
  <message>
   <source>The camera is being opened…</source>
   <translation>Ouverture de la caméra…</translation>
  </message>
  <message>
   <source>The camera “{camera}” can't be opened.</source>
   <translation>Impossible d’ouvrir la caméra « {camera} ».</translation>
  </message>
  <message>
   <source>The camera's picture can't be used.</source>
   <translation>L’image de la caméra est inutilisable.</translation>
  </message>
  <message>
   <source>The chat template is {length} characters long; {most} is the limit.</source>
   <translation>Le gabarit de conversation du modèle fait {length} caractères ; la limite est {most}.</translation>
  </message>
  <message>
   <source>The client of Qdrant is not installed.</source>
   <translation>Le client de Qdrant n’est pas installé.</translation>
  </message>
  <message>
   <source>The clipboard can't be read</source>
   <translation>Le presse-papiers ne peut pas être lu</translation>
  </message>
  <message>
   <source>The clipboard can't be read.</source>
   <translation>Le presse-papiers ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The clipboard does not answer.</source>
   <translation>Le presse-papiers ne répond pas.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture that can be read.</source>
   <translation>Le presse-papiers ne contient aucune image lisible.</translation>
  </message>
  <message>
   <source>The clipboard of Wayland can't be read.</source>
   <translation>Le presse-papiers de Wayland ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The connection to the desktop broke.</source>
   <translation>La connexion au bureau a été interrompue.</translation>
  </message>
  <message>
   <source>The conversation ended</source>
   <translation>La conversation s’est terminée</translation>
  </message>
  <message>
   <source>The conversation is on the clipboard, as Markdown.</source>
   <translation>La conversation est dans le presse-papiers, en Markdown.</translation>
  </message>
  <message>
   <source>The conversation of this link is not here</source>
   <translation>La conversation de ce lien n’est pas ici</translation>
  </message>
  <message>
   <source>The conversation waits for it.</source>
   <translation>La conversation l’attend.</translation>
  </message>
  <message>
   <source>The coordinates in “{name}” are no numbers.</source>
   <translation>Les coordonnées dans « {name} » ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the key may be used.</source>
   <translation>Le bureau n’a pas dit si le raccourci peut être utilisé.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the screen may be seen.</source>
   <translation>Le bureau n’a pas dit si l’écran peut être vu.</translation>
  </message>
  <message>
   <source>The desktop gave no picture of the screen.</source>
   <translation>Le bureau n’a fourni aucune image de l’écran.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to give Peri the key.</source>
   <translation>Le bureau n’a pas été autorisé à donner le raccourci à Peri.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to show the screen.</source>
   <translation>Le bureau n’a pas été autorisé à montrer l’écran.</translation>
  </message>
  <message>
   <source>The desktop was not told</source>
   <translation>Le bureau n’a pas pu être informé</translation>
  </message>
  <message>
   <source>The desktop's menu could not be changed: {why}.</source>
   <translation>Impossible de modifier le menu du bureau : {why}.</translation>
  </message>
  <message>
   <source>The desktop's portal takes no pictures of the screen: {why}</source>
   <translation>Le portail du bureau ne prend pas d’images de l’écran : {why}</translation>
  </message>
  <message>
   <source>The device went away</source>
   <translation>L’appareil a disparu</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <source>The display {display} can't be reached.</source>
   <translation>L’affichage {display} est injoignable.</translation>
  </message>
  <message>
   <source>The documents in “{name}” are searched from now on.</source>
   <translation>Les documents de « {name} » sont désormais pris en compte.</translation>
  </message>
  <message>
   <source>The download was stopped</source>
   <translation>Le téléchargement a été arrêté</translation>
  </message>
  <message>
   <source>The download was stopped. What has arrived is kept.</source>
   <translation>Le téléchargement a été arrêté. Ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <source>The downloaded model is not the right one</source>
   <translation>Le modèle téléchargé n’est pas le bon</translation>
  </message>
  <message>
   <source>The embedder gave another number of vectors than it was asked for.</source>
   <translation>Le modèle de plongement a donné un autre nombre de vecteurs que demandé.</translation>
  </message>
  <message>
   <source>The faces in “{name}” have corners that are not there.</source>
   <translation>Les faces dans « {name} » ont des sommets qui n’existent pas.</translation>
  </message>
  <message>
   <source>The fact and {count} that it replaced are gone from the memory.</source>
   <translation>Ce souvenir et ceux qu’il remplaçait ({count}) ont été effacés de la mémoire.</translation>
  </message>
  <message>
   <source>The file isn't there any more</source>
   <translation>Le fichier n’est plus là</translation>
  </message>
  <message>
   <source>The file {name} is no longer in the store.</source>
   <translation>Le fichier {name} n’est plus enregistré.</translation>
  </message>
  <message>
   <source>The files stay where they are.</source>
   <translation>Les fichiers restent où ils sont.</translation>
  </message>
  <message>
   <source>The folder can't be opened: {why}.</source>
   <translation>Impossible d’ouvrir le dossier : {why}.</translation>
  </message>
  <message>
   <source>The folder of models {folder} can't be used: {why}.</source>
   <translation>Le dossier des modèles {folder} est inutilisable : {why}.</translation>
  </message>
  <message>
   <source>The folder {path} has a name that the sandbox can't be told.</source>
   <translation>Le dossier {path} a un nom qui ne peut pas être indiqué au bac à sable.</translation>
  </message>
  <message>
   <source>The folder “{name}” is deleted; what was in it stays.</source>
   <translation>Le dossier « {name} » est supprimé ; son contenu reste.</translation>
  </message>
  <message>
   <source>The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.</source>
   <translation>Les dossiers dont les outils peuvent lire les fichiers et, avec votre accord, y écrire, par exemple « ~/Documents ». Vide : aucun.</translation>
  </message>
  <message>
   <source>The former words are kept in its history until you forget it.</source>
   <translation>L’ancienne formulation reste dans son historique jusqu’à ce que vous l’oubliiez.</translation>
  </message>
  <message>
   <source>The hub has another {file} than the catalog promises.</source>
   <translation>Le hub propose un autre {file} que celui promis par le catalogue.</translation>
  </message>
  <message>
   <source>The hub states no checksum of {file}.</source>
   <translation>Le dépôt n’indique pas de somme de contrôle pour {file}.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of it.</source>
   <translation>L’encodeur d’images n’a rien pu en tirer.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of this query.</source>
   <translation>L’encodeur d’images n’a rien pu tirer de cette recherche.</translation>
  </message>
  <message>
   <source>The image encoder failed: {why}</source>
   <translation>L’encodeur d’images a échoué : {why}</translation>
  </message>
  <message>
   <source>The image encoder in {folder} is not complete: {missing} is missing.</source>
   <translation>L’encodeur d’images dans {folder} est incomplet : il manque {missing}.</translation>
  </message>
  <message>
   <source>The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri.</source>
   <translation>L’encodeur d’images : un dossier créé par `peri models export-clip`. Vide : celui fourni avec Peri.</translation>
  </message>
  <message>
   <source>The index of pictures can't be used</source>
   <translation>L’index des images est inutilisable</translation>
  </message>
  <message>
   <source>The instructions for the model fill its whole context: {used} of {limit} tokens.</source>
   <translation>Les instructions du modèle remplissent tout son contexte : {used} jetons sur {limit}.</translation>
  </message>
  <message>
   <source>The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.</source>
   <translation>Le raccourci qui ouvre la question rapide depuis n’importe quel programme, par exemple « Ctrl+Alt+Space ». Vide : aucun.</translation>
  </message>
  <message>
   <source>The key that works everywhere is off</source>
   <translation>Le raccourci global est désactivé</translation>
  </message>
  <message>
   <source>The key {twice} is written twice.</source>
   <translation>La clé {twice} est écrite deux fois.</translation>
  </message>
  <message>
   <source>The language model that answers; `peri models list` names them.</source>
   <translation>Le modèle de langage qui répond ; `peri models list` en donne la liste.</translation>
  </message>
  <message>
   <source>The language of the window. "system": as the desktop is.</source>
   <translation>La langue de la fenêtre. « Système » : celle du bureau.</translation>
  </message>
  <message>
   <source>The language you speak, as a code such as "en" or "de". Empty: recognise it.</source>
   <translation>La langue que vous parlez, sous forme de code comme « en » ou « de ». Vide : la reconnaître.</translation>
  </message>
  <message>
   <source>The last turn took {time}.</source>
   <translation>La dernière réponse a pris {time}.</translation>
  </message>
  <message>
   <source>The list of models can't be used</source>
   <translation>La liste des modèles est inutilisable</translation>
  </message>
  <message>
   <source>The list of models is wrong in {where}: {what}.</source>
   <translation>La liste des modèles est incorrecte dans {where} : {what}.</translation>
  </message>
  <message>
   <source>The list of models names {name} twice.</source>
   <translation>La liste des modèles nomme deux fois {name}.</translation>
  </message>
  <message>
   <source>The list of models {path} can't be read: {why}</source>
   <translation>Impossible de lire la liste des modèles {path} : {why}</translation>
  </message>
  <message>
   <source>The log of decisions can't be used</source>
   <translation>Le journal des décisions est inutilisable</translation>
  </message>
  <message>
   <source>The longest reply, in tokens; so much of the context is kept free for it.</source>
   <translation>La longueur maximale d’une réponse, en jetons ; cette part du contexte lui est réservée.</translation>
  </message>
  <message>
   <source>The loudspeaker is switched off.</source>
   <translation>Le haut-parleur est désactivé.</translation>
  </message>
  <message>
   <source>The loudspeaker went away.</source>
   <translation>Le haut-parleur a disparu.</translation>
  </message>
  <message>
   <source>The loudspeaker “{device}” can't be opened{why}.</source>
   <translation>Le haut-parleur « {device} » ne peut pas être ouvert{why}.</translation>
  </message>
  <message>
   <source>The manual isn't installed here. It is in the folder “docs” of Peri's source.</source>
   <translation>Le manuel n’est pas installé ici. Il se trouve dans le dossier « docs » du code source de Peri.</translation>
  </message>
  <message>
   <source>The meaning of a text could not be computed: {why}</source>
   <translation>Le sens d’un texte n’a pas pu être calculé : {why}</translation>
  </message>
  <message>
   <source>The message is too long for the model</source>
   <translation>Le message est trop long pour le modèle</translation>
  </message>
  <message>
   <source>The microphone failed</source>
   <translation>Le microphone a échoué</translation>
  </message>
  <message>
   <source>The microphone is switched off.</source>
   <translation>Le microphone est désactivé.</translation>
  </message>
  <message>
   <source>The microphone went away</source>
   <translation>Le microphone a disparu</translation>
  </message>
  <message>
   <source>The microphone went away before anything was heard.</source>
   <translation>Le microphone a disparu avant que quoi que ce soit ne soit entendu.</translation>
  </message>
  <message>
   <source>The microphone “{device}” can't be opened{why}.</source>
   <translation>Le microphone « {device} » ne peut pas être ouvert{why}.</translation>
  </message>
  <message>
   <source>The model is being changed already</source>
   <translation>Le modèle est déjà en cours de modification</translation>
  </message>
  <message>
   <source>The model is not installed</source>
   <translation>Le modèle n’est pas installé</translation>
  </message>
  <message>
   <source>The model stopped; it starts again with your next message</source>
   <translation>Le modèle s’est arrêté ; il redémarrera à votre prochain message</translation>
  </message>
  <message>
   <source>The model that finds texts by their meaning is not here.</source>
   <translation>Le modèle qui trouve les textes par leur sens n’est pas ici.</translation>
  </message>
  <message>
   <source>The model that hears when a turn ends is not on this machine.</source>
   <translation>Le modèle qui entend la fin d’une prise de parole n’est pas sur cette machine.</translation>
  </message>
  <message>
   <source>The model that turns speech into text.</source>
   <translation>Le modèle qui transforme la parole en texte.</translation>
  </message>
  <message>
   <source>The model went on calling tools after {count} steps.</source>
   <translation>Le modèle appelait encore des outils après {count} étapes.</translation>
  </message>
  <message>
   <source>The model wrote nothing that could be measured.</source>
   <translation>Le modèle n’a rien écrit de mesurable.</translation>
  </message>
  <message>
   <source>The model {name} is not on this machine.</source>
   <translation>Le modèle {name} n’est pas sur cette machine.</translation>
  </message>
  <message>
   <source>The model's chat template can't be read: {why}</source>
   <translation>Impossible de lire le gabarit de conversation du modèle : {why}</translation>
  </message>
  <message>
   <source>The model's chat template can't be used</source>
   <translation>Le gabarit de conversation du modèle est inutilisable</translation>
  </message>
  <message>
   <source>The model's chat template ends with a picture.</source>
   <translation>Le gabarit de conversation du modèle se termine par une image.</translation>
  </message>
  <message>
   <source>The model's chat template fails: {kind}: {why}</source>
   <translation>Le gabarit de conversation du modèle échoue : {kind} : {why}</translation>
  </message>
  <message>
   <source>The model's chat template has a mistake: {why}</source>
   <translation>Le gabarit de conversation du modèle contient une erreur : {why}</translation>
  </message>
  <message>
   <source>The model's chat template invents messages.</source>
   <translation>Le gabarit de conversation du modèle invente des messages.</translation>
  </message>
  <message>
   <source>The model's chat template leaves pictures out.</source>
   <translation>Le gabarit de conversation du modèle laisse les images de côté.</translation>
  </message>
  <message>
   <source>The model's chat template makes an empty prompt.</source>
   <translation>Le gabarit de conversation du modèle produit une entrée vide.</translation>
  </message>
  <message>
   <source>The model's chat template refuses this conversation: {why}</source>
   <translation>Le gabarit de conversation du modèle refuse cette conversation : {why}</translation>
  </message>
  <message>
   <source>The model's chat template writes without end.</source>
   <translation>Le gabarit de conversation du modèle écrit sans fin.</translation>
  </message>
  <message>
   <source>The name is too long: {count} letters, at most {most}.</source>
   <translation>Le nom est trop long : {count} lettres, {most} au maximum.</translation>
  </message>
  <message>
   <source>The name of a parameter has characters that can't be seen.</source>
   <translation>Le nom d’un paramètre contient des caractères invisibles.</translation>
  </message>
  <message>
   <source>The name of the camera, a part of it, or its number. Empty: the first.</source>
   <translation>Le nom de la caméra, une partie de ce nom ou son numéro. Vide : la première.</translation>
  </message>
  <message>
   <source>The name of the loudspeaker, or a part of it. Empty: the system's.</source>
   <translation>Le nom du haut-parleur ou une partie de ce nom. Vide : celui du système.</translation>
  </message>
  <message>
   <source>The name of the microphone, or a part of it. Empty: the system's.</source>
   <translation>Le nom du micro ou une partie de ce nom. Vide : celui du système.</translation>
  </message>
  <message>
   <source>The name of the voice. Empty: the engine's first.</source>
   <translation>Le nom de la voix. Vide : la première du moteur.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>L’image</translation>
  </message>
  <message>
   <source>The picture in the clipboard is too large.</source>
   <translation>L’image du presse-papiers est trop grande.</translation>
  </message>
  <message>
   <source>The picture of the screen can't be read: {why}.</source>
   <translation>Impossible de lire l’image de l’écran : {why}.</translation>
  </message>
  <message>
   <source>The pictures of “{name}” are too large: {width} x {height} pixels.</source>
   <translation>Les images de « {name} » sont trop grandes : {width} x {height} pixels.</translation>
  </message>
  <message>
   <source>The pictures were indexed anew</source>
   <translation>Les images ont été réindexées</translation>
  </message>
  <message>
   <source>The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.</source>
   <translation>Les images ont été indexées avec {name}, et {now} est désormais installé : elles doivent être réindexées.</translation>
  </message>
  <message>
   <source>The plugin {name} brings other tools than before: it was changed.</source>
   <translation>L’extension {name} apporte d’autres outils qu’avant : elle a été modifiée.</translation>
  </message>
  <message>
   <source>The plugin {name} did not end {tool} in time and was ended itself.</source>
   <translation>L’extension {name} n’a pas terminé {tool} à temps et a été arrêtée.</translation>
  </message>
  <message>
   <source>The plugin {name} ended in the middle of a call ({why}). It starts again with the next.</source>
   <translation>L’extension {name} s’est arrêtée au milieu d’un appel ({why}). Elle redémarrera au prochain.</translation>
  </message>
  <message>
   <source>The plugin {name} ended while it started ({why}).</source>
   <translation>L’extension {name} s’est arrêtée pendant son démarrage ({why}).</translation>
  </message>
  <message>
   <source>The plugin {name} is no longer in use.</source>
   <translation>L’extension {name} n’est plus utilisée.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready after {seconds} seconds and was ended.</source>
   <translation>L’extension {name} n’était pas prête après {seconds} secondes et a été arrêtée.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready in time and was ended.</source>
   <translation>L’extension {name} n’était pas prête à temps et a été arrêtée.</translation>
  </message>
  <message>
   <source>The plugin {plugin} speaks another version's words: {why}.</source>
   <translation>L’extension {plugin} parle le langage d’une autre version : {why}.</translation>
  </message>
  <message>
   <source>The plugins whose tools may be used; `peri plugins` lists, enables and disables them.</source>
   <translation>Les extensions dont les outils peuvent être utilisés ; `peri plugins` en donne la liste, les active et les désactive.</translation>
  </message>
  <message>
   <source>The process of {name} died ({cause}). What you wrote and what was already answered is kept; it starts again with the next request.</source>
   <translation>Le processus « {name} » est mort ({cause}). Ce que vous avez écrit et ce qui avait déjà été répondu est conservé ; il redémarre à la prochaine demande.</translation>
  </message>
  <message>
   <source>The process of {name} died while it started ({cause}).</source>
   <translation>Le processus « {name} » est mort au démarrage ({cause}).</translation>
  </message>
  <message>
   <source>The process that looks at pictures stopped at it, twice.</source>
   <translation>Le processus qui regarde les images s’est arrêté dessus deux fois.</translation>
  </message>
  <message>
   <source>The program could not be started in the sandbox: {why}</source>
   <translation>Le programme n’a pas pu être lancé dans le bac à sable : {why}</translation>
  </message>
  <message>
   <source>The program that holds the clipboard does not answer.</source>
   <translation>Le programme qui détient le presse-papiers ne répond pas.</translation>
  </message>
  <message>
   <source>The program was not run</source>
   <translation>Le programme n’a pas été exécuté</translation>
  </message>
  <message>
   <source>The projector of a vision model is a file of its own, most often called mmproj-….gguf.</source>
   <translation>Le projecteur d’un modèle de vision est un fichier à part, le plus souvent appelé mmproj-….gguf.</translation>
  </message>
  <message>
   <source>The prompt can't be used</source>
   <translation>L’invite est inutilisable</translation>
  </message>
  <message>
   <source>The prompt is {needed} tokens long; the context holds {limit}.</source>
   <translation>L’entrée fait {needed} jetons ; le contexte en contient {limit}.</translation>
  </message>
  <message>
   <source>The prompt “{name}” is deleted.</source>
   <translation>Le prompt « {name} » est supprimé.</translation>
  </message>
  <message>
   <source>The proxy that the environment names can't be used: {why}</source>
   <translation>Le proxy indiqué par l’environnement est inutilisable : {why}</translation>
  </message>
  <message>
   <source>The reply could not be spoken ({kind}).</source>
   <translation>La réponse n’a pas pu être prononcée ({kind}).</translation>
  </message>
  <message>
   <source>The reply to it has begun already.</source>
   <translation>La réponse a déjà commencé.</translation>
  </message>
  <message>
   <source>The reply was ended</source>
   <translation>La réponse a été arrêtée</translation>
  </message>
  <message>
   <source>The same of the camera.</source>
   <translation>De même pour la caméra.</translation>
  </message>
  <message>
   <source>The same of the language model.</source>
   <translation>La même chose pour le modèle de langue.</translation>
  </message>
  <message>
   <source>The same of the picture in the clipboard. What you paste yourself needs no leave.</source>
   <translation>De même pour l’image du presse-papiers. Ce que vous collez vous-même ne demande aucune autorisation.</translation>
  </message>
  <message>
   <source>The same seed gives the same reply to the same prompt. -1: a new one every time.</source>
   <translation>La même graine donne la même réponse au même prompt. -1 : une nouvelle à chaque fois.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not hold on this machine: {why}.</source>
   <translation>Le bac à sable ({name}) ne tient pas sur cette machine : {why}.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not start: {why}</source>
   <translation>Le bac à sable ({name}) ne démarre pas : {why}</translation>
  </message>
  <message>
   <source>The sandbox can't be started: {why}.</source>
   <translation>Impossible de démarrer le bac à sable : {why}.</translation>
  </message>
  <message>
   <source>The screen can't be captured: {why}.</source>
   <translation>Impossible de capturer l’écran : {why}.</translation>
  </message>
  <message>
   <source>The screen can't be seen</source>
   <translation>L’écran ne peut pas être vu</translation>
  </message>
  <message>
   <source>The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.</source>
   <translation>Le moteur de recherche : l’adresse d’un serveur SearXNG, ou une adresse contenant « {query} ». Vide : aucun.</translation>
  </message>
  <message>
   <source>The server asks for it in the course of a call, not you.</source>
   <translation>C’est le serveur qui le demande au cours d’un appel, pas vous.</translation>
  </message>
  <message>
   <source>The server {name} {why}.</source>
   <translation>Le serveur {name} {why}.</translation>
  </message>
  <message>
   <source>The settings can't be used</source>
   <translation>Les réglages sont inutilisables</translation>
  </message>
  <message>
   <source>The settings forbid to look at the screen.</source>
   <translation>Les réglages interdisent de regarder l’écran.</translation>
  </message>
  <message>
   <source>The settings forbid to look into the clipboard.</source>
   <translation>Les réglages interdisent de consulter le presse-papiers.</translation>
  </message>
  <message>
   <source>The settings forbid to look through the camera.</source>
   <translation>Les réglages interdisent de regarder par la caméra.</translation>
  </message>
  <message>
   <source>The settings of models can't be kept: {why}.</source>
   <translation>Les réglages des modèles ne peuvent pas être conservés : {why}.</translation>
  </message>
  <message>
   <source>The size of text; 1 is the desktop's own.</source>
   <translation>La taille du texte ; 1 est celle du bureau.</translation>
  </message>
  <message>
   <source>The sound device does not start: {reason}</source>
   <translation>Le périphérique audio ne démarre pas : {reason}</translation>
  </message>
  <message>
   <source>The sound file “{name}” can't stand for a microphone: {why}</source>
   <translation>Le fichier audio « {name} » ne peut pas tenir lieu de microphone : {why}</translation>
  </message>
  <message>
   <source>The sound file “{path}” can't be written: {why}.</source>
   <translation>Impossible d’écrire le fichier audio « {path} » : {why}.</translation>
  </message>
  <message>
   <source>The speech model in {folder} lacks {files}.</source>
   <translation>Il manque au modèle de reconnaissance vocale dans {folder} : {files}.</translation>
  </message>
  <message>
   <source>The speech model knows no language “{language}”.</source>
   <translation>Le modèle de reconnaissance vocale ne connaît pas la langue « {language} ».</translation>
  </message>
  <message>
   <source>The speed is shown when a reply is written.</source>
   <translation>La vitesse s’affiche dès qu’une réponse est écrite.</translation>
  </message>
  <message>
   <source>The speed of this machine could not be measured.</source>
   <translation>La vitesse de cette machine n’a pas pu être mesurée.</translation>
  </message>
  <message>
   <source>The start at login could not be changed: {why}.</source>
   <translation>Impossible de modifier le démarrage à l’ouverture de session : {why}.</translation>
  </message>
  <message>
   <source>The store of conversations can't be used</source>
   <translation>Les conversations enregistrées sont inutilisables</translation>
  </message>
  <message>
   <source>The system has no voice installed.</source>
   <translation>Aucune voix n’est installée dans le système.</translation>
  </message>
  <message>
   <source>The system has no voice “{name}”.</source>
   <translation>Le système n’a pas de voix « {name} ».</translation>
  </message>
  <message>
   <source>The system's voice can't be used: {why}.</source>
   <translation>La voix du système est inutilisable : {why}.</translation>
  </message>
  <message>
   <source>The system's voice did not answer in {seconds} s.</source>
   <translation>La voix du système n’a pas répondu en {seconds} s.</translation>
  </message>
  <message>
   <source>The system's voice made no sound.</source>
   <translation>La voix du système n’a produit aucun son.</translation>
  </message>
  <message>
   <source>The text in {name} could not be read ({why}).</source>
   <translation>Le texte dans {name} n’a pas pu être lu ({why}).</translation>
  </message>
  <message>
   <source>The tool "{name}" isn't offered. {why}</source>
   <translation>L’outil « {name} » n’est pas proposé. {why}</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} did not end and was left behind.</source>
   <translation>L’outil « {name} » de {source} ne s’est pas terminé et a été abandonné.</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} is left out. {why}</source>
   <translation>L’outil « {name} » de {source} est laissé de côté. {why}</translation>
  </message>
  <message>
   <source>The tool number {number} isn't offered. {why}</source>
   <translation>L’outil numéro {number} n’est pas proposé. {why}</translation>
  </message>
  <message>
   <source>The vision model failed to encode the picture.</source>
   <translation>Le modèle de vision n’a pas réussi à encoder l’image.</translation>
  </message>
  <message>
   <source>The vision model failed to lay out the picture.</source>
   <translation>Le modèle de vision n’a pas réussi à disposer l’image.</translation>
  </message>
  <message>
   <source>The voice can't speak</source>
   <translation>La voix ne peut pas parler</translation>
  </message>
  <message>
   <source>The voice “{voice}” can't be loaded: {why}</source>
   <translation>La voix « {voice} » ne peut pas être chargée : {why}</translation>
  </message>
  <message>
   <source>The wheel holds no {path}.</source>
   <translation>Le wheel ne contient pas {path}.</translation>
  </message>
  <message>
   <source>The wheel with {path} is damaged: {why}.</source>
   <translation>Le wheel contenant {path} est endommagé : {why}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>Toute l’image</translation>
  </message>
  <message>
   <source>The window can't be changed so</source>
   <translation>Le contexte ne peut pas être modifié ainsi</translation>
  </message>
  <message>
   <source>The window is busy and did not answer in time.</source>
   <translation>La fenêtre est occupée et n’a pas répondu à temps.</translation>
  </message>
  <message>
   <source>The windows of the screen can't be listed.</source>
   <translation>Impossible de lister les fenêtres de l’écran.</translation>
  </message>
  <message>
   <source>The words that it waits for.</source>
   <translation>Les mots à dire pour l’activer.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>There are no conversations in this export.</source>
   <translation>Il n’y a pas de conversations dans cet export.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Il y a : {names}.</translation>
  </message>
  <message>
   <source>There is a folder “{name}” already.</source>
   <translation>Il existe déjà un dossier « {name} ».</translation>
  </message>
  <message>
   <source>There is a letter in it that no file can hold.</source>
   <translation>Il contient un caractère qu’aucun fichier ne peut contenir.</translation>
  </message>
  <message>
   <source>There is a prompt “{name}” already.</source>
   <translation>Il existe déjà un prompt « {name} ».</translation>
  </message>
  <message>
   <source>There is hardly room for {name} ({size}); it was loaded all the same and may be slow.</source>
   <translation>Il y a à peine assez de place ({name}, {size}) ; le chargement a tout de même eu lieu, mais cela peut être lent.</translation>
  </message>
  <message>
   <source>There is more than one plugin "{name}": {places}.</source>
   <translation>Il y a plus d’une extension « {name} » : {places}.</translation>
  </message>
  <message>
   <source>There is no GGUF file in {path}.</source>
   <translation>Il n’y a pas de fichier GGUF dans {path}.</translation>
  </message>
  <message>
   <source>There is no adapter at {path}.</source>
   <translation>Il n’y a pas d’adaptateur à {path}.</translation>
  </message>
  <message>
   <source>There is no back end “{name}”. Known ones: {known}.</source>
   <translation>Il n’y a pas de moteur « {name} ». Moteurs connus : {known}.</translation>
  </message>
  <message>
   <source>There is no camera</source>
   <translation>Il n’y a pas de caméra</translation>
  </message>
  <message>
   <source>There is no camera that can be opened.</source>
   <translation>Il n’y a pas de caméra qui puisse être ouverte.</translation>
  </message>
  <message>
   <source>There is no clipboard here.</source>
   <translation>Il n’y a pas de presse-papiers ici.</translation>
  </message>
  <message>
   <source>There is no conversation {key} in the store; it may have been deleted.</source>
   <translation>Il n’y a pas de conversation {key} dans les données enregistrées ; elle a peut-être été supprimée.</translation>
  </message>
  <message>
   <source>There is no conversations.json in {name}.</source>
   <translation>Il n’y a pas de conversations.json dans {name}.</translation>
  </message>
  <message>
   <source>There is no desktop whose keys could be heard.</source>
   <translation>Il n’y a pas de bureau dont les raccourcis pourraient être captés.</translation>
  </message>
  <message>
   <source>There is no fact {fact} in the memory; it may have been forgotten.</source>
   <translation>Le fait {fact} n’est pas dans la mémoire ; il a peut-être été oublié.</translation>
  </message>
  <message>
   <source>There is no filter of system calls for this processor ({name}).</source>
   <translation>Il n’y a pas de filtre d’appels système pour ce processeur ({name}).</translation>
  </message>
  <message>
   <source>There is no folder {folder} to work in.</source>
   <translation>Il n’y a pas de dossier {folder} où travailler.</translation>
  </message>
  <message>
   <source>There is no folder {key} in the store; it may have been deleted.</source>
   <translation>Il n’y a pas de dossier {key} dans les données enregistrées ; il a peut-être été supprimé.</translation>
  </message>
  <message>
   <source>There is no loudspeaker</source>
   <translation>Il n’y a pas de haut-parleur</translation>
  </message>
  <message>
   <source>There is no microphone</source>
   <translation>Il n’y a pas de micro</translation>
  </message>
  <message>
   <source>There is no model at {model}.</source>
   <translation>Il n’y a pas de modèle à {model}.</translation>
  </message>
  <message>
   <source>There is no model named {name}.</source>
   <translation>Il n’y a pas de modèle nommé {name}.</translation>
  </message>
  <message>
   <source>There is no page {page_id} in this conversation; `peri context` lists them.</source>
   <translation>Il n’y a pas de page {page_id} dans cette conversation ; `peri context` les liste.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
  </message>
  <message>
   <source>There is no plugin "{name}".</source>
   <translation>Il n’y a pas d’extension « {name} ».</translation>
  </message>
  <message>
   <source>There is no projector at {projector}: without it the model can't see.</source>
   <translation>Il n’y a pas de projecteur à {projector} : sans lui, le modèle ne voit pas.</translation>
  </message>
  <message>
   <source>There is no prompt “{name}” any more.</source>
   <translation>Il n’y a plus de prompt « {name} ».</translation>
  </message>
  <message>
   <source>There is no room for a backup of {size} MB in {folder}.</source>
   <translation>Pas assez de place pour une sauvegarde de {size} Mo dans {folder}.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>Pas assez de place ({name}) : il faut {need} de mémoire, et {free} sont disponibles. Rien de ce que vous avez écrit n’est perdu.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>Pas assez de place ({name}) : il faut {need} de mémoire, {least} au minimum, et {free} sont disponibles. Rien de ce que vous avez écrit n’est perdu.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for {folder}.</source>
   <translation>Il n’y a plus de place sur le disque pour {folder}.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was indexed before is safe.</source>
   <translation>Il n’y a plus de place sur le disque pour écrire {path}. Ce qui a été indexé auparavant est intact.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was stored before is safe.</source>
   <translation>Il n’y a plus de place sur le disque pour écrire {path}. Ce qui a été enregistré auparavant est intact.</translation>
  </message>
  <message>
   <source>There is no screen here: DISPLAY is not set.</source>
   <translation>Il n’y a pas d’écran ici : DISPLAY n’est pas défini.</translation>
  </message>
  <message>
   <source>There is no setting "{key}". docs/settings.md lists all of them.</source>
   <translation>Il n’y a pas de réglage "{key}". docs/settings.md les énumère tous.</translation>
  </message>
  <message>
   <source>There is no setting "{key}"; did you mean "{likely}"?</source>
   <translation>Il n’y a pas de réglage "{key}" ; vouliez-vous dire "{likely}" ?</translation>
  </message>
  <message>
   <source>There is no such back end</source>
   <translation>Ce moteur n’existe pas</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>Cette page n’existe pas.</translation>
  </message>
  <message>
   <source>There is no table [{key}]</source>
   <translation>Il n’y a pas de table [{key}]</translation>
  </message>
  <message>
   <source>There is no text in it.</source>
   <translation>Il ne contient pas de texte.</translation>
  </message>
  <message>
   <source>There is no turn {key} in the store; it may have been deleted.</source>
   <translation>Il n’y a pas de tour {key} dans les données enregistrées ; il a peut-être été supprimé.</translation>
  </message>
  <message>
   <source>There is no voice “{voice}” on this machine.</source>
   <translation>Il n’y a pas de voix « {voice} » sur cette machine.</translation>
  </message>
  <message>
   <source>There is none on this machine.</source>
   <translation>Il n’y en a pas sur cette machine.</translation>
  </message>
  <message>
   <source>There is not enough memory</source>
   <translation>La mémoire est insuffisante</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens.</source>
   <translation>Il n’y a pas assez de mémoire pour un contexte de {tokens} jetons.</translation>
  </message>
  <message>
   <source>There is not enough memory to load {file}.</source>
   <translation>Il n’y a pas assez de mémoire pour charger {file}.</translation>
  </message>
  <message>
   <source>There is nothing to remember in this.</source>
   <translation>Il n’y a rien à retenir ici.</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Il n’y a encore rien à envoyer.</translation>
  </message>
  <message>
   <source>These are to be some of the choices.</source>
   <translation>Ce doit être certains des choix proposés.</translation>
  </message>
  <message>
   <source>These backups were made before and still hold it. Delete them if that matters:</source>
   <translation>Ces sauvegardes sont plus anciennes et le contiennent encore. Supprimez-les si c’est important :</translation>
  </message>
  <message>
   <source>These conversations can't be imported</source>
   <translation>Ces conversations ne peuvent pas être importées</translation>
  </message>
  <message>
   <source>These left to make room. They are kept in full, and you can bring them back.</source>
   <translation>Ces éléments ont quitté le contexte pour faire de la place. Ils sont conservés en entier, et vous pouvez les rétablir.</translation>
  </message>
  <message>
   <source>These will not ring: {timers}.</source>
   <translation>Ceux-ci ne sonneront pas : {timers}.</translation>
  </message>
  <message>
   <source>They are found by their words only: nothing that tells meanings is installed.</source>
   <translation>La recherche se fait uniquement par mots : rien n’est installé pour comprendre le sens.</translation>
  </message>
  <message>
   <source>They hold whenever this model answers. Other models keep their own.</source>
   <translation>Ils s’appliquent chaque fois que ce modèle répond. Les autres modèles gardent les leurs.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>This 3-D model can't be used</source>
   <translation>Ce modèle 3D est inutilisable</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to start a sandbox with.</source>
   <translation>Ce Peri n’a pas d’interpréteur Python à lui pour démarrer un bac à sable.</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to try the sandbox with.</source>
   <translation>Ce Peri n’a pas d’interpréteur Python à lui pour essayer le bac à sable.</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Cette conversation</translation>
  </message>
  <message>
   <source>This desktop gives no keys to programs.</source>
   <translation>Ce bureau ne donne pas de raccourcis aux programmes.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn.</source>
   <translation>Ce diagramme ne peut pas être dessiné.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn: {why}.</source>
   <translation>Ce diagramme ne peut pas être dessiné : {why}.</translation>
  </message>
  <message>
   <source>This diagram is too large to be drawn.</source>
   <translation>Ce diagramme est trop grand pour être dessiné.</translation>
  </message>
  <message>
   <source>This diagram would show what lies elsewhere, so it isn't drawn.</source>
   <translation>Ce diagramme montrerait ce qui se trouve ailleurs ; il n’est donc pas dessiné.</translation>
  </message>
  <message>
   <source>This document can't be used</source>
   <translation>Ce document est inutilisable</translation>
  </message>
  <message>
   <source>This export was written by another Peri (format {version}; this one knows {known}).</source>
   <translation>Cet export a été écrit par un autre Peri (format {version} ; celui-ci connaît {known}).</translation>
  </message>
  <message>
   <source>This file can't be attached</source>
   <translation>Ce fichier ne peut pas être joint</translation>
  </message>
  <message>
   <source>This file is not a usable model</source>
   <translation>Ce fichier n’est pas un modèle utilisable</translation>
  </message>
  <message>
   <source>This folder can't be called so</source>
   <translation>Ce dossier ne peut pas s’appeler ainsi</translation>
  </message>
  <message>
   <source>This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z.</source>
   <translation>Ce doit être une date et une heure avec son fuseau, par exemple 2026-01-31T09:00:00Z.</translation>
  </message>
  <message>
   <source>This is to be a date, such as 2026-01-31.</source>
   <translation>Ce doit être une date, par exemple 2026-01-31.</translation>
  </message>
  <message>
   <source>This is to be a number.</source>
   <translation>Ce doit être un nombre.</translation>
  </message>
  <message>
   <source>This is to be a text.</source>
   <translation>Ce doit être un texte.</translation>
  </message>
  <message>
   <source>This is to be a whole number.</source>
   <translation>Ce doit être un nombre entier.</translation>
  </message>
  <message>
   <source>This is to be an address, with its scheme.</source>
   <translation>Ce doit être une adresse, avec son schéma.</translation>
  </message>
  <message>
   <source>This is to be an e-mail address.</source>
   <translation>Ce doit être une adresse e-mail.</translation>
  </message>
  <message>
   <source>This is to be at least {least} characters.</source>
   <translation>Il faut au moins {least} caractères.</translation>
  </message>
  <message>
   <source>This is to be at least {least} of them.</source>
   <translation>Il en faut au moins {least}.</translation>
  </message>
  <message>
   <source>This is to be at least {least}.</source>
   <translation>Ce doit être au moins {least}.</translation>
  </message>
  <message>
   <source>This is to be at most {most} characters.</source>
   <translation>Il faut au plus {most} caractères.</translation>
  </message>
  <message>
   <source>This is to be at most {most} of them.</source>
   <translation>Il en faut au plus {most}.</translation>
  </message>
  <message>
   <source>This is to be at most {most}.</source>
   <translation>Ce doit être au plus {most}.</translation>
  </message>
  <message>
   <source>This is to be one of the choices.</source>
   <translation>Ce doit être l’un des choix proposés.</translation>
  </message>
  <message>
   <source>This is to be yes or no.</source>
   <translation>Ce doit être oui ou non.</translation>
  </message>
  <message>
   <source>This keyboard has no such key.</source>
   <translation>Ce clavier n’a pas cette touche.</translation>
  </message>
  <message>
   <source>This macOS has no sandbox-exec.</source>
   <translation>Ce macOS n’a pas sandbox-exec.</translation>
  </message>
  <message>
   <source>This machine has {whole} of memory; {free} are free now.</source>
   <translation>Cette machine a {whole} de mémoire ; {free} sont libres en ce moment.</translation>
  </message>
  <message>
   <source>This model sees a picture of that size only as a whole, and it is too large.</source>
   <translation>Ce modèle ne voit une image de cette taille qu’en entier, et elle est trop grande.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>Ce champ doit être rempli.</translation>
  </message>
  <message>
   <source>This must be {allowed}.</source>
   <translation>Valeur attendue : {allowed}.</translation>
  </message>
  <message>
   <source>This once</source>
   <translation>Cette fois</translation>
  </message>
  <message>
   <source>This page is always there.</source>
   <translation>Cette page est toujours là.</translation>
  </message>
  <message>
   <source>This page is too long to come back as a whole.</source>
   <translation>Cette page est trop longue pour revenir en entier.</translation>
  </message>
  <message>
   <source>This passage is no longer in your documents</source>
   <translation>Ce passage n’est plus dans vos documents</translation>
  </message>
  <message>
   <source>This picture can't be used</source>
   <translation>Cette image est inutilisable</translation>
  </message>
  <message>
   <source>This sandbox is for Windows.</source>
   <translation>Ce bac à sable est pour Windows.</translation>
  </message>
  <message>
   <source>This sandbox is for macOS.</source>
   <translation>Ce bac à sable est pour macOS.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland gives keys.</source>
   <translation>Cette session n’a pas de D-Bus, par lequel Wayland donne des raccourcis.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland shows its screen.</source>
   <translation>Cette session n’a pas de D-Bus, par lequel Wayland montre son écran.</translation>
  </message>
  <message>
   <source>This sound can't be used</source>
   <translation>Ce son est inutilisable</translation>
  </message>
  <message>
   <source>This system has no Carbon, which gives keys on macOS.</source>
   <translation>Ce système n’a pas Carbon, qui donne les raccourcis sous macOS.</translation>
  </message>
  <message>
   <source>This turn is still running.</source>
   <translation>Ce tour est encore en cours.</translation>
  </message>
  <message>
   <source>This video can't be used</source>
   <translation>Cette vidéo est inutilisable</translation>
  </message>
  <message>
   <source>This voice speaks English, and the text is in another script.</source>
   <translation>Cette voix parle anglais, et le texte est dans une autre écriture.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Timer</source>
   <translation>Minuteur</translation>
  </message>
  <message>
   <source>Timers ended with Peri</source>
   <translation>Des minuteurs se sont arrêtés avec Peri</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Choix possibles</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>À télécharger</translation>
  </message>
  <message>
   <source>To its end</source>
   <translation>Aller à la fin</translation>
  </message>
  <message>
   <source>To make room for {name}, this was unloaded: {names}. The next use loads it again.</source>
   <translation>Pour faire de la place ({name}), ceci a été déchargé : {names}. Ce sera rechargé à la prochaine utilisation.</translation>
  </message>
  <message>
   <source>To the beginning of the conversation</source>
   <translation>Aller au début de la conversation</translation>
  </message>
  <message>
   <source>To the message field</source>
   <translation>Aller au champ de message</translation>
  </message>
  <message>
   <source>To the question that waits for you</source>
   <translation>Aller à la demande qui vous attend</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Too large: it needs about {need} of memory, this machine has {whole}.</source>
   <translation>Trop grand : il lui faut environ {need} de mémoire, cette machine en a {whole}.</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tools offered at once</source>
   <translation>Outils proposés à la fois</translation>
  </message>
  <message>
   <source>Tools that are never used, by name.</source>
   <translation>Les outils à ne jamais utiliser, par leur nom.</translation>
  </message>
  <message>
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <source>Tray</source>
   <translation>Zone de notification</translation>
  </message>
  <message>
   <source>Try a smaller part of it, or another copy.</source>
   <translation>Essayez avec une partie plus petite, ou une autre copie.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Try again later. If it stays so, the source has changed.</source>
   <translation>Réessayez plus tard. Si cela persiste, la source a changé.</translation>
  </message>
  <message>
   <source>Try again, or another model.</source>
   <translation>Réessayez, ou essayez un autre modèle.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try again: it starts anew.</source>
   <translation>Réessayez : il redémarre.</translation>
  </message>
  <message>
   <source>Try again; if it comes back, `peri doctor` and the log file help to find out why.</source>
   <translation>Réessayez ; si cela se reproduit, `peri doctor` et le journal aident à comprendre pourquoi.</translation>
  </message>
  <message>
   <source>Try again; the log file has the details.</source>
   <translation>Réessayez ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Type / and its name in a message to use it. What stands in braces, such as {example}, is to be filled in.</source>
   <translation>Tapez / suivi de son nom dans un message pour l’utiliser. Ce qui est entre accolades, comme {example}, est à remplir.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: do not remember “{fact}”</source>
   <translation>Annuler : ne pas retenir « {fact} »</translation>
  </message>
  <message>
   <source>Unfolded</source>
   <translation>Déplié</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Décharger</translation>
  </message>
  <message>
   <source>Unload helpers after minutes</source>
   <translation>Décharger les auxiliaires après (minutes)</translation>
  </message>
  <message>
   <source>Unload it, or add it again.</source>
   <translation>Déchargez-le ou ajoutez-le à nouveau.</translation>
  </message>
  <message>
   <source>Unload the language model after minutes</source>
   <translation>Décharger le modèle de langue après (minutes)</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Rouvrir le micro</translation>
  </message>
  <message>
   <source>Unpack it, or save it as PDF or DOCX.</source>
   <translation>Décompressez-le ou enregistrez-le en PDF ou DOCX.</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Désépingler</translation>
  </message>
  <message>
   <source>Unpin others first.</source>
   <translation>Désépinglez-en d’abord d’autres.</translation>
  </message>
  <message>
   <source>Update Peri.</source>
   <translation>Mettez Peri à jour.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use another model first, or unload it.</source>
   <translation>Utilisez d’abord un autre modèle ou déchargez-le.</translation>
  </message>
  <message>
   <source>Use documents in answers</source>
   <translation>Utiliser les documents dans les réponses</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>Use it again</source>
   <translation>Réutiliser</translation>
  </message>
  <message>
   <source>Use it instead.</source>
   <translation>Utilisez-le plutôt.</translation>
  </message>
  <message>
   <source>Use its installer here.</source>
   <translation>Utilisez ici son programme d’installation.</translation>
  </message>
  <message>
   <source>Use memory in answers</source>
   <translation>Utiliser la mémoire dans les réponses</translation>
  </message>
  <message>
   <source>Use microphone</source>
   <translation>Utiliser le micro</translation>
  </message>
  <message>
   <source>Use other words.</source>
   <translation>Utilisez d’autres mots.</translation>
  </message>
  <message>
   <source>Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
   <translation>Utilisez des minuscules, des chiffres, des points, des tirets et des tirets bas, en commençant par une lettre ou un chiffre.</translation>
  </message>
  <message>
   <source>Use speaker</source>
   <translation>Utiliser le haut-parleur</translation>
  </message>
  <message>
   <source>Use tools</source>
   <translation>Utiliser des outils</translation>
  </message>
  <message>
   <source>Version {at} of {count}</source>
   <translation>Version {at} sur {count}</translation>
  </message>
  <message>
   <source>Videos and 3-D models</source>
   <translation>Vidéos et modèles 3D</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Wait for its end.</source>
   <translation>Attendez sa fin.</translation>
  </message>
  <message>
   <source>Wait for phrase</source>
   <translation>Attendre la phrase d’activation</translation>
  </message>
  <message>
   <source>Wait for the wake phrase</source>
   <translation>Attendre la phrase d’activation</translation>
  </message>
  <message>
   <source>Wait for “{phrase}”</source>
   <translation>Attendre « {phrase} »</translation>
  </message>
  <message>
   <source>Wait until that has ended.</source>
   <translation>Attendez que ce soit terminé.</translation>
  </message>
  <message>
   <source>Wait until that has finished.</source>
   <translation>Attendez que ce soit fini.</translation>
  </message>
  <message>
   <source>Waiting for the reply before this one</source>
   <translation>En attente de la réponse précédente</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>En attente de votre réponse</translation>
  </message>
  <message>
   <source>Wake phrase</source>
   <translation>Phrase d’activation</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>Welcome to Peri</source>
   <translation>Bienvenue dans Peri</translation>
  </message>
  <message>
   <source>What Peri is doing</source>
   <translation>Ce que fait Peri</translation>
  </message>
  <message>
   <source>What Peri remembers</source>
   <translation>Ce que Peri retient</translation>
  </message>
  <message>
   <source>What Peri remembers of you</source>
   <translation>Ce que Peri retient de vous</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Ce qui est revenu</translation>
  </message>
  <message>
   <source>What came back, from {source}</source>
   <translation>Ce qui est revenu, de {source}</translation>
  </message>
  <message>
   <source>What can I help you with?</source>
   <translation>Comment puis-je vous aider ?</translation>
  </message>
  <message>
   <source>What can you do for me?</source>
   <translation>Que peux-tu faire pour moi ?</translation>
  </message>
  <message>
   <source>What can't be read is not searched.</source>
   <translation>Ce qui ne peut pas être lu n’est pas pris en compte.</translation>
  </message>
  <message>
   <source>What does not work</source>
   <translation>Ce qui ne fonctionne pas</translation>
  </message>
  <message>
   <source>What else Peri uses</source>
   <translation>Ce que Peri utilise d’autre</translation>
  </message>
  <message>
   <source>What has already arrived is kept.</source>
   <translation>Ce qui est déjà arrivé est conservé.</translation>
  </message>
  <message>
   <source>What is on your screen may hold secrets.</source>
   <translation>Ce qui est sur votre écran peut contenir des secrets.</translation>
  </message>
  <message>
   <source>What is remembered</source>
   <translation>Ce qui est retenu</translation>
  </message>
  <message>
   <source>What it changes: +{added} and −{removed} lines</source>
   <translation>Ce qu’il change : +{added} et −{removed} lignes</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce qu’il fait</translation>
  </message>
  <message>
   <source>What it is given</source>
   <translation>Ce qui lui est transmis</translation>
  </message>
  <message>
   <source>What it replaced</source>
   <translation>Ce qu’il remplace</translation>
  </message>
  <message>
   <source>What it says now</source>
   <translation>Ce qu’il dit maintenant</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Ce qu’il ferait</translation>
  </message>
  <message>
   <source>What left this machine</source>
   <translation>Ce qui a quitté cette machine</translation>
  </message>
  <message>
   <source>What speaks: Peri's own voice, or those of the "system".</source>
   <translation>Ce qui parle : la voix de Peri ou, avec « Système », celles du système.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Ce que voit la caméra</translation>
  </message>
  <message>
   <source>What the microphone gave is no sound.</source>
   <translation>Ce que le microphone a donné n’est pas un son.</translation>
  </message>
  <message>
   <source>What the model has before it is shown here, once a conversation has begun.</source>
   <translation>Ce que le modèle a sous les yeux s’affiche ici, une fois une conversation commencée.</translation>
  </message>
  <message>
   <source>What the model should know of you or how it should answer, in your own words.</source>
   <translation>Ce que le modèle doit savoir de vous ou la façon dont il doit répondre, avec vos propres mots.</translation>
  </message>
  <message>
   <source>What the model would be given</source>
   <translation>Ce qui serait transmis au modèle</translation>
  </message>
  <message>
   <source>What the server says</source>
   <translation>Ce que dit le serveur</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Ce qui a été demandé</translation>
  </message>
  <message>
   <source>What was indexed is kept: is a disk not mounted?</source>
   <translation>Ce qui a été indexé est conservé : un disque n’est-il pas monté ?</translation>
  </message>
  <message>
   <source>What was kept of the picture can't be read.</source>
   <translation>Ce qui a été conservé de l’image est illisible.</translation>
  </message>
  <message>
   <source>What was read of it is still shown here.</source>
   <translation>Ce qui en a été lu s’affiche encore ici.</translation>
  </message>
  <message>
   <source>What was sent before; forward again</source>
   <translation>Messages précédents, puis retour au plus récent</translation>
  </message>
  <message>
   <source>What was to be judged is no sound.</source>
   <translation>Ce qui devait être jugé n’est pas un son.</translation>
  </message>
  <message>
   <source>What would be remembered</source>
   <translation>Ce qui serait retenu</translation>
  </message>
  <message>
   <source>What would change: +{added} and −{removed} lines</source>
   <translation>Ce qui changerait : +{added} et −{removed} lignes</translation>
  </message>
  <message>
   <source>What you are writing can't be kept on disk: {why}.</source>
   <translation>Ce que vous écrivez ne peut pas être enregistré sur le disque : {why}.</translation>
  </message>
  <message>
   <source>What you copied last may be a secret.</source>
   <translation>Ce que vous avez copié en dernier peut être secret.</translation>
  </message>
  <message>
   <source>What you knew</source>
   <translation>Ce que vous connaissiez</translation>
  </message>
  <message>
   <source>What you said was not understood ({kind}).</source>
   <translation>Ce que vous avez dit n’a pas été compris ({kind}).</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>D’où cela vient</translation>
  </message>
  <message>
   <source>Where you added it from, your own file stays.</source>
   <translation>Votre propre fichier reste là d’où vous l’avez ajouté.</translation>
  </message>
  <message>
   <source>Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux).</source>
   <translation>Ajouter Peri au menu du bureau, lui faire ouvrir les liens peri:// et le proposer pour les fichiers (sous Linux).</translation>
  </message>
  <message>
   <source>Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say.</source>
   <translation>Laisser Peri chercher, quand rien d’autre n’est à faire, des faits et des souhaits dans ce que vous écrivez et dites.</translation>
  </message>
  <message>
   <source>Whether Peri may be heard at all. Off: replies are only shown.</source>
   <translation>Laisser Peri se faire entendre. Désactivé : les réponses sont seulement affichées.</translation>
  </message>
  <message>
   <source>Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.</source>
   <translation>Laisser Peri regarder l’écran quand vous le demandez. « Demander » : la question vous est posée à chaque fois.</translation>
  </message>
  <message>
   <source>Whether Peri starts with the desktop, in its tray.</source>
   <translation>Démarrer Peri avec le bureau, dans la zone de notification.</translation>
  </message>
  <message>
   <source>Whether a hands-free conversation heeds nothing until it hears the wake phrase.</source>
   <translation>En mode mains libres, ne tenir compte de rien avant la phrase d’activation.</translation>
  </message>
  <message>
   <source>Whether a sign in the desktop's tray shows what Peri does.</source>
   <translation>Montrer ce que fait Peri par une icône dans la zone de notification du bureau.</translation>
  </message>
  <message>
   <source>Whether closing the window leaves Peri in the tray, ready for the key.</source>
   <translation>Laisser Peri dans la zone de notification, prêt à répondre au raccourci, quand la fenêtre est fermée.</translation>
  </message>
  <message>
   <source>Whether pages of the web may be read and searched for.</source>
   <translation>Permettre de lire des pages du Web et d’en rechercher.</translation>
  </message>
  <message>
   <source>Whether passages of your indexed documents are used in answers without your asking.</source>
   <translation>Utiliser dans les réponses des passages de vos documents indexés, sans que vous le demandiez.</translation>
  </message>
  <message>
   <source>Whether the microphone may be opened at all.</source>
   <translation>Laisser ouvrir le micro.</translation>
  </message>
  <message>
   <source>Whether the model may use tools. "auto": where it has half a billion parameters or more.</source>
   <translation>Laisser le modèle utiliser des outils. « Automatique » : s’il a au moins un demi-milliard de paramètres.</translation>
  </message>
  <message>
   <source>Whether the model, where it has half a billion parameters or more, names conversations that you haven't, while nothing else is to do.</source>
   <translation>Laisser le modèle, s’il a au moins un demi-milliard de paramètres, donner un titre aux conversations qui n’en ont pas, quand rien d’autre n’est à faire.</translation>
  </message>
  <message>
   <source>Whether what Peri remembers of you is used in its answers.</source>
   <translation>Utiliser dans les réponses ce que Peri retient de vous.</translation>
  </message>
  <message>
   <source>Whether you are told of a finished reply or a question while you look at another window.</source>
   <translation>Vous signaler une réponse terminée ou une demande quand vous regardez une autre fenêtre.</translation>
  </message>
  <message>
   <source>Which replies are read aloud. "spoken": those to spoken questions.</source>
   <translation>Les réponses lues à voix haute. « Questions orales » : celles aux questions posées à voix haute.</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>Écran entier</translation>
  </message>
  <message>
   <source>Why you are asked</source>
   <translation>Pourquoi cette question</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>Words understood</source>
   <translation>Paroles comprises</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Écrivez-le à nouveau.</translation>
  </message>
  <message>
   <source>Write it such as Ctrl+Alt+Space.</source>
   <translation>Écrivez-le par exemple ainsi : Ctrl+Alt+Space.</translation>
  </message>
  <message>
   <source>Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".</source>
   <translation>Écrivez des noms avec des forces de 0 à {most}, par exemple "poet:0.8, formal:1".</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Écrivez-en un.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Écrivez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>Write three sentences about the sea.</source>
   <translation>Écris trois phrases sur la mer.</translation>
  </message>
  <message>
   <source>Write what is to be remembered.</source>
   <translation>Écrivez ce qui doit être retenu.</translation>
  </message>
  <message>
   <source>Write what is to be sent.</source>
   <translation>Écrivez ce qui doit être envoyé.</translation>
  </message>
  <message>
   <source>Write, say or show something first.</source>
   <translation>Écrivez, dites ou montrez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Written by the model</source>
   <translation>Écrit par le modèle</translation>
  </message>
  <message>
   <source>Written out, the address is {address}</source>
   <translation>Écrite en toutes lettres, l’adresse est {address}</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second</source>
   <translation>A écrit {speed:.1f} jetons par seconde</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second</source>
   <translation>A écrit {speed:.1f} jetons par seconde, lu {prefill:.0f} par seconde</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You allowed it for good.</source>
   <translation>Vous l’avez autorisé pour de bon.</translation>
  </message>
  <message>
   <source>You allowed it for this conversation.</source>
   <translation>Vous l’avez autorisé pour cette conversation.</translation>
  </message>
  <message>
   <source>You allowed it in this conversation</source>
   <translation>Vous l’avez autorisé dans cette conversation</translation>
  </message>
  <message>
   <source>You allowed it once</source>
   <translation>Vous l’avez autorisé une fois</translation>
  </message>
  <message>
   <source>You always allow it</source>
   <translation>Vous l’autorisez toujours</translation>
  </message>
  <message>
   <source>You can ask again.</source>
   <translation>Vous pouvez redemander.</translation>
  </message>
  <message>
   <source>You can talk with Peri. Without a microphone or a loudspeaker everything works in writing.</source>
   <translation>Vous pouvez parler avec Peri. Sans micro ni haut-parleur, tout fonctionne par écrit.</translation>
  </message>
  <message>
   <source>You did not name what it would reach or run.</source>
   <translation>Vous n’avez pas nommé ce qu’il atteindrait ou exécuterait.</translation>
  </message>
  <message>
   <source>You didn't allow it</source>
   <translation>Vous ne l’avez pas autorisé</translation>
  </message>
  <message>
   <source>You have granted no rights.

When Peri asks whether a tool may do something, you can allow it once, in that conversation, or always on that very target. What you allowed for longer than once stands here, and you can take it back.</source>
   <translation>Vous n’avez accordé aucune autorisation.

Quand Peri demande si un outil peut faire quelque chose, vous pouvez l’autoriser une fois, dans cette conversation ou toujours pour cette même cible. Ce que vous avez autorisé pour plus d’une fois figure ici, et vous pouvez revenir dessus.</translation>
  </message>
  <message>
   <source>You named this very address, and nothing else is sent.</source>
   <translation>Vous avez nommé cette adresse même, et rien d’autre n’est envoyé.</translation>
  </message>
  <message>
   <source>You stopped this reply.</source>
   <translation>Vous avez arrêté cette réponse.</translation>
  </message>
  <message>
   <source>Your answer was not taken</source>
   <translation>Votre réponse n’a pas été prise en compte</translation>
  </message>
  <message>
   <source>Your instructions</source>
   <translation>Vos instructions</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Votre message</translation>
  </message>
  <message>
   <source>Your message takes {last} tokens, and the model can take in {most} at once: {excess} tokens (about {words} words) too many.</source>
   <translation>Votre message prend {last} jetons, et le modèle peut en recevoir {most} à la fois : {excess} jetons (environ {words} mots) de trop.</translation>
  </message>
  <message>
   <source>Your own message still says it. Delete its conversation if that matters.</source>
   <translation>Votre propre message le dit encore. Supprimez sa conversation si c’est important.</translation>
  </message>
  <message>
   <source>Your own rules can't be used as they are</source>
   <translation>Vos propres règles sont inutilisables telles quelles</translation>
  </message>
  <message>
   <source>Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which.</source>
   <translation>Vos propres règles ont une erreur ; tant qu’elle n’est pas corrigée, plus de questions sont posées. `peri guard rules` dit laquelle.</translation>
  </message>
  <message>
   <source>`peri docs status` lists what is.</source>
   <translation>`peri docs status` liste ce qui l’est.</translation>
  </message>
  <message>
   <source>`peri doctor` lists those it has.</source>
   <translation>`peri doctor` liste celles qu’il a.</translation>
  </message>
  <message>
   <source>`peri doctor` says what to do about it.</source>
   <translation>`peri doctor` dit que faire.</translation>
  </message>
  <message>
   <source>`peri doctor` says whether the sandbox works.</source>
   <translation>`peri doctor` dit si le bac à sable fonctionne.</translation>
  </message>
  <message>
   <source>`peri index resume` does that.</source>
   <translation>`peri index resume` s’en charge.</translation>
  </message>
  <message>
   <source>`peri index status` lists those that are.</source>
   <translation>`peri index status` liste ceux qui le sont.</translation>
  </message>
  <message>
   <source>`peri models list` shows all of them.</source>
   <translation>`peri models list` les liste tous.</translation>
  </message>
  <message>
   <source>`peri models list` shows those that can be pulled.</source>
   <translation>`peri models list` liste ceux qui peuvent être téléchargés.</translation>
  </message>
  <message>
   <source>`peri models pull whisper-tiny.en` fetches one.</source>
   <translation>`peri models pull whisper-tiny.en` en télécharge un.</translation>
  </message>
  <message>
   <source>`peri plugins list` shows those that are there.</source>
   <translation>`peri plugins list` montre celles qui existent.</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>une liste de textes</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>une liste de textes entre guillemets</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a program could not write into its own folder</source>
   <translation>un programme n’a pas pu écrire dans son propre dossier</translation>
  </message>
  <message>
   <source>a reply is read aloud</source>
   <translation>une réponse est lue à voix haute</translation>
  </message>
  <message>
   <source>a server's name has 1 to 64 visible characters.</source>
   <translation>le nom d’un serveur compte de 1 à 64 caractères visibles.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>une table</translation>
  </message>
  <message>
   <source>a tensor has an absurd number of dimensions</source>
   <translation>un tenseur a un nombre absurde de dimensions</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <source>a trial ended with {code}, {how}. {told}</source>
   <translation>un essai s’est terminé avec {code}, {how}. {told}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>about {tokens} tokens ({words} words) a second</source>
   <translation>environ {tokens} jetons ({words} mots) par seconde</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>ajouté par vous</translation>
  </message>
  <message>
   <source>also after text of others was read</source>
   <translation>même après la lecture d’un texte d’autrui</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>et {count} autres</translation>
  </message>
  <message>
   <source>answered with an error: {why}</source>
   <translation>a répondu par une erreur : {why}</translation>
  </message>
  <message>
   <source>answered with what the protocol doesn't allow</source>
   <translation>a répondu d’une façon que le protocole ne permet pas</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>répond</translation>
  </message>
  <message>
   <source>answers and sees</source>
   <translation>répond et voit</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivée</translation>
  </message>
  <message>
   <source>being loaded</source>
   <translation>en cours de chargement</translation>
  </message>
  <message>
   <source>bubblewrap is not installed.</source>
   <translation>bubblewrap n’est pas installé.</translation>
  </message>
  <message>
   <source>can send something out of this machine</source>
   <translation>peut envoyer quelque chose hors de cette machine</translation>
  </message>
  <message>
   <source>can't be reached at {host}</source>
   <translation>est injoignable à {host}</translation>
  </message>
  <message>
   <source>can't be signed in to: {why}</source>
   <translation>refuse la connexion : {why}</translation>
  </message>
  <message>
   <source>can't be started: there is no {missing}</source>
   <translation>ne peut pas être démarré : {missing} n’existe pas</translation>
  </message>
  <message>
   <source>can't be started: {command} may not be run</source>
   <translation>ne peut pas être démarré : {command} ne peut pas être exécuté</translation>
  </message>
  <message>
   <source>can't be used: {why}</source>
   <translation>est inutilisable : {why}</translation>
  </message>
  <message>
   <source>changes how a model answers</source>
   <translation>change la façon dont un modèle répond</translation>
  </message>
  <message>
   <source>changes something that lasts</source>
   <translation>modifie durablement quelque chose</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <source>comes with Peri</source>
   <translation>fourni avec Peri</translation>
  </message>
  <message>
   <source>context of {count} tokens</source>
   <translation>contexte de {count} jetons</translation>
  </message>
  <message>
   <source>costs money, or uses up something that runs out</source>
   <translation>coûte de l’argent ou consomme une ressource limitée</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>didn't answer in time</source>
   <translation>n’a pas répondu à temps</translation>
  </message>
  <message>
   <source>does nothing outside Peri</source>
   <translation>ne fait rien hors de Peri</translation>
  </message>
  <message>
   <source>ended by itself; it starts again when it is needed</source>
   <translation>s’est arrêté de lui-même ; redémarre au besoin</translation>
  </message>
  <message>
   <source>ended the connection</source>
   <translation>a mis fin à la connexion</translation>
  </message>
  <message>
   <source>ended with status {code}</source>
   <translation>s’est arrêté avec le statut {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <translation>code de sortie {code}</translation>
  </message>
  <message>
   <source>failed: {why}</source>
   <translation>a échoué : {why}</translation>
  </message>
  <message>
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <source>finds texts by their meaning</source>
   <translation>trouve des textes d’après leur sens</translation>
  </message>
  <message>
   <source>first sound {seconds:.1f} s</source>
   <translation>premier son {seconds:.1f} s</translation>
  </message>
  <message>
   <source>first word {seconds:.1f} s</source>
   <translation>premier mot {seconds:.1f} s</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>dossier</translation>
  </message>
  <message>
   <source>from what you typed</source>
   <translation>de ce que vous avez écrit</translation>
  </message>
  <message>
   <source>held to speak</source>
   <translation>maintenu pour parler</translation>
  </message>
  <message>
   <source>hold {key}</source>
   <translation>maintenir {key}</translation>
  </message>
  <message>
   <source>is heard or shown outside this conversation</source>
   <translation>est entendu ou affiché hors de cette conversation</translation>
  </message>
  <message>
   <source>is started again</source>
   <translation>est en cours de redémarrage</translation>
  </message>
  <message>
   <source>it answered what it wasn't asked</source>
   <translation>elle a répondu à ce qu’on ne lui demandait pas</translation>
  </message>
  <message>
   <source>it answers</source>
   <translation>il répond</translation>
  </message>
  <message>
   <source>it did not answer in time</source>
   <translation>il n’a pas répondu à temps</translation>
  </message>
  <message>
   <source>it did not end a call when it was told to</source>
   <translation>elle n’a pas mis fin à un appel quand on le lui a demandé</translation>
  </message>
  <message>
   <source>it didn't start in time</source>
   <translation>elle n’a pas démarré à temps</translation>
  </message>
  <message>
   <source>it does not begin as a GGUF file does</source>
   <translation>il ne commence pas comme un fichier GGUF</translation>
  </message>
  <message>
   <source>it has both "command" and "url"; a server is either a program or an address.</source>
   <translation>il a à la fois "command" et "url" ; un serveur est soit un programme, soit une adresse.</translation>
  </message>
  <message>
   <source>it has no such file</source>
   <translation>ce fichier n’y existe pas</translation>
  </message>
  <message>
   <source>it has no such repository</source>
   <translation>ce dépôt n’y existe pas</translation>
  </message>
  <message>
   <source>it has no such revision</source>
   <translation>cette révision n’y existe pas</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <source>it is cut short: {missing} of {size} bytes are missing</source>
   <translation>il est tronqué : il manque {missing} octets sur {size}</translation>
  </message>
  <message>
   <source>it let a program reach the network</source>
   <translation>il a laissé un programme accéder au réseau</translation>
  </message>
  <message>
   <source>it let a program read a file outside of its folder</source>
   <translation>il a laissé un programme lire un fichier hors de son dossier</translation>
  </message>
  <message>
   <source>it must be an object.</source>
   <translation>ce doit être un objet.</translation>
  </message>
  <message>
   <source>it needs "command" (a program) or "url" (an address).</source>
   <translation>il a besoin de "command" (un programme) ou de "url" (une adresse).</translation>
  </message>
  <message>
   <source>it refuses</source>
   <translation>il refuse</translation>
  </message>
  <message>
   <source>it sent too much</source>
   <translation>elle a envoyé trop de données</translation>
  </message>
  <message>
   <source>it sent what can't be read</source>
   <translation>elle a envoyé des données illisibles</translation>
  </message>
  <message>
   <source>it wants a login</source>
   <translation>une connexion est exigée</translation>
  </message>
  <message>
   <source>it wants its licence accepted there first, and HF_TOKEN set</source>
   <translation>il faut d’abord y accepter la licence et définir HF_TOKEN</translation>
  </message>
  <message>
   <source>it was stopped</source>
   <translation>elle a été arrêtée</translation>
  </message>
  <message>
   <source>its alignment is absurd</source>
   <translation>son alignement est absurde</translation>
  </message>
  <message>
   <source>its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)</source>
   <translation>son certificat n’est pas reconnu ici (SSL_CERT_FILE désigne ceux qui le sont)</translation>
  </message>
  <message>
   <source>its definition</source>
   <translation>sa définition</translation>
  </message>
  <message>
   <source>its format version is {version}; {known} can be read</source>
   <translation>sa version de format est {version} ; versions lisibles : {known}</translation>
  </message>
  <message>
   <source>its header claims an absurd number of parts</source>
   <translation>son en-tête annonce un nombre absurde de parties</translation>
  </message>
  <message>
   <source>its header has a name of absurd length</source>
   <translation>son en-tête contient un nom de longueur absurde</translation>
  </message>
  <message>
   <source>its header has a value of unknown type {kind}</source>
   <translation>son en-tête contient une valeur de type inconnu {kind}</translation>
  </message>
  <message>
   <source>its header is cut short</source>
   <translation>son en-tête est tronqué</translation>
  </message>
  <message>
   <source>its header nests lists too deep</source>
   <translation>son en-tête imbrique trop profondément des listes</translation>
  </message>
  <message>
   <source>its tools would be called as those of {other}; give it another name.</source>
   <translation>ses outils porteraient les mêmes noms que ceux de {other} ; donnez-lui un autre nom.</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>modèle</translation>
  </message>
  <message>
   <source>kernel.adapters can't be {text}: {part} is no name with a strength.</source>
   <translation>kernel.adapters ne peut pas valoir {text} : {part} n’est pas un nom suivi d’une force.</translation>
  </message>
  <message>
   <source>libmtmd can't be loaded: {why}</source>
   <translation>Impossible de charger libmtmd : {why}</translation>
  </message>
  <message>
   <source>licence: {name}</source>
   <translation>licence : {name}</translation>
  </message>
  <message>
   <source>line {line}: {problem}</source>
   <translation>ligne {line} : {problem}</translation>
  </message>
  <message>
   <source>llama.cpp can't be loaded: {why}</source>
   <translation>Impossible de charger llama.cpp : {why}</translation>
  </message>
  <message>
   <source>llama.cpp can't load the projector {name}.</source>
   <translation>llama.cpp ne peut pas charger le projecteur {name}.</translation>
  </message>
  <message>
   <source>llama.cpp can't load {file}.</source>
   <translation>llama.cpp ne peut pas charger {file}.</translation>
  </message>
  <message>
   <source>llama.cpp can't read the grammar that was made of a schema.</source>
   <translation>llama.cpp ne peut pas lire la grammaire tirée d’un schéma.</translation>
  </message>
  <message>
   <source>llama.cpp failed to evaluate the prompt (code {code}).</source>
   <translation>llama.cpp n’a pas réussi à évaluer l’entrée (code {code}).</translation>
  </message>
  <message>
   <source>loaded in {seconds:.1f} s on {device}</source>
   <translation>chargé en {seconds:.1f} s sur {device}</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>regardé</translation>
  </message>
  <message>
   <source>looks at something</source>
   <translation>consulte quelque chose</translation>
  </message>
  <message>
   <source>may be left empty</source>
   <translation>peut rester vide</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>mémoire</translation>
  </message>
  <message>
   <source>next answer starts at once</source>
   <translation>la prochaine réponse commence aussitôt</translation>
  </message>
  <message>
   <source>next answer starts in about {time}</source>
   <translation>la prochaine réponse commence dans {time} environ</translation>
  </message>
  <message>
   <source>no graphics card</source>
   <translation>aucune carte graphique</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>non démarré</translation>
  </message>
  <message>
   <source>not there now</source>
   <translation>absent pour l’instant</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non utilisé</translation>
  </message>
  <message>
   <source>not used; asks each time</source>
   <translation>non utilisé ; demande à chaque fois</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>notices speech</source>
   <translation>détecte la parole</translation>
  </message>
  <message>
   <source>notices that you have finished speaking</source>
   <translation>détecte que vous avez fini de parler</translation>
  </message>
  <message>
   <source>of the plugin “{name}”</source>
   <translation>de l’extension « {name} »</translation>
  </message>
  <message>
   <source>of the server “{name}”</source>
   <translation>du serveur « {name} »</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <source>one of {choices}</source>
   <translation>une valeur parmi {choices}</translation>
  </message>
  <message>
   <source>open for a conversation</source>
   <translation>ouvert pour une conversation</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import it again.</source>
   <translation>peri models remove {name}, puis importez-le à nouveau.</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import the file again.</source>
   <translation>peri models remove {name}, puis importez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>épinglée</translation>
  </message>
  <message>
   <source>reads text in pictures</source>
   <translation>lit le texte dans les images</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>recognises what is in pictures</source>
   <translation>reconnaît ce qu’il y a dans les images</translation>
  </message>
  <message>
   <source>replaced nothing</source>
   <translation>ne remplace rien</translation>
  </message>
  <message>
   <source>runs a program</source>
   <translation>exécute un programme</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>écran</translation>
  </message>
  <message>
   <source>sends more messages than anyone could heed</source>
   <translation>envoie plus de messages qu’on ne peut en traiter</translation>
  </message>
  <message>
   <source>sends what is no message of the protocol</source>
   <translation>envoie ce qui n’est pas un message du protocole</translation>
  </message>
  <message>
   <source>sent a message of more than {most} MB</source>
   <translation>a envoyé un message de plus de {most} Mo</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>affichée en ce moment</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>depuis le {when}</translation>
  </message>
  <message>
   <source>speaks</source>
   <translation>parle</translation>
  </message>
  <message numerus="yes">
   <source>started again {count} times</source>
   <extracomment>started again once</extracomment>
   <translation>
    <numerusform>redémarré une fois</numerusform>
    <numerusform>redémarré {count} fois</numerusform>
   </translation>
  </message>
  <message>
   <source>status {code}</source>
   <translation>statut {code}</translation>
  </message>
  <message>
   <source>stopped answering</source>
   <translation>ne répond plus</translation>
  </message>
  <message>
   <source>stopped listening</source>
   <translation>n’écoute plus</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>un texte entre guillemets</translation>
  </message>
  <message>
   <source>the camera</source>
   <translation>la caméra</translation>
  </message>
  <message>
   <source>the ears</source>
   <translation>les oreilles</translation>
  </message>
  <message>
   <source>the eye of a model that sees</source>
   <translation>l’œil d’un modèle qui voit</translation>
  </message>
  <message>
   <source>the eyes</source>
   <translation>les yeux</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the key in its headers was refused</source>
   <translation>la clé de ses en-têtes a été refusée</translation>
  </message>
  <message>
   <source>the language model</source>
   <translation>le modèle de langage</translation>
  </message>
  <message>
   <source>the model that is tried out</source>
   <translation>le modèle mis à l’essai</translation>
  </message>
  <message>
   <source>the picture</source>
   <translation>l’image</translation>
  </message>
  <message>
   <source>the server</source>
   <translation>le serveur</translation>
  </message>
  <message>
   <source>the voice</source>
   <translation>la voix</translation>
  </message>
  <message>
   <source>there is no key {key}; {meant} was meant?</source>
   <translation>il n’y a pas de clé {key} ; vouliez-vous dire {meant} ?</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>outil</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>turns speech into text</source>
   <translation>transforme la parole en texte</translation>
  </message>
  <message>
   <source>unloaded; it is loaded again when it is needed</source>
   <translation>déchargé ; il sera rechargé quand on en aura besoin</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>jusqu’au {day}</translation>
  </message>
  <message>
   <source>used just now</source>
   <translation>utilisé à l’instant</translation>
  </message>
  <message>
   <source>used {count} h ago</source>
   <translation>utilisé il y a {count} h</translation>
  </message>
  <message>
   <source>used {count} min ago</source>
   <translation>utilisé il y a {count} min</translation>
  </message>
  <message>
   <source>used {day}</source>
   <translation>utilisé le {day}</translation>
  </message>
  <message>
   <source>version {at} of {count} is shown</source>
   <translation>version {at} sur {count} affichée</translation>
  </message>
  <message>
   <source>wants you to sign in: peri mcp login {name}</source>
   <translation>vous demande de vous connecter : peri mcp login {name}</translation>
  </message>
  <message>
   <source>web</source>
   <translation>web</translation>
  </message>
  <message>
   <source>what compares meanings</source>
   <translation>ce qui compare les sens</translation>
  </message>
  <message>
   <source>what follows your voice</source>
   <translation>ce qui suit votre voix</translation>
  </message>
  <message>
   <source>what looks at videos</source>
   <translation>ce qui regarde les vidéos</translation>
  </message>
  <message>
   <source>what reads documents</source>
   <translation>ce qui lit les documents</translation>
  </message>
  <message>
   <source>what reads text in pictures</source>
   <translation>ce qui lit le texte des images</translation>
  </message>
  <message>
   <source>whatever it is used on</source>
   <translation>sur n’importe quelle cible</translation>
  </message>
  <message>
   <source>works</source>
   <translation>travaille</translation>
  </message>
  <message>
   <source>your own file</source>
   <translation>votre propre fichier</translation>
  </message>
  <message>
   <source>{count:.1f} billion parameters</source>
   <translation>{count:.1f} milliards de paramètres</translation>
  </message>
  <message>
   <source>{counted}, {left} still to be read</source>
   <translation>{counted}, {left} encore à lire</translation>
  </message>
  <message>
   <source>{count} are still to be looked at.</source>
   <translation>Encore {count} à examiner.</translation>
  </message>
  <message>
   <source>{count} are still to be read.</source>
   <translation>Encore {count} à lire.</translation>
  </message>
  <message>
   <source>{count} calls, and one answer for all of them</source>
   <translation>{count} appels, et une seule réponse pour tous</translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations</source>
   <extracomment>{count} conversation</extracomment>
   <translation>
    <numerusform>{count} conversation</numerusform>
    <numerusform>{count} conversations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are archived.</source>
   <extracomment>{count} conversation is archived.</extracomment>
   <translation>
    <numerusform>{count} conversation est archivée.</numerusform>
    <numerusform>{count} conversations sont archivées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are deleted.</source>
   <extracomment>{count} conversation is deleted.</extracomment>
   <translation>
    <numerusform>{count} conversation est supprimée.</numerusform>
    <numerusform>{count} conversations sont supprimées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents</source>
   <extracomment>1 document</extracomment>
   <translation>
    <numerusform>{count} document</numerusform>
    <numerusform>{count} documents</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} documents in {passages} passages can be found.</source>
   <translation>{count} documents, soit {passages} passages, sont disponibles pour la recherche.</translation>
  </message>
  <message numerus="yes">
   <source>{count} earlier messages</source>
   <extracomment>1 earlier message</extracomment>
   <translation>
    <numerusform>{count} message précédent</numerusform>
    <numerusform>{count} messages précédents</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} earlier ones are found by the search.</source>
   <translation>{count} éléments plus anciens se trouvent par la recherche.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files were left out</source>
   <extracomment>1 file was left out</extracomment>
   <translation>
    <numerusform>{count} fichier a été écarté</numerusform>
    <numerusform>{count} fichiers ont été écartés</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} layers on the graphics card</source>
   <translation>{count} couches sur la carte graphique</translation>
  </message>
  <message numerus="yes">
   <source>{count} memories</source>
   <extracomment>1 memory</extracomment>
   <translation>
    <numerusform>{count} souvenir</numerusform>
    <numerusform>{count} souvenirs</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} more are found by the search.</source>
   <translation>{count} autres se trouvent par la recherche.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more wait</source>
   <extracomment>1 more waits</extracomment>
   <translation>
    <numerusform>1 autre attend</numerusform>
    <numerusform>{count} autres attendent</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} older turns are left out of it.</source>
   <translation>{count} échanges plus anciens n’en font pas partie.</translation>
  </message>
  <message>
   <source>{count} parts are on disk only.</source>
   <translation>{count} parties sont uniquement sur le disque.</translation>
  </message>
  <message>
   <source>{count} passages can be found by words, and soon by meaning.</source>
   <translation>{count} passages se trouvent par mots, et bientôt par sens.</translation>
  </message>
  <message numerus="yes">
   <source>{count} passages of documents</source>
   <extracomment>1 passage of a document</extracomment>
   <translation>
    <numerusform>{count} passage de document</numerusform>
    <numerusform>{count} passages de documents</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} pictures can be found.</source>
   <translation>{count} images sont disponibles pour la recherche.</translation>
  </message>
  <message>
   <source>{count} replies were cut short. What had been written of them is kept.</source>
   <translation>{count} réponses ont été interrompues. Ce qui en était écrit est conservé.</translation>
  </message>
  <message numerus="yes">
   <source>{count} selected</source>
   <extracomment>{count} selected</extracomment>
   <translation>
    <numerusform>{count} sélectionnée</numerusform>
    <numerusform>{count} sélectionnées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sources</source>
   <extracomment>1 source</extracomment>
   <translation>
    <numerusform>{count} source</numerusform>
    <numerusform>{count} sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} threads</source>
   <extracomment>1 thread</extracomment>
   <translation>
    <numerusform>1 thread</numerusform>
    <numerusform>{count} threads</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} threads, {layers}</source>
   <translation>{count} threads, {layers}</translation>
  </message>
  <message numerus="yes">
   <source>{count} times</source>
   <extracomment>once</extracomment>
   <translation>
    <numerusform>une fois</numerusform>
    <numerusform>{count} fois</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} jetons</translation>
  </message>
  <message>
   <source>{count} tokens to read</source>
   <translation>{count} jetons à lire</translation>
  </message>
  <message>
   <source>{count} were left out; `peri index status` says why.</source>
   <translation>Images écartées : {count} ; `peri index status` indique pourquoi.</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second</source>
   <translation>{done} sur {total}, {speed} par seconde</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second, {left} left</source>
   <translation>{done} sur {total}, {speed} par seconde, encore {left}</translation>
  </message>
  <message>
   <source>{filename} in {name} can't be read.</source>
   <translation>Impossible de lire {filename} dans {name}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded.</source>
   <translation>Impossible de charger {file}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded: {why}</source>
   <translation>Impossible de charger {file} : {why}</translation>
  </message>
  <message>
   <source>{file} does not judge turns.</source>
   <translation>{file} ne juge pas la fin des prises de parole.</translation>
  </message>
  <message>
   <source>{file} does not turn texts into vectors of {count} numbers.</source>
   <translation>{file} ne transforme pas les textes en vecteurs de {count} nombres.</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} est un dossier.</translation>
  </message>
  <message>
   <source>{file} is no adapter.</source>
   <translation>{file} n’est pas un adaptateur.</translation>
  </message>
  <message>
   <source>{file} is not a regular file.</source>
   <translation>{file} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>{file} is not a tokenizer.</source>
   <translation>{file} n’est pas un tokenizer.</translation>
  </message>
  <message>
   <source>{file} is not half of an image encoder.</source>
   <translation>{file} n’est pas une moitié d’encodeur d’images.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} est introuvable.</translation>
  </message>
  <message>
   <source>{file} is the eye of a vision model, and it is not clear of which.</source>
   <translation>{file} est l’œil d’un modèle de vision, mais on ne sait pas duquel.</translation>
  </message>
  <message>
   <source>{file} may not be read.</source>
   <translation>La lecture de {file} n’est pas autorisée.</translation>
  </message>
  <message>
   <source>{file} of {name} has {found} bytes instead of {size}.</source>
   <translation>{file} de {name} fait {found} octets au lieu de {size}.</translation>
  </message>
  <message>
   <source>{folder} holds no Whisper model that can be loaded: {why}</source>
   <translation>{folder} ne contient aucun modèle Whisper qui puisse être chargé : {why}</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} n’est pas un dossier.</translation>
  </message>
  <message>
   <source>{folder} · Tab opens it</source>
   <translation>{folder} · Tab pour l’ouvrir</translation>
  </message>
  <message>
   <source>{held} of {predicted}</source>
   <translation>{held} sur {predicted}</translation>
  </message>
  <message>
   <source>{host} broke off again and again: {why}.</source>
   <translation>{host} a coupé à plusieurs reprises : {why}.</translation>
  </message>
  <message>
   <source>{host} can't be reached: {why}.</source>
   <translation>{host} est injoignable : {why}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {seconds} seconds.</source>
   <translation>{host} n’a pas répondu en {seconds} secondes.</translation>
  </message>
  <message>
   <source>{host} has no wheel of {package} {version} with a checksum.</source>
   <translation>{host} n’a pas de wheel de {package} {version} avec une somme de contrôle.</translation>
  </message>
  <message>
   <source>{host} sends an endless page.</source>
   <translation>{host} envoie une page sans fin.</translation>
  </message>
  <message>
   <source>{host} sends an index that can't be read.</source>
   <translation>{host} envoie un index illisible.</translation>
  </message>
  <message>
   <source>{host} sends from one address to the next without an end.</source>
   <translation>{host} renvoie sans fin d’une adresse à l’autre.</translation>
  </message>
  <message>
   <source>{host}: loaded, though it has hardly room</source>
   <translation>{host} : chargé, bien qu’il y ait à peine la place</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded with a context of {detail} tokens</source>
   <translation>{host} : mémoire insuffisante, chargé avec un contexte de {detail} jetons</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded {detail} instead</source>
   <translation>{host} : mémoire insuffisante, {detail} chargé à la place</translation>
  </message>
  <message>
   <source>{host}: not loaded, memory is too short</source>
   <translation>{host} : non chargé, la mémoire est insuffisante</translation>
  </message>
  <message>
   <source>{host}: unloaded, as it was not used for {detail} minutes</source>
   <translation>{host} : déchargé, car inutilisé depuis {detail} minutes</translation>
  </message>
  <message>
   <source>{host}: unloaded, to make room for: {detail}</source>
   <translation>{host} : déchargé, pour faire de la place à : {detail}</translation>
  </message>
  <message>
   <source>{host}: {what} (status {status}).</source>
   <translation>{host} : {what} (état {status}).</translation>
  </message>
  <message>
   <source>{key} can't be "{value}"</source>
   <translation>{key} ne peut pas valoir "{value}"</translation>
  </message>
  <message>
   <source>{key} must be a section, [{key}]; found {found}.</source>
   <translation>{key} doit être une section, [{key}] ; trouvé : {found}.</translation>
  </message>
  <message>
   <source>{key} must be text in quotes; found {found}.</source>
   <translation>{key} doit être un texte entre guillemets ; trouvé : {found}.</translation>
  </message>
  <message>
   <source>{key} must be true or false; found {found}.</source>
   <translation>{key} doit valoir true ou false ; trouvé : {found}.</translation>
  </message>
  <message>
   <source>{key} must be {allowed}; found {found}.</source>
   <translation>Valeur attendue pour {key} : {allowed} ; trouvé : {found}.</translation>
  </message>
  <message>
   <source>{key} must name at least one.</source>
   <translation>{key} doit en nommer au moins un.</translation>
  </message>
  <message>
   <source>{kind} from {least} to {most}</source>
   <translation>{kind} de {least} à {most}</translation>
  </message>
  <message>
   <source>{kind} with at least {count} letters</source>
   <translation>{kind} d’au moins {count} lettres</translation>
  </message>
  <message>
   <source>{kind}, at most {most}</source>
   <translation>{kind}, {most} au plus</translation>
  </message>
  <message>
   <source>{kind}, {least} or more</source>
   <translation>{kind}, {least} ou plus</translation>
  </message>
  <message>
   <source>{model} could not be downloaded.</source>
   <translation>{model} n’a pas pu être téléchargé.</translation>
  </message>
  <message>
   <source>{model} could not be had as promised, and what was wrong has been removed.</source>
   <translation>{model} n’a pas pu être obtenu comme promis ; ce qui était erroné a été supprimé.</translation>
  </message>
  <message>
   <source>{model} sees {fewer} tokens of a conversation at once instead of {tokens}.</source>
   <translation>{model} voit {fewer} jetons d’une conversation à la fois au lieu de {tokens}.</translation>
  </message>
  <message>
   <source>{module} has no back end “{attribute}”.</source>
   <translation>{module} n’a pas de moteur « {attribute} ».</translation>
  </message>
  <message>
   <source>{moment} · shown now</source>
   <translation>{moment} · affichée en ce moment</translation>
  </message>
  <message>
   <source>{name} can't be a model's name.</source>
   <translation>{name} ne peut pas être le nom d’un modèle.</translation>
  </message>
  <message>
   <source>{name} can't be decoded.</source>
   <translation>{name} : impossible à décoder.</translation>
  </message>
  <message>
   <source>{name} can't be prepared for the vision model.</source>
   <translation>{name} ne peut pas être préparée pour le modèle de vision.</translation>
  </message>
  <message>
   <source>{name} can't be read: {why}.</source>
   <translation>Impossible de lire {name} : {why}.</translation>
  </message>
  <message>
   <source>{name} can't look at pictures.</source>
   <translation>{name} ne peut pas regarder d’images.</translation>
  </message>
  <message>
   <source>{name} comes with Peri and can't be removed.</source>
   <translation>{name} est fourni avec Peri et ne peut pas être supprimé.</translation>
  </message>
  <message>
   <source>{name} compares texts with pictures only, not with texts.</source>
   <translation>{name} ne compare les textes qu’à des images, pas à des textes.</translation>
  </message>
  <message>
   <source>{name} could not start: {why}</source>
   <translation>{name} n’a pas pu démarrer : {why}</translation>
  </message>
  <message>
   <source>{name} failed: {why}. Nothing you wrote is lost.</source>
   <translation>{name} a échoué : {why}. Rien de ce que vous avez écrit n’est perdu.</translation>
  </message>
  <message>
   <source>{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.</source>
   <translation>{name} n’a pas répondu pendant {count} secondes et a été arrêté. Rien de ce que vous avez écrit n’est perdu.</translation>
  </message>
  <message>
   <source>{name} has been closed.</source>
   <translation>{name} a été fermé.</translation>
  </message>
  <message>
   <source>{name} has no pixels.</source>
   <translation>{name} n’a pas de pixels.</translation>
  </message>
  <message>
   <source>{name} has no text.</source>
   <translation>{name} ne contient pas de texte.</translation>
  </message>
  <message>
   <source>{name} has the wrong {algorithm}.</source>
   <translation>{name} n’a pas la bonne somme de contrôle ({algorithm}).</translation>
  </message>
  <message>
   <source>{name} is a HEIC picture, which Peri can't read.</source>
   <translation>{name} est une image HEIC, que Peri ne sait pas lire.</translation>
  </message>
  <message>
   <source>{name} is a projector, but not of pictures.</source>
   <translation>{name} est un projecteur, mais pas d’images.</translation>
  </message>
  <message>
   <source>{name} is an SVG drawing.</source>
   <translation>{name} est un dessin SVG.</translation>
  </message>
  <message>
   <source>{name} is an archive, or a document that Peri can't read.</source>
   <translation>{name} est une archive, ou un document que Peri ne sait pas lire.</translation>
  </message>
  <message>
   <source>{name} is being pulled, imported or removed right now.</source>
   <translation>{name} est en cours de téléchargement, d’importation ou de suppression.</translation>
  </message>
  <message>
   <source>{name} is broken, or locked with a password ({why}).</source>
   <translation>{name} est endommagé ou protégé par un mot de passe ({why}).</translation>
  </message>
  <message>
   <source>{name} is broken: a part of it can't be read.</source>
   <translation>{name} est endommagé : une partie est illisible.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be opened as a PDF.</source>
   <translation>{name} est endommagé : impossible de l’ouvrir comme PDF.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be read to its end.</source>
   <translation>{name} est endommagé : il ne peut pas être lu jusqu’au bout.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be unpacked to its end.</source>
   <translation>{name} est endommagé : il ne peut pas être décompressé jusqu’au bout.</translation>
  </message>
  <message>
   <source>{name} is broken: the process that read it stopped. Nothing else was touched.</source>
   <translation>{name} est endommagé : le processus qui le lisait s’est arrêté. Rien d’autre n’a été touché.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short, and can't be decoded.</source>
   <translation>{name} : image endommagée ou tronquée, impossible à décoder.</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} est vide.</translation>
  </message>
  <message>
   <source>{name} is in use.</source>
   <translation>{name} est en cours d’utilisation.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} MiB.</source>
   <translation>{name} dépasse {most} Mio.</translation>
  </message>
  <message>
   <source>{name} is locked with a password.</source>
   <translation>{name} est protégé par un mot de passe.</translation>
  </message>
  <message>
   <source>{name} is longer than the {size} bytes promised.</source>
   <translation>{name} dépasse les {size} octets promis.</translation>
  </message>
  <message>
   <source>{name} is nested too deeply to be an export.</source>
   <translation>{name} est trop profondément imbriqué pour être un export.</translation>
  </message>
  <message>
   <source>{name} is no document that Peri can read.</source>
   <translation>{name} n’est pas un document que Peri sait lire.</translation>
  </message>
  <message>
   <source>{name} is no export that Peri knows.</source>
   <translation>{name} n’est pas un export que Peri connaît.</translation>
  </message>
  <message>
   <source>{name} is no language model.</source>
   <translation>{name} n’est pas un modèle de langue.</translation>
  </message>
  <message>
   <source>{name} is no page that can be read.</source>
   <translation>{name} n’est pas une page lisible.</translation>
  </message>
  <message>
   <source>{name} is no projector but a model ({kind}).</source>
   <translation>{name} n’est pas un projecteur mais un modèle ({kind}).</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} n’est pas une image lisible.</translation>
  </message>
  <message>
   <source>{name} is not a usable GGUF model: {why}.</source>
   <translation>{name} n’est pas un modèle GGUF utilisable : {why}.</translation>
  </message>
  <message>
   <source>{name} is not whole JSON ({why}).</source>
   <translation>{name} n’est pas du JSON complet ({why}).</translation>
  </message>
  <message>
   <source>{name} is nothing that Peri can see, hear or read.</source>
   <translation>{name} n’est rien que Peri puisse voir, entendre ou lire.</translation>
  </message>
  <message>
   <source>{name} is of an old format of Office.</source>
   <translation>{name} est dans un ancien format d’Office.</translation>
  </message>
  <message>
   <source>{name} is one of the {parts} parts of a model.</source>
   <translation>{name} est l’une des {parts} parties d’un modèle.</translation>
  </message>
  <message>
   <source>{name} is protected against copying.</source>
   <translation>{name} est protégé contre la copie.</translation>
  </message>
  <message>
   <source>{name} is the projector of another model.</source>
   <translation>{name} est le projecteur d’un autre modèle.</translation>
  </message>
  <message>
   <source>{name} is too large or too deeply nested to be read.</source>
   <translation>{name} est trop volumineux ou trop imbriqué pour être lu.</translation>
  </message>
  <message>
   <source>{name} is too large to be decoded safely.</source>
   <translation>{name} : trop grande pour être décodée sans risque.</translation>
  </message>
  <message>
   <source>{name} is too large to be imported (more than {most} MB).</source>
   <translation>{name} est trop volumineux pour être importé (plus de {most} Mo).</translation>
  </message>
  <message>
   <source>{name} is too large: a document may have {most} MiB at most.</source>
   <translation>{name} est trop volumineux : un document peut faire {most} Mio au maximum.</translation>
  </message>
  <message>
   <source>{name} is too large: {most} MiB is the limit for its kind.</source>
   <translation>{name} est trop volumineux : la limite pour ce type est de {most} Mio.</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds} seconds to read and was left alone.</source>
   <translation>La lecture de {name} a pris plus de {seconds} secondes et a été abandonnée.</translation>
  </message>
  <message>
   <source>{name} unpacks to more than a document may hold; it was left alone.</source>
   <translation>{name} dépasse, une fois décompressé, ce qu’un document peut contenir ; il a été laissé de côté.</translation>
  </message>
  <message>
   <source>{name} was not ready after {count} seconds and was ended.</source>
   <translation>{name} n’était pas prêt après {count} secondes et a été arrêté.</translation>
  </message>
  <message>
   <source>{name} was stopped.</source>
   <translation>{name} a été arrêté.</translation>
  </message>
  <message>
   <source>{name}, one on each line</source>
   <translation>{name}, un élément par ligne</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name} : désactivé</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name} : activé</translation>
  </message>
  <message>
   <source>{name}{size} is too large to be decoded safely: the limit is {most} megapixels.</source>
   <translation>{name}{size} : trop grande pour être décodée sans risque ; la limite est de {most} mégapixels.</translation>
  </message>
  <message>
   <source>{needed} MB are needed and {free} MB are free.</source>
   <translation>Il faut {needed} Mo, et {free} Mo sont libres.</translation>
  </message>
  <message>
   <source>{number} GB</source>
   <translation>{number} Go</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} Mo</translation>
  </message>
  <message>
   <source>{origin}: Peri is to remember something</source>
   <translation>{origin} : Peri devrait retenir quelque chose</translation>
  </message>
  <message>
   <source>{path} belongs to another program.</source>
   <translation>{path} appartient à un autre programme.</translation>
  </message>
  <message>
   <source>{path} can't be changed: {why}. It is as it was.</source>
   <translation>Impossible de modifier {path} : {why}. Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <source>{path} can't be locked: {why}.</source>
   <translation>Impossible de verrouiller {path} : {why}.</translation>
  </message>
  <message>
   <source>{path} can't be opened for writing ({why}).</source>
   <translation>Impossible d’ouvrir {path} en écriture ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be read: {why}.</source>
   <translation>Impossible de lire {path} : {why}.</translation>
  </message>
  <message>
   <source>{path} can't be used ({why}).</source>
   <translation>{path} est inutilisable ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}</source>
   <translation>{path} est inutilisable : {why}</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}.</source>
   <translation>{path} est inutilisable : {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}.</source>
   <translation>Impossible d’écrire {path} : {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The right is as it was.</source>
   <translation>Impossible d’écrire {path} : {why}. Le droit reste tel qu’il était.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The setting is not kept.</source>
   <translation>Impossible d’écrire {path} : {why}. Le réglage n’est pas conservé.</translation>
  </message>
  <message>
   <source>{path} does not describe an image encoder ({why}).</source>
   <translation>{path} ne décrit pas un encodeur d’images ({why}).</translation>
  </message>
  <message>
   <source>{path} doesn't hold what it should.</source>
   <translation>{path} ne contient pas ce qu’il devrait.</translation>
  </message>
  <message>
   <source>{path} failed ({why}). What was stored before is safe.</source>
   <translation>{path} a échoué ({why}). Ce qui a été enregistré auparavant est intact.</translation>
  </message>
  <message>
   <source>{path} has no key "{table}".</source>
   <translation>{path} n’a pas de clé "{table}".</translation>
  </message>
  <message>
   <source>{path} has {found} bytes instead of {size}.</source>
   <translation>{path} fait {found} octets au lieu de {size}.</translation>
  </message>
  <message>
   <source>{path} is being changed by another program.</source>
   <translation>{path} est en cours de modification par un autre programme.</translation>
  </message>
  <message>
   <source>{path} is being opened by another program.</source>
   <translation>{path} est en cours d’ouverture par un autre programme.</translation>
  </message>
  <message>
   <source>{path} is closed.</source>
   <translation>{path} est fermé.</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}). It has not been changed.</source>
   <translation>{path} est endommagé ({fault}). Le fichier n’a pas été modifié.</translation>
  </message>
  <message>
   <source>{path} is damaged ({why}).</source>
   <translation>{path} est endommagé ({why}).</translation>
  </message>
  <message>
   <source>{path} is held by another program.</source>
   <translation>{path} est retenu par un autre programme.</translation>
  </message>
  <message>
   <source>{path} is in use by another program.</source>
   <translation>{path} est utilisé par un autre programme.</translation>
  </message>
  <message>
   <source>{path} is larger than a file of servers can be.</source>
   <translation>{path} est plus grand qu’un fichier de serveurs ne peut l’être.</translation>
  </message>
  <message>
   <source>{path} is longer than promised.</source>
   <translation>{path} est plus long que promis.</translation>
  </message>
  <message>
   <source>{path} is no JSON text.</source>
   <translation>{path} n’est pas un texte JSON.</translation>
  </message>
  <message>
   <source>{path} is not a calibration.</source>
   <translation>{path} n’est pas un étalonnage.</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} n’est pas un dossier.</translation>
  </message>
  <message>
   <source>{path} is not an indexed folder.</source>
   <translation>{path} n’est pas un dossier indexé.</translation>
  </message>
  <message>
   <source>{path} is not indexed.</source>
   <translation>{path} n’est pas indexé.</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} est introuvable.</translation>
  </message>
  <message>
   <source>{path} is shorter than promised.</source>
   <translation>{path} est plus court que promis.</translation>
  </message>
  <message>
   <source>{path} is written in a way that Peri can't change safely. The file is as it was.</source>
   <translation>{path} est écrit d’une façon que Peri ne peut pas modifier sans risque. Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <source>{path} may not be read.</source>
   <translation>La lecture de {path} n’est pas autorisée.</translation>
  </message>
  <message>
   <source>{path} must hold an object with the key "{table}".</source>
   <translation>{path} doit contenir un objet avec la clé "{table}".</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.</source>
   <translation>{path} a été écrit par une version plus récente de Peri (format {version} ; celle-ci connaît {known}). Le fichier n’a pas été modifié.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri.</source>
   <translation>{path} a été écrit par un Peri plus récent.</translation>
  </message>
  <message>
   <source>{path}, line {line}, column {column}: {why}.</source>
   <translation>{path}, ligne {line}, colonne {column} : {why}.</translation>
  </message>
  <message>
   <source>{path}, line {line}: not UTF-8 text.</source>
   <translation>{path}, ligne {line} : ce n’est pas du texte UTF-8.</translation>
  </message>
  <message>
   <source>{path}, line {line}: this is not valid TOML ({fault}).</source>
   <translation>{path}, ligne {line} : ce n’est pas du TOML valide ({fault}).</translation>
  </message>
  <message>
   <source>{path}, server {name}: {why}</source>
   <translation>{path}, serveur {name} : {why}</translation>
  </message>
  <message>
   <source>{path}, which keeps what you know of your servers' tools, can't be read: {why}.</source>
   <translation>Impossible de lire {path}, qui garde ce que vous savez des outils de vos serveurs : {why}.</translation>
  </message>
  <message>
   <source>{path}: prompt {number} needs a name and a text, both in quotes.</source>
   <translation>{path} : le prompt {number} doit avoir un nom et un texte, tous deux entre guillemets.</translation>
  </message>
  <message>
   <source>{place} is there already.</source>
   <translation>{place} existe déjà.</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds:.1f} s to read</source>
   <translation>{seconds:.1f} s de lecture</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{size} are free again.</source>
   <translation>{size} sont à nouveau libres.</translation>
  </message>
  <message>
   <source>{size} on the disk become free.</source>
   <translation>Cela libère {size} sur le disque.</translation>
  </message>
  <message>
   <source>{some} and {last}</source>
   <translation>{some} et {last}</translation>
  </message>
  <message>
   <source>{source} brings a tool "{name}", but {other} has one of that name, which is used.</source>
   <translation>{source} apporte un outil « {name} », mais {other} en a un du même nom, qui est utilisé.</translation>
  </message>
  <message>
   <source>{source} brings {count} tools; the first {most} are used.</source>
   <translation>{source} apporte {count} outils ; les {most} premiers sont utilisés.</translation>
  </message>
  <message>
   <source>{source} has two tools that would be called "{name}"; the first one is used.</source>
   <translation>{source} a deux outils qui s’appelleraient « {name} » ; le premier est utilisé.</translation>
  </message>
  <message>
   <source>{speed:.1f} tokens/s</source>
   <translation>{speed:.1f} jetons/s</translation>
  </message>
  <message>
   <source>{stage} for {time}</source>
   <translation>{stage} depuis {time}</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, as the latter has no room.</source>
   <translation>{taken} répond à la place de {model}, car ce dernier n’a pas assez de place.</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.</source>
   <translation>{taken} répond à la place de {model}, avec un contexte de {tokens} jetons, car ce dernier n’a pas assez de place.</translation>
  </message>
  <message>
   <source>{target} is the store itself.</source>
   <translation>{target} est le fichier de Peri lui-même.</translation>
  </message>
  <message>
   <source>{target} stands in text that you did not write.</source>
   <translation>{target} figure dans un texte que vous n’avez pas écrit.</translation>
  </message>
  <message>
   <source>{target} stands neither in your words nor in what was read.</source>
   <translation>{target} ne figure ni dans vos mots ni dans ce qui a été lu.</translation>
  </message>
  <message>
   <source>{time} to read</source>
   <translation>{time} de lecture</translation>
  </message>
  <message>
   <source>{title} can't be fetched</source>
   <translation>{title} ne peut pas être téléchargé</translation>
  </message>
  <message>
   <source>{title} comes with the Python package {package}, which is not installed.</source>
   <translation>{title} est fourni par le paquet Python {package}, qui n’est pas installé.</translation>
  </message>
  <message>
   <source>{title} has no choice: it is used where it is needed.</source>
   <translation>{title} ne se choisit pas : il est utilisé là où il le faut.</translation>
  </message>
  <message>
   <source>{title} is here</source>
   <translation>{title} est téléchargé</translation>
  </message>
  <message>
   <source>{title} is no adapter.</source>
   <translation>{title} n’est pas un adaptateur.</translation>
  </message>
  <message>
   <source>{title} needs {need} GB of memory; {free} GB are free.</source>
   <translation>{title} a besoin de {need} Go de mémoire ; {free} Go sont libres.</translation>
  </message>
  <message>
   <source>{title} writes nothing that could be measured.</source>
   <translation>{title} n’écrit rien de mesurable.</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} jetons</translation>
  </message>
  <message>
   <source>{tool} has changed</source>
   <translation>{tool} a changé</translation>
  </message>
  <message>
   <source>{tool} has changed again</source>
   <translation>{tool} a encore changé</translation>
  </message>
  <message>
   <source>{tool} of {server} has changed; it isn't offered before you said yes.</source>
   <translation>{tool} de {server} a changé ; il ne sera pas proposé avant votre accord.</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} sur {limit}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens in use · {start}</source>
   <translation>{used} jetons utilisés sur {limit} · {start}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens of the context are in use.</source>
   <translation>{used} jetons du contexte utilisés sur {limit}.</translation>
  </message>
  <message>
   <source>{verb} with the button</source>
   <translation>{verb} avec le bouton</translation>
  </message>
  <message>
   <source>{wanted} is not a key of this keyboard.</source>
   <translation>{wanted} n’est pas une touche de ce clavier.</translation>
  </message>
  <message>
   <source>{what}; did you mean "{likely}"?</source>
   <translation>{what} ; vouliez-vous dire "{likely}" ?</translation>
  </message>
  <message>
   <source>{what}; it can be {names}.</source>
   <translation>{what} ; valeurs possibles : {names}.</translation>
  </message>
  <message>
   <source>{whole} of memory, {free} free now.</source>
   <translation>{whole} de mémoire, {free} libres en ce moment.</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} sur {height} pixels</translation>
  </message>
  <message>
   <source>{width} x {height} pixels can't be captured.</source>
   <translation>Impossible de capturer {width} x {height} pixels.</translation>
  </message>
  <message>
   <source>{words}: {tokens}</source>
   <translation>{words} : {tokens}</translation>
  </message>
  <message>
   <source>“{name}” can't be opened: {why}.</source>
   <translation>Impossible d’ouvrir « {name} » : {why}.</translation>
  </message>
  <message>
   <source>“{name}” can't be read: {why}.</source>
   <translation>Impossible de lire « {name} » : {why}.</translation>
  </message>
  <message>
   <source>“{name}” has more than {most_faces} faces or {most_points} points.</source>
   <translation>« {name} » a plus de {most_faces} faces ou {most_points} points.</translation>
  </message>
  <message>
   <source>“{name}” has neither faces nor points.</source>
   <translation>« {name} » n’a ni faces ni points.</translation>
  </message>
  <message>
   <source>“{name}” has no pictures in it.</source>
   <translation>« {name} » ne contient pas d’images.</translation>
  </message>
  <message>
   <source>“{name}” has no sound track.</source>
   <translation>« {name} » n’a pas de piste sonore.</translation>
  </message>
  <message>
   <source>“{name}” holds no sound that can be decoded.</source>
   <translation>« {name} » ne contient aucun son décodable.</translation>
  </message>
  <message>
   <source>“{name}” is a playlist, not a sound.</source>
   <translation>« {name} » est une liste de lecture, pas un son.</translation>
  </message>
  <message>
   <source>“{name}” is an empty file.</source>
   <translation>« {name} » est un fichier vide.</translation>
  </message>
  <message>
   <source>“{name}” is no 3-D model that can be read.</source>
   <translation>« {name} » n’est pas un modèle 3D lisible.</translation>
  </message>
  <message>
   <source>“{name}” is no sound file that can be read ({why}).</source>
   <translation>« {name} » n’est pas un fichier son lisible ({why}).</translation>
  </message>
  <message>
   <source>“{name}” is not a video that can be read.</source>
   <translation>« {name} » n’est pas une vidéo lisible.</translation>
  </message>
  <message>
   <source>“{name}” is searched no longer</source>
   <translation>« {name} » n’est plus pris en compte</translation>
  </message>
  <message>
   <source>“{name}” is too large: a 3-D model may have {most} MiB.</source>
   <translation>« {name} » est trop volumineux : un modèle 3D peut faire {most} Mio.</translation>
  </message>
  <message>
   <source>“{name}” needs more memory than there is.</source>
   <translation>« {name} » demande plus de mémoire qu’il n’y en a.</translation>
  </message>
  <message>
   <source>“{source}” wants Peri to remember something</source>
   <translation>« {source} » veut que Peri retienne quelque chose</translation>
  </message>
  <message>
   <source>“{text}” is no part of a screen.</source>
   <translation>« {text} » n’est pas une partie d’écran.</translation>
  </message>
  <message>
   <source>“{text}” is not a key that can be used.</source>
   <translation>« {text} » n’est pas un raccourci utilisable.</translation>
  </message>
  <message>
   <source>“{text}” is not a key: “{name}” is no modifier.</source>
   <translation>« {text} » n’est pas un raccourci : « {name} » n’est pas un modificateur.</translation>
  </message>
  <message>
   <source>“{text}” may be {one} or {other}. Write one of these.</source>
   <translation>« {text} » peut être {one} ou {other}. Écrivez l’un des deux.</translation>
  </message>
  <message>
   <source>“{text}” would be typed by every program.</source>
   <translation>« {text} » serait saisi dans tous les programmes.</translation>
  </message>
  <message>
   <source>“{title}” is archived.</source>
   <translation>« {title} » est archivée.</translation>
  </message>
  <message>
   <source>“{title}” is deleted.</source>
   <translation>« {title} » est supprimée.</translation>
  </message>
  <message>
   <source>… {count} more characters aren't shown</source>
   <translation>… {count} caractères de plus ne sont pas affichés</translation>
  </message>
 </context>
</TS>
