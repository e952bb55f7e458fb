<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>peri</name>
  <message>
   <source>"oauth" knows clientId, clientSecret and scope, not {key}.</source>
   <translation>"oauth" kennt clientId, clientSecret und scope, nicht {key}.</translation>
  </message>
  <message>
   <source>"oauth" needs "clientId".</source>
   <translation>"oauth" braucht "clientId".</translation>
  </message>
  <message>
   <source>"type" is {kind}, which doesn't go with {other}.</source>
   <translation>"type" ist {kind}, was nicht zu {other} passt.</translation>
  </message>
  <message>
   <source>"type": "sse" is the old transport; ask its maker for a streamable HTTP address.</source>
   <translation>"type": "sse" ist die alte Übertragungsart; frag den Hersteller nach einer Adresse für „Streamable HTTP“.</translation>
  </message>
  <message>
   <source>"url" holds a password; put it into "headers", from the environment.</source>
   <translation>"url" enthält ein Passwort; setz es in "headers", aus der Umgebung.</translation>
  </message>
  <message>
   <source>"url" is {url}; an address begins with https:// or http:// and names a host.</source>
   <translation>"url" ist {url}; eine Adresse beginnt mit https:// oder http:// und nennt einen Rechner.</translation>
  </message>
  <message>
   <source>"{key}" must be a list of texts.</source>
   <translation>"{key}" muss eine Liste von Texten sein.</translation>
  </message>
  <message>
   <source>"{key}" must be a text that isn't empty.</source>
   <translation>"{key}" muss ein Text sein, der nicht leer ist.</translation>
  </message>
  <message>
   <source>"{key}" must be a whole path; {text} is none.</source>
   <translation>"{key}" muss ein vollständiger Pfad sein; {text} ist keiner.</translation>
  </message>
  <message>
   <source>"{key}" must be an object of texts.</source>
   <translation>"{key}" muss ein Objekt aus Texten sein.</translation>
  </message>
  <message>
   <source>"{key}" must be true or false.</source>
   <translation>"{key}" muss true oder false sein.</translation>
  </message>
  <message>
   <source>"{key}" refers to {name}, which isn't set in the environment.</source>
   <translation>"{key}" verweist auf {name}, das in der Umgebung nicht gesetzt ist.</translation>
  </message>
  <message>
   <source>"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.</source>
   <translation>"{key}" verweist auf {wrong}; Peri kennt nur Namen der Umgebung wie in {one}.</translation>
  </message>
  <message>
   <source>"{table}" in {path} must be an object: names of servers and what they are.</source>
   <translation>"{table}" in {path} muss ein Objekt sein: Namen von Servern und was sie sind.</translation>
  </message>
  <message>
   <source>({count} more.)</source>
   <translation>(Noch {count}.)</translation>
  </message>
  <message>
   <source>+, −, 0 and the arrow keys</source>
   <translation>+, −, 0 und die Pfeiltasten</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A beach, my cat, a receipt …</source>
   <translation>Ein Strand, meine Katze, ein Kassenbon …</translation>
  </message>
  <message>
   <source>A device can't be used</source>
   <translation>Ein Gerät kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>A document, a folder or a picture</source>
   <translation>Ein Dokument, ein Ordner oder ein Bild</translation>
  </message>
  <message>
   <source>A file brought from elsewhere is taken with `peri models import FILE`.</source>
   <translation>Eine Datei, die du anderswoher mitbringst, wird mit `peri models import FILE` übernommen.</translation>
  </message>
  <message>
   <source>A file to measure with can't be written: {why}.</source>
   <translation>Eine Datei zum Messen kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>A first question</source>
   <translation>Eine erste Frage</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Ein Ordner braucht einen Namen.</translation>
  </message>
  <message>
   <source>A library is not installed</source>
   <translation>Eine Bibliothek ist nicht installiert</translation>
  </message>
  <message>
   <source>A link brought this text</source>
   <translation>Ein Link hat diesen Text gebracht</translation>
  </message>
  <message>
   <source>A loudspeaker can't be opened{why}.</source>
   <translation>Es kann kein Lautsprecher geöffnet werden{why}.</translation>
  </message>
  <message>
   <source>A microphone can't be opened{why}.</source>
   <translation>Es kann kein Mikrofon geöffnet werden{why}.</translation>
  </message>
  <message>
   <source>A model can't be had</source>
   <translation>Ein Modell ist nicht zu bekommen</translation>
  </message>
  <message>
   <source>A model failed</source>
   <translation>Ein Modell hat versagt</translation>
  </message>
  <message>
   <source>A model for this machine</source>
   <translation>Ein Modell für diesen Rechner</translation>
  </message>
  <message>
   <source>A model's process could not start</source>
   <translation>Der Prozess eines Modells konnte nicht starten</translation>
  </message>
  <message>
   <source>A model's process did not answer</source>
   <translation>Der Prozess eines Modells hat nicht geantwortet</translation>
  </message>
  <message>
   <source>A model's process failed</source>
   <translation>Der Prozess eines Modells hat versagt</translation>
  </message>
  <message>
   <source>A model's process stopped unexpectedly</source>
   <translation>Der Prozess eines Modells endete unerwartet</translation>
  </message>
  <message>
   <source>A part of it is damaged. Fetch it again, or remove it.</source>
   <translation>Ein Teil davon ist beschädigt. Lade es noch einmal oder entferne es.</translation>
  </message>
  <message>
   <source>A part of the screen</source>
   <translation>Ein Teil des Bildschirms</translation>
  </message>
  <message>
   <source>A plugin can't be used</source>
   <translation>Ein Plugin kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>A program that was stopped did not end.</source>
   <translation>Ein Programm, das angehalten wurde, endete nicht.</translation>
  </message>
  <message>
   <source>A projector fits the one model that it was made for: choose the model's own.</source>
   <translation>Ein Projektor passt nur zu dem Modell, für das er gemacht ist: Wähl den, der zum Modell gehört.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Eine Vorlage braucht einen Namen.</translation>
  </message>
  <message>
   <source>A prompt needs a text.</source>
   <translation>Eine Vorlage braucht einen Text.</translation>
  </message>
  <message>
   <source>A reply could not be sent: {kind}: {why}</source>
   <translation>Eine Antwort konnte nicht gesendet werden: {kind}: {why}</translation>
  </message>
  <message>
   <source>A rule begins with [[rule]].</source>
   <translation>Eine Regel beginnt mit [[rule]].</translation>
  </message>
  <message>
   <source>A rule has no key "{key}"</source>
   <translation>Eine Regel hat keinen Schlüssel "{key}"</translation>
  </message>
  <message>
   <source>A rule is a table; found {found}.</source>
   <translation>Eine Regel ist eine Tabelle; gefunden wurde {found}.</translation>
  </message>
  <message>
   <source>A rule needs a verdict: "allow", "ask" or "deny".</source>
   <translation>Eine Regel braucht ein Urteil (verdict): "allow", "ask" oder "deny".</translation>
  </message>
  <message>
   <source>A rule of yours says so.</source>
   <translation>Eine deiner Regeln sagt es so.</translation>
  </message>
  <message>
   <source>A server of tools can't be used</source>
   <translation>Ein Server mit Werkzeugen kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>A window of Peri is open on {home} already.</source>
   <translation>Für {home} ist schon ein Fenster von Peri offen.</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>Adapter</translation>
  </message>
  <message>
   <source>Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.</source>
   <translation>Adapter (LoRA) für das Modell, jeder mit seiner Stärke, etwa "poet:0.8". Leer: keine.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or Meta to it.</source>
   <translation>Nimm Strg, Alt oder Meta dazu.</translation>
  </message>
  <message>
   <source>Add a file</source>
   <translation>Datei hinzufügen</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Datei hinzufügen …</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder of models</source>
   <translation>Ordner mit Modellen hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Ordner hinzufügen …</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Modell hinzufügen</translation>
  </message>
  <message>
   <source>Add the folder that it lies in.</source>
   <translation>Füg den Ordner hinzu, in dem es liegt.</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>After this many seconds of calls the model must answer; your own answers don't count.</source>
   <translation>Nach so vielen Sekunden mit Aufrufen muss das Modell antworten; deine eigenen Antworten zählen nicht.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Allow all of them once</source>
   <translation>Alle einmal erlauben</translation>
  </message>
  <message>
   <source>Allow camera</source>
   <translation>Kamera erlauben</translation>
  </message>
  <message>
   <source>Allow clipboard</source>
   <translation>Zwischenablage erlauben</translation>
  </message>
  <message>
   <source>Allow in this conversation</source>
   <translation>In diesem Gespräch erlauben</translation>
  </message>
  <message>
   <source>Allow it when it asks.</source>
   <translation>Erlaub es, wenn er fragt.</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Einmal erlauben</translation>
  </message>
  <message>
   <source>Allow screen</source>
   <translation>Bildschirm erlauben</translation>
  </message>
  <message>
   <source>Allow “{tool}” on {target} in this conversation</source>
   <translation>„{tool}“ für {target} in diesem Gespräch erlauben</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Erlaubt</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Always allow “{tool}”</source>
   <translation>„{tool}“ immer erlauben</translation>
  </message>
  <message>
   <source>Always allow “{tool}” on {target}</source>
   <translation>„{tool}“ für {target} immer erlauben</translation>
  </message>
  <message>
   <source>An adapter changes only models of the kind that it was made for: unload it, or use its model.</source>
   <translation>Ein Adapter verändert nur Modelle der Art, für die er gemacht wurde: Entlade ihn oder benutz sein Modell.</translation>
  </message>
  <message>
   <source>An address that isn't known</source>
   <translation>Eine unbekannte Adresse</translation>
  </message>
  <message>
   <source>An unexpected {kind} occurred. Your message is kept.</source>
   <translation>Ein unerwarteter Fehler trat auf ({kind}). Deine Nachricht ist aufgehoben.</translation>
  </message>
  <message>
   <source>Another Peri is reading at this moment.</source>
   <translation>Ein anderes Peri liest gerade.</translation>
  </message>
  <message>
   <source>Another conversation took this one's place in the context.</source>
   <translation>Ein anderes Gespräch hat den Platz dieses Gesprächs im Kontext eingenommen.</translation>
  </message>
  <message>
   <source>Another image encoder is installed than before; {count} pictures were encoded again.</source>
   <translation>Es ist ein anderer Bild-Encoder installiert als zuvor; {count} Bilder wurden neu kodiert.</translation>
  </message>
  <message>
   <source>Another model is named {name}.</source>
   <translation>Ein anderes Modell heißt {name}.</translation>
  </message>
  <message>
   <source>Another of the server's tools has the same name.</source>
   <translation>Ein anderes Werkzeug des Servers hat denselben Namen.</translation>
  </message>
  <message>
   <source>Another program has {wanted} already.</source>
   <translation>Ein anderes Programm hat {wanted} schon.</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <source>Archive or bring back</source>
   <translation>Archivieren oder zurückholen</translation>
  </message>
  <message>
   <source>Archive, or bring back</source>
   <translation>Archivieren oder zurückholen</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archiviert</translation>
  </message>
  <message>
   <source>Archived conversations</source>
   <translation>Archivierte Gespräche</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask about what it says.</source>
   <translation>Frag nach dem, was darin steht.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Ask again in smaller steps, or raise tools.steps in the settings.</source>
   <translation>Frag noch einmal in kleineren Schritten, oder erhöhe tools.steps in den Einstellungen.</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Frag, was du willst</translation>
  </message>
  <message>
   <source>Ask anything · / for commands · @ for files</source>
   <translation>Frag, was du willst · / für Befehle · @ für Dateien</translation>
  </message>
  <message>
   <source>Ask for an explanation, a draft, a piece of code.</source>
   <translation>Bitte um eine Erklärung, einen Entwurf, ein Stück Code.</translation>
  </message>
  <message>
   <source>Ask the model</source>
   <translation>Das Modell fragen</translation>
  </message>
  <message>
   <source>Attach another copy of it.</source>
   <translation>Häng eine andere Kopie davon an.</translation>
  </message>
  <message>
   <source>Attach another copy, or another size of it.</source>
   <translation>Häng eine andere Kopie oder eine andere Größe davon an.</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Dateien anhängen</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Dateien anhängen …</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Häng sie noch einmal an.</translation>
  </message>
  <message>
   <source>Attach the files in it, one by one.</source>
   <translation>Häng die Dateien darin einzeln an.</translation>
  </message>
  <message>
   <source>Attach, or look around</source>
   <translation>Anhängen oder umsehen</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the conversation</source>
   <translation>Zurück zum Gespräch</translation>
  </message>
  <message>
   <source>Before the model, in this order</source>
   <translation>Vor dem Modell, in dieser Reihenfolge</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Anfangen</translation>
  </message>
  <message>
   <source>Bind one to `peri quick`.</source>
   <translation>Leg selbst eine auf `peri quick`.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring back from the archive</source>
   <translation>Aus dem Archiv zurückholen</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Zurückgeholt</translation>
  </message>
  <message>
   <source>Brought back, and summaries</source>
   <translation>Zurückgeholtes und Zusammenfassungen</translation>
  </message>
  <message>
   <source>Build llama-cpp-python again.</source>
   <translation>Bau llama-cpp-python noch einmal.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Camera in use</source>
   <translation>Kamera in Benutzung</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Kamera …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change its permissions, or add another folder.</source>
   <translation>Ändere seine Rechte oder füg einen anderen Ordner hinzu.</translation>
  </message>
  <message>
   <source>Change its permissions, or add another one.</source>
   <translation>Ändere die Rechte oder füg etwas anderes hinzu.</translation>
  </message>
  <message>
   <source>Change its permissions, or attach a copy.</source>
   <translation>Ändere seine Rechte oder häng eine Kopie an.</translation>
  </message>
  <message>
   <source>Change that one.</source>
   <translation>Ändere die andere.</translation>
  </message>
  <message>
   <source>Change the prompt</source>
   <translation>Vorlage ändern</translation>
  </message>
  <message>
   <source>Change the setting in the file by hand.</source>
   <translation>Ändere die Einstellung von Hand in der Datei.</translation>
  </message>
  <message>
   <source>Change what is remembered</source>
   <translation>Gemerktes ändern</translation>
  </message>
  <message>
   <source>Change your message</source>
   <translation>Nachricht ändern</translation>
  </message>
  <message>
   <source>Change {key} in the settings.</source>
   <translation>Ändere {key} in den Einstellungen.</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed.</source>
   <translation>Prüf HTTPS_PROXY und ALL_PROXY; nötig ist ein http://-Proxy.</translation>
  </message>
  <message>
   <source>Check its permissions, or set PERI_MODELS to another folder.</source>
   <translation>Prüf seine Rechte oder setz PERI_MODELS auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Check that no other program holds the loudspeaker.</source>
   <translation>Prüf, ob ein anderes Programm den Lautsprecher belegt.</translation>
  </message>
  <message>
   <source>Check that no other program holds the microphone.</source>
   <translation>Prüf, ob ein anderes Programm das Mikrofon belegt.</translation>
  </message>
  <message>
   <source>Check the network connection and pull again; it goes on where it stopped.</source>
   <translation>Prüf die Netzwerkverbindung und lade noch einmal herunter; es geht dort weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <source>Check the network connection.</source>
   <translation>Prüf die Netzwerkverbindung.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüf den Pfad.</translation>
  </message>
  <message>
   <source>Check the path: {path}</source>
   <translation>Prüf den Pfad: {path}</translation>
  </message>
  <message>
   <source>Checking what has arrived: {done} of {total}</source>
   <translation>Angekommenes wird geprüft: {done} von {total}</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Choose a LoRA adapter in the GGUF format.</source>
   <translation>Wähl einen LoRA-Adapter im GGUF-Format.</translation>
  </message>
  <message>
   <source>Choose a file that has sound in it.</source>
   <translation>Wähl eine Datei, in der Ton ist.</translation>
  </message>
  <message>
   <source>Choose a folder with .gguf files.</source>
   <translation>Wähl einen Ordner mit .gguf-Dateien.</translation>
  </message>
  <message>
   <source>Choose a part of the screen</source>
   <translation>Einen Teil des Bildschirms auswählen</translation>
  </message>
  <message>
   <source>Choose a smaller context or a smaller model.</source>
   <translation>Wähl einen kleineren Kontext oder ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Choose a smaller model.</source>
   <translation>Wähl ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Choose a vision model: `peri models list` shows them. Its projector belongs to it.</source>
   <translation>Wähl ein Bildmodell: `peri models list` zeigt sie. Sein Projektor gehört dazu.</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that make up this share together.</source>
   <translation>Unter den wahrscheinlichsten Tokens wählen, die zusammen diesen Anteil ausmachen.</translation>
  </message>
  <message>
   <source>Choose among this many likeliest tokens. 0: no limit.</source>
   <translation>Unter so vielen wahrscheinlichsten Tokens wählen. 0: keine Grenze.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Wähl eine andere Taste.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wähl einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation>Wähl einen anderen Ort dafür.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Wähl einen anderen Ort.</translation>
  </message>
  <message>
   <source>Choose one of the files that it names.</source>
   <translation>Wähl eine der Dateien, die sie nennt.</translation>
  </message>
  <message>
   <source>Choose one of the system's voices in the settings.</source>
   <translation>Wähl in den Einstellungen eine der Stimmen des Systems.</translation>
  </message>
  <message>
   <source>Choose one, or write your own. Files and pictures can be dropped into the window.</source>
   <translation>Wähle eine aus oder schreib deine eigene. Dateien und Bilder kannst du ins Fenster ziehen.</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Auswählen: {name}</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <source>Clipboard seen</source>
   <translation>Zwischenablage angesehen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close Peri</source>
   <translation>Peri schließen</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Schließ andere Programme und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Close other programs, choose a smaller context, or a smaller model.</source>
   <translation>Schließ andere Programme, wähl einen kleineren Kontext oder ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller language model or context.</source>
   <translation>Schließ andere Programme oder wähl ein kleineres Sprachmodell oder einen kleineren Kontext.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model or context.</source>
   <translation>Schließ andere Programme oder wähl ein kleineres Modell oder einen kleineren Kontext.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Schließ andere Programme oder wähl ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Schließ andere Programme.</translation>
  </message>
  <message>
   <source>Close pictures</source>
   <translation>Bilder schließen</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <source>Close what is open, or stop the reply</source>
   <translation>Offenes schließen oder die Antwort anhalten</translation>
  </message>
  <message>
   <source>Close “{title}”</source>
   <translation>„{title}“ schließen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Comes with the question. Press to leave it out.</source>
   <translation>Kommt mit der Frage. Drücken, um es wegzulassen.</translation>
  </message>
  <message>
   <source>Commands and saved prompts, at the beginning</source>
   <translation>Befehle und gespeicherte Vorlagen, am Anfang</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare the versions</source>
   <translation>Die Fassungen vergleichen</translation>
  </message>
  <message>
   <source>Compare versions</source>
   <translation>Fassungen vergleichen</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Schließ einen Lautsprecher an oder wähl in den Einstellungen einen anderen; `peri doctor` zeigt, was es sieht.</translation>
  </message>
  <message>
   <source>Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Schließ ein Mikrofon an oder wähl in den Einstellungen ein anderes; `peri doctor` zeigt, was es sieht.</translation>
  </message>
  <message>
   <source>Connect it again.</source>
   <translation>Schließ es wieder an.</translation>
  </message>
  <message>
   <source>Connect it and try again.</source>
   <translation>Schließ es an und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Connect it; the next reply is spoken again.</source>
   <translation>Schließ ihn an; die nächste Antwort wird wieder gesprochen.</translation>
  </message>
  <message>
   <source>Connecting …</source>
   <translation>Verbindung wird hergestellt …</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Context tokens</source>
   <translation>Kontext-Tokens</translation>
  </message>
  <message>
   <source>Context: what the model has before it</source>
   <translation>Kontext: was das Modell vor sich hat</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <source>Convert it to MP4 and try again.</source>
   <translation>Wandle es in MP4 um und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Convert it to WAV, FLAC, MP3 or OGG and try again.</source>
   <translation>Wandle sie in WAV, FLAC, MP3 oder OGG um und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy a picture first.</source>
   <translation>Kopier zuerst ein Bild.</translation>
  </message>
  <message>
   <source>Copy a smaller part of it.</source>
   <translation>Kopier einen kleineren Teil davon.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Kopiere es noch einmal.</translation>
  </message>
  <message>
   <source>Copy it, and run it yourself.</source>
   <translation>Kopier es und führ es selbst aus.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <source>Copy the conversation as Markdown</source>
   <translation>Gespräch als Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy the picture again.</source>
   <translation>Kopier das Bild noch einmal.</translation>
  </message>
  <message>
   <source>Copy the reply as Markdown</source>
   <translation>Antwort als Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy your message</source>
   <translation>Deine Nachricht kopieren</translation>
  </message>
  <message>
   <source>Correct the file by hand.</source>
   <translation>Berichtige die Datei von Hand.</translation>
  </message>
  <message>
   <source>Correct the file by hand; Peri does not write over a file that it can't read.</source>
   <translation>Berichtige die Datei von Hand; Peri überschreibt keine Datei, die es nicht lesen kann.</translation>
  </message>
  <message>
   <source>Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about.</source>
   <translation>Berichtige die Datei. Bis dahin gilt keine ihrer Regeln, die etwas erlauben, und nach allem, was mehr tut als lesen, wird gefragt.</translation>
  </message>
  <message>
   <source>Correct the file; until then the default stands for what is wrong in it.</source>
   <translation>Berichtige die Datei; bis dahin gilt für das Falsche darin der Standard.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>Standard: {value}.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Ordner löschen</translation>
  </message>
  <message>
   <source>Delete it to begin anew; look at every tool again then.</source>
   <translation>Lösch sie, um neu zu beginnen; sieh dir dann jedes Werkzeug noch einmal an.</translation>
  </message>
  <message>
   <source>Delete or take out</source>
   <translation>Löschen oder herausnehmen</translation>
  </message>
  <message>
   <source>Delete removes it</source>
   <translation>Entf entfernt es</translation>
  </message>
  <message>
   <source>Delete this file: the index is made again. Your files and conversations are safe.</source>
   <translation>Lösch diese Datei: Der Index wird neu angelegt. Deine Dateien und Gespräche sind sicher.</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <source>Did you mean "{name}"?</source>
   <translation>Meintest du „{name}“?</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>Meintest du {names}?</translation>
  </message>
  <message>
   <source>Did you mean “{name}”?</source>
   <translation>Meintest du „{name}“?</translation>
  </message>
  <message>
   <source>Disabled tools</source>
   <translation>Ausgeschaltete Werkzeuge</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Dokumente ({kinds})</translation>
  </message>
  <message>
   <source>Documents, pictures, sound, videos and 3-D models ({kinds})</source>
   <translation>Dokumente, Bilder, Ton, Videos und 3D-Modelle ({kinds})</translation>
  </message>
  <message>
   <source>Don't allow</source>
   <translation>Nicht erlauben</translation>
  </message>
  <message>
   <source>Don't answer</source>
   <translation>Nicht antworten</translation>
  </message>
  <message>
   <source>Don't remember</source>
   <translation>Nicht merken</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Download or copy the file again, or choose another model.</source>
   <translation>Lade oder kopier die Datei noch einmal oder wähl ein anderes Modell.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a model of a newer kind needs a newer Peri.</source>
   <translation>Lade oder kopier die Datei noch einmal; ein Modell neuerer Art braucht ein neueres Peri.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a projector of a newer kind needs a newer Peri.</source>
   <translation>Lade oder kopier die Datei noch einmal; ein Projektor neuerer Art braucht ein neueres Peri.</translation>
  </message>
  <message>
   <source>Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up</source>
   <translation>Zieh über einen Teil oder klick auf ein Fenster · Pfeile und Tab tun dasselbe · Enter nimmt es · Esc bricht ab</translation>
  </message>
  <message>
   <source>Drawing this diagram took too long, or too much memory.</source>
   <translation>Dieses Diagramm zu zeichnen, dauerte zu lange oder brauchte zu viel Speicher.</translation>
  </message>
  <message>
   <source>Drop documents, pictures, sound, videos or 3-D models here</source>
   <translation>Dokumente, Bilder, Ton, Videos oder 3D-Modelle hier ablegen</translation>
  </message>
  <message>
   <source>Drop or paste a picture and ask what is in it.</source>
   <translation>Leg ein Bild ab oder füg eins ein und frag, was darauf ist.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Frühere Fassung</translation>
  </message>
  <message>
   <source>Earlier version; {where}</source>
   <translation>Frühere Fassung; {where}</translation>
  </message>
  <message>
   <source>Ears</source>
   <translation>Ohren</translation>
  </message>
  <message>
   <source>Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are needed again. 0: never.</source>
   <translation>Ohren, Augen, Stimme und andere Helfer, die so lange nicht gebraucht wurden, geben ihren Speicher zurück, bis sie wieder gebraucht werden. 0: nie.</translation>
  </message>
  <message>
   <source>Echo and turns</source>
   <translation>Echo und Sprecherwechsel</translation>
  </message>
  <message>
   <source>Enabled plugins</source>
   <translation>Eingeschaltete Plugins</translation>
  </message>
  <message>
   <source>End conversation</source>
   <translation>Gespräch beenden</translation>
  </message>
  <message>
   <source>End of speech noticed</source>
   <translation>Ende der Rede bemerkt</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Stimme von</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter does it</source>
   <translation>Enter tut es</translation>
  </message>
  <message>
   <source>Enter opens, F2 renames, Delete deletes, Shift+F10 for all else</source>
   <translation>Enter öffnet, F2 benennt um, Entf löscht, Umschalt+F10 für alles andere</translation>
  </message>
  <message>
   <source>Enter sends it, Esc leaves it as it was</source>
   <translation>Enter sendet sie, Esc lässt sie, wie sie war</translation>
  </message>
  <message>
   <source>Enter shows the passage</source>
   <translation>Enter zeigt die Stelle</translation>
  </message>
  <message>
   <source>Enter takes one into the question</source>
   <translation>Enter nimmt eins in die Frage</translation>
  </message>
  <message>
   <source>Everything stays on this machine.</source>
   <translation>Alles bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Everything that can be done with the row</source>
   <translation>Alles, was man mit der Zeile tun kann</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Export it again as STL, PLY, OBJ or GLB.</source>
   <translation>Exportiere es noch einmal als STL, PLY, OBJ oder GLB.</translation>
  </message>
  <message>
   <source>Export it again, or download it again.</source>
   <translation>Exportier sie noch einmal oder lade sie noch einmal herunter.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportier sie noch einmal.</translation>
  </message>
  <message>
   <source>Export it as PNG and attach that.</source>
   <translation>Exportiere sie als PNG und häng die an.</translation>
  </message>
  <message>
   <source>Export or pull the model again.</source>
   <translation>Exportier das Modell noch einmal oder lade es noch einmal herunter.</translation>
  </message>
  <message>
   <source>Export them again.</source>
   <translation>Exportier sie noch einmal.</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Augen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Felt from the next start of Peri on.</source>
   <translation>Wirkt ab dem nächsten Start von Peri.</translation>
  </message>
  <message>
   <source>Felt when the model is loaded again, with the next message.</source>
   <translation>Wirkt, wenn das Modell neu geladen wird, mit der nächsten Nachricht.</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files made: {names}</source>
   <translation>Erzeugte Dateien: {names}</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Dateien …</translation>
  </message>
  <message>
   <source>Fill in a form</source>
   <translation>Ein Formular ausfüllen</translation>
  </message>
  <message>
   <source>Find in your documents</source>
   <translation>In deinen Dokumenten suchen</translation>
  </message>
  <message>
   <source>Find pictures</source>
   <translation>Bilder finden</translation>
  </message>
  <message>
   <source>Find pictures by what they show</source>
   <translation>Bilder nach dem finden, was sie zeigen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>First sentence</source>
   <translation>Erster Satz</translation>
  </message>
  <message>
   <source>First sound</source>
   <translation>Erster Ton</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>First word</source>
   <translation>Erstes Wort</translation>
  </message>
  <message>
   <source>Fits: it needs about {need} of memory.</source>
   <translation>Passt: braucht etwa {need} Speicher.</translation>
  </message>
  <message>
   <source>Fits: {speed}. It needs about {need} of memory.</source>
   <translation>Passt: {speed}. Braucht etwa {need} Speicher.</translation>
  </message>
  <message>
   <source>Fold it</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>Fold the sources</source>
   <translation>Quellen einklappen</translation>
  </message>
  <message>
   <source>Folded</source>
   <translation>Eingeklappt</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Das vergessen?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Found pictures</source>
   <translation>Gefundene Bilder</translation>
  </message>
  <message>
   <source>Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models.</source>
   <translation>Schaff etwas Platz und lade noch einmal herunter; es geht dort weiter, wo es aufhörte. PERI_MODELS nennt einen anderen Ordner für Modelle.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>From Peri's memory</source>
   <translation>Aus Peris Gedächtnis</translation>
  </message>
  <message>
   <source>From a conversation</source>
   <translation>Aus einem Gespräch</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>Aus einem Dokument</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>Aus einer Datei</translation>
  </message>
  <message>
   <source>From a picture</source>
   <translation>Aus einem Bild</translation>
  </message>
  <message>
   <source>From a tool's result</source>
   <translation>Aus dem Ergebnis eines Werkzeugs</translation>
  </message>
  <message>
   <source>From row to row</source>
   <translation>Von Zeile zu Zeile</translation>
  </message>
  <message>
   <source>From the package registry: {models}.</source>
   <translation>Aus dem Paketverzeichnis: {models}.</translation>
  </message>
  <message>
   <source>From the screen</source>
   <translation>Vom Bildschirm</translation>
  </message>
  <message>
   <source>From the web</source>
   <translation>Aus dem Web</translation>
  </message>
  <message>
   <source>From what you said</source>
   <translation>Aus dem, was du gesagt hast</translation>
  </message>
  <message>
   <source>From what you typed</source>
   <translation>Aus dem, was du geschrieben hast</translation>
  </message>
  <message>
   <source>From {least} to {most}.</source>
   <translation>Von {least} bis {most}.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Give a 16-bit WAV file.</source>
   <translation>Gib eine 16-Bit-WAV-Datei an.</translation>
  </message>
  <message>
   <source>Give a code such as “en” or “de”, or none, to have it recognised.</source>
   <translation>Gib ein Kürzel wie “en” oder “de” an oder keines, damit sie erkannt wird.</translation>
  </message>
  <message>
   <source>Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).</source>
   <translation>Gib einen Export von Peri, von ChatGPT (conversations.json oder das Zip) oder von Open WebUI (JSON) an.</translation>
  </message>
  <message>
   <source>Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.</source>
   <translation>Gib ihn als LINKS,OBEN,BREITE,HÖHE in Pixeln an, etwa 0,0,800,600.</translation>
  </message>
  <message>
   <source>Give this one a name: peri models import FILE --name NAME</source>
   <translation>Gib diesem einen Namen: peri models import FILE --name NAME</translation>
  </message>
  <message>
   <source>Go on fetching</source>
   <translation>Weiter herunterladen</translation>
  </message>
  <message>
   <source>Go on in that window, or set PERI_HOME to another folder for a second one.</source>
   <translation>Mach in jenem Fenster weiter oder setz für ein zweites PERI_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Go on in the window</source>
   <translation>Im Fenster weitermachen</translation>
  </message>
  <message>
   <source>Go to the latest message</source>
   <translation>Zur neuesten Nachricht</translation>
  </message>
  <message>
   <source>Go to the message</source>
   <translation>Zur Nachricht</translation>
  </message>
  <message>
   <source>Go to where you said it</source>
   <translation>Dahin, wo du es gesagt hast</translation>
  </message>
  <message>
   <source>Going through the conversation</source>
   <translation>Das Gespräch wird durchgegangen</translation>
  </message>
  <message>
   <source>Gpu layers</source>
   <translation>GPU-Schichten</translation>
  </message>
  <message>
   <source>Granted rights</source>
   <translation>Erteilte Rechte</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>Hören</translation>
  </message>
  <message>
   <source>Hearing you</source>
   <translation>Hört dich</translation>
  </message>
  <message>
   <source>Hello, I am Peri. If you hear this, your loudspeaker works.</source>
   <translation>Hallo, ich bin Peri. Wenn du das hörst, funktioniert dein Lautsprecher.</translation>
  </message>
  <message>
   <source>Here already: {models}.</source>
   <translation>Schon hier: {models}.</translation>
  </message>
  <message>
   <source>Hibari</source>
   <translation>Hibari</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Hide what it replaced</source>
   <translation>Ausblenden, was es ersetzt hat</translation>
  </message>
  <message>
   <source>Hold the microphone, or Ctrl+Space, and ask aloud.</source>
   <translation>Halte das Mikrofon oder Strg+Leertaste gedrückt und frag laut.</translation>
  </message>
  <message>
   <source>Hold to speak</source>
   <translation>Zum Sprechen halten</translation>
  </message>
  <message>
   <source>Hosts</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>Hosts that may lie in a private network, or on this machine; no others are read there.</source>
   <translation>Adressen, die in einem privaten Netz oder auf diesem Rechner liegen dürfen; andere werden dort nicht gelesen.</translation>
  </message>
  <message>
   <source>Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".</source>
   <translation>Adressen, deren Seiten ohne Rückfrage gelesen werden dürfen, samt allen darunter; etwa "wikipedia.org".</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>Wie schnell sie spricht.</translation>
  </message>
  <message>
   <source>How fast models write here isn't known yet: measure it, which takes a few seconds.</source>
   <translation>Wie schnell Modelle hier schreiben, ist noch nicht bekannt: Miss es, das dauert ein paar Sekunden.</translation>
  </message>
  <message>
   <source>How freely words are chosen. 0: always the likeliest.</source>
   <translation>Wie frei Wörter gewählt werden. 0: immer das wahrscheinlichste.</translation>
  </message>
  <message>
   <source>How long it took</source>
   <translation>Wie lange es gedauert hat</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation>Wie laut es ist</translation>
  </message>
  <message>
   <source>How much is 17 % of 245?</source>
   <translation>Wie viel sind 17 % von 245?</translation>
  </message>
  <message>
   <source>How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.</source>
   <translation>Wie viel eines Gesprächs das Modell auf einmal sieht, in Tokens (ein Wort sind 1 bis 2). Mehr braucht mehr Speicher.</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>Wie viel davon angekommen ist</translation>
  </message>
  <message>
   <source>How strongly repetition is avoided. 1: not at all.</source>
   <translation>Wie stark Wiederholungen vermieden werden. 1: gar nicht.</translation>
  </message>
  <message>
   <source>I did not find it in your documents.</source>
   <translation>Das habe ich in deinen Dokumenten nicht gefunden.</translation>
  </message>
  <message>
   <source>Idle minutes</source>
   <translation>Minuten der Untätigkeit</translation>
  </message>
  <message>
   <source>If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.</source>
   <translation>Wenn das wieder geschieht, ruf `peri doctor` auf oder wähl ein kleineres Modell: Der Speicher könnte knapp sein.</translation>
  </message>
  <message>
   <source>If you do want it sent there, write the address yourself.</source>
   <translation>Wenn es wirklich dorthin gesendet werden soll, schreib die Adresse selbst.</translation>
  </message>
  <message>
   <source>If you trust it, save the part that matters as a document of its own.</source>
   <translation>Wenn du ihm vertraust, speichere den Teil, auf den es ankommt, als eigenes Dokument.</translation>
  </message>
  <message>
   <source>In drawers</source>
   <translation>In Seitenleisten</translation>
  </message>
  <message>
   <source>In menu</source>
   <translation>Im Menü</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>In Nachrichten</translation>
  </message>
  <message>
   <source>In one conversation</source>
   <translation>In einem Gespräch</translation>
  </message>
  <message>
   <source>In reach: {origins}.</source>
   <translation>In Reichweite: {origins}.</translation>
  </message>
  <message>
   <source>In the list of conversations</source>
   <translation>In der Liste der Gespräche</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Benutzung</translation>
  </message>
  <message>
   <source>Index a folder</source>
   <translation>Ordner aufnehmen</translation>
  </message>
  <message>
   <source>Index a folder first: `peri index add FOLDER`.</source>
   <translation>Nimm zuerst einen Ordner auf: `peri index add FOLDER`.</translation>
  </message>
  <message>
   <source>Index a folder of pictures</source>
   <translation>Einen Ordner mit Bildern aufnehmen</translation>
  </message>
  <message>
   <source>Index a folder, and its pictures can be found by what they show. They stay where they are.</source>
   <translation>Nimm einen Ordner auf, dann findest du seine Bilder nach dem, was sie zeigen. Sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Indexing is paused.</source>
   <translation>Die Aufnahme ist angehalten.</translation>
  </message>
  <message>
   <source>Indexing stopped: an unexpected {kind}.</source>
   <translation>Die Aufnahme brach ab: {kind} kam unerwartet.</translation>
  </message>
  <message>
   <source>Install Peri again.</source>
   <translation>Installiere Peri noch einmal.</translation>
  </message>
  <message>
   <source>Install Peri's dependencies again: make run</source>
   <translation>Installiere noch einmal, was Peri braucht: make run</translation>
  </message>
  <message>
   <source>Install a voice in the system's settings for speech.</source>
   <translation>Installiere eine Stimme in den Spracheinstellungen des Systems.</translation>
  </message>
  <message>
   <source>Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`).</source>
   <translation>Installiere espeak-ng (unter Debian und Ubuntu: `sudo apt install espeak-ng`).</translation>
  </message>
  <message>
   <source>Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</source>
   <translation>Installier sie (unter Debian und Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</translation>
  </message>
  <message>
   <source>Install the package bubblewrap.</source>
   <translation>Installier das Paket bubblewrap.</translation>
  </message>
  <message>
   <source>Install wl-clipboard.</source>
   <translation>Installiere wl-clipboard.</translation>
  </message>
  <message>
   <source>Installed: {voices}.</source>
   <translation>Installiert: {voices}.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Instructions and tools</source>
   <translation>Anweisungen und Werkzeuge</translation>
  </message>
  <message>
   <source>Instructions and tools are in the settings.</source>
   <translation>Anweisungen und Werkzeuge stehen in den Einstellungen.</translation>
  </message>
  <message>
   <source>It and all that it replaced are removed from the memory, from its index and from what the model keeps. This can't be undone.</source>
   <translation>Es wird samt allem, was es ersetzt hat, aus dem Gedächtnis, aus seinem Verzeichnis und aus dem entfernt, was das Modell behält. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>It can't answer as the user or the kernel would.</source>
   <translation>Es kann nicht antworten, wie der Benutzer oder das Modell es täte.</translation>
  </message>
  <message>
   <source>It can't be looked at: {why}.</source>
   <translation>Es kann nicht angesehen werden: {why}.</translation>
  </message>
  <message>
   <source>It can't be read: {why}.</source>
   <translation>Es kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>It can't be written down: {reason}</source>
   <translation>Es kann nicht aufgeschrieben werden: {reason}</translation>
  </message>
  <message>
   <source>It costs money, or something that runs out.</source>
   <translation>Es kostet Geld oder etwas, das zur Neige geht.</translation>
  </message>
  <message>
   <source>It did not run to its end</source>
   <translation>Es lief nicht bis zum Ende</translation>
  </message>
  <message>
   <source>It doesn't say of itself what it said before.</source>
   <translation>Es sagt von sich nicht mehr, was es vorher sagte.</translation>
  </message>
  <message>
   <source>It has more than {most} tools; the first {most} are offered.</source>
   <translation>Er hat mehr als {most} Werkzeuge; die ersten {most} werden angeboten.</translation>
  </message>
  <message>
   <source>It is a link that leads nowhere.</source>
   <translation>Es ist eine Verknüpfung, die nirgendwohin führt.</translation>
  </message>
  <message>
   <source>It is a link to a folder, which is not followed; add that folder by itself.</source>
   <translation>Es ist eine Verknüpfung mit einem Ordner, der nicht gefolgt wird; füg diesen Ordner eigens hinzu.</translation>
  </message>
  <message>
   <source>It is by its name that you find it again.</source>
   <translation>An ihrem Namen findest du sie wieder.</translation>
  </message>
  <message>
   <source>It is damaged: its content is not what its name says.</source>
   <translation>Sie ist beschädigt: Ihr Inhalt ist nicht, was ihr Name sagt.</translation>
  </message>
  <message>
   <source>It is empty.</source>
   <translation>Es ist leer.</translation>
  </message>
  <message>
   <source>It is not a regular file.</source>
   <translation>Es ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>It is not in the export.</source>
   <translation>Sie ist nicht im Export.</translation>
  </message>
  <message>
   <source>It is off until you have seen what is new.</source>
   <translation>Es bleibt aus, bis du gesehen hast, was neu ist.</translation>
  </message>
  <message>
   <source>It is off until you say otherwise. Lines that differ begin with − on the left and + on the right.</source>
   <translation>Es bleibt aus, bis du etwas anderes sagst. Zeilen, die sich unterscheiden, beginnen links mit − und rechts mit +.</translation>
  </message>
  <message>
   <source>It is open only while its window is. Nothing is kept but the picture that you take.</source>
   <translation>Sie ist nur offen, solange ihr Fenster es ist. Behalten wird nur das Bild, das du aufnimmst.</translation>
  </message>
  <message>
   <source>It is switched off.</source>
   <translation>Er ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>It is too large: a document may have {most} MiB at most.</source>
   <translation>Es ist zu groß: Ein Dokument darf höchstens {most} MiB haben.</translation>
  </message>
  <message>
   <source>It isn't in the store</source>
   <translation>Es ist nicht im Speicher</translation>
  </message>
  <message>
   <source>It last said: {words}</source>
   <translation>Zuletzt sagte es: {words}</translation>
  </message>
  <message>
   <source>It may have been deleted.</source>
   <translation>Es wurde vielleicht gelöscht.</translation>
  </message>
  <message>
   <source>It only looks, and tells nobody.</source>
   <translation>Es sieht nur nach und sagt es niemandem.</translation>
  </message>
  <message>
   <source>It only tells you something.</source>
   <translation>Es sagt nur dir etwas.</translation>
  </message>
  <message>
   <source>It opens outside Peri, and the site learns that you came.</source>
   <translation>Es öffnet sich außerhalb von Peri, und die Seite erfährt, dass du da warst.</translation>
  </message>
  <message>
   <source>It says: {words}</source>
   <translation>Es sagt: {words}</translation>
  </message>
  <message>
   <source>It stays here until Peri is closed.</source>
   <translation>Es bleibt hier, bis Peri geschlossen wird.</translation>
  </message>
  <message>
   <source>It stays off. Look at what it says now.</source>
   <translation>Es bleibt aus. Sieh dir an, was es jetzt sagt.</translation>
  </message>
  <message>
   <source>It takes one picture, when you tell it to. The picture comes into the message, where you can remove it.</source>
   <translation>Es nimmt ein Bild auf, wenn du es sagst. Das Bild kommt in die Nachricht, wo du es wieder entfernen kannst.</translation>
  </message>
  <message>
   <source>It was not typed by you. Read it before you send it.</source>
   <translation>Du hast das nicht geschrieben. Lies es, bevor du es sendest.</translation>
  </message>
  <message>
   <source>It was not you who said this. What is remembered is told to the model in later conversations.</source>
   <translation>Das hast nicht du gesagt. Was gemerkt ist, wird dem Modell in späteren Gesprächen mitgeteilt.</translation>
  </message>
  <message>
   <source>It was said while Peri spoke.</source>
   <translation>Sie fiel, während Peri sprach.</translation>
  </message>
  <message>
   <source>It {effects}.</source>
   <translation>Es {effects}.</translation>
  </message>
  <message>
   <source>Its definition is nested too deeply.</source>
   <translation>Seine Definition ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>Its definition is too long.</source>
   <translation>Seine Definition ist zu lang.</translation>
  </message>
  <message>
   <source>Its definition is wrong: {place}: {why}.</source>
   <translation>Seine Definition ist falsch: {place}: {why}.</translation>
  </message>
  <message>
   <source>Its name has characters that can't be seen, or none.</source>
   <translation>Sein Name hat Zeichen, die nicht zu sehen sind, oder gar keine.</translation>
  </message>
  <message>
   <source>Its name has no letters.</source>
   <translation>Sein Name hat keine Buchstaben.</translation>
  </message>
  <message>
   <source>Its name may look like another. In its own letters: {name}</source>
   <translation>Der Name sieht vielleicht einem anderen ähnlich. In seinen eigenen Buchstaben: {name}</translation>
  </message>
  <message>
   <source>Its schema has references that depend on where they are read.</source>
   <translation>Sein Schema hat Verweise, die davon abhängen, wo sie gelesen werden.</translation>
  </message>
  <message>
   <source>Its schema is not that of an object.</source>
   <translation>Sein Schema ist nicht das eines Objekts.</translation>
  </message>
  <message>
   <source>Its schema is not valid: it is no JSON.</source>
   <translation>Sein Schema ist ungültig: Es ist kein JSON.</translation>
  </message>
  <message>
   <source>Its schema is not valid: {why}.</source>
   <translation>Sein Schema ist ungültig: {why}.</translation>
  </message>
  <message>
   <source>Its schema is too large.</source>
   <translation>Sein Schema ist zu groß.</translation>
  </message>
  <message>
   <source>Its schema is too large: {length} characters; {most} are allowed.</source>
   <translation>Sein Schema ist zu groß: {length} Zeichen; {most} sind erlaubt.</translation>
  </message>
  <message>
   <source>Its schema refers to "{place}", which isn't there.</source>
   <translation>Sein Schema verweist auf „{place}“, das es nicht gibt.</translation>
  </message>
  <message>
   <source>Its schema refers to something outside itself.</source>
   <translation>Sein Schema verweist auf etwas außerhalb seiner selbst.</translation>
  </message>
  <message>
   <source>Its speed is being measured …</source>
   <translation>Die Geschwindigkeit wird gemessen …</translation>
  </message>
  <message>
   <source>Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf</source>
   <translation>Füg sie erst zusammen: llama-gguf-split --merge FIRST_PART WHOLE.gguf</translation>
  </message>
  <message>
   <source>Keep free mb</source>
   <translation>Freizuhaltende MB</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Merken</translation>
  </message>
  <message>
   <source>Keep it off</source>
   <translation>Aus lassen</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Diese behalten</translation>
  </message>
  <message>
   <source>Keep {version}</source>
   <translation>{version} behalten</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kern</translation>
  </message>
  <message>
   <source>Kernel idle minutes</source>
   <translation>Minuten der Untätigkeit des Sprachmodells</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Key of the quick question</source>
   <translation>Taste der schnellen Frage</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys, where nothing is being written</source>
   <translation>Tasten, wo gerade nichts geschrieben wird</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language model</source>
   <translation>Sprachmodell</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Spätere Fassung</translation>
  </message>
  <message>
   <source>Later version; {where}</source>
   <translation>Spätere Fassung; {where}</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Layers of the model on the graphics card. -1: as many as fit.</source>
   <translation>Schichten des Modells auf der Grafikkarte. -1: so viele wie passen.</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Schichten auf der Grafikkarte</translation>
  </message>
  <message>
   <source>Leave out tokens that are less likely than this share of the likeliest.</source>
   <translation>Tokens weglassen, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten.</translation>
  </message>
  <message>
   <source>Leave the message as it was</source>
   <translation>Die Nachricht lassen, wie sie war</translation>
  </message>
  <message>
   <source>Left to other programs, in megabytes</source>
   <translation>Bleibt anderen Programmen, in Megabyte</translation>
  </message>
  <message>
   <source>Let Peri look at the screen?</source>
   <translation>Peri den Bildschirm ansehen lassen?</translation>
  </message>
  <message>
   <source>Let Peri look through the camera?</source>
   <translation>Peri durch die Kamera sehen lassen?</translation>
  </message>
  <message>
   <source>Let go to send · Esc discards</source>
   <translation>Loslassen sendet · Esc verwirft</translation>
  </message>
  <message>
   <source>Let it be used</source>
   <translation>Benutzen lassen</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark. "system": as the desktop is.</source>
   <translation>Hell oder dunkel. "system": wie der Desktop.</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Hört zu</translation>
  </message>
  <message>
   <source>Listening to what you said</source>
   <translation>Hört an, was du gesagt hast</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Load at the start</source>
   <translation>Beim Start laden</translation>
  </message>
  <message>
   <source>Load the model when the window opens, so that the first answer comes sooner.</source>
   <translation>Das Modell laden, sobald sich das Fenster öffnet, damit die erste Antwort schneller kommt.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Das Modell wird geladen</translation>
  </message>
  <message>
   <source>Loading {name}…</source>
   <translation>{name} wird geladen …</translation>
  </message>
  <message>
   <source>Local hosts</source>
   <translation>Lokale Adressen</translation>
  </message>
  <message>
   <source>Longest reply</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Longest time</source>
   <translation>Längste Zeit</translation>
  </message>
  <message>
   <source>Look at the whole screen or a part of it.</source>
   <translation>Sieh dir den ganzen Bildschirm oder einen Teil davon an.</translation>
  </message>
  <message>
   <source>Look at {file}.</source>
   <translation>Sieh dir {file} an.</translation>
  </message>
  <message>
   <source>Look for what to remember</source>
   <translation>Nach Merkenswertem suchen</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>Das Bild wird angesehen</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Wird angesehen …</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.</source>
   <translation>Erzeug einen mit `peri models export-clip` und nenn seinen Ordner als seeing.model in den Einstellungen.</translation>
  </message>
  <message>
   <source>Make room on the disk, or name a place on another one.</source>
   <translation>Schaff Platz auf der Festplatte oder nenn einen Ort auf einer anderen.</translation>
  </message>
  <message>
   <source>Make room on the disk, then try again.</source>
   <translation>Schaff Platz auf der Festplatte und versuch es dann noch einmal.</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Max reply tokens</source>
   <translation>Tokens einer Antwort</translation>
  </message>
  <message>
   <source>Meaning of texts</source>
   <translation>Bedeutung von Texten</translation>
  </message>
  <message>
   <source>Measure this machine</source>
   <translation>Diesen Rechner messen</translation>
  </message>
  <message>
   <source>Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; holds {memory} of memory (predicted {need}); loaded in {seconds}.</source>
   <translation>Gemessen: schreibt {writes} Tokens pro Sekunde (vorhergesagt {predicted}), liest {reads}; belegt {memory} Speicher (vorhergesagt {need}); geladen in {seconds}.</translation>
  </message>
  <message>
   <source>Measuring …</source>
   <translation>Wird gemessen …</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Belegter Speicher</translation>
  </message>
  <message>
   <source>Memory is short</source>
   <translation>Der Speicher ist knapp</translation>
  </message>
  <message>
   <source>Memory of this machine</source>
   <translation>Arbeitsspeicher dieses Rechners</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Message and reply</source>
   <translation>Nachricht und Antwort</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <source>Microphone in use</source>
   <translation>Mikrofon in Benutzung</translation>
  </message>
  <message>
   <source>Microphone, loudspeaker, camera</source>
   <translation>Mikrofon, Lautsprecher, Kamera</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models ({kinds})</source>
   <translation>Modelle ({kinds})</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>Mehr davon</translation>
  </message>
  <message>
   <source>Most steps</source>
   <translation>Meiste Schritte</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Verschieben nach</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>In einen Ordner verschieben</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stummschalten</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name a folder that is new or empty.</source>
   <translation>Nenn einen Ordner, der neu oder leer ist.</translation>
  </message>
  <message>
   <source>Name another file.</source>
   <translation>Nenn eine andere Datei.</translation>
  </message>
  <message>
   <source>Name the language model first.</source>
   <translation>Nenn das Sprachmodell zuerst.</translation>
  </message>
  <message>
   <source>Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20</source>
   <translation>Grenze nach Datum und Ort ein: after:2023, before:2024-06-30, near:48.1,11.6,20</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>New name of the conversation</source>
   <translation>Neuer Name des Gesprächs</translation>
  </message>
  <message>
   <source>New name of the folder</source>
   <translation>Neuer Name des Ordners</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Neue Vorlage</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No camera is called “{camera}”.</source>
   <translation>Keine Kamera heißt „{camera}“.</translation>
  </message>
  <message>
   <source>No conversation has these words.</source>
   <translation>Kein Gespräch enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No conversation of {name} can be read. {why}</source>
   <translation>Kein Gespräch in {name} kann gelesen werden. {why}</translation>
  </message>
  <message>
   <source>No documents are searched yet.

Add a folder or a file, and answers can be drawn from it, with the passages they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Es werden noch keine Dokumente durchsucht.

Füg einen Ordner oder eine Datei hinzu, dann können Antworten daraus schöpfen, mit den Stellen, aus denen sie stammen. Gelesen werden PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, Text und Code. Nichts wird verändert, und nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <source>No image encoder is installed, so nothing can tell what a picture shows.</source>
   <translation>Es ist kein Bild-Encoder installiert; nichts kann sagen, was ein Bild zeigt.</translation>
  </message>
  <message>
   <source>No indexed picture fits.</source>
   <translation>Kein aufgenommenes Bild passt.</translation>
  </message>
  <message>
   <source>No key does this.</source>
   <translation>Keine Taste tut das.</translation>
  </message>
  <message>
   <source>No microphone was found. Press to try again</source>
   <translation>Kein Mikrofon gefunden. Drücken, um es noch einmal zu versuchen</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Keine Seite enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No picture of “{name}” can be decoded.</source>
   <translation>Kein Bild von „{name}“ lässt sich dekodieren.</translation>
  </message>
  <message>
   <source>No pictures are indexed yet.</source>
   <translation>Es sind noch keine Bilder im Index.</translation>
  </message>
  <message>
   <source>No process could be started for {name}: {why}.</source>
   <translation>Für {name} konnte kein Prozess gestartet werden: {why}.</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Keine Vorlage enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No rule can allow this unasked.</source>
   <translation>Keine Regel kann das ungefragt erlauben.</translation>
  </message>
  <message>
   <source>No rule says what becomes of such a call.</source>
   <translation>Keine Regel sagt, was aus einem solchen Aufruf wird.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No source of the model can be reached</source>
   <translation>Keine Quelle des Modells ist erreichbar</translation>
  </message>
  <message>
   <source>No speech model is in {folder}.</source>
   <translation>In {folder} ist kein Modell fürs Hören.</translation>
  </message>
  <message>
   <source>No window is called “{title}”.</source>
   <translation>Kein Fenster heißt „{title}“.</translation>
  </message>
  <message>
   <source>No window is open.</source>
   <translation>Kein Fenster ist offen.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look at the screen.</source>
   <translation>Niemand hat Peri erlaubt, den Bildschirm anzusehen.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look into the clipboard.</source>
   <translation>Niemand hat Peri erlaubt, in die Zwischenablage zu sehen.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look through the camera.</source>
   <translation>Niemand hat Peri erlaubt, durch die Kamera zu sehen.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked.</source>
   <translation>Niemand ist da, der gefragt werden könnte.</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>Nicht erlaubt</translation>
  </message>
  <message>
   <source>Not every tool can be used</source>
   <translation>Nicht jedes Werkzeug kann benutzt werden</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Not remembered: {fact}</source>
   <translation>Nicht gemerkt: {fact}</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing is archived. {key} archives the conversation that is chosen in the list.</source>
   <translation>Nichts ist archiviert. {key} archiviert das Gespräch, das in der Liste ausgewählt ist.</translation>
  </message>
  <message>
   <source>Nothing is remembered yet.

What you say of yourself and how you want things done is remembered, and shown when it is. You can change or forget each of it here. It stays on this machine.</source>
   <translation>Noch ist nichts gemerkt.

Was du von dir sagst und wie du Dinge haben willst, wird gemerkt und dabei angezeigt. Hier kannst du alles ändern oder vergessen lassen. Es bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Nothing is saved yet.

A prompt that you use often, such as “Sum this up in three sentences”, can be kept here under a name. Type / and the name in a message to have it there.</source>
   <translation>Noch ist nichts gespeichert.

Eine Vorlage, die du oft brauchst, etwa „Fass das in drei Sätzen zusammen“, kann hier unter einem Namen bleiben. Tippe / und den Namen in eine Nachricht, dann steht sie da.</translation>
  </message>
  <message>
   <source>Nothing is selected</source>
   <translation>Nichts ist ausgewählt</translation>
  </message>
  <message>
   <source>Nothing left this machine</source>
   <translation>Nichts hat diesen Rechner verlassen</translation>
  </message>
  <message>
   <source>Nothing of that is remembered.</source>
   <translation>Davon ist nichts gemerkt.</translation>
  </message>
  <message>
   <source>Nothing of what was indexed is there any more.</source>
   <translation>Von dem, was aufgenommen wurde, ist nichts mehr da.</translation>
  </message>
  <message>
   <source>Nothing that finds texts by their meaning is installed.</source>
   <translation>Nichts, was Texte nach ihrer Bedeutung findet, ist installiert.</translation>
  </message>
  <message>
   <source>Nothing that this model knows fits the form that was asked for.</source>
   <translation>Nichts, was dieses Modell kennt, passt zu der verlangten Form.</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Es wurde noch nichts gefragt.</translation>
  </message>
  <message>
   <source>Nothing was given, and nothing has come back.</source>
   <translation>Nichts wurde übergeben, und nichts kam zurück.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Es wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <source>Nothing was said, so nothing was asked.</source>
   <translation>Es wurde nichts gesagt, also nichts gefragt.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nichts.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Off, because they changed</source>
   <translation>Aus, weil sie sich geändert haben</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Angeboten</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>On disk only</source>
   <translation>Nur auf der Festplatte</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <source>One fact is gone from the memory, its index and what the model keeps.</source>
   <translation>Eine Angabe ist aus dem Gedächtnis, seinem Verzeichnis und dem verschwunden, was das Modell behält.</translation>
  </message>
  <message>
   <source>One reply was cut short. What had been written of it is kept.</source>
   <translation>Eine Antwort wurde abgebrochen. Was davon geschrieben war, ist noch da.</translation>
  </message>
  <message>
   <source>Only X tells where windows are.</source>
   <translation>Nur X sagt, wo Fenster sind.</translation>
  </message>
  <message>
   <source>Only on Linux can Peri put itself into the menu.</source>
   <translation>Nur unter Linux kann Peri sich selbst ins Menü setzen.</translation>
  </message>
  <message>
   <source>Only this window sees it, until you take a picture.</source>
   <translation>Nur dieses Fenster sieht es, bis du ein Bild aufnimmst.</translation>
  </message>
  <message>
   <source>Only your own words are behind it, and you named its target.</source>
   <translation>Nur deine eigenen Worte stehen dahinter, und du hast das Ziel genannt.</translation>
  </message>
  <message>
   <source>Only your own words are behind it.</source>
   <translation>Nur deine eigenen Worte stehen dahinter.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open Peri</source>
   <translation>Peri öffnen</translation>
  </message>
  <message>
   <source>Open a page</source>
   <translation>Eine Seite öffnen</translation>
  </message>
  <message>
   <source>Open at start</source>
   <translation>Beim Start öffnen</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Öffne es wieder.</translation>
  </message>
  <message>
   <source>Open it in a picture viewer and save it again, or attach another copy.</source>
   <translation>Öffne es in einem Bildbetrachter und speichere es neu, oder häng eine andere Kopie an.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Öffne es in dem Programm, das es erstellt hat, und speichere eine Kopie.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save it again.</source>
   <translation>Öffne es in dem Programm, das es erstellt hat, und speichere es neu.</translation>
  </message>
  <message>
   <source>Open it in your browser to see what it is.</source>
   <translation>Öffne es im Browser, um zu sehen, was es ist.</translation>
  </message>
  <message>
   <source>Open or close a folder</source>
   <translation>Einen Ordner auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <source>Open the microphone at the start</source>
   <translation>Mikrofon beim Start öffnen</translation>
  </message>
  <message>
   <source>Open the microphone, hands-free, as soon as the window opens.</source>
   <translation>Das Mikrofon freihändig öffnen, sobald sich das Fenster öffnet.</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Diese Adresse öffnen?</translation>
  </message>
  <message>
   <source>Open what the row stands for</source>
   <translation>Öffnen, wofür die Zeile steht</translation>
  </message>
  <message>
   <source>Or choose the built-in voice (hibari) in the settings.</source>
   <translation>Oder wähl in den Einstellungen die eingebaute Stimme (hibari).</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Andere Kamera</translation>
  </message>
  <message>
   <source>Other models …</source>
   <translation>Andere Modelle …</translation>
  </message>
  <message>
   <source>Other programs were busy meanwhile: alone it is quicker.</source>
   <translation>Andere Programme waren inzwischen beschäftigt: Allein ist es schneller.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Output · {seconds:.1f} s</source>
   <translation>Ausgabe · {seconds:.1f} s</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Bild auf, Bild ab, Pos1, Ende</translation>
  </message>
  <message>
   <source>Page {page} of {name} can't be shown.</source>
   <translation>Seite {page} von {name} kann nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>Part of the screen</source>
   <translation>Teil des Bildschirms</translation>
  </message>
  <message>
   <source>Part of the screen, or a window…</source>
   <translation>Teil des Bildschirms oder ein Fenster …</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <source>Passages of documents</source>
   <translation>Stellen aus Dokumenten</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause reading</source>
   <translation>Lesen anhalten</translation>
  </message>
  <message>
   <source>Peri</source>
   <translation>Peri</translation>
  </message>
  <message>
   <source>Peri answers with a language model that runs here. Nothing that you write leaves this machine.</source>
   <translation>Peri antwortet mit einem Sprachmodell, das hier läuft. Nichts, was du schreibst, verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Peri asks for your leave</source>
   <translation>Peri bittet um deine Erlaubnis</translation>
  </message>
  <message>
   <source>Peri asks you</source>
   <translation>Peri fragt dich</translation>
  </message>
  <message>
   <source>Peri can listen to it: attach it as a sound.</source>
   <translation>Peri kann es anhören: Häng es als Ton an.</translation>
  </message>
  <message>
   <source>Peri can't read such books.</source>
   <translation>Solche Bücher kann Peri nicht lesen.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} documents; save it as PDF or DOCX.</source>
   <translation>Peri kann Dokumente der Art {kind} nicht lesen; speichere es als PDF oder DOCX.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} pictures; save it as JPEG.</source>
   <translation>Peri kann Bilder der Art {kind} nicht lesen; speichere es als JPEG.</translation>
  </message>
  <message>
   <source>Peri can't run this.</source>
   <translation>Peri kann das nicht ausführen.</translation>
  </message>
  <message>
   <source>Peri can't run {language}.</source>
   <translation>Peri kann {language} nicht ausführen.</translation>
  </message>
  <message>
   <source>Peri ended unexpectedly last time</source>
   <translation>Peri wurde letztes Mal unerwartet beendet</translation>
  </message>
  <message>
   <source>Peri has answered</source>
   <translation>Peri hat geantwortet</translation>
  </message>
  <message>
   <source>Peri hears you.</source>
   <translation>Peri hört dich.</translation>
  </message>
  <message>
   <source>Peri holds {held}; {free} of {total} are free.</source>
   <translation>Peri belegt {held}; {free} von {total} sind frei.</translation>
  </message>
  <message>
   <source>Peri is already running</source>
   <translation>Peri läuft schon</translation>
  </message>
  <message>
   <source>Peri is closing.</source>
   <translation>Peri wird geschlossen.</translation>
  </message>
  <message>
   <source>Peri itself</source>
   <translation>Peri selbst</translation>
  </message>
  <message>
   <source>Peri knows no sandbox for this system ({name}).</source>
   <translation>Peri kennt keine Sandbox für dieses System ({name}).</translation>
  </message>
  <message>
   <source>Peri looks for it.</source>
   <translation>Peri sucht danach.</translation>
  </message>
  <message>
   <source>Peri made a mistake</source>
   <translation>Peri hat einen Fehler gemacht</translation>
  </message>
  <message>
   <source>Peri made a mistake while listening.</source>
   <translation>Peri hat beim Zuhören einen Fehler gemacht.</translation>
  </message>
  <message>
   <source>Peri may not do that</source>
   <translation>Peri darf das nicht</translation>
  </message>
  <message>
   <source>Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.</source>
   <translation>Peri liest PNG, JPEG, WebP, GIF, BMP, TIFF und AVIF.</translation>
  </message>
  <message>
   <source>Peri runs as root, whom this sandbox does not hold.</source>
   <translation>Peri läuft als root, den diese Sandbox nicht hält.</translation>
  </message>
  <message>
   <source>Peri says: “{words}”</source>
   <translation>Peri sagt: „{words}“</translation>
  </message>
  <message>
   <source>Peri wants to use {tool}, which {effects}.</source>
   <translation>Peri möchte {tool} benutzen, das {effects}.</translation>
  </message>
  <message>
   <source>Peri was closed before this reply was finished.</source>
   <translation>Peri wurde geschlossen, bevor diese Antwort fertig war.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture from the clipboard</source>
   <translation>Bild aus der Zwischenablage</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached.</source>
   <translation>Angehängt werden können Bilder (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), Ton (WAV, MP3, FLAC, Ogg, M4A …), Videos (MP4, MKV, WebM, AVI), 3D-Modelle (STL, PLY, OBJ, GLB) und Dokumente (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, Text, Code).</translation>
  </message>
  <message>
   <source>Pictures ({kinds})</source>
   <translation>Bilder ({kinds})</translation>
  </message>
  <message>
   <source>Pictures can't be searched</source>
   <translation>Bilder können nicht durchsucht werden</translation>
  </message>
  <message>
   <source>Pictures seen</source>
   <translation>Bilder angesehen</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Pin or unpin</source>
   <translation>Anheften oder lösen</translation>
  </message>
  <message>
   <source>Pin, or unpin</source>
   <translation>Anheften oder lösen</translation>
  </message>
  <message>
   <source>Pin: never let it leave</source>
   <translation>Anheften: nie weglassen</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Pinned pages would take {total} of {limit} tokens: too little would be left for talking.</source>
   <translation>Angeheftete Seiten würden {total} von {limit} Tokens belegen: Zum Reden bliebe zu wenig.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Plug one in, and allow Peri the camera in the system's privacy settings.</source>
   <translation>Schließ eine an und erlaub Peri die Kamera in den Datenschutzeinstellungen des Systems.</translation>
  </message>
  <message>
   <source>Plug one in, or name another as devices.camera in the settings.</source>
   <translation>Schließ eine an oder nenn in den Einstellungen eine andere als devices.camera.</translation>
  </message>
  <message>
   <source>Preload</source>
   <translation>Vorher laden</translation>
  </message>
  <message>
   <source>Preparing the voice</source>
   <translation>Die Stimme wird vorbereitet</translation>
  </message>
  <message>
   <source>Press again to send · Esc discards</source>
   <translation>Noch einmal drücken sendet · Esc verwirft</translation>
  </message>
  <message>
   <source>Processor threads. 0: as many as the machine has cores.</source>
   <translation>Prozessor-Threads. 0: so viele, wie der Rechner Kerne hat.</translation>
  </message>
  <message>
   <source>Prompt evaluated ahead</source>
   <translation>Eingabe vorab ausgewertet</translation>
  </message>
  <message>
   <source>Prompt written</source>
   <translation>Eingabe geschrieben</translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>Vorschlagen</translation>
  </message>
  <message>
   <source>Propose titles</source>
   <translation>Titel vorschlagen</translation>
  </message>
  <message>
   <source>Pull again to go on from there.</source>
   <translation>Lade noch einmal herunter, um dort weiterzumachen.</translation>
  </message>
  <message>
   <source>Pull the model again with `peri models pull`, or import it together with its projector.</source>
   <translation>Lade das Modell mit `peri models pull` noch einmal herunter oder importiere es zusammen mit seinem Projektor.</translation>
  </message>
  <message>
   <source>Put a backup in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Setz eine Sicherung an ihre Stelle oder verschieb die Datei: Peri beginnt dann einen leeren Speicher.</translation>
  </message>
  <message>
   <source>Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder.</source>
   <translation>Leg ein Modell und sein Auge (mmproj-….gguf) in einen eigenen Ordner und wähl den Ordner.</translation>
  </message>
  <message>
   <source>Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Setz die neueste Sicherung, {backup}, an ihre Stelle oder verschieb die Datei: Peri beginnt dann einen leeren Speicher.</translation>
  </message>
  <message>
   <source>Put the output away</source>
   <translation>Die Ausgabe wegräumen</translation>
  </message>
  <message>
   <source>Qdrant</source>
   <translation>Qdrant</translation>
  </message>
  <message>
   <source>Qdrant at {address} can't be used ({why}).</source>
   <translation>Qdrant unter {address} kann nicht benutzt werden ({why}).</translation>
  </message>
  <message>
   <source>Qdrant server</source>
   <translation>Qdrant-Server</translation>
  </message>
  <message>
   <source>Quick question</source>
   <translation>Schnelle Frage</translation>
  </message>
  <message>
   <source>Quit Peri</source>
   <translation>Peri beenden</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Zitieren</translation>
  </message>
  <message>
   <source>Quote the reply, or what is selected of it</source>
   <translation>Die Antwort zitieren oder was davon ausgewählt ist</translation>
  </message>
  <message>
   <source>Quote what is selected</source>
   <translation>Ausgewähltes zitieren</translation>
  </message>
  <message>
   <source>Quote your message</source>
   <translation>Deine Nachricht zitieren</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <source>Read aloud from here</source>
   <translation>Ab hier vorlesen</translation>
  </message>
  <message>
   <source>Read aloud from here on</source>
   <translation>Von hier an vorlesen</translation>
  </message>
  <message>
   <source>Read pages of the web</source>
   <translation>Webseiten lesen</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Liest</translation>
  </message>
  <message>
   <source>Reading is paused.</source>
   <translation>Das Lesen ist angehalten.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>Merken</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>Gemerkt</translation>
  </message>
  <message>
   <source>Remembered: {fact}</source>
   <translation>Gemerkt: {fact}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove it and pull it again.</source>
   <translation>Entfern es und lade es noch einmal herunter.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Entfern eines davon oder benenn es um.</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Remove {title}?</source>
   <translation>{title} entfernen?</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Strafe für Wiederholung</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Replies read aloud</source>
   <translation>Vorgelesene Antworten</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Reset {name} to {value}</source>
   <translation>{name} auf {value} zurücksetzen</translation>
  </message>
  <message>
   <source>Restart Peri to use it as it is now.</source>
   <translation>Starte Peri neu, um es so zu benutzen, wie es jetzt ist.</translation>
  </message>
  <message>
   <source>Restart the computer if it is slow.</source>
   <translation>Starte den Rechner neu, falls er langsam ist.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Result of a tool</source>
   <translation>Ergebnis eines Werkzeugs</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Ergebnisse von Werkzeugen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resume reading</source>
   <translation>Lesen fortsetzen</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Entziehen</translation>
  </message>
  <message>
   <source>Run Peri inside a desktop session.</source>
   <translation>Starte Peri in einer Desktop-Sitzung.</translation>
  </message>
  <message>
   <source>Run Peri inside a session.</source>
   <translation>Starte Peri in einer Sitzung.</translation>
  </message>
  <message>
   <source>Run `make run` once more: it builds llama-cpp-python.</source>
   <translation>Ruf noch einmal `make run` auf: Es baut llama-cpp-python.</translation>
  </message>
  <message>
   <source>Run `peri doctor` to see which part is missing.</source>
   <translation>`peri doctor` zeigt, welcher Teil fehlt.</translation>
  </message>
  <message>
   <source>Run the code</source>
   <translation>Code ausführen</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Running… {time}</source>
   <translation>Läuft … {time}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save a copy without one, and add that.</source>
   <translation>Speichere eine Kopie ohne Passwort und füg diese hinzu.</translation>
  </message>
  <message>
   <source>Save a copy without one.</source>
   <translation>Speichere eine Kopie ohne Passwort.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or print it to PDF.</source>
   <translation>Speicher es noch einmal in dem Programm, das es gemacht hat, oder druck es als PDF.</translation>
  </message>
  <message>
   <source>Save it again in your browser.</source>
   <translation>Speichere es im Browser noch einmal.</translation>
  </message>
  <message>
   <source>Save it again, or print it to PDF.</source>
   <translation>Speichere es noch einmal oder drucke es als PDF.</translation>
  </message>
  <message>
   <source>Save it as DOCX, PPTX or PDF.</source>
   <translation>Speichere es als DOCX, PPTX oder PDF.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Speichere es als JPEG oder PNG.</translation>
  </message>
  <message>
   <source>Save it as PDF or text.</source>
   <translation>Speichere es als PDF oder Text.</translation>
  </message>
  <message>
   <source>Save it smaller, for instance as a JPEG.</source>
   <translation>Speichere es kleiner, zum Beispiel als JPEG.</translation>
  </message>
  <message>
   <source>Save it smaller, or attach the part that matters.</source>
   <translation>Speichere es kleiner oder häng den Teil an, auf den es ankommt.</translation>
  </message>
  <message>
   <source>Save it with fewer faces.</source>
   <translation>Speichere es mit weniger Flächen.</translation>
  </message>
  <message>
   <source>Save the code</source>
   <translation>Code speichern</translation>
  </message>
  <message>
   <source>Save the message as a prompt</source>
   <translation>Nachricht als Vorlage speichern</translation>
  </message>
  <message>
   <source>Save the part that matters alone.</source>
   <translation>Speichere nur den Teil, auf den es ankommt.</translation>
  </message>
  <message>
   <source>Save the part that matters as a document of its own.</source>
   <translation>Speichere den Teil, auf den es ankommt, als eigenes Dokument.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>Gespeichert als {name}</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Gespeicherte Vorlagen</translation>
  </message>
  <message>
   <source>Say --allow for this once, or set {key} to "always" in the settings.</source>
   <translation>Gib dieses eine Mal --allow an oder setz {key} in den Einstellungen auf "always".</translation>
  </message>
  <message>
   <source>Say hello</source>
   <translation>Hallo sagen</translation>
  </message>
  <message>
   <source>Say it once more.</source>
   <translation>Sag sie noch einmal.</translation>
  </message>
  <message>
   <source>Say something: the bar moves with your voice.</source>
   <translation>Sag etwas: Der Balken bewegt sich mit deiner Stimme.</translation>
  </message>
  <message>
   <source>Say “{phrase}”</source>
   <translation>Sag „{phrase}“</translation>
  </message>
  <message>
   <source>Scale it down, or attach the part that matters.</source>
   <translation>Verkleinere es oder häng den Teil an, auf den es ankommt.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>Screen seen</source>
   <translation>Bildschirm angesehen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search a document</source>
   <translation>Ein Dokument durchsuchen</translation>
  </message>
  <message>
   <source>Search a folder of documents</source>
   <translation>Einen Ordner mit Dokumenten durchsuchen</translation>
  </message>
  <message>
   <source>Search by words instead.</source>
   <translation>Such stattdessen nach Wörtern.</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Gespräche durchsuchen</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>Suchmaschine</translation>
  </message>
  <message>
   <source>Search it no longer</source>
   <translation>Nicht mehr durchsuchen</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>Tasten durchsuchen</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <source>Search the prompts</source>
   <translation>Vorlagen durchsuchen</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Search what Peri remembers</source>
   <translation>Suchen, was Peri sich gemerkt hat</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Seconds after: {what}</source>
   <translation>Sekunden nach: {what}</translation>
  </message>
  <message>
   <source>See every part</source>
   <translation>Jeden Teil ansehen</translation>
  </message>
  <message>
   <source>See that it runs, or empty documents.qdrant in the settings.</source>
   <translation>Sorg dafür, dass es läuft, oder leer documents.qdrant in den Einstellungen.</translation>
  </message>
  <message>
   <source>See to it that you may write to this file and its folder.</source>
   <translation>Sorg dafür, dass du in diese Datei und ihren Ordner schreiben darfst.</translation>
  </message>
  <message>
   <source>See whether another program uses it, and try again.</source>
   <translation>Sieh nach, ob ein anderes Programm sie benutzt, und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Seeing</source>
   <translation>Sehen</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alle auswählen</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>Nur eins auswählen</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>Mehrere auswählen</translation>
  </message>
  <message>
   <source>Selected text: {words}</source>
   <translation>Ausgewählter Text: {words}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send it as another version</source>
   <translation>Als weitere Fassung senden</translation>
  </message>
  <message numerus="yes">
   <source>Sent out {count} times</source>
   <extracomment>Sent out once</extracomment>
   <translation>
    <numerusform>Einmal etwas gesendet</numerusform>
    <numerusform>{count}-mal etwas gesendet</numerusform>
   </translation>
  </message>
  <message>
   <source>Set PERI_HOME to a folder of Peri's own.</source>
   <translation>Setz PERI_HOME auf einen eigenen Ordner für Peri.</translation>
  </message>
  <message>
   <source>Set them in the window or in `peri talk`, which stay open.</source>
   <translation>Stelle sie im Fenster oder in `peri talk`, die offen bleiben.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings of a model</source>
   <translation>Einstellungen eines Modells</translation>
  </message>
  <message>
   <source>Settings of {title}</source>
   <translation>Einstellungen von {title}</translation>
  </message>
  <message>
   <source>Short of memory now: it needs about {need}, {free} are free. Close other programs first.</source>
   <translation>Gerade zu wenig Speicher: braucht etwa {need}, frei sind {free}. Schließ erst andere Programme.</translation>
  </message>
  <message>
   <source>Shorten kernel.instructions in the settings, or raise kernel.context_tokens.</source>
   <translation>Kürz kernel.instructions in den Einstellungen oder erhöh kernel.context_tokens.</translation>
  </message>
  <message>
   <source>Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.</source>
   <translation>Kürz die Nachricht, schick sie in Teilen, oder erhöh kernel.context_tokens in den Einstellungen.</translation>
  </message>
  <message>
   <source>Shorten the message, send fewer pictures, or choose a larger context in the settings.</source>
   <translation>Kürz die Nachricht, schick weniger Bilder oder wähl in den Einstellungen einen größeren Kontext.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show or hide the conversations</source>
   <translation>Gespräche ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Code zeigen</translation>
  </message>
  <message>
   <source>Show the diagram</source>
   <translation>Diagramm zeigen</translation>
  </message>
  <message>
   <source>Show the diagram large</source>
   <translation>Diagramm groß zeigen</translation>
  </message>
  <message>
   <source>Show the first steps when the window opens and no model is there to answer.</source>
   <translation>Die ersten Schritte zeigen, wenn sich das Fenster öffnet und kein Modell da ist, das antwortet.</translation>
  </message>
  <message>
   <source>Show the message</source>
   <translation>Nachricht zeigen</translation>
  </message>
  <message>
   <source>Show the passage</source>
   <translation>Stelle zeigen</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Quellen zeigen</translation>
  </message>
  <message>
   <source>Show what was asked for and what came back</source>
   <translation>Zeigen, was verlangt wurde und was zurückkam</translation>
  </message>
  <message>
   <source>Show where it came from</source>
   <translation>Zeigen, woher es kommt</translation>
  </message>
  <message>
   <source>Show which, and why</source>
   <translation>Zeigen, welche und warum</translation>
  </message>
  <message>
   <source>Show “{fact}” in the memory</source>
   <translation>„{fact}“ im Gedächtnis zeigen</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>Alles überspringen</translation>
  </message>
  <message>
   <source>Slow: {speed}. It needs about {need} of memory.</source>
   <translation>Langsam: {speed}. Braucht etwa {need} Speicher.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>So many megabytes of memory are left to other programs when a model is loaded.</source>
   <translation>So viele Megabyte Arbeitsspeicher bleiben anderen Programmen, wenn ein Modell geladen wird.</translation>
  </message>
  <message>
   <source>So many tools are offered to the model at once: those nearest to the request.</source>
   <translation>So viele Werkzeuge werden dem Modell auf einmal angeboten: die, die der Bitte am nächsten sind.</translation>
  </message>
  <message>
   <source>So often the model may call tools before it must answer.</source>
   <translation>So oft darf das Modell Werkzeuge aufrufen, bevor es antworten muss.</translation>
  </message>
  <message>
   <source>Something is being measured already.</source>
   <translation>Es wird schon etwas gemessen.</translation>
  </message>
  <message>
   <source>Something to remember</source>
   <translation>Etwas zum Merken</translation>
  </message>
  <message>
   <source>Something waits for your yes or no.</source>
   <translation>Etwas wartet auf dein Ja oder Nein.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Sound can't be used: the PortAudio library is missing.</source>
   <translation>Ton kann nicht benutzt werden: Die Bibliothek PortAudio fehlt.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Source [{number}]</source>
   <translation>Quelle [{number}]</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>Quelle {number}</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>Speak</source>
   <translation>Sprechen</translation>
  </message>
  <message>
   <source>Speak again, or choose another microphone.</source>
   <translation>Sprich noch einmal oder wähl ein anderes Mikrofon.</translation>
  </message>
  <message>
   <source>Speak replies</source>
   <translation>Antworten vorlesen</translation>
  </message>
  <message>
   <source>Speak replies: off</source>
   <translation>Antworten vorlesen: aus</translation>
  </message>
  <message>
   <source>Speak replies: on</source>
   <translation>Antworten vorlesen: an</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Spricht</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Speed over three minutes, at most {most:.0f} tokens a second</source>
   <translation>Geschwindigkeit der letzten drei Minuten, höchstens {most:.0f} Tokens pro Sekunde</translation>
  </message>
  <message>
   <source>Spoken</source>
   <translation>Gesprochene</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Bei der Anmeldung starten</translation>
  </message>
  <message>
   <source>Start the newer Peri, or update this one.</source>
   <translation>Starte das neuere Peri oder aktualisiere dieses.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Startet …</translation>
  </message>
  <message>
   <source>Stay in tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Schritt {number} von {count}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop the code</source>
   <translation>Den Code anhalten</translation>
  </message>
  <message>
   <source>Stop the reply, or change the message.</source>
   <translation>Halt die Antwort an oder ändere die Nachricht.</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>Test beenden</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Strength of {title}: 1 as it was made</source>
   <translation>Stärke von {title}: 1 wie gemacht</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>Switch it off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <source>Switch it on under “System”, or in the settings.</source>
   <translation>Schalt es unter „System“ oder in den Einstellungen ein.</translation>
  </message>
  <message>
   <source>Switch it on under “System”.</source>
   <translation>Schalt ihn unter „System“ ein.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Take a part of the screen along</source>
   <translation>Einen Teil des Bildschirms mitnehmen</translation>
  </message>
  <message>
   <source>Take a picture with the desktop's own tool, and drop or paste it here.</source>
   <translation>Mach mit dem Werkzeug des Desktops ein Bild und zieh es hierher oder füg es hier ein.</translation>
  </message>
  <message>
   <source>Take back your message</source>
   <translation>Deine Nachricht zurücknehmen</translation>
  </message>
  <message>
   <source>Take into the question</source>
   <translation>In die Frage nehmen</translation>
  </message>
  <message>
   <source>Take out; it stays on disk</source>
   <translation>Herausnehmen; es bleibt auf der Festplatte</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Bild aufnehmen</translation>
  </message>
  <message>
   <source>Talk and look</source>
   <translation>Sprechen und ansehen</translation>
  </message>
  <message>
   <source>Talk hands-free</source>
   <translation>Freihändig sprechen</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Test the microphone</source>
   <translation>Mikrofon testen</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text in pictures</source>
   <translation>Text in Bildern</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Text der Nachricht</translation>
  </message>
  <message>
   <source>Text scale</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Text that you did not write was read, and could be behind this.</source>
   <translation>Text, den du nicht geschrieben hast, wurde gelesen und könnte dahinterstecken.</translation>
  </message>
  <message>
   <source>That fact was replaced by another, so it can't be changed.</source>
   <translation>Diese Tatsache wurde durch eine andere ersetzt und kann deshalb nicht geändert werden.</translation>
  </message>
  <message>
   <source>That part lies outside of the screen, which has {size} pixels.</source>
   <translation>Dieser Teil liegt außerhalb des Bildschirms, der {size} Pixel hat.</translation>
  </message>
  <message>
   <source>That question no longer waits for an answer.</source>
   <translation>Diese Frage wartet nicht mehr auf eine Antwort.</translation>
  </message>
  <message>
   <source>The X server can't be reached.</source>
   <translation>Der X-Server ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>The adapter {file} does not suit {model}.</source>
   <translation>Der Adapter {file} passt nicht zu {model}.</translation>
  </message>
  <message>
   <source>The address did not come from you but from what was read, and what would be sent may hold something of yours.</source>
   <translation>Die Adresse kam nicht von dir, sondern aus Gelesenem, und was gesendet würde, könnte etwas von dir enthalten.</translation>
  </message>
  <message>
   <source>The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: Peri's own file does.</source>
   <translation>Die Adresse eines Qdrant-Servers, der die Vektoren der Stellen hält, etwa http://localhost:6333. Leer: Peris eigene Datei tut es.</translation>
  </message>
  <message>
   <source>The camera gives no picture.</source>
   <translation>Die Kamera gibt kein Bild.</translation>
  </message>
  <message>
   <source>The camera is being opened…</source>
   <translation>Die Kamera wird geöffnet …</translation>
  </message>
  <message>
   <source>The camera “{camera}” can't be opened.</source>
   <translation>Die Kamera „{camera}“ kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <source>The camera's picture can't be used.</source>
   <translation>Das Bild der Kamera ist nicht zu gebrauchen.</translation>
  </message>
  <message>
   <source>The chat template is {length} characters long; {most} is the limit.</source>
   <translation>Die Gesprächsvorlage ist {length} Zeichen lang; die Grenze ist {most}.</translation>
  </message>
  <message>
   <source>The client of Qdrant is not installed.</source>
   <translation>Der Client von Qdrant ist nicht installiert.</translation>
  </message>
  <message>
   <source>The clipboard can't be read</source>
   <translation>Die Zwischenablage kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The clipboard can't be read.</source>
   <translation>Die Zwischenablage kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The clipboard does not answer.</source>
   <translation>Die Zwischenablage antwortet nicht.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture that can be read.</source>
   <translation>In der Zwischenablage ist kein lesbares Bild.</translation>
  </message>
  <message>
   <source>The clipboard of Wayland can't be read.</source>
   <translation>Die Zwischenablage von Wayland kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The connection to the desktop broke.</source>
   <translation>Die Verbindung zum Desktop ist abgebrochen.</translation>
  </message>
  <message>
   <source>The conversation ended</source>
   <translation>Das Gespräch wurde beendet</translation>
  </message>
  <message>
   <source>The conversation is on the clipboard, as Markdown.</source>
   <translation>Das Gespräch ist als Markdown in der Zwischenablage.</translation>
  </message>
  <message>
   <source>The conversation of this link is not here</source>
   <translation>Das Gespräch dieses Links ist nicht hier</translation>
  </message>
  <message>
   <source>The conversation waits for it.</source>
   <translation>Das Gespräch wartet darauf.</translation>
  </message>
  <message>
   <source>The coordinates in “{name}” are no numbers.</source>
   <translation>Die Koordinaten in „{name}“ sind keine Zahlen.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the key may be used.</source>
   <translation>Der Desktop sagte nicht, ob die Taste benutzt werden darf.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the screen may be seen.</source>
   <translation>Der Desktop sagte nicht, ob der Bildschirm gesehen werden darf.</translation>
  </message>
  <message>
   <source>The desktop gave no picture of the screen.</source>
   <translation>Der Desktop gab kein Bild des Bildschirms.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to give Peri the key.</source>
   <translation>Dem Desktop wurde nicht erlaubt, Peri die Taste zu geben.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to show the screen.</source>
   <translation>Dem Desktop wurde nicht erlaubt, den Bildschirm zu zeigen.</translation>
  </message>
  <message>
   <source>The desktop was not told</source>
   <translation>Der Desktop erfuhr nichts davon</translation>
  </message>
  <message>
   <source>The desktop's menu could not be changed: {why}.</source>
   <translation>Das Menü des Desktops konnte nicht geändert werden: {why}.</translation>
  </message>
  <message>
   <source>The desktop's portal takes no pictures of the screen: {why}</source>
   <translation>Das Portal des Desktops nimmt keine Bilder des Bildschirms auf: {why}</translation>
  </message>
  <message>
   <source>The device went away</source>
   <translation>Das Gerät ist verschwunden</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Die Festplatte ist voll</translation>
  </message>
  <message>
   <source>The display {display} can't be reached.</source>
   <translation>Die Anzeige {display} ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>The documents in “{name}” are searched from now on.</source>
   <translation>Die Dokumente in „{name}“ werden ab jetzt durchsucht.</translation>
  </message>
  <message>
   <source>The download was stopped</source>
   <translation>Das Herunterladen wurde angehalten</translation>
  </message>
  <message>
   <source>The download was stopped. What has arrived is kept.</source>
   <translation>Das Herunterladen wurde angehalten. Was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>The downloaded model is not the right one</source>
   <translation>Das heruntergeladene Modell ist nicht das richtige</translation>
  </message>
  <message>
   <source>The embedder gave another number of vectors than it was asked for.</source>
   <translation>Das Einbettungsmodell gab eine andere Zahl von Vektoren, als verlangt war.</translation>
  </message>
  <message>
   <source>The faces in “{name}” have corners that are not there.</source>
   <translation>Die Flächen in „{name}“ haben Ecken, die es nicht gibt.</translation>
  </message>
  <message>
   <source>The fact and {count} that it replaced are gone from the memory.</source>
   <translation>Die Angabe und {count}, die sie ersetzt hat, sind aus dem Gedächtnis verschwunden.</translation>
  </message>
  <message>
   <source>The file isn't there any more</source>
   <translation>Die Datei ist nicht mehr da</translation>
  </message>
  <message>
   <source>The file {name} is no longer in the store.</source>
   <translation>Die Datei {name} ist nicht mehr im Speicher.</translation>
  </message>
  <message>
   <source>The files stay where they are.</source>
   <translation>Die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>The folder can't be opened: {why}.</source>
   <translation>Der Ordner kann nicht geöffnet werden: {why}.</translation>
  </message>
  <message>
   <source>The folder of models {folder} can't be used: {why}.</source>
   <translation>Der Ordner der Modelle {folder} kann nicht benutzt werden: {why}.</translation>
  </message>
  <message>
   <source>The folder {path} has a name that the sandbox can't be told.</source>
   <translation>Der Ordner {path} hat einen Namen, der der Sandbox nicht genannt werden kann.</translation>
  </message>
  <message>
   <source>The folder “{name}” is deleted; what was in it stays.</source>
   <translation>Der Ordner „{name}“ ist gelöscht; was darin war, bleibt.</translation>
  </message>
  <message>
   <source>The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.</source>
   <translation>Die Ordner, deren Dateien Werkzeuge lesen und, wenn du zustimmst, schreiben dürfen; etwa "~/Documents". Leer: keine.</translation>
  </message>
  <message>
   <source>The former words are kept in its history until you forget it.</source>
   <translation>Die früheren Worte bleiben in der Geschichte, bis du es vergessen lässt.</translation>
  </message>
  <message>
   <source>The hub has another {file} than the catalog promises.</source>
   <translation>Der Hub hat ein anderes {file}, als der Katalog verspricht.</translation>
  </message>
  <message>
   <source>The hub states no checksum of {file}.</source>
   <translation>Die Quelle nennt keine Prüfsumme von {file}.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of it.</source>
   <translation>Der Bild-Encoder konnte nichts damit anfangen.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of this query.</source>
   <translation>Der Bild-Encoder konnte mit dieser Suche nichts anfangen.</translation>
  </message>
  <message>
   <source>The image encoder failed: {why}</source>
   <translation>Der Bild-Encoder ist gescheitert: {why}</translation>
  </message>
  <message>
   <source>The image encoder in {folder} is not complete: {missing} is missing.</source>
   <translation>Der Bild-Encoder in {folder} ist nicht vollständig: {missing} fehlt.</translation>
  </message>
  <message>
   <source>The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri.</source>
   <translation>Der Bildkodierer: ein Ordner, den `peri models export-clip` geschrieben hat. Leer: der mitgelieferte.</translation>
  </message>
  <message>
   <source>The index of pictures can't be used</source>
   <translation>Der Index der Bilder kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The instructions for the model fill its whole context: {used} of {limit} tokens.</source>
   <translation>Die Anweisungen für das Modell füllen seinen ganzen Kontext: {used} von {limit} Token.</translation>
  </message>
  <message>
   <source>The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.</source>
   <translation>Die Taste, die aus jedem Programm die schnelle Frage öffnet, etwa "Ctrl+Alt+Space". Leer: keine.</translation>
  </message>
  <message>
   <source>The key that works everywhere is off</source>
   <translation>Die Taste, die überall gilt, ist aus</translation>
  </message>
  <message>
   <source>The key {twice} is written twice.</source>
   <translation>Der Schlüssel {twice} steht zweimal da.</translation>
  </message>
  <message>
   <source>The language model that answers; `peri models list` names them.</source>
   <translation>Das Sprachmodell, das antwortet; `peri models list` nennt sie.</translation>
  </message>
  <message>
   <source>The language of the window. "system": as the desktop is.</source>
   <translation>Die Sprache des Fensters. "system": wie der Desktop.</translation>
  </message>
  <message>
   <source>The language you speak, as a code such as "en" or "de". Empty: recognise it.</source>
   <translation>Die Sprache, die du sprichst, als Kürzel wie "en" oder "de". Leer: erkennen.</translation>
  </message>
  <message>
   <source>The last turn took {time}.</source>
   <translation>Die letzte Antwort dauerte {time}.</translation>
  </message>
  <message>
   <source>The list of models can't be used</source>
   <translation>Die Liste der Modelle kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The list of models is wrong in {where}: {what}.</source>
   <translation>Die Liste der Modelle ist falsch in {where}: {what}.</translation>
  </message>
  <message>
   <source>The list of models names {name} twice.</source>
   <translation>Die Liste der Modelle nennt {name} zweimal.</translation>
  </message>
  <message>
   <source>The list of models {path} can't be read: {why}</source>
   <translation>Die Liste der Modelle {path} kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <source>The log of decisions can't be used</source>
   <translation>Das Protokoll der Entscheidungen kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The longest reply, in tokens; so much of the context is kept free for it.</source>
   <translation>Die längste Antwort in Tokens; so viel vom Kontext bleibt für sie frei.</translation>
  </message>
  <message>
   <source>The loudspeaker is switched off.</source>
   <translation>Der Lautsprecher ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>The loudspeaker went away.</source>
   <translation>Der Lautsprecher verschwand.</translation>
  </message>
  <message>
   <source>The loudspeaker “{device}” can't be opened{why}.</source>
   <translation>Der Lautsprecher „{device}“ kann nicht geöffnet werden{why}.</translation>
  </message>
  <message>
   <source>The manual isn't installed here. It is in the folder “docs” of Peri's source.</source>
   <translation>Das Handbuch ist hier nicht installiert. Es liegt im Ordner „docs“ von Peris Quelltext.</translation>
  </message>
  <message>
   <source>The meaning of a text could not be computed: {why}</source>
   <translation>Die Bedeutung eines Texts konnte nicht berechnet werden: {why}</translation>
  </message>
  <message>
   <source>The message is too long for the model</source>
   <translation>Die Nachricht ist zu lang für das Modell</translation>
  </message>
  <message>
   <source>The microphone failed</source>
   <translation>Das Mikrofon hat versagt</translation>
  </message>
  <message>
   <source>The microphone is switched off.</source>
   <translation>Das Mikrofon ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>The microphone went away</source>
   <translation>Das Mikrofon ist weg</translation>
  </message>
  <message>
   <source>The microphone went away before anything was heard.</source>
   <translation>Das Mikrofon verschwand, bevor etwas zu hören war.</translation>
  </message>
  <message>
   <source>The microphone “{device}” can't be opened{why}.</source>
   <translation>Das Mikrofon „{device}“ kann nicht geöffnet werden{why}.</translation>
  </message>
  <message>
   <source>The model is being changed already</source>
   <translation>Das Modell wird gerade schon geändert</translation>
  </message>
  <message>
   <source>The model is not installed</source>
   <translation>Das Modell ist nicht installiert</translation>
  </message>
  <message>
   <source>The model stopped; it starts again with your next message</source>
   <translation>Das Modell hat angehalten; mit deiner nächsten Nachricht startet es neu</translation>
  </message>
  <message>
   <source>The model that finds texts by their meaning is not here.</source>
   <translation>Das Modell, das Texte nach ihrer Bedeutung findet, ist nicht hier.</translation>
  </message>
  <message>
   <source>The model that hears when a turn ends is not on this machine.</source>
   <translation>Das Modell, das hört, wann jemand ausgeredet hat, ist nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <source>The model that turns speech into text.</source>
   <translation>Das Modell, das Sprache in Text verwandelt.</translation>
  </message>
  <message>
   <source>The model went on calling tools after {count} steps.</source>
   <translation>Das Modell rief nach {count} Schritten noch immer Werkzeuge auf.</translation>
  </message>
  <message>
   <source>The model wrote nothing that could be measured.</source>
   <translation>Das Modell schrieb nichts, was gemessen werden könnte.</translation>
  </message>
  <message>
   <source>The model {name} is not on this machine.</source>
   <translation>Das Modell {name} ist nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <source>The model's chat template can't be read: {why}</source>
   <translation>Die Gesprächsvorlage des Modells kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <source>The model's chat template can't be used</source>
   <translation>Die Gesprächsvorlage des Modells kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The model's chat template ends with a picture.</source>
   <translation>Die Gesprächsvorlage des Modells endet mit einem Bild.</translation>
  </message>
  <message>
   <source>The model's chat template fails: {kind}: {why}</source>
   <translation>Die Gesprächsvorlage des Modells scheitert: {kind}: {why}</translation>
  </message>
  <message>
   <source>The model's chat template has a mistake: {why}</source>
   <translation>Die Gesprächsvorlage des Modells hat einen Fehler: {why}</translation>
  </message>
  <message>
   <source>The model's chat template invents messages.</source>
   <translation>Die Gesprächsvorlage des Modells erfindet Nachrichten.</translation>
  </message>
  <message>
   <source>The model's chat template leaves pictures out.</source>
   <translation>Die Gesprächsvorlage des Modells lässt Bilder weg.</translation>
  </message>
  <message>
   <source>The model's chat template makes an empty prompt.</source>
   <translation>Die Gesprächsvorlage des Modells ergibt eine leere Eingabe.</translation>
  </message>
  <message>
   <source>The model's chat template refuses this conversation: {why}</source>
   <translation>Die Gesprächsvorlage des Modells lehnt dieses Gespräch ab: {why}</translation>
  </message>
  <message>
   <source>The model's chat template writes without end.</source>
   <translation>Die Gesprächsvorlage des Modells schreibt ohne Ende.</translation>
  </message>
  <message>
   <source>The name is too long: {count} letters, at most {most}.</source>
   <translation>Der Name ist zu lang: {count} Zeichen, höchstens {most}.</translation>
  </message>
  <message>
   <source>The name of a parameter has characters that can't be seen.</source>
   <translation>Der Name eines Parameters hat Zeichen, die nicht zu sehen sind.</translation>
  </message>
  <message>
   <source>The name of the camera, a part of it, or its number. Empty: the first.</source>
   <translation>Der Name der Kamera, ein Teil davon oder ihre Nummer. Leer: die erste.</translation>
  </message>
  <message>
   <source>The name of the loudspeaker, or a part of it. Empty: the system's.</source>
   <translation>Der Name des Lautsprechers oder ein Teil davon. Leer: der des Systems.</translation>
  </message>
  <message>
   <source>The name of the microphone, or a part of it. Empty: the system's.</source>
   <translation>Der Name des Mikrofons oder ein Teil davon. Leer: das des Systems.</translation>
  </message>
  <message>
   <source>The name of the voice. Empty: the engine's first.</source>
   <translation>Der Name der Stimme. Leer: die erste.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <source>The picture in the clipboard is too large.</source>
   <translation>Das Bild in der Zwischenablage ist zu groß.</translation>
  </message>
  <message>
   <source>The picture of the screen can't be read: {why}.</source>
   <translation>Das Bild des Bildschirms kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>The pictures of “{name}” are too large: {width} x {height} pixels.</source>
   <translation>Die Bilder von „{name}“ sind zu groß: {width} x {height} Pixel.</translation>
  </message>
  <message>
   <source>The pictures were indexed anew</source>
   <translation>Die Bilder wurden neu aufgenommen</translation>
  </message>
  <message>
   <source>The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.</source>
   <translation>Die Bilder wurden mit {name} aufgenommen, und jetzt ist {now} installiert: Sie müssen neu aufgenommen werden.</translation>
  </message>
  <message>
   <source>The plugin {name} brings other tools than before: it was changed.</source>
   <translation>Das Plugin {name} bringt andere Werkzeuge als vorher: Es wurde geändert.</translation>
  </message>
  <message>
   <source>The plugin {name} did not end {tool} in time and was ended itself.</source>
   <translation>Das Plugin {name} beendete {tool} nicht rechtzeitig und wurde selbst beendet.</translation>
  </message>
  <message>
   <source>The plugin {name} ended in the middle of a call ({why}). It starts again with the next.</source>
   <translation>Das Plugin {name} endete mitten in einem Aufruf ({why}). Mit dem nächsten startet es neu.</translation>
  </message>
  <message>
   <source>The plugin {name} ended while it started ({why}).</source>
   <translation>Das Plugin {name} endete beim Starten ({why}).</translation>
  </message>
  <message>
   <source>The plugin {name} is no longer in use.</source>
   <translation>Das Plugin {name} ist nicht mehr in Gebrauch.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready after {seconds} seconds and was ended.</source>
   <translation>Das Plugin {name} war nach {seconds} Sekunden nicht bereit und wurde beendet.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready in time and was ended.</source>
   <translation>Das Plugin {name} war nicht rechtzeitig bereit und wurde beendet.</translation>
  </message>
  <message>
   <source>The plugin {plugin} speaks another version's words: {why}.</source>
   <translation>Das Plugin {plugin} spricht die Sprache einer anderen Version: {why}.</translation>
  </message>
  <message>
   <source>The plugins whose tools may be used; `peri plugins` lists, enables and disables them.</source>
   <translation>Die Plugins, deren Werkzeuge benutzt werden dürfen; `peri plugins` zeigt sie und schaltet sie ein und aus.</translation>
  </message>
  <message>
   <source>The process of {name} died ({cause}). What you wrote and what was already answered is kept; it starts again with the next request.</source>
   <translation>Der Prozess „{name}“ starb ({cause}). Was du geschrieben hast und was schon beantwortet war, ist noch da; mit der nächsten Anfrage startet er wieder.</translation>
  </message>
  <message>
   <source>The process of {name} died while it started ({cause}).</source>
   <translation>Der Prozess „{name}“ starb beim Start ({cause}).</translation>
  </message>
  <message>
   <source>The process that looks at pictures stopped at it, twice.</source>
   <translation>Der Prozess, der Bilder ansieht, brach dabei zweimal ab.</translation>
  </message>
  <message>
   <source>The program could not be started in the sandbox: {why}</source>
   <translation>Das Programm konnte in der Sandbox nicht gestartet werden: {why}</translation>
  </message>
  <message>
   <source>The program that holds the clipboard does not answer.</source>
   <translation>Das Programm, das die Zwischenablage hält, antwortet nicht.</translation>
  </message>
  <message>
   <source>The program was not run</source>
   <translation>Das Programm wurde nicht ausgeführt</translation>
  </message>
  <message>
   <source>The projector of a vision model is a file of its own, most often called mmproj-….gguf.</source>
   <translation>Der Projektor eines Bildmodells ist eine eigene Datei, die meist mmproj-….gguf heißt.</translation>
  </message>
  <message>
   <source>The prompt can't be used</source>
   <translation>Die Vorlage kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The prompt is {needed} tokens long; the context holds {limit}.</source>
   <translation>Die Eingabe ist {needed} Tokens lang; der Kontext fasst {limit}.</translation>
  </message>
  <message>
   <source>The prompt “{name}” is deleted.</source>
   <translation>Die Vorlage „{name}“ ist gelöscht.</translation>
  </message>
  <message>
   <source>The proxy that the environment names can't be used: {why}</source>
   <translation>Der Proxy, den die Umgebung nennt, kann nicht benutzt werden: {why}</translation>
  </message>
  <message>
   <source>The reply could not be spoken ({kind}).</source>
   <translation>Die Antwort konnte nicht gesprochen werden ({kind}).</translation>
  </message>
  <message>
   <source>The reply to it has begun already.</source>
   <translation>Die Antwort darauf hat schon begonnen.</translation>
  </message>
  <message>
   <source>The reply was ended</source>
   <translation>Die Antwort wurde beendet</translation>
  </message>
  <message>
   <source>The same of the camera.</source>
   <translation>Dasselbe für die Kamera.</translation>
  </message>
  <message>
   <source>The same of the language model.</source>
   <translation>Dasselbe für das Sprachmodell.</translation>
  </message>
  <message>
   <source>The same of the picture in the clipboard. What you paste yourself needs no leave.</source>
   <translation>Dasselbe für das Bild in der Zwischenablage. Was du selbst einfügst, braucht keine Erlaubnis.</translation>
  </message>
  <message>
   <source>The same seed gives the same reply to the same prompt. -1: a new one every time.</source>
   <translation>Derselbe Startwert gibt auf dieselbe Eingabe dieselbe Antwort. -1: jedes Mal ein neuer.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not hold on this machine: {why}.</source>
   <translation>Die Sandbox ({name}) hält auf diesem Rechner nicht: {why}.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not start: {why}</source>
   <translation>Die Sandbox ({name}) startet nicht: {why}</translation>
  </message>
  <message>
   <source>The sandbox can't be started: {why}.</source>
   <translation>Die Sandbox kann nicht gestartet werden: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be captured: {why}.</source>
   <translation>Der Bildschirm kann nicht aufgenommen werden: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be seen</source>
   <translation>Der Bildschirm ist nicht zu sehen</translation>
  </message>
  <message>
   <source>The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.</source>
   <translation>Die Suchmaschine: die Adresse eines SearXNG-Servers oder eine, in der "{query}" steht. Leer: keine.</translation>
  </message>
  <message>
   <source>The server asks for it in the course of a call, not you.</source>
   <translation>Der Server bittet im Verlauf eines Aufrufs darum, nicht du.</translation>
  </message>
  <message>
   <source>The server {name} {why}.</source>
   <translation>Der Server {name} {why}.</translation>
  </message>
  <message>
   <source>The settings can't be used</source>
   <translation>Die Einstellungen können nicht benutzt werden</translation>
  </message>
  <message>
   <source>The settings forbid to look at the screen.</source>
   <translation>Die Einstellungen verbieten, den Bildschirm anzusehen.</translation>
  </message>
  <message>
   <source>The settings forbid to look into the clipboard.</source>
   <translation>Die Einstellungen verbieten, in die Zwischenablage zu sehen.</translation>
  </message>
  <message>
   <source>The settings forbid to look through the camera.</source>
   <translation>Die Einstellungen verbieten, durch die Kamera zu sehen.</translation>
  </message>
  <message>
   <source>The settings of models can't be kept: {why}.</source>
   <translation>Die Einstellungen von Modellen können nicht behalten werden: {why}.</translation>
  </message>
  <message>
   <source>The size of text; 1 is the desktop's own.</source>
   <translation>Die Größe der Schrift; 1 ist die des Desktops.</translation>
  </message>
  <message>
   <source>The sound device does not start: {reason}</source>
   <translation>Das Tongerät startet nicht: {reason}</translation>
  </message>
  <message>
   <source>The sound file “{name}” can't stand for a microphone: {why}</source>
   <translation>Die Tondatei „{name}“ kann kein Mikrofon ersetzen: {why}</translation>
  </message>
  <message>
   <source>The sound file “{path}” can't be written: {why}.</source>
   <translation>Die Tondatei „{path}“ kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>The speech model in {folder} lacks {files}.</source>
   <translation>Dem Modell fürs Hören in {folder} fehlt: {files}.</translation>
  </message>
  <message>
   <source>The speech model knows no language “{language}”.</source>
   <translation>Das Modell fürs Hören kennt keine Sprache „{language}“.</translation>
  </message>
  <message>
   <source>The speed is shown when a reply is written.</source>
   <translation>Die Geschwindigkeit erscheint, sobald eine Antwort geschrieben wird.</translation>
  </message>
  <message>
   <source>The speed of this machine could not be measured.</source>
   <translation>Die Geschwindigkeit dieses Rechners konnte nicht gemessen werden.</translation>
  </message>
  <message>
   <source>The start at login could not be changed: {why}.</source>
   <translation>Der Start bei der Anmeldung konnte nicht geändert werden: {why}.</translation>
  </message>
  <message>
   <source>The store of conversations can't be used</source>
   <translation>Der Speicher der Gespräche kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The system has no voice installed.</source>
   <translation>Im System ist keine Stimme installiert.</translation>
  </message>
  <message>
   <source>The system has no voice “{name}”.</source>
   <translation>Das System hat keine Stimme „{name}“.</translation>
  </message>
  <message>
   <source>The system's voice can't be used: {why}.</source>
   <translation>Die Stimme des Systems kann nicht benutzt werden: {why}.</translation>
  </message>
  <message>
   <source>The system's voice did not answer in {seconds} s.</source>
   <translation>Die Stimme des Systems antwortete nicht innerhalb von {seconds} s.</translation>
  </message>
  <message>
   <source>The system's voice made no sound.</source>
   <translation>Die Stimme des Systems gab keinen Ton.</translation>
  </message>
  <message>
   <source>The text in {name} could not be read ({why}).</source>
   <translation>Der Text in {name} konnte nicht gelesen werden ({why}).</translation>
  </message>
  <message>
   <source>The tool "{name}" isn't offered. {why}</source>
   <translation>Das Werkzeug „{name}“ wird nicht angeboten. {why}</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} did not end and was left behind.</source>
   <translation>Das Werkzeug „{name}“ von {source} endete nicht und wurde zurückgelassen.</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} is left out. {why}</source>
   <translation>Das Werkzeug „{name}“ von {source} wird weggelassen. {why}</translation>
  </message>
  <message>
   <source>The tool number {number} isn't offered. {why}</source>
   <translation>Das Werkzeug Nummer {number} wird nicht angeboten. {why}</translation>
  </message>
  <message>
   <source>The vision model failed to encode the picture.</source>
   <translation>Das Bildmodell konnte das Bild nicht kodieren.</translation>
  </message>
  <message>
   <source>The vision model failed to lay out the picture.</source>
   <translation>Das Bildmodell konnte das Bild nicht anordnen.</translation>
  </message>
  <message>
   <source>The voice can't speak</source>
   <translation>Die Stimme kann nicht sprechen</translation>
  </message>
  <message>
   <source>The voice “{voice}” can't be loaded: {why}</source>
   <translation>Die Stimme „{voice}“ kann nicht geladen werden: {why}</translation>
  </message>
  <message>
   <source>The wheel holds no {path}.</source>
   <translation>Das Wheel enthält kein {path}.</translation>
  </message>
  <message>
   <source>The wheel with {path} is damaged: {why}.</source>
   <translation>Das Wheel mit {path} ist beschädigt: {why}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>Das ganze Bild</translation>
  </message>
  <message>
   <source>The window can't be changed so</source>
   <translation>So kann der Kontext nicht geändert werden</translation>
  </message>
  <message>
   <source>The window is busy and did not answer in time.</source>
   <translation>Das Fenster ist beschäftigt und hat nicht rechtzeitig geantwortet.</translation>
  </message>
  <message>
   <source>The windows of the screen can't be listed.</source>
   <translation>Die Fenster auf dem Bildschirm können nicht aufgezählt werden.</translation>
  </message>
  <message>
   <source>The words that it waits for.</source>
   <translation>Die Worte, auf die es wartet.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>There are no conversations in this export.</source>
   <translation>In diesem Export sind keine Gespräche.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Es gibt: {names}.</translation>
  </message>
  <message>
   <source>There is a folder “{name}” already.</source>
   <translation>Es gibt schon einen Ordner „{name}“.</translation>
  </message>
  <message>
   <source>There is a letter in it that no file can hold.</source>
   <translation>Darin ist ein Zeichen, das keine Datei aufnehmen kann.</translation>
  </message>
  <message>
   <source>There is a prompt “{name}” already.</source>
   <translation>Es gibt schon eine Vorlage „{name}“.</translation>
  </message>
  <message>
   <source>There is hardly room for {name} ({size}); it was loaded all the same and may be slow.</source>
   <translation>Für {name} ist kaum Platz ({size}); trotzdem wurde geladen, es kann langsam sein.</translation>
  </message>
  <message>
   <source>There is more than one plugin "{name}": {places}.</source>
   <translation>Es gibt mehr als ein Plugin „{name}“: {places}.</translation>
  </message>
  <message>
   <source>There is no GGUF file in {path}.</source>
   <translation>In {path} ist keine GGUF-Datei.</translation>
  </message>
  <message>
   <source>There is no adapter at {path}.</source>
   <translation>Bei {path} ist kein Adapter.</translation>
  </message>
  <message>
   <source>There is no back end “{name}”. Known ones: {known}.</source>
   <translation>Es gibt kein Backend „{name}“. Bekannt sind: {known}.</translation>
  </message>
  <message>
   <source>There is no camera</source>
   <translation>Es gibt keine Kamera</translation>
  </message>
  <message>
   <source>There is no camera that can be opened.</source>
   <translation>Es gibt keine Kamera, die sich öffnen lässt.</translation>
  </message>
  <message>
   <source>There is no clipboard here.</source>
   <translation>Hier gibt es keine Zwischenablage.</translation>
  </message>
  <message>
   <source>There is no conversation {key} in the store; it may have been deleted.</source>
   <translation>Im Speicher gibt es kein Gespräch {key}; vielleicht wurde es gelöscht.</translation>
  </message>
  <message>
   <source>There is no conversations.json in {name}.</source>
   <translation>In {name} ist keine conversations.json.</translation>
  </message>
  <message>
   <source>There is no desktop whose keys could be heard.</source>
   <translation>Hier gibt es keinen Desktop, dessen Tasten zu hören wären.</translation>
  </message>
  <message>
   <source>There is no fact {fact} in the memory; it may have been forgotten.</source>
   <translation>Die Tatsache {fact} ist nicht im Gedächtnis; vielleicht wurde sie vergessen.</translation>
  </message>
  <message>
   <source>There is no filter of system calls for this processor ({name}).</source>
   <translation>Für diesen Prozessor ({name}) gibt es keinen Filter für Systemaufrufe.</translation>
  </message>
  <message>
   <source>There is no folder {folder} to work in.</source>
   <translation>Es gibt keinen Ordner {folder}, in dem gearbeitet werden könnte.</translation>
  </message>
  <message>
   <source>There is no folder {key} in the store; it may have been deleted.</source>
   <translation>Im Speicher gibt es keinen Ordner {key}; vielleicht wurde er gelöscht.</translation>
  </message>
  <message>
   <source>There is no loudspeaker</source>
   <translation>Es gibt keinen Lautsprecher</translation>
  </message>
  <message>
   <source>There is no microphone</source>
   <translation>Es gibt kein Mikrofon</translation>
  </message>
  <message>
   <source>There is no model at {model}.</source>
   <translation>Bei {model} ist kein Modell.</translation>
  </message>
  <message>
   <source>There is no model named {name}.</source>
   <translation>Es gibt kein Modell namens {name}.</translation>
  </message>
  <message>
   <source>There is no page {page_id} in this conversation; `peri context` lists them.</source>
   <translation>In diesem Gespräch gibt es keine Seite {page_id}; `peri context` zeigt sie.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>In der Zwischenablage ist kein Bild.</translation>
  </message>
  <message>
   <source>There is no plugin "{name}".</source>
   <translation>Es gibt kein Plugin „{name}“.</translation>
  </message>
  <message>
   <source>There is no projector at {projector}: without it the model can't see.</source>
   <translation>Bei {projector} ist kein Projektor: Ohne ihn kann das Modell nicht sehen.</translation>
  </message>
  <message>
   <source>There is no prompt “{name}” any more.</source>
   <translation>Es gibt keine Vorlage „{name}“ mehr.</translation>
  </message>
  <message>
   <source>There is no room for a backup of {size} MB in {folder}.</source>
   <translation>Für eine Sicherung von {size} MB ist in {folder} kein Platz.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>Für {name} ist kein Platz: Nötig sind {need} Speicher, und {free} sind zu haben. Nichts, was du geschrieben hast, ist verloren.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>Für {name} ist kein Platz: Nötig sind {need} Speicher, mindestens {least}, und {free} sind zu haben. Nichts, was du geschrieben hast, ist verloren.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for {folder}.</source>
   <translation>Auf der Festplatte ist kein Platz mehr für {folder}.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was indexed before is safe.</source>
   <translation>Auf der Festplatte ist kein Platz, um {path} zu schreiben. Was vorher aufgenommen wurde, ist sicher.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was stored before is safe.</source>
   <translation>Auf der Festplatte ist kein Platz, um {path} zu schreiben. Was vorher gespeichert wurde, ist sicher.</translation>
  </message>
  <message>
   <source>There is no screen here: DISPLAY is not set.</source>
   <translation>Hier gibt es keinen Bildschirm: DISPLAY ist nicht gesetzt.</translation>
  </message>
  <message>
   <source>There is no setting "{key}". docs/settings.md lists all of them.</source>
   <translation>Es gibt keine Einstellung "{key}". In docs/settings.md stehen alle.</translation>
  </message>
  <message>
   <source>There is no setting "{key}"; did you mean "{likely}"?</source>
   <translation>Es gibt keine Einstellung "{key}"; meintest du "{likely}"?</translation>
  </message>
  <message>
   <source>There is no such back end</source>
   <translation>Ein solches Backend gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>Diese Seite gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no table [{key}]</source>
   <translation>Es gibt keine Tabelle [{key}]</translation>
  </message>
  <message>
   <source>There is no text in it.</source>
   <translation>Es enthält keinen Text.</translation>
  </message>
  <message>
   <source>There is no turn {key} in the store; it may have been deleted.</source>
   <translation>Im Speicher gibt es keinen Beitrag {key}; vielleicht wurde er gelöscht.</translation>
  </message>
  <message>
   <source>There is no voice “{voice}” on this machine.</source>
   <translation>Es gibt keine Stimme „{voice}“ auf diesem Rechner.</translation>
  </message>
  <message>
   <source>There is none on this machine.</source>
   <translation>Auf diesem Rechner gibt es keins.</translation>
  </message>
  <message>
   <source>There is not enough memory</source>
   <translation>Der Speicher reicht nicht</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens.</source>
   <translation>Für einen Kontext von {tokens} Tokens reicht der Speicher nicht.</translation>
  </message>
  <message>
   <source>There is not enough memory to load {file}.</source>
   <translation>Um {file} zu laden, reicht der Speicher nicht.</translation>
  </message>
  <message>
   <source>There is nothing to remember in this.</source>
   <translation>Darin ist nichts zu merken.</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Es gibt noch nichts zu senden.</translation>
  </message>
  <message>
   <source>These are to be some of the choices.</source>
   <translation>Das müssen einige der Möglichkeiten sein.</translation>
  </message>
  <message>
   <source>These backups were made before and still hold it. Delete them if that matters:</source>
   <translation>Diese Sicherungen entstanden früher und enthalten es noch. Lösch sie, wenn dir das wichtig ist:</translation>
  </message>
  <message>
   <source>These conversations can't be imported</source>
   <translation>Diese Gespräche können nicht eingelesen werden</translation>
  </message>
  <message>
   <source>These left to make room. They are kept in full, and you can bring them back.</source>
   <translation>Diese haben Platz gemacht. Sie sind vollständig erhalten, und du kannst sie zurückholen.</translation>
  </message>
  <message>
   <source>These will not ring: {timers}.</source>
   <translation>Diese werden nicht klingeln: {timers}.</translation>
  </message>
  <message>
   <source>They are found by their words only: nothing that tells meanings is installed.</source>
   <translation>Sie werden nur nach ihren Wörtern gefunden: Nichts, was Bedeutungen erkennt, ist installiert.</translation>
  </message>
  <message>
   <source>They hold whenever this model answers. Other models keep their own.</source>
   <translation>Sie gelten immer, wenn dieses Modell antwortet. Andere Modelle haben ihre eigenen.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <source>This 3-D model can't be used</source>
   <translation>Dieses 3D-Modell kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to start a sandbox with.</source>
   <translation>Dieses Peri hat keinen eigenen Python-Interpreter, mit dem es eine Sandbox starten könnte.</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to try the sandbox with.</source>
   <translation>Dieses Peri hat keinen eigenen Python-Interpreter, mit dem es die Sandbox erproben könnte.</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Dieses Gespräch</translation>
  </message>
  <message>
   <source>This desktop gives no keys to programs.</source>
   <translation>Dieser Desktop gibt Programmen keine Tasten.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn.</source>
   <translation>Dieses Diagramm kann nicht gezeichnet werden.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn: {why}.</source>
   <translation>Dieses Diagramm kann nicht gezeichnet werden: {why}.</translation>
  </message>
  <message>
   <source>This diagram is too large to be drawn.</source>
   <translation>Dieses Diagramm ist zu groß, um gezeichnet zu werden.</translation>
  </message>
  <message>
   <source>This diagram would show what lies elsewhere, so it isn't drawn.</source>
   <translation>Dieses Diagramm würde zeigen, was anderswo liegt, und wird deshalb nicht gezeichnet.</translation>
  </message>
  <message>
   <source>This document can't be used</source>
   <translation>Dieses Dokument kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>This export was written by another Peri (format {version}; this one knows {known}).</source>
   <translation>Diesen Export hat ein anderes Peri geschrieben (Format {version}; dieses hier kennt {known}).</translation>
  </message>
  <message>
   <source>This file can't be attached</source>
   <translation>Diese Datei kann nicht angehängt werden</translation>
  </message>
  <message>
   <source>This file is not a usable model</source>
   <translation>Diese Datei ist kein brauchbares Modell</translation>
  </message>
  <message>
   <source>This folder can't be called so</source>
   <translation>So kann dieser Ordner nicht heißen</translation>
  </message>
  <message>
   <source>This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z.</source>
   <translation>Das muss ein Datum mit Uhrzeit und Zeitzone sein, etwa 2026-01-31T09:00:00Z.</translation>
  </message>
  <message>
   <source>This is to be a date, such as 2026-01-31.</source>
   <translation>Das muss ein Datum sein, etwa 2026-01-31.</translation>
  </message>
  <message>
   <source>This is to be a number.</source>
   <translation>Das muss eine Zahl sein.</translation>
  </message>
  <message>
   <source>This is to be a text.</source>
   <translation>Das muss ein Text sein.</translation>
  </message>
  <message>
   <source>This is to be a whole number.</source>
   <translation>Das muss eine ganze Zahl sein.</translation>
  </message>
  <message>
   <source>This is to be an address, with its scheme.</source>
   <translation>Das muss eine Adresse mit ihrem Schema sein.</translation>
  </message>
  <message>
   <source>This is to be an e-mail address.</source>
   <translation>Das muss eine E-Mail-Adresse sein.</translation>
  </message>
  <message>
   <source>This is to be at least {least} characters.</source>
   <translation>Das müssen mindestens {least} Zeichen sein.</translation>
  </message>
  <message>
   <source>This is to be at least {least} of them.</source>
   <translation>Das müssen mindestens {least} davon sein.</translation>
  </message>
  <message>
   <source>This is to be at least {least}.</source>
   <translation>Das muss mindestens {least} sein.</translation>
  </message>
  <message>
   <source>This is to be at most {most} characters.</source>
   <translation>Das dürfen höchstens {most} Zeichen sein.</translation>
  </message>
  <message>
   <source>This is to be at most {most} of them.</source>
   <translation>Das dürfen höchstens {most} davon sein.</translation>
  </message>
  <message>
   <source>This is to be at most {most}.</source>
   <translation>Das darf höchstens {most} sein.</translation>
  </message>
  <message>
   <source>This is to be one of the choices.</source>
   <translation>Das muss eine der Möglichkeiten sein.</translation>
  </message>
  <message>
   <source>This is to be yes or no.</source>
   <translation>Das muss Ja oder Nein sein.</translation>
  </message>
  <message>
   <source>This keyboard has no such key.</source>
   <translation>Diese Tastatur hat keine solche Taste.</translation>
  </message>
  <message>
   <source>This macOS has no sandbox-exec.</source>
   <translation>Dieses macOS hat kein sandbox-exec.</translation>
  </message>
  <message>
   <source>This machine has {whole} of memory; {free} are free now.</source>
   <translation>Dieser Rechner hat {whole} Speicher; {free} sind gerade frei.</translation>
  </message>
  <message>
   <source>This model sees a picture of that size only as a whole, and it is too large.</source>
   <translation>Ein Bild dieser Größe sieht dieses Modell nur als Ganzes, und es ist zu groß.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>Das muss ausgefüllt werden.</translation>
  </message>
  <message>
   <source>This must be {allowed}.</source>
   <translation>Das muss {allowed} sein.</translation>
  </message>
  <message>
   <source>This once</source>
   <translation>Dieses Mal</translation>
  </message>
  <message>
   <source>This page is always there.</source>
   <translation>Diese Seite ist immer da.</translation>
  </message>
  <message>
   <source>This page is too long to come back as a whole.</source>
   <translation>Diese Seite ist zu lang, um als Ganzes zurückzukommen.</translation>
  </message>
  <message>
   <source>This passage is no longer in your documents</source>
   <translation>Diese Stelle steht nicht mehr in deinen Dokumenten</translation>
  </message>
  <message>
   <source>This picture can't be used</source>
   <translation>Dieses Bild kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>This sandbox is for Windows.</source>
   <translation>Diese Sandbox ist für Windows.</translation>
  </message>
  <message>
   <source>This sandbox is for macOS.</source>
   <translation>Diese Sandbox ist für macOS.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland gives keys.</source>
   <translation>Diese Sitzung hat keinen D-Bus, über den Wayland Tasten gibt.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland shows its screen.</source>
   <translation>Diese Sitzung hat keinen D-Bus, über den Wayland seinen Bildschirm zeigt.</translation>
  </message>
  <message>
   <source>This sound can't be used</source>
   <translation>Dieser Ton kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>This system has no Carbon, which gives keys on macOS.</source>
   <translation>Dieses System hat kein Carbon, das unter macOS Tasten gibt.</translation>
  </message>
  <message>
   <source>This turn is still running.</source>
   <translation>Dieser Beitrag läuft noch.</translation>
  </message>
  <message>
   <source>This video can't be used</source>
   <translation>Dieses Video kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>This voice speaks English, and the text is in another script.</source>
   <translation>Diese Stimme spricht Englisch, und der Text ist in einer anderen Schrift.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Timer</source>
   <translation>Wecker</translation>
  </message>
  <message>
   <source>Timers ended with Peri</source>
   <translation>Wecker wurden mit Peri beendet</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Zur Auswahl</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Zum Herunterladen</translation>
  </message>
  <message>
   <source>To its end</source>
   <translation>Zu seinem Ende</translation>
  </message>
  <message>
   <source>To make room for {name}, this was unloaded: {names}. The next use loads it again.</source>
   <translation>Um Platz für {name} zu schaffen, wurde entladen: {names}. Beim nächsten Gebrauch wird es wieder geladen.</translation>
  </message>
  <message>
   <source>To the beginning of the conversation</source>
   <translation>Zum Anfang des Gesprächs</translation>
  </message>
  <message>
   <source>To the message field</source>
   <translation>Zum Nachrichtenfeld</translation>
  </message>
  <message>
   <source>To the question that waits for you</source>
   <translation>Zur Frage, die auf dich wartet</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Too large: it needs about {need} of memory, this machine has {whole}.</source>
   <translation>Zu groß: braucht etwa {need} Speicher, dieser Rechner hat {whole}.</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tools offered at once</source>
   <translation>Gleichzeitig angebotene Werkzeuge</translation>
  </message>
  <message>
   <source>Tools that are never used, by name.</source>
   <translation>Werkzeuge, die nie benutzt werden, mit Namen.</translation>
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
   <translation>Infobereich</translation>
  </message>
  <message>
   <source>Try a smaller part of it, or another copy.</source>
   <translation>Versuch es mit einem kleineren Teil davon oder einer anderen Kopie.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Versuch es gleich noch einmal.</translation>
  </message>
  <message>
   <source>Try again later. If it stays so, the source has changed.</source>
   <translation>Versuch es später noch einmal. Bleibt es so, hat sich die Quelle geändert.</translation>
  </message>
  <message>
   <source>Try again, or another model.</source>
   <translation>Versuch es noch einmal oder mit einem anderen Modell.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Try again: it starts anew.</source>
   <translation>Versuch es noch einmal: Es startet neu.</translation>
  </message>
  <message>
   <source>Try again; if it comes back, `peri doctor` and the log file help to find out why.</source>
   <translation>Versuch es noch einmal; kommt es wieder, helfen `peri doctor` und die Protokolldatei, den Grund zu finden.</translation>
  </message>
  <message>
   <source>Try again; the log file has the details.</source>
   <translation>Versuch es noch einmal; Einzelheiten stehen in der Protokolldatei.</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tippen</translation>
  </message>
  <message>
   <source>Type / and its name in a message to use it. What stands in braces, such as {example}, is to be filled in.</source>
   <translation>Tippe / und den Namen in eine Nachricht, um sie zu benutzen. Was in Klammern steht, etwa {example}, wird ausgefüllt.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: do not remember “{fact}”</source>
   <translation>Rückgängig: „{fact}“ nicht merken</translation>
  </message>
  <message>
   <source>Unfolded</source>
   <translation>Ausgeklappt</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Entladen</translation>
  </message>
  <message>
   <source>Unload helpers after minutes</source>
   <translation>Helfer entladen nach Minuten</translation>
  </message>
  <message>
   <source>Unload it, or add it again.</source>
   <translation>Entlade ihn oder füg ihn noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Unload the language model after minutes</source>
   <translation>Sprachmodell entladen nach Minuten</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Stumm aufheben</translation>
  </message>
  <message>
   <source>Unpack it, or save it as PDF or DOCX.</source>
   <translation>Entpack es oder speichere es als PDF oder DOCX.</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Unpin others first.</source>
   <translation>Löse zuerst andere.</translation>
  </message>
  <message>
   <source>Update Peri.</source>
   <translation>Bring Peri auf den neuesten Stand.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Benutzen</translation>
  </message>
  <message>
   <source>Use another model first, or unload it.</source>
   <translation>Benutz zuerst ein anderes Modell oder entlade es.</translation>
  </message>
  <message>
   <source>Use documents in answers</source>
   <translation>Dokumente in Antworten benutzen</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Benutzen</translation>
  </message>
  <message>
   <source>Use it again</source>
   <translation>Wieder benutzen</translation>
  </message>
  <message>
   <source>Use it instead.</source>
   <translation>Benutz es stattdessen.</translation>
  </message>
  <message>
   <source>Use its installer here.</source>
   <translation>Benutze hier sein Installationsprogramm.</translation>
  </message>
  <message>
   <source>Use memory in answers</source>
   <translation>Gemerktes in Antworten benutzen</translation>
  </message>
  <message>
   <source>Use microphone</source>
   <translation>Mikrofon benutzen</translation>
  </message>
  <message>
   <source>Use other words.</source>
   <translation>Nimm andere Wörter.</translation>
  </message>
  <message>
   <source>Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
   <translation>Benutze Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche, am Anfang einen Buchstaben oder eine Ziffer.</translation>
  </message>
  <message>
   <source>Use speaker</source>
   <translation>Lautsprecher benutzen</translation>
  </message>
  <message>
   <source>Use tools</source>
   <translation>Werkzeuge benutzen</translation>
  </message>
  <message>
   <source>Version {at} of {count}</source>
   <translation>Fassung {at} von {count}</translation>
  </message>
  <message>
   <source>Videos and 3-D models</source>
   <translation>Videos und 3D-Modelle</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Wait for its end.</source>
   <translation>Warte auf sein Ende.</translation>
  </message>
  <message>
   <source>Wait for phrase</source>
   <translation>Auf die Worte warten</translation>
  </message>
  <message>
   <source>Wait for the wake phrase</source>
   <translation>Auf die Aufweckworte warten</translation>
  </message>
  <message>
   <source>Wait for “{phrase}”</source>
   <translation>Auf „{phrase}“ warten</translation>
  </message>
  <message>
   <source>Wait until that has ended.</source>
   <translation>Warte, bis das zu Ende ist.</translation>
  </message>
  <message>
   <source>Wait until that has finished.</source>
   <translation>Warte, bis das fertig ist.</translation>
  </message>
  <message>
   <source>Waiting for the reply before this one</source>
   <translation>Wartet auf die Antwort davor</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Wartet auf deine Antwort</translation>
  </message>
  <message>
   <source>Wake phrase</source>
   <translation>Aufweckworte</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Begrüßung</translation>
  </message>
  <message>
   <source>Welcome to Peri</source>
   <translation>Willkommen bei Peri</translation>
  </message>
  <message>
   <source>What Peri is doing</source>
   <translation>Was Peri gerade tut</translation>
  </message>
  <message>
   <source>What Peri remembers</source>
   <translation>Was Peri sich merkt</translation>
  </message>
  <message>
   <source>What Peri remembers of you</source>
   <translation>Was Peri sich von dir merkt</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Was zurückkam</translation>
  </message>
  <message>
   <source>What came back, from {source}</source>
   <translation>Was zurückkam, von {source}</translation>
  </message>
  <message>
   <source>What can I help you with?</source>
   <translation>Womit kann ich dir helfen?</translation>
  </message>
  <message>
   <source>What can you do for me?</source>
   <translation>Was kannst du für mich tun?</translation>
  </message>
  <message>
   <source>What can't be read is not searched.</source>
   <translation>Was nicht gelesen werden kann, wird nicht durchsucht.</translation>
  </message>
  <message>
   <source>What does not work</source>
   <translation>Was nicht geht</translation>
  </message>
  <message>
   <source>What else Peri uses</source>
   <translation>Was Peri sonst noch benutzt</translation>
  </message>
  <message>
   <source>What has already arrived is kept.</source>
   <translation>Was schon angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>What is on your screen may hold secrets.</source>
   <translation>Was auf deinem Bildschirm steht, kann Geheimes enthalten.</translation>
  </message>
  <message>
   <source>What is remembered</source>
   <translation>Was gemerkt ist</translation>
  </message>
  <message>
   <source>What it changes: +{added} and −{removed} lines</source>
   <translation>Was es ändert: +{added} und −{removed} Zeilen</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was es tut</translation>
  </message>
  <message>
   <source>What it is given</source>
   <translation>Was es bekommt</translation>
  </message>
  <message>
   <source>What it replaced</source>
   <translation>Was es ersetzt hat</translation>
  </message>
  <message>
   <source>What it says now</source>
   <translation>Was es jetzt sagt</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Was es tun würde</translation>
  </message>
  <message>
   <source>What left this machine</source>
   <translation>Was diesen Rechner verlassen hat</translation>
  </message>
  <message>
   <source>What speaks: Peri's own voice, or those of the "system".</source>
   <translation>Was spricht: Peris eigene Stimme oder die des "system".</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Was die Kamera sieht</translation>
  </message>
  <message>
   <source>What the microphone gave is no sound.</source>
   <translation>Was das Mikrofon gab, ist kein Ton.</translation>
  </message>
  <message>
   <source>What the model has before it is shown here, once a conversation has begun.</source>
   <translation>Was das Modell vor sich hat, steht hier, sobald ein Gespräch begonnen hat.</translation>
  </message>
  <message>
   <source>What the model should know of you or how it should answer, in your own words.</source>
   <translation>Was das Modell von dir wissen oder wie es antworten soll, in deinen eigenen Worten.</translation>
  </message>
  <message>
   <source>What the model would be given</source>
   <translation>Was das Modell bekäme</translation>
  </message>
  <message>
   <source>What the server says</source>
   <translation>Was der Server sagt</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Was verlangt wurde</translation>
  </message>
  <message>
   <source>What was indexed is kept: is a disk not mounted?</source>
   <translation>Was aufgenommen wurde, bleibt: Ist ein Datenträger nicht eingehängt?</translation>
  </message>
  <message>
   <source>What was kept of the picture can't be read.</source>
   <translation>Was vom Bild aufgehoben wurde, kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>What was read of it is still shown here.</source>
   <translation>Was davon gelesen wurde, wird hier noch gezeigt.</translation>
  </message>
  <message>
   <source>What was sent before; forward again</source>
   <translation>Was vorher gesendet wurde; wieder vorwärts</translation>
  </message>
  <message>
   <source>What was to be judged is no sound.</source>
   <translation>Was beurteilt werden sollte, ist kein Ton.</translation>
  </message>
  <message>
   <source>What would be remembered</source>
   <translation>Was gemerkt würde</translation>
  </message>
  <message>
   <source>What would change: +{added} and −{removed} lines</source>
   <translation>Was sich ändern würde: +{added} und −{removed} Zeilen</translation>
  </message>
  <message>
   <source>What you are writing can't be kept on disk: {why}.</source>
   <translation>Was du schreibst, kann nicht auf der Festplatte behalten werden: {why}.</translation>
  </message>
  <message>
   <source>What you copied last may be a secret.</source>
   <translation>Was du zuletzt kopiert hast, kann geheim sein.</translation>
  </message>
  <message>
   <source>What you knew</source>
   <translation>Was du kanntest</translation>
  </message>
  <message>
   <source>What you said was not understood ({kind}).</source>
   <translation>Was du sagtest, wurde nicht verstanden ({kind}).</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <source>Where you added it from, your own file stays.</source>
   <translation>Wo du sie hinzugefügt hast, bleibt deine eigene Datei.</translation>
  </message>
  <message>
   <source>Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux).</source>
   <translation>Ob Peri im Menü des Desktops steht, peri://-Links öffnet und für Dateien angeboten wird (unter Linux).</translation>
  </message>
  <message>
   <source>Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say.</source>
   <translation>Ob Peri, wenn sonst nichts zu tun ist, in dem, was du schreibst und sagst, nach Angaben und Wünschen sucht.</translation>
  </message>
  <message>
   <source>Whether Peri may be heard at all. Off: replies are only shown.</source>
   <translation>Ob man Peri überhaupt hören kann. Aus: Antworten werden nur angezeigt.</translation>
  </message>
  <message>
   <source>Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.</source>
   <translation>Ob Peri den Bildschirm ansehen darf, wenn du es sagst. "ask": Du wirst jedes Mal gefragt.</translation>
  </message>
  <message>
   <source>Whether Peri starts with the desktop, in its tray.</source>
   <translation>Ob Peri mit dem Desktop startet, im Infobereich.</translation>
  </message>
  <message>
   <source>Whether a hands-free conversation heeds nothing until it hears the wake phrase.</source>
   <translation>Ob ein freihändiges Gespräch nichts beachtet, bis es die Aufweckworte hört.</translation>
  </message>
  <message>
   <source>Whether a sign in the desktop's tray shows what Peri does.</source>
   <translation>Ob ein Zeichen im Infobereich zeigt, was Peri tut.</translation>
  </message>
  <message>
   <source>Whether closing the window leaves Peri in the tray, ready for the key.</source>
   <translation>Ob Peri beim Schließen des Fensters im Infobereich bleibt, bereit für die Taste.</translation>
  </message>
  <message>
   <source>Whether pages of the web may be read and searched for.</source>
   <translation>Ob Webseiten gelesen und gesucht werden dürfen.</translation>
  </message>
  <message>
   <source>Whether passages of your indexed documents are used in answers without your asking.</source>
   <translation>Ob Stellen aus deinen Dokumenten in Antworten benutzt werden, ohne dass du darum bittest.</translation>
  </message>
  <message>
   <source>Whether the microphone may be opened at all.</source>
   <translation>Ob das Mikrofon überhaupt geöffnet werden darf.</translation>
  </message>
  <message>
   <source>Whether the model may use tools. "auto": where it has half a billion parameters or more.</source>
   <translation>Ob das Modell Werkzeuge benutzen darf. "auto": wenn es eine halbe Milliarde Parameter oder mehr hat.</translation>
  </message>
  <message>
   <source>Whether the model, where it has half a billion parameters or more, names conversations that you haven't, while nothing else is to do.</source>
   <translation>Ob das Modell, wenn es eine halbe Milliarde Parameter oder mehr hat, Gespräche benennt, die du nicht benannt hast, während sonst nichts zu tun ist.</translation>
  </message>
  <message>
   <source>Whether what Peri remembers of you is used in its answers.</source>
   <translation>Ob benutzt wird, was Peri sich von dir merkt, wenn es antwortet.</translation>
  </message>
  <message>
   <source>Whether you are told of a finished reply or a question while you look at another window.</source>
   <translation>Ob dir eine fertige Antwort oder eine Frage gemeldet wird, während du ein anderes Fenster ansiehst.</translation>
  </message>
  <message>
   <source>Which replies are read aloud. "spoken": those to spoken questions.</source>
   <translation>Welche Antworten vorgelesen werden. "spoken": die auf gesprochene Fragen.</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>Ganzer Bildschirm</translation>
  </message>
  <message>
   <source>Why you are asked</source>
   <translation>Warum du gefragt wirst</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>Words understood</source>
   <translation>Worte verstanden</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Schreib es noch einmal.</translation>
  </message>
  <message>
   <source>Write it such as Ctrl+Alt+Space.</source>
   <translation>Schreib sie etwa so: Ctrl+Alt+Space.</translation>
  </message>
  <message>
   <source>Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".</source>
   <translation>Schreib Namen mit Stärken von 0 bis {most}, etwa "poet:0.8, formal:1".</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Schreib einen.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Schreib zuerst etwas.</translation>
  </message>
  <message>
   <source>Write three sentences about the sea.</source>
   <translation>Schreib drei Sätze über das Meer.</translation>
  </message>
  <message>
   <source>Write what is to be remembered.</source>
   <translation>Schreib, was gemerkt werden soll.</translation>
  </message>
  <message>
   <source>Write what is to be sent.</source>
   <translation>Schreib, was gesendet werden soll.</translation>
  </message>
  <message>
   <source>Write, say or show something first.</source>
   <translation>Schreib, sag oder zeig zuerst etwas.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreibt</translation>
  </message>
  <message>
   <source>Written by the model</source>
   <translation>Vom Modell geschrieben</translation>
  </message>
  <message>
   <source>Written out, the address is {address}</source>
   <translation>Ausgeschrieben lautet die Adresse {address}</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second</source>
   <translation>Schrieb {speed:.1f} Tokens pro Sekunde</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second</source>
   <translation>Schrieb {speed:.1f} Tokens pro Sekunde, las {prefill:.0f} pro Sekunde</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>You allowed it for good.</source>
   <translation>Du hast es dauerhaft erlaubt.</translation>
  </message>
  <message>
   <source>You allowed it for this conversation.</source>
   <translation>Du hast es für dieses Gespräch erlaubt.</translation>
  </message>
  <message>
   <source>You allowed it in this conversation</source>
   <translation>Du hast es in diesem Gespräch erlaubt</translation>
  </message>
  <message>
   <source>You allowed it once</source>
   <translation>Du hast es einmal erlaubt</translation>
  </message>
  <message>
   <source>You always allow it</source>
   <translation>Du erlaubst es immer</translation>
  </message>
  <message>
   <source>You can ask again.</source>
   <translation>Du kannst noch einmal fragen.</translation>
  </message>
  <message>
   <source>You can talk with Peri. Without a microphone or a loudspeaker everything works in writing.</source>
   <translation>Du kannst mit Peri sprechen. Ohne Mikrofon oder Lautsprecher geht alles schriftlich.</translation>
  </message>
  <message>
   <source>You did not name what it would reach or run.</source>
   <translation>Du hast nicht genannt, was es erreichen oder ausführen würde.</translation>
  </message>
  <message>
   <source>You didn't allow it</source>
   <translation>Du hast es nicht erlaubt</translation>
  </message>
  <message>
   <source>You have granted no rights.

When Peri asks whether a tool may do something, you can allow it once, in that conversation, or always on that very target. What you allowed for longer than once stands here, and you can take it back.</source>
   <translation>Du hast keine Rechte erteilt.

Wenn Peri fragt, ob ein Werkzeug etwas tun darf, kannst du es einmal, in diesem Gespräch oder für genau dieses Ziel immer erlauben. Was du für länger als einmal erlaubt hast, steht hier, und du kannst es zurücknehmen.</translation>
  </message>
  <message>
   <source>You named this very address, and nothing else is sent.</source>
   <translation>Du hast genau diese Adresse genannt, und sonst wird nichts gesendet.</translation>
  </message>
  <message>
   <source>You stopped this reply.</source>
   <translation>Du hast diese Antwort angehalten.</translation>
  </message>
  <message>
   <source>Your answer was not taken</source>
   <translation>Deine Antwort zählte nicht</translation>
  </message>
  <message>
   <source>Your instructions</source>
   <translation>Deine Anweisungen</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Deine Nachricht</translation>
  </message>
  <message>
   <source>Your message takes {last} tokens, and the model can take in {most} at once: {excess} tokens (about {words} words) too many.</source>
   <translation>Deine Nachricht braucht {last} Token, und das Modell kann {most} auf einmal aufnehmen: {excess} Token (etwa {words} Wörter) zu viel.</translation>
  </message>
  <message>
   <source>Your own message still says it. Delete its conversation if that matters.</source>
   <translation>Deine eigene Nachricht sagt es noch. Lösch ihr Gespräch, wenn dir das wichtig ist.</translation>
  </message>
  <message>
   <source>Your own rules can't be used as they are</source>
   <translation>Deine eigenen Regeln können so nicht benutzt werden</translation>
  </message>
  <message>
   <source>Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which.</source>
   <translation>Deine eigenen Regeln haben einen Fehler; bis er behoben ist, wird mehr gefragt. `peri guard rules` sagt, welchen.</translation>
  </message>
  <message>
   <source>`peri docs status` lists what is.</source>
   <translation>`peri docs status` zeigt, was es ist.</translation>
  </message>
  <message>
   <source>`peri doctor` lists those it has.</source>
   <translation>`peri doctor` zeigt die vorhandenen.</translation>
  </message>
  <message>
   <source>`peri doctor` says what to do about it.</source>
   <translation>`peri doctor` sagt, was zu tun ist.</translation>
  </message>
  <message>
   <source>`peri doctor` says whether the sandbox works.</source>
   <translation>`peri doctor` sagt, ob die Sandbox funktioniert.</translation>
  </message>
  <message>
   <source>`peri index resume` does that.</source>
   <translation>`peri index resume` tut das.</translation>
  </message>
  <message>
   <source>`peri index status` lists those that are.</source>
   <translation>`peri index status` zeigt die, die es sind.</translation>
  </message>
  <message>
   <source>`peri models list` shows all of them.</source>
   <translation>`peri models list` zeigt alle.</translation>
  </message>
  <message>
   <source>`peri models list` shows those that can be pulled.</source>
   <translation>`peri models list` zeigt die, die sich herunterladen lassen.</translation>
  </message>
  <message>
   <source>`peri models pull whisper-tiny.en` fetches one.</source>
   <translation>`peri models pull whisper-tiny.en` holt eines.</translation>
  </message>
  <message>
   <source>`peri plugins list` shows those that are there.</source>
   <translation>`peri plugins list` zeigt die vorhandenen.</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>eine Liste von Texten</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>eine Liste von Texten in Anführungszeichen</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a program could not write into its own folder</source>
   <translation>ein Programm konnte nicht in seinen eigenen Ordner schreiben</translation>
  </message>
  <message>
   <source>a reply is read aloud</source>
   <translation>eine Antwort wird vorgelesen</translation>
  </message>
  <message>
   <source>a server's name has 1 to 64 visible characters.</source>
   <translation>der Name eines Servers hat 1 bis 64 sichtbare Zeichen.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <source>a tensor has an absurd number of dimensions</source>
   <translation>ein Tensor hat eine unsinnige Zahl von Dimensionen</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <source>a trial ended with {code}, {how}. {told}</source>
   <translation>ein Versuch endete mit {code}, {how}. {told}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>about {tokens} tokens ({words} words) a second</source>
   <translation>etwa {tokens} Tokens ({words} Wörter) pro Sekunde</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>von dir hinzugefügt</translation>
  </message>
  <message>
   <source>also after text of others was read</source>
   <translation>auch nachdem Text von anderen gelesen wurde</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>answered with an error: {why}</source>
   <translation>antwortete mit einem Fehler: {why}</translation>
  </message>
  <message>
   <source>answered with what the protocol doesn't allow</source>
   <translation>antwortete, was das Protokoll nicht erlaubt</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <source>answers and sees</source>
   <translation>antwortet und sieht</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archiviert</translation>
  </message>
  <message>
   <source>being loaded</source>
   <translation>wird geladen</translation>
  </message>
  <message>
   <source>bubblewrap is not installed.</source>
   <translation>bubblewrap ist nicht installiert.</translation>
  </message>
  <message>
   <source>can send something out of this machine</source>
   <translation>kann etwas von diesem Rechner wegschicken</translation>
  </message>
  <message>
   <source>can't be reached at {host}</source>
   <translation>ist unter {host} nicht erreichbar</translation>
  </message>
  <message>
   <source>can't be signed in to: {why}</source>
   <translation>lässt keine Anmeldung zu: {why}</translation>
  </message>
  <message>
   <source>can't be started: there is no {missing}</source>
   <translation>kann nicht gestartet werden: Es gibt kein {missing}</translation>
  </message>
  <message>
   <source>can't be started: {command} may not be run</source>
   <translation>kann nicht gestartet werden: {command} darf nicht ausgeführt werden</translation>
  </message>
  <message>
   <source>can't be used: {why}</source>
   <translation>kann nicht benutzt werden: {why}</translation>
  </message>
  <message>
   <source>changes how a model answers</source>
   <translation>verändert, wie ein Modell antwortet</translation>
  </message>
  <message>
   <source>changes something that lasts</source>
   <translation>verändert etwas, das bleibt</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <source>comes with Peri</source>
   <translation>gehört zu Peri</translation>
  </message>
  <message>
   <source>context of {count} tokens</source>
   <translation>Kontext von {count} Tokens</translation>
  </message>
  <message>
   <source>costs money, or uses up something that runs out</source>
   <translation>kostet Geld oder verbraucht etwas, das zu Ende geht</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>didn't answer in time</source>
   <translation>hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>does nothing outside Peri</source>
   <translation>tut nichts außerhalb von Peri</translation>
  </message>
  <message>
   <source>ended by itself; it starts again when it is needed</source>
   <translation>ist von selbst beendet; startet neu, wenn es gebraucht wird</translation>
  </message>
  <message>
   <source>ended the connection</source>
   <translation>hat die Verbindung beendet</translation>
  </message>
  <message>
   <source>ended with status {code}</source>
   <translation>endete mit Status {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <translation>Exit-Code {code}</translation>
  </message>
  <message>
   <source>failed: {why}</source>
   <translation>ist gescheitert: {why}</translation>
  </message>
  <message>
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>finds texts by their meaning</source>
   <translation>findet Texte nach ihrer Bedeutung</translation>
  </message>
  <message>
   <source>first sound {seconds:.1f} s</source>
   <translation>erster Ton {seconds:.1f} s</translation>
  </message>
  <message>
   <source>first word {seconds:.1f} s</source>
   <translation>erstes Wort {seconds:.1f} s</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>from what you typed</source>
   <translation>aus dem, was du geschrieben hast</translation>
  </message>
  <message>
   <source>held to speak</source>
   <translation>zum Sprechen gehalten</translation>
  </message>
  <message>
   <source>hold {key}</source>
   <translation>{key} halten</translation>
  </message>
  <message>
   <source>is heard or shown outside this conversation</source>
   <translation>ist außerhalb dieses Gesprächs zu hören oder zu sehen</translation>
  </message>
  <message>
   <source>is started again</source>
   <translation>wird neu gestartet</translation>
  </message>
  <message>
   <source>it answered what it wasn't asked</source>
   <translation>es antwortete auf etwas, das es nicht gefragt wurde</translation>
  </message>
  <message>
   <source>it answers</source>
   <translation>es kommt als Antwort</translation>
  </message>
  <message>
   <source>it did not answer in time</source>
   <translation>es kam nicht rechtzeitig eine Antwort</translation>
  </message>
  <message>
   <source>it did not end a call when it was told to</source>
   <translation>es beendete einen Aufruf nicht, als es sollte</translation>
  </message>
  <message>
   <source>it didn't start in time</source>
   <translation>es startete nicht rechtzeitig</translation>
  </message>
  <message>
   <source>it does not begin as a GGUF file does</source>
   <translation>sie beginnt nicht wie eine GGUF-Datei</translation>
  </message>
  <message>
   <source>it has both "command" and "url"; a server is either a program or an address.</source>
   <translation>er hat sowohl "command" als auch "url"; ein Server ist entweder ein Programm oder eine Adresse.</translation>
  </message>
  <message>
   <source>it has no such file</source>
   <translation>diese Datei gibt es dort nicht</translation>
  </message>
  <message>
   <source>it has no such repository</source>
   <translation>dieses Repository gibt es dort nicht</translation>
  </message>
  <message>
   <source>it has no such revision</source>
   <translation>diese Revision gibt es dort nicht</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>sie ist abgeschnitten</translation>
  </message>
  <message>
   <source>it is cut short: {missing} of {size} bytes are missing</source>
   <translation>sie ist abgeschnitten: {missing} von {size} Bytes fehlen</translation>
  </message>
  <message>
   <source>it let a program reach the network</source>
   <translation>sie ließ ein Programm ins Netz</translation>
  </message>
  <message>
   <source>it let a program read a file outside of its folder</source>
   <translation>sie ließ ein Programm eine Datei außerhalb seines Ordners lesen</translation>
  </message>
  <message>
   <source>it must be an object.</source>
   <translation>er muss ein Objekt sein.</translation>
  </message>
  <message>
   <source>it needs "command" (a program) or "url" (an address).</source>
   <translation>er braucht "command" (ein Programm) oder "url" (eine Adresse).</translation>
  </message>
  <message>
   <source>it refuses</source>
   <translation>es wird verweigert</translation>
  </message>
  <message>
   <source>it sent too much</source>
   <translation>es sendete zu viel</translation>
  </message>
  <message>
   <source>it sent what can't be read</source>
   <translation>es sendete Unlesbares</translation>
  </message>
  <message>
   <source>it wants a login</source>
   <translation>es wird eine Anmeldung verlangt</translation>
  </message>
  <message>
   <source>it wants its licence accepted there first, and HF_TOKEN set</source>
   <translation>dort muss zuerst die Lizenz angenommen und HF_TOKEN gesetzt werden</translation>
  </message>
  <message>
   <source>it was stopped</source>
   <translation>es wurde angehalten</translation>
  </message>
  <message>
   <source>its alignment is absurd</source>
   <translation>ihre Ausrichtung ist unsinnig</translation>
  </message>
  <message>
   <source>its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)</source>
   <translation>seinem Zertifikat wird hier nicht vertraut (SSL_CERT_FILE nennt die vertrauenswürdigen)</translation>
  </message>
  <message>
   <source>its definition</source>
   <translation>seine Definition</translation>
  </message>
  <message>
   <source>its format version is {version}; {known} can be read</source>
   <translation>ihre Formatversion ist {version}; lesbar sind {known}</translation>
  </message>
  <message>
   <source>its header claims an absurd number of parts</source>
   <translation>ihr Kopf nennt eine unsinnige Zahl von Teilen</translation>
  </message>
  <message>
   <source>its header has a name of absurd length</source>
   <translation>ihr Kopf hat einen Namen von unsinniger Länge</translation>
  </message>
  <message>
   <source>its header has a value of unknown type {kind}</source>
   <translation>ihr Kopf hat einen Wert vom unbekannten Typ {kind}</translation>
  </message>
  <message>
   <source>its header is cut short</source>
   <translation>ihr Kopf ist abgeschnitten</translation>
  </message>
  <message>
   <source>its header nests lists too deep</source>
   <translation>ihr Kopf verschachtelt Listen zu tief</translation>
  </message>
  <message>
   <source>its tools would be called as those of {other}; give it another name.</source>
   <translation>seine Werkzeuge hießen wie die von {other}; gib ihm einen anderen Namen.</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>kernel.adapters can't be {text}: {part} is no name with a strength.</source>
   <translation>kernel.adapters kann nicht {text} sein: {part} ist kein Name mit einer Stärke.</translation>
  </message>
  <message>
   <source>libmtmd can't be loaded: {why}</source>
   <translation>libmtmd kann nicht geladen werden: {why}</translation>
  </message>
  <message>
   <source>licence: {name}</source>
   <translation>Lizenz: {name}</translation>
  </message>
  <message>
   <source>line {line}: {problem}</source>
   <translation>Zeile {line}: {problem}</translation>
  </message>
  <message>
   <source>llama.cpp can't be loaded: {why}</source>
   <translation>llama.cpp kann nicht geladen werden: {why}</translation>
  </message>
  <message>
   <source>llama.cpp can't load the projector {name}.</source>
   <translation>llama.cpp kann den Projektor {name} nicht laden.</translation>
  </message>
  <message>
   <source>llama.cpp can't load {file}.</source>
   <translation>llama.cpp kann {file} nicht laden.</translation>
  </message>
  <message>
   <source>llama.cpp can't read the grammar that was made of a schema.</source>
   <translation>llama.cpp kann die Grammatik nicht lesen, die aus einem Schema gemacht wurde.</translation>
  </message>
  <message>
   <source>llama.cpp failed to evaluate the prompt (code {code}).</source>
   <translation>llama.cpp konnte die Eingabe nicht auswerten (Code {code}).</translation>
  </message>
  <message>
   <source>loaded in {seconds:.1f} s on {device}</source>
   <translation>geladen in {seconds:.1f} s auf {device}</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>wird angesehen</translation>
  </message>
  <message>
   <source>looks at something</source>
   <translation>sieht etwas an</translation>
  </message>
  <message>
   <source>may be left empty</source>
   <translation>darf leer bleiben</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <source>next answer starts at once</source>
   <translation>nächste Antwort beginnt sofort</translation>
  </message>
  <message>
   <source>next answer starts in about {time}</source>
   <translation>nächste Antwort beginnt in etwa {time}</translation>
  </message>
  <message>
   <source>no graphics card</source>
   <translation>keine Grafikkarte</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <source>not there now</source>
   <translation>gerade nicht da</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>nicht benutzt</translation>
  </message>
  <message>
   <source>not used; asks each time</source>
   <translation>nicht benutzt; fragt jedes Mal</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>notices speech</source>
   <translation>bemerkt, dass jemand spricht</translation>
  </message>
  <message>
   <source>notices that you have finished speaking</source>
   <translation>bemerkt, dass du zu Ende gesprochen hast</translation>
  </message>
  <message>
   <source>of the plugin “{name}”</source>
   <translation>des Plugins „{name}“</translation>
  </message>
  <message>
   <source>of the server “{name}”</source>
   <translation>des Servers „{name}“</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>one of {choices}</source>
   <translation>eins von {choices}</translation>
  </message>
  <message>
   <source>open for a conversation</source>
   <translation>offen für ein Gespräch</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import it again.</source>
   <translation>peri models remove {name}, dann importier es noch einmal.</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import the file again.</source>
   <translation>peri models remove {name}, und importiere die Datei dann noch einmal.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <source>reads text in pictures</source>
   <translation>liest Text in Bildern</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>recognises what is in pictures</source>
   <translation>erkennt, was auf Bildern ist</translation>
  </message>
  <message>
   <source>replaced nothing</source>
   <translation>hat nichts ersetzt</translation>
  </message>
  <message>
   <source>runs a program</source>
   <translation>führt ein Programm aus</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>sends more messages than anyone could heed</source>
   <translation>sendet mehr Nachrichten, als jemand beachten könnte</translation>
  </message>
  <message>
   <source>sends what is no message of the protocol</source>
   <translation>sendet, was keine Nachricht des Protokolls ist</translation>
  </message>
  <message>
   <source>sent a message of more than {most} MB</source>
   <translation>hat eine Nachricht von mehr als {most} MB gesendet</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>gerade gezeigt</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>seit {when}</translation>
  </message>
  <message>
   <source>speaks</source>
   <translation>spricht</translation>
  </message>
  <message numerus="yes">
   <source>started again {count} times</source>
   <extracomment>started again once</extracomment>
   <translation>
    <numerusform>einmal neu gestartet</numerusform>
    <numerusform>{count}-mal neu gestartet</numerusform>
   </translation>
  </message>
  <message>
   <source>status {code}</source>
   <translation>Status {code}</translation>
  </message>
  <message>
   <source>stopped answering</source>
   <translation>antwortet nicht mehr</translation>
  </message>
  <message>
   <source>stopped listening</source>
   <translation>hört nicht mehr zu</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>Text in Anführungszeichen</translation>
  </message>
  <message>
   <source>the camera</source>
   <translation>die Kamera</translation>
  </message>
  <message>
   <source>the ears</source>
   <translation>die Ohren</translation>
  </message>
  <message>
   <source>the eye of a model that sees</source>
   <translation>das Auge eines Modells, das sieht</translation>
  </message>
  <message>
   <source>the eyes</source>
   <translation>die Augen</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the key in its headers was refused</source>
   <translation>der Schlüssel in seinen Headern wurde abgelehnt</translation>
  </message>
  <message>
   <source>the language model</source>
   <translation>das Sprachmodell</translation>
  </message>
  <message>
   <source>the model that is tried out</source>
   <translation>das Modell, das ausprobiert wird</translation>
  </message>
  <message>
   <source>the picture</source>
   <translation>dem Bild</translation>
  </message>
  <message>
   <source>the server</source>
   <translation>der Server</translation>
  </message>
  <message>
   <source>the voice</source>
   <translation>die Stimme</translation>
  </message>
  <message>
   <source>there is no key {key}; {meant} was meant?</source>
   <translation>es gibt keinen Schlüssel {key}; war {meant} gemeint?</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>turns speech into text</source>
   <translation>verwandelt Sprache in Text</translation>
  </message>
  <message>
   <source>unloaded; it is loaded again when it is needed</source>
   <translation>entladen; es wird wieder geladen, wenn es gebraucht wird</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>used just now</source>
   <translation>gerade eben benutzt</translation>
  </message>
  <message>
   <source>used {count} h ago</source>
   <translation>vor {count} h benutzt</translation>
  </message>
  <message>
   <source>used {count} min ago</source>
   <translation>vor {count} min benutzt</translation>
  </message>
  <message>
   <source>used {day}</source>
   <translation>benutzt am {day}</translation>
  </message>
  <message>
   <source>version {at} of {count} is shown</source>
   <translation>Fassung {at} von {count} wird gezeigt</translation>
  </message>
  <message>
   <source>wants you to sign in: peri mcp login {name}</source>
   <translation>will, dass du dich anmeldest: peri mcp login {name}</translation>
  </message>
  <message>
   <source>web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>what compares meanings</source>
   <translation>was Bedeutungen vergleicht</translation>
  </message>
  <message>
   <source>what follows your voice</source>
   <translation>was deiner Stimme folgt</translation>
  </message>
  <message>
   <source>what looks at videos</source>
   <translation>was Videos ansieht</translation>
  </message>
  <message>
   <source>what reads documents</source>
   <translation>was Dokumente liest</translation>
  </message>
  <message>
   <source>what reads text in pictures</source>
   <translation>was Text in Bildern liest</translation>
  </message>
  <message>
   <source>whatever it is used on</source>
   <translation>worauf auch immer es angewendet wird</translation>
  </message>
  <message>
   <source>works</source>
   <translation>arbeitet</translation>
  </message>
  <message>
   <source>your own file</source>
   <translation>deine eigene Datei</translation>
  </message>
  <message>
   <source>{count:.1f} billion parameters</source>
   <translation>{count:.1f} Milliarden Parameter</translation>
  </message>
  <message>
   <source>{counted}, {left} still to be read</source>
   <translation>{counted}, {left} noch zu lesen</translation>
  </message>
  <message>
   <source>{count} are still to be looked at.</source>
   <translation>{count} sind noch anzusehen.</translation>
  </message>
  <message>
   <source>{count} are still to be read.</source>
   <translation>{count} sind noch zu lesen.</translation>
  </message>
  <message>
   <source>{count} calls, and one answer for all of them</source>
   <translation>{count} Aufrufe und eine Antwort für alle</translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations</source>
   <extracomment>{count} conversation</extracomment>
   <translation>
    <numerusform>{count} Gespräch</numerusform>
    <numerusform>{count} Gespräche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are archived.</source>
   <extracomment>{count} conversation is archived.</extracomment>
   <translation>
    <numerusform>{count} Gespräch ist archiviert.</numerusform>
    <numerusform>{count} Gespräche sind archiviert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are deleted.</source>
   <extracomment>{count} conversation is deleted.</extracomment>
   <translation>
    <numerusform>{count} Gespräch ist gelöscht.</numerusform>
    <numerusform>{count} Gespräche sind gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents</source>
   <extracomment>1 document</extracomment>
   <translation>
    <numerusform>1 Dokument</numerusform>
    <numerusform>{count} Dokumente</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} documents in {passages} passages can be found.</source>
   <translation>{count} Dokumente mit {passages} Stellen können gefunden werden.</translation>
  </message>
  <message numerus="yes">
   <source>{count} earlier messages</source>
   <extracomment>1 earlier message</extracomment>
   <translation>
    <numerusform>1 frühere Nachricht</numerusform>
    <numerusform>{count} frühere Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} earlier ones are found by the search.</source>
   <translation>{count} frühere findet die Suche.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files were left out</source>
   <extracomment>1 file was left out</extracomment>
   <translation>
    <numerusform>1 Datei wurde ausgelassen</numerusform>
    <numerusform>{count} Dateien wurden ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} layers on the graphics card</source>
   <translation>{count} Schichten auf der Grafikkarte</translation>
  </message>
  <message numerus="yes">
   <source>{count} memories</source>
   <extracomment>1 memory</extracomment>
   <translation>
    <numerusform>1 Angabe</numerusform>
    <numerusform>{count} Angaben</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} more are found by the search.</source>
   <translation>{count} weitere findet die Suche.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more wait</source>
   <extracomment>1 more waits</extracomment>
   <translation>
    <numerusform>1 weitere wartet</numerusform>
    <numerusform>{count} weitere warten</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} older turns are left out of it.</source>
   <translation>{count} ältere Wechsel sind weggelassen.</translation>
  </message>
  <message>
   <source>{count} parts are on disk only.</source>
   <translation>{count} Teile sind nur auf der Festplatte.</translation>
  </message>
  <message>
   <source>{count} passages can be found by words, and soon by meaning.</source>
   <translation>{count} Stellen können nach Wörtern gefunden werden, und bald nach Bedeutung.</translation>
  </message>
  <message numerus="yes">
   <source>{count} passages of documents</source>
   <extracomment>1 passage of a document</extracomment>
   <translation>
    <numerusform>1 Stelle aus einem Dokument</numerusform>
    <numerusform>{count} Stellen aus Dokumenten</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} pictures can be found.</source>
   <translation>{count} Bilder können gefunden werden.</translation>
  </message>
  <message>
   <source>{count} replies were cut short. What had been written of them is kept.</source>
   <translation>{count} Antworten wurden abgebrochen. Was davon geschrieben war, ist noch da.</translation>
  </message>
  <message numerus="yes">
   <source>{count} selected</source>
   <extracomment>{count} selected</extracomment>
   <translation>
    <numerusform>{count} ausgewählt</numerusform>
    <numerusform>{count} ausgewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sources</source>
   <extracomment>1 source</extracomment>
   <translation>
    <numerusform>1 Quelle</numerusform>
    <numerusform>{count} Quellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} threads</source>
   <extracomment>1 thread</extracomment>
   <translation>
    <numerusform>1 Thread</numerusform>
    <numerusform>{count} Threads</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} threads, {layers}</source>
   <translation>{count} Threads, {layers}</translation>
  </message>
  <message numerus="yes">
   <source>{count} times</source>
   <extracomment>once</extracomment>
   <translation>
    <numerusform>einmal</numerusform>
    <numerusform>{count}-mal</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} Tokens</translation>
  </message>
  <message>
   <source>{count} tokens to read</source>
   <translation>{count} Tokens zu lesen</translation>
  </message>
  <message>
   <source>{count} were left out; `peri index status` says why.</source>
   <translation>{count} wurden ausgelassen; `peri index status` sagt, warum.</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second</source>
   <translation>{done} von {total}, {speed} pro Sekunde</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second, {left} left</source>
   <translation>{done} von {total}, {speed} pro Sekunde, noch {left}</translation>
  </message>
  <message>
   <source>{filename} in {name} can't be read.</source>
   <translation>{filename} in {name} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{file} can't be loaded.</source>
   <translation>{file} kann nicht geladen werden.</translation>
  </message>
  <message>
   <source>{file} can't be loaded: {why}</source>
   <translation>{file} kann nicht geladen werden: {why}</translation>
  </message>
  <message>
   <source>{file} does not judge turns.</source>
   <translation>{file} beurteilt nicht, wann jemand ausgeredet hat.</translation>
  </message>
  <message>
   <source>{file} does not turn texts into vectors of {count} numbers.</source>
   <translation>{file} macht aus Texten keine Vektoren von {count} Zahlen.</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} ist ein Ordner.</translation>
  </message>
  <message>
   <source>{file} is no adapter.</source>
   <translation>{file} ist kein Adapter.</translation>
  </message>
  <message>
   <source>{file} is not a regular file.</source>
   <translation>{file} ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>{file} is not a tokenizer.</source>
   <translation>{file} ist kein Tokenizer.</translation>
  </message>
  <message>
   <source>{file} is not half of an image encoder.</source>
   <translation>{file} ist keine Hälfte eines Bild-Encoders.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} ist nicht da.</translation>
  </message>
  <message>
   <source>{file} is the eye of a vision model, and it is not clear of which.</source>
   <translation>{file} ist das Auge eines Bildmodells, und es ist nicht klar, von welchem.</translation>
  </message>
  <message>
   <source>{file} may not be read.</source>
   <translation>{file} darf nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{file} of {name} has {found} bytes instead of {size}.</source>
   <translation>{file} von {name} hat {found} statt {size} Bytes.</translation>
  </message>
  <message>
   <source>{folder} holds no Whisper model that can be loaded: {why}</source>
   <translation>{folder} enthält kein Whisper-Modell, das sich laden lässt: {why}</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} ist kein Ordner.</translation>
  </message>
  <message>
   <source>{folder} · Tab opens it</source>
   <translation>{folder} · Tab öffnet ihn</translation>
  </message>
  <message>
   <source>{held} of {predicted}</source>
   <translation>{held} von {predicted}</translation>
  </message>
  <message>
   <source>{host} broke off again and again: {why}.</source>
   <translation>{host} brach immer wieder ab: {why}.</translation>
  </message>
  <message>
   <source>{host} can't be reached: {why}.</source>
   <translation>{host} ist nicht zu erreichen: {why}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {seconds} seconds.</source>
   <translation>{host} antwortete nicht innerhalb von {seconds} Sekunden.</translation>
  </message>
  <message>
   <source>{host} has no wheel of {package} {version} with a checksum.</source>
   <translation>{host} hat kein Wheel von {package} {version} mit Prüfsumme.</translation>
  </message>
  <message>
   <source>{host} sends an endless page.</source>
   <translation>{host} schickt eine Seite ohne Ende.</translation>
  </message>
  <message>
   <source>{host} sends an index that can't be read.</source>
   <translation>{host} sendet ein Verzeichnis, das nicht gelesen werden kann.</translation>
  </message>
  <message>
   <source>{host} sends from one address to the next without an end.</source>
   <translation>{host} schickt ohne Ende von einer Adresse zur nächsten.</translation>
  </message>
  <message>
   <source>{host}: loaded, though it has hardly room</source>
   <translation>{host}: geladen, obwohl kaum Platz ist</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded with a context of {detail} tokens</source>
   <translation>{host}: Speicher war knapp, mit einem Kontext von {detail} Token geladen</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded {detail} instead</source>
   <translation>{host}: Speicher war knapp, stattdessen {detail} geladen</translation>
  </message>
  <message>
   <source>{host}: not loaded, memory is too short</source>
   <translation>{host}: nicht geladen, der Speicher ist zu knapp</translation>
  </message>
  <message>
   <source>{host}: unloaded, as it was not used for {detail} minutes</source>
   <translation>{host}: entladen, da seit {detail} Minuten nicht gebraucht</translation>
  </message>
  <message>
   <source>{host}: unloaded, to make room for: {detail}</source>
   <translation>{host}: entladen, um Platz zu machen für: {detail}</translation>
  </message>
  <message>
   <source>{host}: {what} (status {status}).</source>
   <translation>{host}: {what} (Status {status}).</translation>
  </message>
  <message>
   <source>{key} can't be "{value}"</source>
   <translation>{key} kann nicht "{value}" sein</translation>
  </message>
  <message>
   <source>{key} must be a section, [{key}]; found {found}.</source>
   <translation>{key} muss ein Abschnitt sein, [{key}]; gefunden wurde {found}.</translation>
  </message>
  <message>
   <source>{key} must be text in quotes; found {found}.</source>
   <translation>{key} muss Text in Anführungszeichen sein; gefunden wurde {found}.</translation>
  </message>
  <message>
   <source>{key} must be true or false; found {found}.</source>
   <translation>{key} muss true oder false sein; gefunden wurde {found}.</translation>
  </message>
  <message>
   <source>{key} must be {allowed}; found {found}.</source>
   <translation>{key} muss {allowed} sein; gefunden wurde {found}.</translation>
  </message>
  <message>
   <source>{key} must name at least one.</source>
   <translation>{key} muss mindestens eines nennen.</translation>
  </message>
  <message>
   <source>{kind} from {least} to {most}</source>
   <translation>{kind} von {least} bis {most}</translation>
  </message>
  <message>
   <source>{kind} with at least {count} letters</source>
   <translation>{kind} mit mindestens {count} Buchstaben</translation>
  </message>
  <message>
   <source>{kind}, at most {most}</source>
   <translation>{kind}, höchstens {most}</translation>
  </message>
  <message>
   <source>{kind}, {least} or more</source>
   <translation>{kind}, {least} oder mehr</translation>
  </message>
  <message>
   <source>{model} could not be downloaded.</source>
   <translation>{model} konnte nicht heruntergeladen werden.</translation>
  </message>
  <message>
   <source>{model} could not be had as promised, and what was wrong has been removed.</source>
   <translation>{model} war nicht wie versprochen zu haben; was falsch war, wurde entfernt.</translation>
  </message>
  <message>
   <source>{model} sees {fewer} tokens of a conversation at once instead of {tokens}.</source>
   <translation>{model} sieht auf einmal {fewer} statt {tokens} Tokens eines Gesprächs.</translation>
  </message>
  <message>
   <source>{module} has no back end “{attribute}”.</source>
   <translation>{module} hat kein Backend „{attribute}“.</translation>
  </message>
  <message>
   <source>{moment} · shown now</source>
   <translation>{moment} · gerade gezeigt</translation>
  </message>
  <message>
   <source>{name} can't be a model's name.</source>
   <translation>{name} kann kein Modell heißen.</translation>
  </message>
  <message>
   <source>{name} can't be decoded.</source>
   <translation>{name} kann nicht dekodiert werden.</translation>
  </message>
  <message>
   <source>{name} can't be prepared for the vision model.</source>
   <translation>{name} kann für das Bildmodell nicht vorbereitet werden.</translation>
  </message>
  <message>
   <source>{name} can't be read: {why}.</source>
   <translation>{name} kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>{name} can't look at pictures.</source>
   <translation>{name} kann keine Bilder ansehen.</translation>
  </message>
  <message>
   <source>{name} comes with Peri and can't be removed.</source>
   <translation>{name} kommt mit Peri und kann nicht entfernt werden.</translation>
  </message>
  <message>
   <source>{name} compares texts with pictures only, not with texts.</source>
   <translation>{name} vergleicht Texte nur mit Bildern, nicht mit Texten.</translation>
  </message>
  <message>
   <source>{name} could not start: {why}</source>
   <translation>{name} konnte nicht starten: {why}</translation>
  </message>
  <message>
   <source>{name} failed: {why}. Nothing you wrote is lost.</source>
   <translation>{name} versagte: {why}. Nichts, was du geschrieben hast, ist verloren.</translation>
  </message>
  <message>
   <source>{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.</source>
   <translation>{name} antwortete {count} Sekunden lang nicht und wurde beendet. Nichts, was du geschrieben hast, ist verloren.</translation>
  </message>
  <message>
   <source>{name} has been closed.</source>
   <translation>{name} wurde geschlossen.</translation>
  </message>
  <message>
   <source>{name} has no pixels.</source>
   <translation>{name} hat keine Pixel.</translation>
  </message>
  <message>
   <source>{name} has no text.</source>
   <translation>{name} hat keinen Text.</translation>
  </message>
  <message>
   <source>{name} has the wrong {algorithm}.</source>
   <translation>{name} hat die falsche Prüfsumme ({algorithm}).</translation>
  </message>
  <message>
   <source>{name} is a HEIC picture, which Peri can't read.</source>
   <translation>{name} ist ein HEIC-Bild, das Peri nicht lesen kann.</translation>
  </message>
  <message>
   <source>{name} is a projector, but not of pictures.</source>
   <translation>{name} ist ein Projektor, aber nicht für Bilder.</translation>
  </message>
  <message>
   <source>{name} is an SVG drawing.</source>
   <translation>{name} ist eine SVG-Zeichnung.</translation>
  </message>
  <message>
   <source>{name} is an archive, or a document that Peri can't read.</source>
   <translation>{name} ist ein Archiv oder ein Dokument, das Peri nicht lesen kann.</translation>
  </message>
  <message>
   <source>{name} is being pulled, imported or removed right now.</source>
   <translation>{name} wird gerade heruntergeladen, importiert oder entfernt.</translation>
  </message>
  <message>
   <source>{name} is broken, or locked with a password ({why}).</source>
   <translation>{name} ist beschädigt oder mit einem Passwort geschützt ({why}).</translation>
  </message>
  <message>
   <source>{name} is broken: a part of it can't be read.</source>
   <translation>{name} ist kaputt: Ein Teil davon kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be opened as a PDF.</source>
   <translation>{name} ist kaputt: Es lässt sich nicht als PDF öffnen.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be read to its end.</source>
   <translation>{name} ist kaputt: Es lässt sich nicht bis zum Ende lesen.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be unpacked to its end.</source>
   <translation>{name} ist kaputt: Es lässt sich nicht bis zum Ende entpacken.</translation>
  </message>
  <message>
   <source>{name} is broken: the process that read it stopped. Nothing else was touched.</source>
   <translation>{name} ist beschädigt: Der Prozess, der es las, ist abgebrochen. Sonst wurde nichts berührt.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short, and can't be decoded.</source>
   <translation>{name} ist beschädigt oder abgeschnitten und kann nicht dekodiert werden.</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} ist leer.</translation>
  </message>
  <message>
   <source>{name} is in use.</source>
   <translation>{name} ist in Gebrauch.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} MiB.</source>
   <translation>{name} ist größer als {most} MiB.</translation>
  </message>
  <message>
   <source>{name} is locked with a password.</source>
   <translation>{name} ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <source>{name} is longer than the {size} bytes promised.</source>
   <translation>{name} ist länger als die versprochenen {size} Bytes.</translation>
  </message>
  <message>
   <source>{name} is nested too deeply to be an export.</source>
   <translation>{name} ist für einen Export zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>{name} is no document that Peri can read.</source>
   <translation>{name} ist kein Dokument, das Peri lesen kann.</translation>
  </message>
  <message>
   <source>{name} is no export that Peri knows.</source>
   <translation>{name} ist kein Export, den Peri kennt.</translation>
  </message>
  <message>
   <source>{name} is no language model.</source>
   <translation>{name} ist kein Sprachmodell.</translation>
  </message>
  <message>
   <source>{name} is no page that can be read.</source>
   <translation>{name} ist keine Seite, die sich lesen lässt.</translation>
  </message>
  <message>
   <source>{name} is no projector but a model ({kind}).</source>
   <translation>{name} ist kein Projektor, sondern ein Modell ({kind}).</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} ist kein Bild, das sich lesen lässt.</translation>
  </message>
  <message>
   <source>{name} is not a usable GGUF model: {why}.</source>
   <translation>{name} ist kein brauchbares GGUF-Modell: {why}.</translation>
  </message>
  <message>
   <source>{name} is not whole JSON ({why}).</source>
   <translation>{name} ist kein vollständiges JSON ({why}).</translation>
  </message>
  <message>
   <source>{name} is nothing that Peri can see, hear or read.</source>
   <translation>{name} ist nichts, was Peri sehen, hören oder lesen kann.</translation>
  </message>
  <message>
   <source>{name} is of an old format of Office.</source>
   <translation>{name} hat ein altes Office-Format.</translation>
  </message>
  <message>
   <source>{name} is one of the {parts} parts of a model.</source>
   <translation>{name} ist einer der {parts} Teile eines Modells.</translation>
  </message>
  <message>
   <source>{name} is protected against copying.</source>
   <translation>{name} ist kopiergeschützt.</translation>
  </message>
  <message>
   <source>{name} is the projector of another model.</source>
   <translation>{name} ist der Projektor eines anderen Modells.</translation>
  </message>
  <message>
   <source>{name} is too large or too deeply nested to be read.</source>
   <translation>{name} ist zu groß oder zu tief verschachtelt, um gelesen zu werden.</translation>
  </message>
  <message>
   <source>{name} is too large to be decoded safely.</source>
   <translation>{name} ist zu groß, um sicher dekodiert zu werden.</translation>
  </message>
  <message>
   <source>{name} is too large to be imported (more than {most} MB).</source>
   <translation>{name} ist zu groß, um eingelesen zu werden (mehr als {most} MB).</translation>
  </message>
  <message>
   <source>{name} is too large: a document may have {most} MiB at most.</source>
   <translation>{name} ist zu groß: Ein Dokument darf höchstens {most} MiB haben.</translation>
  </message>
  <message>
   <source>{name} is too large: {most} MiB is the limit for its kind.</source>
   <translation>{name} ist zu groß: Für diese Art sind {most} MiB die Grenze.</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds} seconds to read and was left alone.</source>
   <translation>{name} zu lesen dauerte länger als {seconds} Sekunden; es wurde aufgegeben.</translation>
  </message>
  <message>
   <source>{name} unpacks to more than a document may hold; it was left alone.</source>
   <translation>{name} wird entpackt größer, als ein Dokument sein darf; es wurde nicht angerührt.</translation>
  </message>
  <message>
   <source>{name} was not ready after {count} seconds and was ended.</source>
   <translation>{name} war nach {count} Sekunden nicht bereit und wurde beendet.</translation>
  </message>
  <message>
   <source>{name} was stopped.</source>
   <translation>{name} wurde angehalten.</translation>
  </message>
  <message>
   <source>{name}, one on each line</source>
   <translation>{name}, je eine Zeile</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}: aus</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}: an</translation>
  </message>
  <message>
   <source>{name}{size} is too large to be decoded safely: the limit is {most} megapixels.</source>
   <translation>{name}{size} ist zu groß, um sicher dekodiert zu werden: Die Grenze sind {most} Megapixel.</translation>
  </message>
  <message>
   <source>{needed} MB are needed and {free} MB are free.</source>
   <translation>{needed} MB sind nötig, und {free} MB sind frei.</translation>
  </message>
  <message>
   <source>{number} GB</source>
   <translation>{number} GB</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} MB</translation>
  </message>
  <message>
   <source>{origin}: Peri is to remember something</source>
   <translation>{origin}: Peri soll sich etwas merken</translation>
  </message>
  <message>
   <source>{path} belongs to another program.</source>
   <translation>{path} gehört einem anderen Programm.</translation>
  </message>
  <message>
   <source>{path} can't be changed: {why}. It is as it was.</source>
   <translation>{path} kann nicht geändert werden: {why}. Die Datei ist, wie sie war.</translation>
  </message>
  <message>
   <source>{path} can't be locked: {why}.</source>
   <translation>{path} kann nicht gesperrt werden: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be opened for writing ({why}).</source>
   <translation>{path} kann nicht zum Schreiben geöffnet werden ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be read: {why}.</source>
   <translation>{path} kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be used ({why}).</source>
   <translation>{path} kann nicht benutzt werden ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}</source>
   <translation>{path} kann nicht benutzt werden: {why}</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}.</source>
   <translation>{path} kann nicht benutzt werden: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}.</source>
   <translation>{path} kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The right is as it was.</source>
   <translation>{path} kann nicht geschrieben werden: {why}. Das Recht ist, wie es war.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The setting is not kept.</source>
   <translation>{path} kann nicht geschrieben werden: {why}. Die Einstellung ist nicht aufgehoben.</translation>
  </message>
  <message>
   <source>{path} does not describe an image encoder ({why}).</source>
   <translation>{path} beschreibt keinen Bild-Encoder ({why}).</translation>
  </message>
  <message>
   <source>{path} doesn't hold what it should.</source>
   <translation>{path} enthält nicht, was es soll.</translation>
  </message>
  <message>
   <source>{path} failed ({why}). What was stored before is safe.</source>
   <translation>{path} versagte ({why}). Was vorher gespeichert wurde, ist sicher.</translation>
  </message>
  <message>
   <source>{path} has no key "{table}".</source>
   <translation>{path} hat keinen Schlüssel "{table}".</translation>
  </message>
  <message>
   <source>{path} has {found} bytes instead of {size}.</source>
   <translation>{path} hat {found} statt {size} Bytes.</translation>
  </message>
  <message>
   <source>{path} is being changed by another program.</source>
   <translation>{path} wird gerade von einem anderen Programm geändert.</translation>
  </message>
  <message>
   <source>{path} is being opened by another program.</source>
   <translation>{path} wird gerade von einem anderen Programm geöffnet.</translation>
  </message>
  <message>
   <source>{path} is closed.</source>
   <translation>{path} ist geschlossen.</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}). It has not been changed.</source>
   <translation>{path} ist beschädigt ({fault}). Die Datei wurde nicht verändert.</translation>
  </message>
  <message>
   <source>{path} is damaged ({why}).</source>
   <translation>{path} ist beschädigt ({why}).</translation>
  </message>
  <message>
   <source>{path} is held by another program.</source>
   <translation>{path} wird von einem anderen Programm festgehalten.</translation>
  </message>
  <message>
   <source>{path} is in use by another program.</source>
   <translation>{path} wird von einem anderen Programm benutzt.</translation>
  </message>
  <message>
   <source>{path} is larger than a file of servers can be.</source>
   <translation>{path} ist größer, als eine Datei mit Servern sein kann.</translation>
  </message>
  <message>
   <source>{path} is longer than promised.</source>
   <translation>{path} ist länger als versprochen.</translation>
  </message>
  <message>
   <source>{path} is no JSON text.</source>
   <translation>{path} ist kein JSON-Text.</translation>
  </message>
  <message>
   <source>{path} is not a calibration.</source>
   <translation>{path} ist keine Kalibrierung.</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} ist kein Ordner.</translation>
  </message>
  <message>
   <source>{path} is not an indexed folder.</source>
   <translation>{path} ist kein Ordner im Index.</translation>
  </message>
  <message>
   <source>{path} is not indexed.</source>
   <translation>{path} ist nicht im Index.</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} ist nicht da.</translation>
  </message>
  <message>
   <source>{path} is shorter than promised.</source>
   <translation>{path} ist kürzer als versprochen.</translation>
  </message>
  <message>
   <source>{path} is written in a way that Peri can't change safely. The file is as it was.</source>
   <translation>{path} ist so geschrieben, dass Peri es nicht sicher ändern kann. Die Datei ist, wie sie war.</translation>
  </message>
  <message>
   <source>{path} may not be read.</source>
   <translation>{path} darf nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{path} must hold an object with the key "{table}".</source>
   <translation>{path} muss ein Objekt mit dem Schlüssel "{table}" enthalten.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.</source>
   <translation>{path} wurde von einem neueren Peri geschrieben (Format {version}; dieses kennt {known}). Die Datei wurde nicht verändert.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri.</source>
   <translation>{path} wurde von einem neueren Peri geschrieben.</translation>
  </message>
  <message>
   <source>{path}, line {line}, column {column}: {why}.</source>
   <translation>{path}, Zeile {line}, Spalte {column}: {why}.</translation>
  </message>
  <message>
   <source>{path}, line {line}: not UTF-8 text.</source>
   <translation>{path}, Zeile {line}: kein Text in UTF-8.</translation>
  </message>
  <message>
   <source>{path}, line {line}: this is not valid TOML ({fault}).</source>
   <translation>{path}, Zeile {line}: das ist kein gültiges TOML ({fault}).</translation>
  </message>
  <message>
   <source>{path}, server {name}: {why}</source>
   <translation>{path}, Server {name}: {why}</translation>
  </message>
  <message>
   <source>{path}, which keeps what you know of your servers' tools, can't be read: {why}.</source>
   <translation>{path}, worin steht, was du von den Werkzeugen deiner Server weißt, kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>{path}: prompt {number} needs a name and a text, both in quotes.</source>
   <translation>{path}: Vorlage {number} braucht einen Namen und einen Text, beide in Anführungszeichen.</translation>
  </message>
  <message>
   <source>{place} is there already.</source>
   <translation>{place} ist schon da.</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds:.1f} s to read</source>
   <translation>{seconds:.1f} s zu lesen</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{size} are free again.</source>
   <translation>{size} sind wieder frei.</translation>
  </message>
  <message>
   <source>{size} on the disk become free.</source>
   <translation>{size} auf der Festplatte werden frei.</translation>
  </message>
  <message>
   <source>{some} and {last}</source>
   <translation>{some} und {last}</translation>
  </message>
  <message>
   <source>{source} brings a tool "{name}", but {other} has one of that name, which is used.</source>
   <translation>{source} bringt ein Werkzeug „{name}“, aber {other} hat schon eines dieses Namens, das benutzt wird.</translation>
  </message>
  <message>
   <source>{source} brings {count} tools; the first {most} are used.</source>
   <translation>{source} bringt {count} Werkzeuge; die ersten {most} werden benutzt.</translation>
  </message>
  <message>
   <source>{source} has two tools that would be called "{name}"; the first one is used.</source>
   <translation>{source} hat zwei Werkzeuge, die „{name}“ hießen; das erste wird benutzt.</translation>
  </message>
  <message>
   <source>{speed:.1f} tokens/s</source>
   <translation>{speed:.1f} Tokens/s</translation>
  </message>
  <message>
   <source>{stage} for {time}</source>
   <translation>{stage} seit {time}</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, as the latter has no room.</source>
   <translation>{taken} antwortet anstelle von {model}, denn dafür ist kein Platz.</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.</source>
   <translation>{taken} antwortet anstelle von {model}, mit einem Kontext von {tokens} Tokens, denn dafür ist kein Platz.</translation>
  </message>
  <message>
   <source>{target} is the store itself.</source>
   <translation>{target} ist der Speicher selbst.</translation>
  </message>
  <message>
   <source>{target} stands in text that you did not write.</source>
   <translation>{target} steht in Text, den du nicht geschrieben hast.</translation>
  </message>
  <message>
   <source>{target} stands neither in your words nor in what was read.</source>
   <translation>{target} steht weder in deinen Worten noch in dem, was gelesen wurde.</translation>
  </message>
  <message>
   <source>{time} to read</source>
   <translation>{time} zu lesen</translation>
  </message>
  <message>
   <source>{title} can't be fetched</source>
   <translation>{title} kann nicht heruntergeladen werden</translation>
  </message>
  <message>
   <source>{title} comes with the Python package {package}, which is not installed.</source>
   <translation>{title} kommt mit dem Python-Paket {package}, das nicht installiert ist.</translation>
  </message>
  <message>
   <source>{title} has no choice: it is used where it is needed.</source>
   <translation>{title} ist nicht zu wählen: Es wird benutzt, wo es gebraucht wird.</translation>
  </message>
  <message>
   <source>{title} is here</source>
   <translation>{title} ist da</translation>
  </message>
  <message>
   <source>{title} is no adapter.</source>
   <translation>{title} ist kein Adapter.</translation>
  </message>
  <message>
   <source>{title} needs {need} GB of memory; {free} GB are free.</source>
   <translation>{title} braucht {need} GB Speicher; {free} GB sind frei.</translation>
  </message>
  <message>
   <source>{title} writes nothing that could be measured.</source>
   <translation>{title} schreibt nichts, was gemessen werden könnte.</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} Tokens</translation>
  </message>
  <message>
   <source>{tool} has changed</source>
   <translation>{tool} hat sich verändert</translation>
  </message>
  <message>
   <source>{tool} has changed again</source>
   <translation>{tool} hat sich wieder verändert</translation>
  </message>
  <message>
   <source>{tool} of {server} has changed; it isn't offered before you said yes.</source>
   <translation>{tool} von {server} hat sich geändert; es wird erst angeboten, wenn du Ja gesagt hast.</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} von {limit}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens in use · {start}</source>
   <translation>{used} von {limit} Tokens belegt · {start}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens of the context are in use.</source>
   <translation>{used} von {limit} Tokens des Kontexts sind belegt.</translation>
  </message>
  <message>
   <source>{verb} with the button</source>
   <translation>{verb} mit der Taste</translation>
  </message>
  <message>
   <source>{wanted} is not a key of this keyboard.</source>
   <translation>{wanted} ist keine Taste dieser Tastatur.</translation>
  </message>
  <message>
   <source>{what}; did you mean "{likely}"?</source>
   <translation>{what}; meintest du "{likely}"?</translation>
  </message>
  <message>
   <source>{what}; it can be {names}.</source>
   <translation>{what}; möglich sind: {names}.</translation>
  </message>
  <message>
   <source>{whole} of memory, {free} free now.</source>
   <translation>{whole} Speicher, {free} gerade frei.</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} mal {height} Pixel</translation>
  </message>
  <message>
   <source>{width} x {height} pixels can't be captured.</source>
   <translation>{width} x {height} Pixel können nicht aufgenommen werden.</translation>
  </message>
  <message>
   <source>{words}: {tokens}</source>
   <translation>{words}: {tokens}</translation>
  </message>
  <message>
   <source>“{name}” can't be opened: {why}.</source>
   <translation>„{name}“ kann nicht geöffnet werden: {why}.</translation>
  </message>
  <message>
   <source>“{name}” can't be read: {why}.</source>
   <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>“{name}” has more than {most_faces} faces or {most_points} points.</source>
   <translation>„{name}“ hat mehr als {most_faces} Flächen oder {most_points} Punkte.</translation>
  </message>
  <message>
   <source>“{name}” has neither faces nor points.</source>
   <translation>„{name}“ hat weder Flächen noch Punkte.</translation>
  </message>
  <message>
   <source>“{name}” has no pictures in it.</source>
   <translation>„{name}“ hat keine Bilder.</translation>
  </message>
  <message>
   <source>“{name}” has no sound track.</source>
   <translation>„{name}“ hat keine Tonspur.</translation>
  </message>
  <message>
   <source>“{name}” holds no sound that can be decoded.</source>
   <translation>„{name}“ enthält keinen Ton, der sich dekodieren lässt.</translation>
  </message>
  <message>
   <source>“{name}” is a playlist, not a sound.</source>
   <translation>„{name}“ ist eine Wiedergabeliste, kein Ton.</translation>
  </message>
  <message>
   <source>“{name}” is an empty file.</source>
   <translation>„{name}“ ist eine leere Datei.</translation>
  </message>
  <message>
   <source>“{name}” is no 3-D model that can be read.</source>
   <translation>„{name}“ ist kein 3D-Modell, das sich lesen lässt.</translation>
  </message>
  <message>
   <source>“{name}” is no sound file that can be read ({why}).</source>
   <translation>„{name}“ ist keine Tondatei, die sich lesen lässt ({why}).</translation>
  </message>
  <message>
   <source>“{name}” is not a video that can be read.</source>
   <translation>„{name}“ ist kein Video, das sich lesen lässt.</translation>
  </message>
  <message>
   <source>“{name}” is searched no longer</source>
   <translation>„{name}“ wird nicht mehr durchsucht</translation>
  </message>
  <message>
   <source>“{name}” is too large: a 3-D model may have {most} MiB.</source>
   <translation>„{name}“ ist zu groß: Ein 3D-Modell darf {most} MiB haben.</translation>
  </message>
  <message>
   <source>“{name}” needs more memory than there is.</source>
   <translation>„{name}“ braucht mehr Speicher, als da ist.</translation>
  </message>
  <message>
   <source>“{source}” wants Peri to remember something</source>
   <translation>„{source}“ möchte, dass Peri sich etwas merkt</translation>
  </message>
  <message>
   <source>“{text}” is no part of a screen.</source>
   <translation>„{text}“ ist kein Teil eines Bildschirms.</translation>
  </message>
  <message>
   <source>“{text}” is not a key that can be used.</source>
   <translation>„{text}“ ist keine Taste, die benutzt werden kann.</translation>
  </message>
  <message>
   <source>“{text}” is not a key: “{name}” is no modifier.</source>
   <translation>„{text}“ ist keine Taste: „{name}“ ist keine Zusatztaste.</translation>
  </message>
  <message>
   <source>“{text}” may be {one} or {other}. Write one of these.</source>
   <translation>„{text}“ kann {one} oder {other} sein. Schreib eins davon.</translation>
  </message>
  <message>
   <source>“{text}” would be typed by every program.</source>
   <translation>„{text}“ würde in jedem Programm geschrieben.</translation>
  </message>
  <message>
   <source>“{title}” is archived.</source>
   <translation>„{title}“ ist archiviert.</translation>
  </message>
  <message>
   <source>“{title}” is deleted.</source>
   <translation>„{title}“ ist gelöscht.</translation>
  </message>
  <message>
   <source>… {count} more characters aren't shown</source>
   <translation>… {count} weitere Zeichen werden nicht gezeigt</translation>
  </message>
 </context>
</TS>
