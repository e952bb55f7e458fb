<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>peri</name>
  <message>
   <source>"oauth" knows clientId, clientSecret and scope, not {key}.</source>
   <translation>"oauth" conoce clientId, clientSecret y scope, no {key}.</translation>
  </message>
  <message>
   <source>"oauth" needs "clientId".</source>
   <translation>"oauth" necesita "clientId".</translation>
  </message>
  <message>
   <source>"type" is {kind}, which doesn't go with {other}.</source>
   <translation>"type" es {kind}, que no va con {other}.</translation>
  </message>
  <message>
   <source>"type": "sse" is the old transport; ask its maker for a streamable HTTP address.</source>
   <translation>"type": "sse" es el transporte antiguo; pide a su autor una dirección «Streamable HTTP».</translation>
  </message>
  <message>
   <source>"url" holds a password; put it into "headers", from the environment.</source>
   <translation>"url" contiene una contraseña; ponla en "headers", desde el entorno.</translation>
  </message>
  <message>
   <source>"url" is {url}; an address begins with https:// or http:// and names a host.</source>
   <translation>"url" es {url}; una dirección empieza por https:// o http:// y nombra un servidor.</translation>
  </message>
  <message>
   <source>"{key}" must be a list of texts.</source>
   <translation>"{key}" debe ser una lista de textos.</translation>
  </message>
  <message>
   <source>"{key}" must be a text that isn't empty.</source>
   <translation>"{key}" debe ser un texto que no esté vacío.</translation>
  </message>
  <message>
   <source>"{key}" must be a whole path; {text} is none.</source>
   <translation>"{key}" debe ser una ruta completa; {text} no lo es.</translation>
  </message>
  <message>
   <source>"{key}" must be an object of texts.</source>
   <translation>"{key}" debe ser un objeto de textos.</translation>
  </message>
  <message>
   <source>"{key}" must be true or false.</source>
   <translation>"{key}" debe ser true o false.</translation>
  </message>
  <message>
   <source>"{key}" refers to {name}, which isn't set in the environment.</source>
   <translation>"{key}" se refiere a {name}, que no está definida en el entorno.</translation>
  </message>
  <message>
   <source>"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.</source>
   <translation>"{key}" se refiere a {wrong}; Peri solo conoce nombres del entorno, como en {one}.</translation>
  </message>
  <message>
   <source>"{table}" in {path} must be an object: names of servers and what they are.</source>
   <translation>"{table}" en {path} debe ser un objeto: nombres de servidores y qué son.</translation>
  </message>
  <message>
   <source>({count} more.)</source>
   <translation>(Y {count} más.)</translation>
  </message>
  <message>
   <source>+, −, 0 and the arrow keys</source>
   <translation>+, −, 0 y las teclas de flecha</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A beach, my cat, a receipt …</source>
   <translation>Una playa, mi gato, un recibo…</translation>
  </message>
  <message>
   <source>A device can't be used</source>
   <translation>No se puede usar un dispositivo</translation>
  </message>
  <message>
   <source>A document, a folder or a picture</source>
   <translation>Un documento, una carpeta o una imagen</translation>
  </message>
  <message>
   <source>A file brought from elsewhere is taken with `peri models import FILE`.</source>
   <translation>Un archivo traído de otro sitio se toma con `peri models import FILE`.</translation>
  </message>
  <message>
   <source>A file to measure with can't be written: {why}.</source>
   <translation>No se puede escribir un archivo con el que medir: {why}.</translation>
  </message>
  <message>
   <source>A first question</source>
   <translation>Una primera pregunta</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Una carpeta necesita un nombre.</translation>
  </message>
  <message>
   <source>A library is not installed</source>
   <translation>Falta instalar una biblioteca</translation>
  </message>
  <message>
   <source>A link brought this text</source>
   <translation>Este texto viene de un enlace</translation>
  </message>
  <message>
   <source>A loudspeaker can't be opened{why}.</source>
   <translation>No se puede abrir ningún altavoz{why}.</translation>
  </message>
  <message>
   <source>A microphone can't be opened{why}.</source>
   <translation>No se puede abrir ningún micrófono{why}.</translation>
  </message>
  <message>
   <source>A model can't be had</source>
   <translation>No se puede obtener un modelo</translation>
  </message>
  <message>
   <source>A model failed</source>
   <translation>Un modelo ha fallado</translation>
  </message>
  <message>
   <source>A model for this machine</source>
   <translation>Un modelo para este equipo</translation>
  </message>
  <message>
   <source>A model's process could not start</source>
   <translation>El proceso de un modelo no ha podido arrancar</translation>
  </message>
  <message>
   <source>A model's process did not answer</source>
   <translation>El proceso de un modelo no ha respondido</translation>
  </message>
  <message>
   <source>A model's process failed</source>
   <translation>El proceso de un modelo ha fallado</translation>
  </message>
  <message>
   <source>A model's process stopped unexpectedly</source>
   <translation>El proceso de un modelo se ha detenido de forma inesperada</translation>
  </message>
  <message>
   <source>A part of it is damaged. Fetch it again, or remove it.</source>
   <translation>Una parte está dañada. Descárgalo de nuevo o quítalo.</translation>
  </message>
  <message>
   <source>A part of the screen</source>
   <translation>Una parte de la pantalla</translation>
  </message>
  <message>
   <source>A plugin can't be used</source>
   <translation>No se puede usar un complemento</translation>
  </message>
  <message>
   <source>A program that was stopped did not end.</source>
   <translation>Un programa detenido no terminó.</translation>
  </message>
  <message>
   <source>A projector fits the one model that it was made for: choose the model's own.</source>
   <translation>Un proyector solo sirve para el modelo para el que se hizo: elige el propio del modelo.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Una indicación necesita un nombre.</translation>
  </message>
  <message>
   <source>A prompt needs a text.</source>
   <translation>Una indicación necesita un texto.</translation>
  </message>
  <message>
   <source>A reply could not be sent: {kind}: {why}</source>
   <translation>No se pudo enviar una respuesta: {kind}: {why}</translation>
  </message>
  <message>
   <source>A rule begins with [[rule]].</source>
   <translation>Una regla empieza por [[rule]].</translation>
  </message>
  <message>
   <source>A rule has no key "{key}"</source>
   <translation>Una regla no tiene la clave "{key}"</translation>
  </message>
  <message>
   <source>A rule is a table; found {found}.</source>
   <translation>Una regla es una tabla; se encontró {found}.</translation>
  </message>
  <message>
   <source>A rule needs a verdict: "allow", "ask" or "deny".</source>
   <translation>Una regla necesita un veredicto (verdict): "allow", "ask" o "deny".</translation>
  </message>
  <message>
   <source>A rule of yours says so.</source>
   <translation>Una de tus reglas lo dice.</translation>
  </message>
  <message>
   <source>A server of tools can't be used</source>
   <translation>No se puede usar un servidor de herramientas</translation>
  </message>
  <message>
   <source>A window of Peri is open on {home} already.</source>
   <translation>Ya hay una ventana de Peri abierta en {home}.</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>Adaptadores</translation>
  </message>
  <message>
   <source>Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.</source>
   <translation>Adaptadores (LoRA) sobre el modelo, cada uno con su intensidad, como "poet:0.8". Vacío: ninguno.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or Meta to it.</source>
   <translation>Añádele Ctrl, Alt o Meta.</translation>
  </message>
  <message>
   <source>Add a file</source>
   <translation>Añadir un archivo</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Añadir un archivo…</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Add a folder of models</source>
   <translation>Añadir una carpeta de modelos</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Añadir un modelo</translation>
  </message>
  <message>
   <source>Add the folder that it lies in.</source>
   <translation>Añade la carpeta en la que está.</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>After this many seconds of calls the model must answer; your own answers don't count.</source>
   <translation>Tras estos segundos de llamadas, el modelo debe responder; lo que tardes tú en contestar no cuenta.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Allow all of them once</source>
   <translation>Permitir todas una vez</translation>
  </message>
  <message>
   <source>Allow camera</source>
   <translation>Permitir la cámara</translation>
  </message>
  <message>
   <source>Allow clipboard</source>
   <translation>Permitir el portapapeles</translation>
  </message>
  <message>
   <source>Allow in this conversation</source>
   <translation>Permitir en esta conversación</translation>
  </message>
  <message>
   <source>Allow it when it asks.</source>
   <translation>Permítelo cuando lo pregunte.</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Permitir una vez</translation>
  </message>
  <message>
   <source>Allow screen</source>
   <translation>Permitir la pantalla</translation>
  </message>
  <message>
   <source>Allow “{tool}” on {target} in this conversation</source>
   <translation>Permitir «{tool}» en {target} durante esta conversación</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Permitido</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Always allow “{tool}”</source>
   <translation>Permitir siempre «{tool}»</translation>
  </message>
  <message>
   <source>Always allow “{tool}” on {target}</source>
   <translation>Permitir siempre «{tool}» en {target}</translation>
  </message>
  <message>
   <source>An adapter changes only models of the kind that it was made for: unload it, or use its model.</source>
   <translation>Un adaptador solo cambia modelos del tipo para el que se hizo: quítalo de la memoria o usa su modelo.</translation>
  </message>
  <message>
   <source>An address that isn't known</source>
   <translation>Una dirección desconocida</translation>
  </message>
  <message>
   <source>An unexpected {kind} occurred. Your message is kept.</source>
   <translation>Se ha producido un error inesperado ({kind}). Tu mensaje se conserva.</translation>
  </message>
  <message>
   <source>Another Peri is reading at this moment.</source>
   <translation>Otro Peri está leyendo en este momento.</translation>
  </message>
  <message>
   <source>Another conversation took this one's place in the context.</source>
   <translation>Otra conversación ocupó el lugar de esta en el contexto.</translation>
  </message>
  <message>
   <source>Another image encoder is installed than before; {count} pictures were encoded again.</source>
   <translation>Hay instalado otro codificador de imágenes; imágenes codificadas de nuevo: {count}.</translation>
  </message>
  <message>
   <source>Another model is named {name}.</source>
   <translation>Otro modelo se llama {name}.</translation>
  </message>
  <message>
   <source>Another of the server's tools has the same name.</source>
   <translation>Otra herramienta del servidor tiene el mismo nombre.</translation>
  </message>
  <message>
   <source>Another program has {wanted} already.</source>
   <translation>Otro programa ya tiene {wanted}.</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Árabe</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Archive or bring back</source>
   <translation>Archivar o desarchivar</translation>
  </message>
  <message>
   <source>Archive, or bring back</source>
   <translation>Archivar o desarchivar</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivadas</translation>
  </message>
  <message>
   <source>Archived conversations</source>
   <translation>Conversaciones archivadas</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumentos</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Como en el sistema</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask about what it says.</source>
   <translation>Pregunta por lo que dice.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Ask again in smaller steps, or raise tools.steps in the settings.</source>
   <translation>Pregunta otra vez en pasos más pequeños, o aumenta tools.steps en los ajustes.</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Pregunta lo que quieras</translation>
  </message>
  <message>
   <source>Ask anything · / for commands · @ for files</source>
   <translation>Pregunta lo que quieras · / para comandos · @ para archivos</translation>
  </message>
  <message>
   <source>Ask for an explanation, a draft, a piece of code.</source>
   <translation>Pide una explicación, un borrador o un fragmento de código.</translation>
  </message>
  <message>
   <source>Ask the model</source>
   <translation>Preguntar al modelo</translation>
  </message>
  <message>
   <source>Attach another copy of it.</source>
   <translation>Adjunta otra copia.</translation>
  </message>
  <message>
   <source>Attach another copy, or another size of it.</source>
   <translation>Adjunta otra copia u otro tamaño.</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Adjuntar archivos</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Adjuntar archivos…</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Adjúntalo de nuevo.</translation>
  </message>
  <message>
   <source>Attach the files in it, one by one.</source>
   <translation>Adjunta uno a uno los archivos que contiene.</translation>
  </message>
  <message>
   <source>Attach, or look around</source>
   <translation>Adjuntar o mirar alrededor</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the conversation</source>
   <translation>Volver a la conversación</translation>
  </message>
  <message>
   <source>Before the model, in this order</source>
   <translation>Delante del modelo, en este orden</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Bind one to `peri quick`.</source>
   <translation>Asigna una a `peri quick`.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring back from the archive</source>
   <translation>Desarchivar</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>Recuperado</translation>
  </message>
  <message>
   <source>Brought back, and summaries</source>
   <translation>Recuperado y resúmenes</translation>
  </message>
  <message>
   <source>Build llama-cpp-python again.</source>
   <translation>Compila llama-cpp-python de nuevo.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Camera in use</source>
   <translation>Cámara en uso</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Cámara…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change its permissions, or add another folder.</source>
   <translation>Cambia sus permisos o añade otra carpeta.</translation>
  </message>
  <message>
   <source>Change its permissions, or add another one.</source>
   <translation>Cambia sus permisos o añade otro.</translation>
  </message>
  <message>
   <source>Change its permissions, or attach a copy.</source>
   <translation>Cambia sus permisos o adjunta una copia.</translation>
  </message>
  <message>
   <source>Change that one.</source>
   <translation>Cambia ese otro.</translation>
  </message>
  <message>
   <source>Change the prompt</source>
   <translation>Cambiar la indicación</translation>
  </message>
  <message>
   <source>Change the setting in the file by hand.</source>
   <translation>Cambia el ajuste a mano en el archivo.</translation>
  </message>
  <message>
   <source>Change what is remembered</source>
   <translation>Cambiar lo que se recuerda</translation>
  </message>
  <message>
   <source>Change your message</source>
   <translation>Cambiar tu mensaje</translation>
  </message>
  <message>
   <source>Change {key} in the settings.</source>
   <translation>Cambia {key} en los ajustes.</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed.</source>
   <translation>Comprueba HTTPS_PROXY y ALL_PROXY; hace falta un proxy http://.</translation>
  </message>
  <message>
   <source>Check its permissions, or set PERI_MODELS to another folder.</source>
   <translation>Comprueba sus permisos o define PERI_MODELS como otra carpeta.</translation>
  </message>
  <message>
   <source>Check that no other program holds the loudspeaker.</source>
   <translation>Comprueba que ningún otro programa use el altavoz.</translation>
  </message>
  <message>
   <source>Check that no other program holds the microphone.</source>
   <translation>Comprueba que ningún otro programa use el micrófono.</translation>
  </message>
  <message>
   <source>Check the network connection and pull again; it goes on where it stopped.</source>
   <translation>Comprueba la conexión de red y descarga otra vez; sigue donde se detuvo.</translation>
  </message>
  <message>
   <source>Check the network connection.</source>
   <translation>Comprueba la conexión de red.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Comprueba la ruta.</translation>
  </message>
  <message>
   <source>Check the path: {path}</source>
   <translation>Comprueba la ruta: {path}</translation>
  </message>
  <message>
   <source>Checking what has arrived: {done} of {total}</source>
   <translation>Comprobando la descarga: {done} de {total}</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chino</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Choose a LoRA adapter in the GGUF format.</source>
   <translation>Elige un adaptador LoRA en formato GGUF.</translation>
  </message>
  <message>
   <source>Choose a file that has sound in it.</source>
   <translation>Elige un archivo que tenga sonido.</translation>
  </message>
  <message>
   <source>Choose a folder with .gguf files.</source>
   <translation>Elige una carpeta con archivos .gguf.</translation>
  </message>
  <message>
   <source>Choose a part of the screen</source>
   <translation>Elegir una parte de la pantalla</translation>
  </message>
  <message>
   <source>Choose a smaller context or a smaller model.</source>
   <translation>Elige un contexto más pequeño o un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Choose a smaller model.</source>
   <translation>Elige un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Choose a vision model: `peri models list` shows them. Its projector belongs to it.</source>
   <translation>Elige un modelo de visión: `peri models list` los muestra. Su proyector forma parte de él.</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that make up this share together.</source>
   <translation>Elegir entre los tokens más probables que suman juntos esta proporción.</translation>
  </message>
  <message>
   <source>Choose among this many likeliest tokens. 0: no limit.</source>
   <translation>Elegir entre este número de tokens más probables. 0: sin límite.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Elige otra tecla.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elige otro nombre.</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation>Elige otro lugar para él.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Elige otro lugar.</translation>
  </message>
  <message>
   <source>Choose one of the files that it names.</source>
   <translation>Elige uno de los archivos que nombra.</translation>
  </message>
  <message>
   <source>Choose one of the system's voices in the settings.</source>
   <translation>Elige una de las voces del sistema en los ajustes.</translation>
  </message>
  <message>
   <source>Choose one, or write your own. Files and pictures can be dropped into the window.</source>
   <translation>Elige una o escribe la tuya. Puedes soltar archivos e imágenes en la ventana.</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Elegir: {name}</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Portapapeles</translation>
  </message>
  <message>
   <source>Clipboard seen</source>
   <translation>Portapapeles visto</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close Peri</source>
   <translation>Cerrar Peri</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>Cierra otros programas e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Close other programs, choose a smaller context, or a smaller model.</source>
   <translation>Cierra otros programas, elige un contexto más pequeño o un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller language model or context.</source>
   <translation>Cierra otros programas o elige un modelo de lenguaje o un contexto más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model or context.</source>
   <translation>Cierra otros programas o elige un modelo o un contexto más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Cierra otros programas.</translation>
  </message>
  <message>
   <source>Close pictures</source>
   <translation>Cerrar las imágenes</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Close what is open, or stop the reply</source>
   <translation>Cerrar lo que esté abierto o detener la respuesta</translation>
  </message>
  <message>
   <source>Close “{title}”</source>
   <translation>Cerrar «{title}»</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Comes with the question. Press to leave it out.</source>
   <translation>Acompaña a la pregunta. Pulsa para quitarlo.</translation>
  </message>
  <message>
   <source>Commands and saved prompts, at the beginning</source>
   <translation>Comandos e indicaciones guardadas, al principio</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare the versions</source>
   <translation>Comparar las versiones</translation>
  </message>
  <message>
   <source>Compare versions</source>
   <translation>Comparar versiones</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Conecta un altavoz o elige otro en los ajustes; `peri doctor` muestra lo que ve.</translation>
  </message>
  <message>
   <source>Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>Conecta un micrófono o elige otro en los ajustes; `peri doctor` muestra lo que ve.</translation>
  </message>
  <message>
   <source>Connect it again.</source>
   <translation>Conéctalo de nuevo.</translation>
  </message>
  <message>
   <source>Connect it and try again.</source>
   <translation>Conéctalo e inténtalo otra vez.</translation>
  </message>
  <message>
   <source>Connect it; the next reply is spoken again.</source>
   <translation>Conéctalo; la próxima respuesta se leerá otra vez.</translation>
  </message>
  <message>
   <source>Connecting …</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Context tokens</source>
   <translation>Tokens de contexto</translation>
  </message>
  <message>
   <source>Context: what the model has before it</source>
   <translation>Contexto: lo que el modelo tiene delante</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Convert it to MP4 and try again.</source>
   <translation>Conviértelo a MP4 e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Convert it to WAV, FLAC, MP3 or OGG and try again.</source>
   <translation>Conviértelo a WAV, FLAC, MP3 u OGG e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy a picture first.</source>
   <translation>Copia primero una imagen.</translation>
  </message>
  <message>
   <source>Copy a smaller part of it.</source>
   <translation>Copia una parte más pequeña.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Cópialo de nuevo.</translation>
  </message>
  <message>
   <source>Copy it, and run it yourself.</source>
   <translation>Cópialo y ejecútalo tú.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <source>Copy the conversation as Markdown</source>
   <translation>Copiar la conversación como Markdown</translation>
  </message>
  <message>
   <source>Copy the picture again.</source>
   <translation>Copia la imagen otra vez.</translation>
  </message>
  <message>
   <source>Copy the reply as Markdown</source>
   <translation>Copiar la respuesta como Markdown</translation>
  </message>
  <message>
   <source>Copy your message</source>
   <translation>Copiar tu mensaje</translation>
  </message>
  <message>
   <source>Correct the file by hand.</source>
   <translation>Corrige el archivo a mano.</translation>
  </message>
  <message>
   <source>Correct the file by hand; Peri does not write over a file that it can't read.</source>
   <translation>Corrige el archivo a mano; Peri no sobrescribe un archivo que no puede leer.</translation>
  </message>
  <message>
   <source>Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about.</source>
   <translation>Corrige el archivo. Hasta entonces no rige ninguna de sus reglas que permiten, y se pregunta por todo lo que haga algo más que leer.</translation>
  </message>
  <message>
   <source>Correct the file; until then the default stands for what is wrong in it.</source>
   <translation>Corrige el archivo; hasta entonces, lo que está mal en él toma su valor predeterminado.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>Predeterminado: {value}.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Eliminar carpeta</translation>
  </message>
  <message>
   <source>Delete it to begin anew; look at every tool again then.</source>
   <translation>Bórralo para empezar de nuevo; vuelve a revisar entonces cada herramienta.</translation>
  </message>
  <message>
   <source>Delete or take out</source>
   <translation>Eliminar o quitar</translation>
  </message>
  <message>
   <source>Delete removes it</source>
   <translation>Delete lo quita</translation>
  </message>
  <message>
   <source>Delete this file: the index is made again. Your files and conversations are safe.</source>
   <translation>Borra este archivo: el índice se vuelve a crear. Tus archivos y conversaciones están a salvo.</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Escritorio</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>Diagrama</translation>
  </message>
  <message>
   <source>Did you mean "{name}"?</source>
   <translation>¿Querías decir «{name}»?</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>¿Querías decir {names}?</translation>
  </message>
  <message>
   <source>Did you mean “{name}”?</source>
   <translation>¿Querías decir «{name}»?</translation>
  </message>
  <message>
   <source>Disabled tools</source>
   <translation>Herramientas desactivadas</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Documentos ({kinds})</translation>
  </message>
  <message>
   <source>Documents, pictures, sound, videos and 3-D models ({kinds})</source>
   <translation>Documentos, imágenes, sonido, vídeos y modelos 3D ({kinds})</translation>
  </message>
  <message>
   <source>Don't allow</source>
   <translation>No permitir</translation>
  </message>
  <message>
   <source>Don't answer</source>
   <translation>No responder</translation>
  </message>
  <message>
   <source>Don't remember</source>
   <translation>No recordar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Download or copy the file again, or choose another model.</source>
   <translation>Descarga o copia el archivo de nuevo, o elige otro modelo.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a model of a newer kind needs a newer Peri.</source>
   <translation>Descarga o copia el archivo otra vez; un modelo de un tipo más nuevo necesita un Peri más nuevo.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a projector of a newer kind needs a newer Peri.</source>
   <translation>Descarga o copia el archivo de nuevo; un proyector de un tipo más nuevo necesita un Peri más nuevo.</translation>
  </message>
  <message>
   <source>Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up</source>
   <translation>Arrastra sobre una parte o haz clic en una ventana · las flechas y Tab hacen lo mismo · Enter la toma · Esc cancela</translation>
  </message>
  <message>
   <source>Drawing this diagram took too long, or too much memory.</source>
   <translation>Dibujar este diagrama llevó demasiado tiempo o demasiada memoria.</translation>
  </message>
  <message>
   <source>Drop documents, pictures, sound, videos or 3-D models here</source>
   <translation>Suelta aquí documentos, imágenes, sonido, vídeos o modelos 3D</translation>
  </message>
  <message>
   <source>Drop or paste a picture and ask what is in it.</source>
   <translation>Suelta o pega una imagen y pregunta qué hay en ella.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Anteriores</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <source>Earlier version; {where}</source>
   <translation>Versión anterior; {where}</translation>
  </message>
  <message>
   <source>Ears</source>
   <translation>Oídos</translation>
  </message>
  <message>
   <source>Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are needed again. 0: never.</source>
   <translation>Los oídos, los ojos, la voz y otros auxiliares que no se hayan usado durante ese tiempo devuelven su memoria hasta que vuelvan a hacer falta. 0: nunca.</translation>
  </message>
  <message>
   <source>Echo and turns</source>
   <translation>Eco y turnos</translation>
  </message>
  <message>
   <source>Enabled plugins</source>
   <translation>Complementos activados</translation>
  </message>
  <message>
   <source>End conversation</source>
   <translation>Terminar la conversación</translation>
  </message>
  <message>
   <source>End of speech noticed</source>
   <translation>Fin del habla detectado</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Inglés</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter does it</source>
   <translation>Enter lo hace</translation>
  </message>
  <message>
   <source>Enter opens, F2 renames, Delete deletes, Shift+F10 for all else</source>
   <translation>Enter abre, F2 cambia el nombre, Delete elimina, Shift+F10 para todo lo demás</translation>
  </message>
  <message>
   <source>Enter sends it, Esc leaves it as it was</source>
   <translation>Enter lo envía, Esc lo deja como estaba</translation>
  </message>
  <message>
   <source>Enter shows the passage</source>
   <translation>Enter muestra el fragmento</translation>
  </message>
  <message>
   <source>Enter takes one into the question</source>
   <translation>Enter añade uno a la pregunta</translation>
  </message>
  <message>
   <source>Everything stays on this machine.</source>
   <translation>Todo se queda en este equipo.</translation>
  </message>
  <message>
   <source>Everything that can be done with the row</source>
   <translation>Todo lo que se puede hacer con la fila</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Export it again as STL, PLY, OBJ or GLB.</source>
   <translation>Expórtalo de nuevo como STL, PLY, OBJ o GLB.</translation>
  </message>
  <message>
   <source>Export it again, or download it again.</source>
   <translation>Expórtalo o descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Expórtalo de nuevo.</translation>
  </message>
  <message>
   <source>Export it as PNG and attach that.</source>
   <translation>Expórtalo como PNG y adjunta eso.</translation>
  </message>
  <message>
   <source>Export or pull the model again.</source>
   <translation>Exporta o descarga el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Export them again.</source>
   <translation>Expórtalas de nuevo.</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Ojos</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Felt from the next start of Peri on.</source>
   <translation>Se aplica a partir del próximo inicio de Peri.</translation>
  </message>
  <message>
   <source>Felt when the model is loaded again, with the next message.</source>
   <translation>Se aplica cuando el modelo se vuelva a cargar, con el próximo mensaje.</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files made: {names}</source>
   <translation>Archivos creados: {names}</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Fill in a form</source>
   <translation>Rellenar un formulario</translation>
  </message>
  <message>
   <source>Find in your documents</source>
   <translation>Buscar en tus documentos</translation>
  </message>
  <message>
   <source>Find pictures</source>
   <translation>Buscar imágenes</translation>
  </message>
  <message>
   <source>Find pictures by what they show</source>
   <translation>Buscar imágenes por lo que muestran</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>First sentence</source>
   <translation>Primera frase</translation>
  </message>
  <message>
   <source>First sound</source>
   <translation>Primer sonido</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>First word</source>
   <translation>Primera palabra</translation>
  </message>
  <message>
   <source>Fits: it needs about {need} of memory.</source>
   <translation>Cabe: necesita unos {need} de memoria.</translation>
  </message>
  <message>
   <source>Fits: {speed}. It needs about {need} of memory.</source>
   <translation>Cabe: {speed}. Necesita unos {need} de memoria.</translation>
  </message>
  <message>
   <source>Fold it</source>
   <translation>Contraer</translation>
  </message>
  <message>
   <source>Fold the sources</source>
   <translation>Contraer las fuentes</translation>
  </message>
  <message>
   <source>Folded</source>
   <translation>Contraído</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>¿Olvidar esto?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Olvidado</translation>
  </message>
  <message>
   <source>Found pictures</source>
   <translation>Imágenes encontradas</translation>
  </message>
  <message>
   <source>Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models.</source>
   <translation>Libera espacio y descarga otra vez; sigue donde se detuvo. PERI_MODELS indica otra carpeta para los modelos.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Francés</translation>
  </message>
  <message>
   <source>From Peri's memory</source>
   <translation>De la memoria de Peri</translation>
  </message>
  <message>
   <source>From a conversation</source>
   <translation>De una conversación</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>De un documento</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>De un archivo</translation>
  </message>
  <message>
   <source>From a picture</source>
   <translation>De una imagen</translation>
  </message>
  <message>
   <source>From a tool's result</source>
   <translation>Del resultado de una herramienta</translation>
  </message>
  <message>
   <source>From row to row</source>
   <translation>De fila en fila</translation>
  </message>
  <message>
   <source>From the package registry: {models}.</source>
   <translation>Del registro de paquetes: {models}.</translation>
  </message>
  <message>
   <source>From the screen</source>
   <translation>De la pantalla</translation>
  </message>
  <message>
   <source>From the web</source>
   <translation>De la web</translation>
  </message>
  <message>
   <source>From what you said</source>
   <translation>De lo que dijiste</translation>
  </message>
  <message>
   <source>From what you typed</source>
   <translation>De lo que escribiste</translation>
  </message>
  <message>
   <source>From {least} to {most}.</source>
   <translation>De {least} a {most}.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Alemán</translation>
  </message>
  <message>
   <source>Give a 16-bit WAV file.</source>
   <translation>Indica un archivo WAV de 16 bits.</translation>
  </message>
  <message>
   <source>Give a code such as “en” or “de”, or none, to have it recognised.</source>
   <translation>Da un código como «en» o «de», o ninguno, para que se reconozca.</translation>
  </message>
  <message>
   <source>Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).</source>
   <translation>Indica una exportación de Peri, de ChatGPT (conversations.json o el zip) o de Open WebUI (JSON).</translation>
  </message>
  <message>
   <source>Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.</source>
   <translation>Indícala como IZQUIERDA,ARRIBA,ANCHO,ALTO en píxeles, por ejemplo 0,0,800,600.</translation>
  </message>
  <message>
   <source>Give this one a name: peri models import FILE --name NAME</source>
   <translation>Ponle un nombre a este: peri models import FILE --name NAME</translation>
  </message>
  <message>
   <source>Go on fetching</source>
   <translation>Seguir descargando</translation>
  </message>
  <message>
   <source>Go on in that window, or set PERI_HOME to another folder for a second one.</source>
   <translation>Sigue en esa ventana o define PERI_HOME con otra carpeta para abrir una segunda.</translation>
  </message>
  <message>
   <source>Go on in the window</source>
   <translation>Seguir en la ventana</translation>
  </message>
  <message>
   <source>Go to the latest message</source>
   <translation>Ir al último mensaje</translation>
  </message>
  <message>
   <source>Go to the message</source>
   <translation>Ir al mensaje</translation>
  </message>
  <message>
   <source>Go to where you said it</source>
   <translation>Ir a donde lo dijiste</translation>
  </message>
  <message>
   <source>Going through the conversation</source>
   <translation>Repasando la conversación</translation>
  </message>
  <message>
   <source>Gpu layers</source>
   <translation>Capas en la GPU</translation>
  </message>
  <message>
   <source>Granted rights</source>
   <translation>Permisos concedidos</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>Oído</translation>
  </message>
  <message>
   <source>Hearing you</source>
   <translation>Te oigo</translation>
  </message>
  <message>
   <source>Hello, I am Peri. If you hear this, your loudspeaker works.</source>
   <translation>Hola, soy Peri. Si oyes esto, tu altavoz funciona.</translation>
  </message>
  <message>
   <source>Here already: {models}.</source>
   <translation>Ya está aquí: {models}.</translation>
  </message>
  <message>
   <source>Hibari</source>
   <translation>Hibari</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Ocultarlos</translation>
  </message>
  <message>
   <source>Hide what it replaced</source>
   <translation>Ocultar lo que sustituyó</translation>
  </message>
  <message>
   <source>Hold the microphone, or Ctrl+Space, and ask aloud.</source>
   <translation>Mantén pulsado el micrófono o Ctrl+Space y pregunta en voz alta.</translation>
  </message>
  <message>
   <source>Hold to speak</source>
   <translation>Mantener pulsado para hablar</translation>
  </message>
  <message>
   <source>Hosts</source>
   <translation>Servidores</translation>
  </message>
  <message>
   <source>Hosts that may lie in a private network, or on this machine; no others are read there.</source>
   <translation>Servidores que pueden estar en una red privada o en este equipo; allí no se lee ningún otro.</translation>
  </message>
  <message>
   <source>Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".</source>
   <translation>Servidores cuyas páginas se pueden leer sin preguntar, con sus subdominios; por ejemplo, "wikipedia.org".</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>A qué velocidad habla.</translation>
  </message>
  <message>
   <source>How fast models write here isn't known yet: measure it, which takes a few seconds.</source>
   <translation>Aún no se sabe a qué velocidad escriben los modelos aquí: mídela, solo lleva unos segundos.</translation>
  </message>
  <message>
   <source>How freely words are chosen. 0: always the likeliest.</source>
   <translation>Con cuánta libertad se eligen las palabras. 0: siempre la más probable.</translation>
  </message>
  <message>
   <source>How long it took</source>
   <translation>Cuánto tardó</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation>Volumen del sonido</translation>
  </message>
  <message>
   <source>How much is 17 % of 245?</source>
   <translation>¿Cuánto es el 17 % de 245?</translation>
  </message>
  <message>
   <source>How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.</source>
   <translation>Cuánto de una conversación ve el modelo a la vez, en tokens (una palabra son 1 o 2). Cuanto más, más memoria ocupa.</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>Cuánto se ha descargado</translation>
  </message>
  <message>
   <source>How strongly repetition is avoided. 1: not at all.</source>
   <translation>Con cuánta fuerza se evita la repetición. 1: nada.</translation>
  </message>
  <message>
   <source>I did not find it in your documents.</source>
   <translation>No lo he encontrado en tus documentos.</translation>
  </message>
  <message>
   <source>Idle minutes</source>
   <translation>Minutos de inactividad</translation>
  </message>
  <message>
   <source>If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.</source>
   <translation>Si vuelve a ocurrir, ejecuta `peri doctor` o elige un modelo más pequeño: puede faltar memoria.</translation>
  </message>
  <message>
   <source>If you do want it sent there, write the address yourself.</source>
   <translation>Si de verdad quieres enviarlo allí, escribe tú la dirección.</translation>
  </message>
  <message>
   <source>If you trust it, save the part that matters as a document of its own.</source>
   <translation>Si confías en él, guarda la parte que importa como un documento propio.</translation>
  </message>
  <message>
   <source>In drawers</source>
   <translation>En los paneles</translation>
  </message>
  <message>
   <source>In menu</source>
   <translation>En el menú</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>En los mensajes</translation>
  </message>
  <message>
   <source>In one conversation</source>
   <translation>En una conversación</translation>
  </message>
  <message>
   <source>In reach: {origins}.</source>
   <translation>Al alcance: {origins}.</translation>
  </message>
  <message>
   <source>In the list of conversations</source>
   <translation>En la lista de conversaciones</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Index a folder</source>
   <translation>Indexar una carpeta</translation>
  </message>
  <message>
   <source>Index a folder first: `peri index add FOLDER`.</source>
   <translation>Indexa antes una carpeta: `peri index add FOLDER`.</translation>
  </message>
  <message>
   <source>Index a folder of pictures</source>
   <translation>Indexar una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Index a folder, and its pictures can be found by what they show. They stay where they are.</source>
   <translation>Indexa una carpeta y podrás encontrar sus imágenes por lo que muestran. Se quedan donde están.</translation>
  </message>
  <message>
   <source>Indexing is paused.</source>
   <translation>La indexación está en pausa.</translation>
  </message>
  <message>
   <source>Indexing stopped: an unexpected {kind}.</source>
   <translation>La indexación se detuvo: {kind} inesperado.</translation>
  </message>
  <message>
   <source>Install Peri again.</source>
   <translation>Instala Peri de nuevo.</translation>
  </message>
  <message>
   <source>Install Peri's dependencies again: make run</source>
   <translation>Instala de nuevo las dependencias de Peri: make run</translation>
  </message>
  <message>
   <source>Install a voice in the system's settings for speech.</source>
   <translation>Instala una voz en los ajustes de voz del sistema.</translation>
  </message>
  <message>
   <source>Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`).</source>
   <translation>Instala espeak-ng (en Debian y Ubuntu: `sudo apt install espeak-ng`).</translation>
  </message>
  <message>
   <source>Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</source>
   <translation>Instálala (en Debian y Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</translation>
  </message>
  <message>
   <source>Install the package bubblewrap.</source>
   <translation>Instala el paquete bubblewrap.</translation>
  </message>
  <message>
   <source>Install wl-clipboard.</source>
   <translation>Instala wl-clipboard.</translation>
  </message>
  <message>
   <source>Installed: {voices}.</source>
   <translation>Instaladas: {voices}.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Instructions and tools</source>
   <translation>Instrucciones y herramientas</translation>
  </message>
  <message>
   <source>Instructions and tools are in the settings.</source>
   <translation>Las instrucciones y las herramientas están en los ajustes.</translation>
  </message>
  <message>
   <source>It and all that it replaced are removed from the memory, from its index and from what the model keeps. This can't be undone.</source>
   <translation>El dato y todo lo que sustituyó se quitan de la memoria, de su índice y de lo que guarda el modelo. Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>It can't answer as the user or the kernel would.</source>
   <translation>No puede responder como lo haría el usuario o el modelo.</translation>
  </message>
  <message>
   <source>It can't be looked at: {why}.</source>
   <translation>No se puede examinar: {why}.</translation>
  </message>
  <message>
   <source>It can't be read: {why}.</source>
   <translation>No se puede leer: {why}.</translation>
  </message>
  <message>
   <source>It can't be written down: {reason}</source>
   <translation>No se puede anotar: {reason}</translation>
  </message>
  <message>
   <source>It costs money, or something that runs out.</source>
   <translation>Cuesta dinero, o algo que se agota.</translation>
  </message>
  <message>
   <source>It did not run to its end</source>
   <translation>No se ejecutó hasta el final</translation>
  </message>
  <message>
   <source>It doesn't say of itself what it said before.</source>
   <translation>La herramienta ya no se describe como antes.</translation>
  </message>
  <message>
   <source>It has more than {most} tools; the first {most} are offered.</source>
   <translation>Tiene más de {most} herramientas; se ofrecen las primeras {most}.</translation>
  </message>
  <message>
   <source>It is a link that leads nowhere.</source>
   <translation>Es un enlace que no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>It is a link to a folder, which is not followed; add that folder by itself.</source>
   <translation>Es un enlace a una carpeta, que no se sigue; añade esa carpeta por separado.</translation>
  </message>
  <message>
   <source>It is by its name that you find it again.</source>
   <translation>Por su nombre la volverás a encontrar.</translation>
  </message>
  <message>
   <source>It is damaged: its content is not what its name says.</source>
   <translation>Está dañado: su contenido no es lo que dice su nombre.</translation>
  </message>
  <message>
   <source>It is empty.</source>
   <translation>Está vacío.</translation>
  </message>
  <message>
   <source>It is not a regular file.</source>
   <translation>No es un archivo normal.</translation>
  </message>
  <message>
   <source>It is not in the export.</source>
   <translation>No está en la exportación.</translation>
  </message>
  <message>
   <source>It is off until you have seen what is new.</source>
   <translation>Está desactivada hasta que veas lo que hay de nuevo.</translation>
  </message>
  <message>
   <source>It is off until you say otherwise. Lines that differ begin with − on the left and + on the right.</source>
   <translation>Está desactivada hasta que digas lo contrario. Las líneas que cambian empiezan por − a la izquierda y por + a la derecha.</translation>
  </message>
  <message>
   <source>It is open only while its window is. Nothing is kept but the picture that you take.</source>
   <translation>Solo está abierta mientras lo esté su ventana. No se guarda nada salvo la foto que hagas.</translation>
  </message>
  <message>
   <source>It is switched off.</source>
   <translation>Está desactivado.</translation>
  </message>
  <message>
   <source>It is too large: a document may have {most} MiB at most.</source>
   <translation>Es demasiado grande: un documento puede tener {most} MiB como máximo.</translation>
  </message>
  <message>
   <source>It isn't in the store</source>
   <translation>No está en el almacén</translation>
  </message>
  <message>
   <source>It last said: {words}</source>
   <translation>Lo último que dijo: {words}</translation>
  </message>
  <message>
   <source>It may have been deleted.</source>
   <translation>Puede que se haya eliminado.</translation>
  </message>
  <message>
   <source>It only looks, and tells nobody.</source>
   <translation>Solo mira, y no se lo dice a nadie.</translation>
  </message>
  <message>
   <source>It only tells you something.</source>
   <translation>Solo te dice algo a ti.</translation>
  </message>
  <message>
   <source>It opens outside Peri, and the site learns that you came.</source>
   <translation>Se abre fuera de Peri, y el sitio sabrá que lo has visitado.</translation>
  </message>
  <message>
   <source>It says: {words}</source>
   <translation>Dice: {words}</translation>
  </message>
  <message>
   <source>It stays here until Peri is closed.</source>
   <translation>Se queda aquí hasta que se cierre Peri.</translation>
  </message>
  <message>
   <source>It stays off. Look at what it says now.</source>
   <translation>Sigue desactivada. Mira lo que dice ahora.</translation>
  </message>
  <message>
   <source>It takes one picture, when you tell it to. The picture comes into the message, where you can remove it.</source>
   <translation>Hace una foto cuando tú se lo pides. La foto aparece en el mensaje, donde puedes quitarla.</translation>
  </message>
  <message>
   <source>It was not typed by you. Read it before you send it.</source>
   <translation>No lo has escrito tú. Léelo antes de enviarlo.</translation>
  </message>
  <message>
   <source>It was not you who said this. What is remembered is told to the model in later conversations.</source>
   <translation>No fuiste tú quien lo dijo. Lo que se recuerda se le cuenta al modelo en conversaciones posteriores.</translation>
  </message>
  <message>
   <source>It was said while Peri spoke.</source>
   <translation>Se dijo mientras Peri hablaba.</translation>
  </message>
  <message>
   <source>It {effects}.</source>
   <translation>Esta herramienta {effects}.</translation>
  </message>
  <message>
   <source>Its definition is nested too deeply.</source>
   <translation>Su definición está demasiado anidada.</translation>
  </message>
  <message>
   <source>Its definition is too long.</source>
   <translation>Su definición es demasiado larga.</translation>
  </message>
  <message>
   <source>Its definition is wrong: {place}: {why}.</source>
   <translation>Su definición es incorrecta: {place}: {why}.</translation>
  </message>
  <message>
   <source>Its name has characters that can't be seen, or none.</source>
   <translation>Su nombre tiene caracteres que no se ven, o ninguno.</translation>
  </message>
  <message>
   <source>Its name has no letters.</source>
   <translation>Su nombre no tiene letras.</translation>
  </message>
  <message>
   <source>Its name may look like another. In its own letters: {name}</source>
   <translation>Su nombre puede confundirse con otro. Con sus propias letras: {name}</translation>
  </message>
  <message>
   <source>Its schema has references that depend on where they are read.</source>
   <translation>Su esquema tiene referencias que dependen de dónde se leen.</translation>
  </message>
  <message>
   <source>Its schema is not that of an object.</source>
   <translation>Su esquema no es el de un objeto.</translation>
  </message>
  <message>
   <source>Its schema is not valid: it is no JSON.</source>
   <translation>Su esquema no es válido: no es JSON.</translation>
  </message>
  <message>
   <source>Its schema is not valid: {why}.</source>
   <translation>Su esquema no es válido: {why}.</translation>
  </message>
  <message>
   <source>Its schema is too large.</source>
   <translation>Su esquema es demasiado grande.</translation>
  </message>
  <message>
   <source>Its schema is too large: {length} characters; {most} are allowed.</source>
   <translation>Su esquema es demasiado grande: {length} caracteres; se permiten {most}.</translation>
  </message>
  <message>
   <source>Its schema refers to "{place}", which isn't there.</source>
   <translation>Su esquema se refiere a «{place}», que no existe.</translation>
  </message>
  <message>
   <source>Its schema refers to something outside itself.</source>
   <translation>Su esquema se refiere a algo que está fuera de él.</translation>
  </message>
  <message>
   <source>Its speed is being measured …</source>
   <translation>Midiendo su velocidad…</translation>
  </message>
  <message>
   <source>Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf</source>
   <translation>Únelas primero: llama-gguf-split --merge FIRST_PART WHOLE.gguf</translation>
  </message>
  <message>
   <source>Keep free mb</source>
   <translation>MB que se dejan libres</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Keep it off</source>
   <translation>Dejar desactivada</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Conservar esta</translation>
  </message>
  <message>
   <source>Keep {version}</source>
   <translation>Conservar {version}</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Kernel idle minutes</source>
   <translation>Minutos de inactividad del modelo de lenguaje</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Atajo</translation>
  </message>
  <message>
   <source>Key of the quick question</source>
   <translation>Atajo de la pregunta rápida</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Keys, where nothing is being written</source>
   <translation>Atajos, cuando no se está escribiendo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language model</source>
   <translation>Modelo de lenguaje</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Versión posterior</translation>
  </message>
  <message>
   <source>Later version; {where}</source>
   <translation>Versión posterior; {where}</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Lo último</translation>
  </message>
  <message>
   <source>Layers of the model on the graphics card. -1: as many as fit.</source>
   <translation>Capas del modelo en la tarjeta gráfica. -1: tantas como quepan.</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Capas en la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Leave out tokens that are less likely than this share of the likeliest.</source>
   <translation>Descartar los tokens menos probables que esta proporción del más probable.</translation>
  </message>
  <message>
   <source>Leave the message as it was</source>
   <translation>Dejar el mensaje como estaba</translation>
  </message>
  <message>
   <source>Left to other programs, in megabytes</source>
   <translation>Se deja a otros programas, en megabytes</translation>
  </message>
  <message>
   <source>Let Peri look at the screen?</source>
   <translation>¿Permitir que Peri mire la pantalla?</translation>
  </message>
  <message>
   <source>Let Peri look through the camera?</source>
   <translation>¿Permitir que Peri mire por la cámara?</translation>
  </message>
  <message>
   <source>Let go to send · Esc discards</source>
   <translation>Suelta para enviar · Esc descarta</translation>
  </message>
  <message>
   <source>Let it be used</source>
   <translation>Permitir su uso</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark. "system": as the desktop is.</source>
   <translation>Claro u oscuro. "system": como el escritorio.</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Escuchando</translation>
  </message>
  <message>
   <source>Listening to what you said</source>
   <translation>Escuchando lo que dijiste</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Cargar</translation>
  </message>
  <message>
   <source>Load at the start</source>
   <translation>Cargar al inicio</translation>
  </message>
  <message>
   <source>Load the model when the window opens, so that the first answer comes sooner.</source>
   <translation>Cargar el modelo al abrirse la ventana, para que la primera respuesta llegue antes.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Loading {name}…</source>
   <translation>Cargando {name}…</translation>
  </message>
  <message>
   <source>Local hosts</source>
   <translation>Servidores locales</translation>
  </message>
  <message>
   <source>Longest reply</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Longest time</source>
   <translation>Tiempo máximo</translation>
  </message>
  <message>
   <source>Look at the whole screen or a part of it.</source>
   <translation>Mira toda la pantalla o una parte de ella.</translation>
  </message>
  <message>
   <source>Look at {file}.</source>
   <translation>Mira {file}.</translation>
  </message>
  <message>
   <source>Look for what to remember</source>
   <translation>Buscar qué recordar</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>Mirando la imagen</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Mirando…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Altavoz</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Máquina</translation>
  </message>
  <message>
   <source>Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.</source>
   <translation>Crea uno con `peri models export-clip` e indica su carpeta como seeing.model en los ajustes.</translation>
  </message>
  <message>
   <source>Make room on the disk, or name a place on another one.</source>
   <translation>Libera espacio en el disco o indica un lugar en otro.</translation>
  </message>
  <message>
   <source>Make room on the disk, then try again.</source>
   <translation>Libera espacio en el disco y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Max reply tokens</source>
   <translation>Máximo de tokens por respuesta</translation>
  </message>
  <message>
   <source>Meaning of texts</source>
   <translation>Significado de los textos</translation>
  </message>
  <message>
   <source>Measure this machine</source>
   <translation>Medir este equipo</translation>
  </message>
  <message>
   <source>Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; holds {memory} of memory (predicted {need}); loaded in {seconds}.</source>
   <translation>Medido: escribe {writes} tokens por segundo (previsto: {predicted}), lee {reads}; ocupa {memory} de memoria (previsto: {need}); se cargó en {seconds}.</translation>
  </message>
  <message>
   <source>Measuring …</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Memoria en uso</translation>
  </message>
  <message>
   <source>Memory is short</source>
   <translation>Falta memoria</translation>
  </message>
  <message>
   <source>Memory of this machine</source>
   <translation>Memoria de esta máquina</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Message and reply</source>
   <translation>Mensaje y respuesta</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <source>Microphone in use</source>
   <translation>Micrófono en uso</translation>
  </message>
  <message>
   <source>Microphone, loudspeaker, camera</source>
   <translation>Micrófono, altavoz y cámara</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models ({kinds})</source>
   <translation>Modelos ({kinds})</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>Más como esta</translation>
  </message>
  <message>
   <source>Most steps</source>
   <translation>Máximo de pasos</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Mover a</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>Mover a una carpeta</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar el micrófono</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Silenciado</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name a folder that is new or empty.</source>
   <translation>Indica una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <source>Name another file.</source>
   <translation>Indica otro archivo.</translation>
  </message>
  <message>
   <source>Name the language model first.</source>
   <translation>Indica primero el modelo de lenguaje.</translation>
  </message>
  <message>
   <source>Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20</source>
   <translation>Acótalo por fecha y lugar: after:2023, before:2024-06-30, near:48.1,11.6,20</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nueva conversación</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nueva línea</translation>
  </message>
  <message>
   <source>New name of the conversation</source>
   <translation>Nuevo nombre de la conversación</translation>
  </message>
  <message>
   <source>New name of the folder</source>
   <translation>Nuevo nombre de la carpeta</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Nueva indicación</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No camera is called “{camera}”.</source>
   <translation>Ninguna cámara se llama «{camera}».</translation>
  </message>
  <message>
   <source>No conversation has these words.</source>
   <translation>Ninguna conversación contiene estas palabras.</translation>
  </message>
  <message>
   <source>No conversation of {name} can be read. {why}</source>
   <translation>No se puede leer ninguna conversación de {name}. {why}</translation>
  </message>
  <message>
   <source>No documents are searched yet.

Add a folder or a file, and answers can be drawn from it, with the passages they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Aún no se busca en ningún documento.

Añade una carpeta o un archivo, y las respuestas podrán basarse en ellos, con los fragmentos de los que proceden. Se leen PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, texto y código. No se cambia nada y nada sale de este equipo.</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <source>No image encoder is installed, so nothing can tell what a picture shows.</source>
   <translation>No hay ningún codificador de imágenes instalado, así que nada puede decir qué muestra una imagen.</translation>
  </message>
  <message>
   <source>No indexed picture fits.</source>
   <translation>Ninguna imagen indexada coincide.</translation>
  </message>
  <message>
   <source>No key does this.</source>
   <translation>Ningún atajo hace esto.</translation>
  </message>
  <message>
   <source>No microphone was found. Press to try again</source>
   <translation>No se encontró ningún micrófono. Pulsa para volver a intentarlo</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Ninguna página contiene estas palabras.</translation>
  </message>
  <message>
   <source>No picture of “{name}” can be decoded.</source>
   <translation>No se puede decodificar ninguna imagen de «{name}».</translation>
  </message>
  <message>
   <source>No pictures are indexed yet.</source>
   <translation>Aún no hay imágenes indexadas.</translation>
  </message>
  <message>
   <source>No process could be started for {name}: {why}.</source>
   <translation>No se pudo iniciar ningún proceso para {name}: {why}.</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Ninguna indicación contiene estas palabras.</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No rule can allow this unasked.</source>
   <translation>Ninguna regla puede permitirlo sin preguntar.</translation>
  </message>
  <message>
   <source>No rule says what becomes of such a call.</source>
   <translation>Ninguna regla dice qué hacer con una llamada así.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Ningún ajuste contiene estas palabras.</translation>
  </message>
  <message>
   <source>No source of the model can be reached</source>
   <translation>No se puede acceder a ninguna fuente del modelo</translation>
  </message>
  <message>
   <source>No speech model is in {folder}.</source>
   <translation>No hay ningún modelo de voz en {folder}.</translation>
  </message>
  <message>
   <source>No window is called “{title}”.</source>
   <translation>Ninguna ventana se llama «{title}».</translation>
  </message>
  <message>
   <source>No window is open.</source>
   <translation>No hay ninguna ventana abierta.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look at the screen.</source>
   <translation>Nadie ha permitido a Peri mirar la pantalla.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look into the clipboard.</source>
   <translation>Nadie ha permitido a Peri mirar el portapapeles.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look through the camera.</source>
   <translation>Nadie ha permitido a Peri mirar por la cámara.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked.</source>
   <translation>No hay nadie a quien preguntar.</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>No permitido</translation>
  </message>
  <message>
   <source>Not every tool can be used</source>
   <translation>No se pueden usar todas las herramientas</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not remembered: {fact}</source>
   <translation>No se recuerda: {fact}</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing is archived. {key} archives the conversation that is chosen in the list.</source>
   <translation>No hay nada archivado. {key} archiva la conversación elegida en la lista.</translation>
  </message>
  <message>
   <source>Nothing is remembered yet.

What you say of yourself and how you want things done is remembered, and shown when it is. You can change or forget each of it here. It stays on this machine.</source>
   <translation>Aún no se recuerda nada.

Lo que cuentas de ti y cómo quieres que se hagan las cosas se recuerda, y se te avisa cuando ocurre. Aquí puedes cambiar u olvidar cada dato. Se queda en este equipo.</translation>
  </message>
  <message>
   <source>Nothing is saved yet.

A prompt that you use often, such as “Sum this up in three sentences”, can be kept here under a name. Type / and the name in a message to have it there.</source>
   <translation>Aún no hay nada guardado.

Una indicación que uses a menudo, como «Resume esto en tres frases», puede guardarse aquí con un nombre. Escribe / y el nombre en un mensaje para insertarla.</translation>
  </message>
  <message>
   <source>Nothing is selected</source>
   <translation>No hay nada seleccionado</translation>
  </message>
  <message>
   <source>Nothing left this machine</source>
   <translation>Nada ha salido de este equipo</translation>
  </message>
  <message>
   <source>Nothing of that is remembered.</source>
   <translation>No se recuerda nada de eso.</translation>
  </message>
  <message>
   <source>Nothing of what was indexed is there any more.</source>
   <translation>Ya no queda nada de lo que se indexó.</translation>
  </message>
  <message>
   <source>Nothing that finds texts by their meaning is installed.</source>
   <translation>No hay nada instalado que encuentre textos por su significado.</translation>
  </message>
  <message>
   <source>Nothing that this model knows fits the form that was asked for.</source>
   <translation>Nada de lo que este modelo conoce encaja en la forma pedida.</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Todavía no se ha preguntado nada.</translation>
  </message>
  <message>
   <source>Nothing was given, and nothing has come back.</source>
   <translation>No se entregó nada y no se ha obtenido nada.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se grabó nada.</translation>
  </message>
  <message>
   <source>Nothing was said, so nothing was asked.</source>
   <translation>No se dijo nada, así que no se preguntó nada.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nada.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>Off, because they changed</source>
   <translation>Desactivadas porque cambiaron</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Ofrecidas</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>On disk only</source>
   <translation>Solo en el disco</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>One fact is gone from the memory, its index and what the model keeps.</source>
   <translation>Un dato ha desaparecido de la memoria, de su índice y de lo que guarda el modelo.</translation>
  </message>
  <message>
   <source>One reply was cut short. What had been written of it is kept.</source>
   <translation>Se interrumpió una respuesta. Lo que estaba escrito se conserva.</translation>
  </message>
  <message>
   <source>Only X tells where windows are.</source>
   <translation>Solo X dice dónde están las ventanas.</translation>
  </message>
  <message>
   <source>Only on Linux can Peri put itself into the menu.</source>
   <translation>Peri solo puede añadirse al menú en Linux.</translation>
  </message>
  <message>
   <source>Only this window sees it, until you take a picture.</source>
   <translation>Solo la ve esta ventana, hasta que hagas una foto.</translation>
  </message>
  <message>
   <source>Only your own words are behind it, and you named its target.</source>
   <translation>Solo tus propias palabras están detrás, y nombraste el destino.</translation>
  </message>
  <message>
   <source>Only your own words are behind it.</source>
   <translation>Solo tus propias palabras están detrás.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open Peri</source>
   <translation>Abrir Peri</translation>
  </message>
  <message>
   <source>Open a page</source>
   <translation>Abrir una página</translation>
  </message>
  <message>
   <source>Open at start</source>
   <translation>Abrir al inicio</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Ábrela de nuevo.</translation>
  </message>
  <message>
   <source>Open it in a picture viewer and save it again, or attach another copy.</source>
   <translation>Ábrela en un visor de imágenes y guárdala de nuevo, o adjunta otra copia.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Ábrelo en el programa que lo creó y guarda una copia.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save it again.</source>
   <translation>Ábrelo en el programa que lo creó y guárdalo de nuevo.</translation>
  </message>
  <message>
   <source>Open it in your browser to see what it is.</source>
   <translation>Ábrelo en el navegador para ver qué es.</translation>
  </message>
  <message>
   <source>Open or close a folder</source>
   <translation>Abrir o cerrar una carpeta</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Abrir el archivo</translation>
  </message>
  <message>
   <source>Open the microphone at the start</source>
   <translation>Abrir el micrófono al inicio</translation>
  </message>
  <message>
   <source>Open the microphone, hands-free, as soon as the window opens.</source>
   <translation>Abrir el micrófono, con manos libres, en cuanto se abra la ventana.</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>¿Abrir esta dirección?</translation>
  </message>
  <message>
   <source>Open what the row stands for</source>
   <translation>Abrir lo que representa la fila</translation>
  </message>
  <message>
   <source>Or choose the built-in voice (hibari) in the settings.</source>
   <translation>O elige la voz integrada (hibari) en los ajustes.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Otra cámara</translation>
  </message>
  <message>
   <source>Other models …</source>
   <translation>Otros modelos…</translation>
  </message>
  <message>
   <source>Other programs were busy meanwhile: alone it is quicker.</source>
   <translation>Otros programas estaban ocupados mientras tanto: por sí solo es más rápido.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Output · {seconds:.1f} s</source>
   <translation>Salida · {seconds:.1f} s</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Page Up, Page Down, Home, End</translation>
  </message>
  <message>
   <source>Page {page} of {name} can't be shown.</source>
   <translation>No se puede mostrar la página {page} de {name}.</translation>
  </message>
  <message>
   <source>Part of the screen</source>
   <translation>Parte de la pantalla</translation>
  </message>
  <message>
   <source>Part of the screen, or a window…</source>
   <translation>Parte de la pantalla o una ventana…</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Fragmento</translation>
  </message>
  <message>
   <source>Passages of documents</source>
   <translation>Fragmentos de documentos</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Imagen pegada</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause reading</source>
   <translation>Pausar la lectura</translation>
  </message>
  <message>
   <source>Peri</source>
   <translation>Peri</translation>
  </message>
  <message>
   <source>Peri answers with a language model that runs here. Nothing that you write leaves this machine.</source>
   <translation>Peri responde con un modelo de lenguaje que funciona aquí mismo. Nada de lo que escribes sale de este equipo.</translation>
  </message>
  <message>
   <source>Peri asks for your leave</source>
   <translation>Peri te pide permiso</translation>
  </message>
  <message>
   <source>Peri asks you</source>
   <translation>Peri te pregunta</translation>
  </message>
  <message>
   <source>Peri can listen to it: attach it as a sound.</source>
   <translation>Peri puede escucharlo: adjúntalo como sonido.</translation>
  </message>
  <message>
   <source>Peri can't read such books.</source>
   <translation>Peri no puede leer esos libros.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} documents; save it as PDF or DOCX.</source>
   <translation>Peri no puede leer documentos {kind}; guárdalo como PDF o DOCX.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} pictures; save it as JPEG.</source>
   <translation>Peri no puede leer imágenes {kind}; guárdala como JPEG.</translation>
  </message>
  <message>
   <source>Peri can't run this.</source>
   <translation>Peri no puede ejecutar esto.</translation>
  </message>
  <message>
   <source>Peri can't run {language}.</source>
   <translation>Peri no puede ejecutar {language}.</translation>
  </message>
  <message>
   <source>Peri ended unexpectedly last time</source>
   <translation>Peri terminó de forma inesperada la última vez</translation>
  </message>
  <message>
   <source>Peri has answered</source>
   <translation>Peri ha respondido</translation>
  </message>
  <message>
   <source>Peri hears you.</source>
   <translation>Peri te oye.</translation>
  </message>
  <message>
   <source>Peri holds {held}; {free} of {total} are free.</source>
   <translation>Peri ocupa {held}; quedan libres {free} de {total}.</translation>
  </message>
  <message>
   <source>Peri is already running</source>
   <translation>Peri ya está en marcha</translation>
  </message>
  <message>
   <source>Peri is closing.</source>
   <translation>Peri se está cerrando.</translation>
  </message>
  <message>
   <source>Peri itself</source>
   <translation>el propio Peri</translation>
  </message>
  <message>
   <source>Peri knows no sandbox for this system ({name}).</source>
   <translation>Peri no conoce ningún entorno aislado para este sistema ({name}).</translation>
  </message>
  <message>
   <source>Peri looks for it.</source>
   <translation>Peri lo busca.</translation>
  </message>
  <message>
   <source>Peri made a mistake</source>
   <translation>Peri ha cometido un error</translation>
  </message>
  <message>
   <source>Peri made a mistake while listening.</source>
   <translation>Peri cometió un error al escuchar.</translation>
  </message>
  <message>
   <source>Peri may not do that</source>
   <translation>Peri no puede hacer eso</translation>
  </message>
  <message>
   <source>Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.</source>
   <translation>Peri lee PNG, JPEG, WebP, GIF, BMP, TIFF y AVIF.</translation>
  </message>
  <message>
   <source>Peri runs as root, whom this sandbox does not hold.</source>
   <translation>Peri se ejecuta como root, al que este entorno aislado no retiene.</translation>
  </message>
  <message>
   <source>Peri says: “{words}”</source>
   <translation>Peri dice: «{words}»</translation>
  </message>
  <message>
   <source>Peri wants to use {tool}, which {effects}.</source>
   <translation>Peri quiere usar {tool}, que {effects}.</translation>
  </message>
  <message>
   <source>Peri was closed before this reply was finished.</source>
   <translation>Peri se cerró antes de que terminara esta respuesta.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Picture from the clipboard</source>
   <translation>Imagen del portapapeles</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached.</source>
   <translation>Se pueden adjuntar imágenes (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sonido (WAV, MP3, FLAC, Ogg, M4A…), vídeos (MP4, MKV, WebM, AVI), modelos 3D (STL, PLY, OBJ, GLB) y documentos (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, texto, código).</translation>
  </message>
  <message>
   <source>Pictures ({kinds})</source>
   <translation>Imágenes ({kinds})</translation>
  </message>
  <message>
   <source>Pictures can't be searched</source>
   <translation>No se pueden buscar imágenes</translation>
  </message>
  <message>
   <source>Pictures seen</source>
   <translation>Imágenes vistas</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Pin or unpin</source>
   <translation>Fijar o dejar de fijar</translation>
  </message>
  <message>
   <source>Pin, or unpin</source>
   <translation>Fijar o dejar de fijar</translation>
  </message>
  <message>
   <source>Pin: never let it leave</source>
   <translation>Fijar: que nunca salga del contexto</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijado</translation>
  </message>
  <message>
   <source>Pinned pages would take {total} of {limit} tokens: too little would be left for talking.</source>
   <translation>Las páginas fijadas ocuparían {total} de {limit} tokens: quedaría muy poco para hablar.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Plug one in, and allow Peri the camera in the system's privacy settings.</source>
   <translation>Conecta una y permite la cámara a Peri en los ajustes de privacidad del sistema.</translation>
  </message>
  <message>
   <source>Plug one in, or name another as devices.camera in the settings.</source>
   <translation>Conecta una o indica otra como devices.camera en los ajustes.</translation>
  </message>
  <message>
   <source>Preload</source>
   <translation>Precarga</translation>
  </message>
  <message>
   <source>Preparing the voice</source>
   <translation>Preparando la voz</translation>
  </message>
  <message>
   <source>Press again to send · Esc discards</source>
   <translation>Pulsa otra vez para enviar · Esc descarta</translation>
  </message>
  <message>
   <source>Processor threads. 0: as many as the machine has cores.</source>
   <translation>Hilos del procesador. 0: tantos como núcleos tenga el equipo.</translation>
  </message>
  <message>
   <source>Prompt evaluated ahead</source>
   <translation>Indicación leída por adelantado</translation>
  </message>
  <message>
   <source>Prompt written</source>
   <translation>Indicación escrita</translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>Proponer</translation>
  </message>
  <message>
   <source>Propose titles</source>
   <translation>Proponer títulos</translation>
  </message>
  <message>
   <source>Pull again to go on from there.</source>
   <translation>Descarga otra vez para seguir desde ahí.</translation>
  </message>
  <message>
   <source>Pull the model again with `peri models pull`, or import it together with its projector.</source>
   <translation>Descarga de nuevo el modelo con `peri models pull` o impórtalo junto con su proyector.</translation>
  </message>
  <message>
   <source>Put a backup in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Pon en su lugar una copia de seguridad o mueve el archivo: Peri empezará entonces un almacén vacío.</translation>
  </message>
  <message>
   <source>Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder.</source>
   <translation>Pon un modelo y su ojo (mmproj-….gguf) en una carpeta propia y elige esa carpeta.</translation>
  </message>
  <message>
   <source>Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>Pon en su lugar la última copia de seguridad, {backup}, o mueve el archivo: Peri empezará entonces un almacén vacío.</translation>
  </message>
  <message>
   <source>Put the output away</source>
   <translation>Cerrar la salida</translation>
  </message>
  <message>
   <source>Qdrant</source>
   <translation>Qdrant</translation>
  </message>
  <message>
   <source>Qdrant at {address} can't be used ({why}).</source>
   <translation>No se puede usar Qdrant en {address} ({why}).</translation>
  </message>
  <message>
   <source>Qdrant server</source>
   <translation>Servidor Qdrant</translation>
  </message>
  <message>
   <source>Quick question</source>
   <translation>Pregunta rápida</translation>
  </message>
  <message>
   <source>Quit Peri</source>
   <translation>Salir de Peri</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Citar</translation>
  </message>
  <message>
   <source>Quote the reply, or what is selected of it</source>
   <translation>Citar la respuesta o lo seleccionado de ella</translation>
  </message>
  <message>
   <source>Quote what is selected</source>
   <translation>Citar lo seleccionado</translation>
  </message>
  <message>
   <source>Quote your message</source>
   <translation>Citar tu mensaje</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Leer en voz alta</translation>
  </message>
  <message>
   <source>Read aloud from here</source>
   <translation>Leer en voz alta desde aquí</translation>
  </message>
  <message>
   <source>Read aloud from here on</source>
   <translation>Leer en voz alta a partir de aquí</translation>
  </message>
  <message>
   <source>Read pages of the web</source>
   <translation>Leer páginas web</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Reading is paused.</source>
   <translation>La lectura está en pausa.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>Recordar</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>Recordado</translation>
  </message>
  <message>
   <source>Remembered: {fact}</source>
   <translation>Recordado: {fact}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Recordatorio</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove it and pull it again.</source>
   <translation>Elimínalo y descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Quita uno de ellos o cámbiale el nombre.</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Remove {title}?</source>
   <translation>¿Quitar {title}?</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitado</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Penalización por repetición</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Replies read aloud</source>
   <translation>Respuestas leídas en voz alta</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Reset {name} to {value}</source>
   <translation>Restablecer {name} a {value}</translation>
  </message>
  <message>
   <source>Restart Peri to use it as it is now.</source>
   <translation>Reinicia Peri para usarlo tal como está ahora.</translation>
  </message>
  <message>
   <source>Restart the computer if it is slow.</source>
   <translation>Reinicia el equipo si va lento.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result of a tool</source>
   <translation>Resultado de una herramienta</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Resultados de herramientas</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Resume reading</source>
   <translation>Reanudar la lectura</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Revocar</translation>
  </message>
  <message>
   <source>Run Peri inside a desktop session.</source>
   <translation>Ejecuta Peri dentro de una sesión de escritorio.</translation>
  </message>
  <message>
   <source>Run Peri inside a session.</source>
   <translation>Ejecuta Peri dentro de una sesión.</translation>
  </message>
  <message>
   <source>Run `make run` once more: it builds llama-cpp-python.</source>
   <translation>Ejecuta `make run` otra vez: compila llama-cpp-python.</translation>
  </message>
  <message>
   <source>Run `peri doctor` to see which part is missing.</source>
   <translation>Ejecuta `peri doctor` para ver qué parte falta.</translation>
  </message>
  <message>
   <source>Run the code</source>
   <translation>Ejecutar el código</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Running… {time}</source>
   <translation>En curso… {time}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save a copy without one, and add that.</source>
   <translation>Guarda una copia sin contraseña y añade esa.</translation>
  </message>
  <message>
   <source>Save a copy without one.</source>
   <translation>Guarda una copia sin contraseña.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or print it to PDF.</source>
   <translation>Guárdalo de nuevo en el programa que lo creó o imprímelo en PDF.</translation>
  </message>
  <message>
   <source>Save it again in your browser.</source>
   <translation>Guárdalo de nuevo en el navegador.</translation>
  </message>
  <message>
   <source>Save it again, or print it to PDF.</source>
   <translation>Guárdalo de nuevo o imprímelo a PDF.</translation>
  </message>
  <message>
   <source>Save it as DOCX, PPTX or PDF.</source>
   <translation>Guárdalo como DOCX, PPTX o PDF.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Guárdala como JPEG o PNG.</translation>
  </message>
  <message>
   <source>Save it as PDF or text.</source>
   <translation>Guárdalo como PDF o texto.</translation>
  </message>
  <message>
   <source>Save it smaller, for instance as a JPEG.</source>
   <translation>Guárdala más pequeña, por ejemplo como JPEG.</translation>
  </message>
  <message>
   <source>Save it smaller, or attach the part that matters.</source>
   <translation>Guárdalo más pequeño o adjunta la parte que importa.</translation>
  </message>
  <message>
   <source>Save it with fewer faces.</source>
   <translation>Guárdalo con menos caras.</translation>
  </message>
  <message>
   <source>Save the code</source>
   <translation>Guardar el código</translation>
  </message>
  <message>
   <source>Save the message as a prompt</source>
   <translation>Guardar el mensaje como indicación</translation>
  </message>
  <message>
   <source>Save the part that matters alone.</source>
   <translation>Guarda solo la parte que importa.</translation>
  </message>
  <message>
   <source>Save the part that matters as a document of its own.</source>
   <translation>Guarda la parte que importa como un documento propio.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>Guardado como {name}</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Indicaciones guardadas</translation>
  </message>
  <message>
   <source>Say --allow for this once, or set {key} to "always" in the settings.</source>
   <translation>Usa --allow por esta vez o pon {key} en "always" en los ajustes.</translation>
  </message>
  <message>
   <source>Say hello</source>
   <translation>Saluda</translation>
  </message>
  <message>
   <source>Say it once more.</source>
   <translation>Dilo otra vez.</translation>
  </message>
  <message>
   <source>Say something: the bar moves with your voice.</source>
   <translation>Di algo: la barra se mueve con tu voz.</translation>
  </message>
  <message>
   <source>Say “{phrase}”</source>
   <translation>Di «{phrase}»</translation>
  </message>
  <message>
   <source>Scale it down, or attach the part that matters.</source>
   <translation>Redúcela o adjunta la parte que importa.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Screen seen</source>
   <translation>Pantalla vista</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search a document</source>
   <translation>Buscar en un documento</translation>
  </message>
  <message>
   <source>Search a folder of documents</source>
   <translation>Buscar en una carpeta de documentos</translation>
  </message>
  <message>
   <source>Search by words instead.</source>
   <translation>Busca por palabras.</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Buscar conversaciones</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>Buscador</translation>
  </message>
  <message>
   <source>Search it no longer</source>
   <translation>Dejar de buscar aquí</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>Buscar atajos</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Buscar en el manual</translation>
  </message>
  <message>
   <source>Search the prompts</source>
   <translation>Buscar indicaciones</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Search what Peri remembers</source>
   <translation>Buscar en lo que Peri recuerda</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seconds after: {what}</source>
   <translation>Segundos después: {what}</translation>
  </message>
  <message>
   <source>See every part</source>
   <translation>Ver todas las partes</translation>
  </message>
  <message>
   <source>See that it runs, or empty documents.qdrant in the settings.</source>
   <translation>Comprueba que esté en marcha o vacía documents.qdrant en los ajustes.</translation>
  </message>
  <message>
   <source>See to it that you may write to this file and its folder.</source>
   <translation>Asegúrate de que puedes escribir en este archivo y su carpeta.</translation>
  </message>
  <message>
   <source>See whether another program uses it, and try again.</source>
   <translation>Mira si otro programa la usa e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Seeing</source>
   <translation>Visión</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>Seleccionar solo una</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>Seleccionar varias</translation>
  </message>
  <message>
   <source>Selected text: {words}</source>
   <translation>Texto seleccionado: {words}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send it as another version</source>
   <translation>Enviar como otra versión</translation>
  </message>
  <message numerus="yes">
   <source>Sent out {count} times</source>
   <extracomment>Sent out once</extracomment>
   <translation>
    <numerusform>Enviado fuera una vez</numerusform>
    <numerusform>Enviado fuera {count} veces</numerusform>
   </translation>
  </message>
  <message>
   <source>Set PERI_HOME to a folder of Peri's own.</source>
   <translation>Define PERI_HOME como una carpeta propia de Peri.</translation>
  </message>
  <message>
   <source>Set them in the window or in `peri talk`, which stay open.</source>
   <translation>Ponlos en la ventana o en `peri talk`, que siguen abiertos.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings of a model</source>
   <translation>Ajustes de un modelo</translation>
  </message>
  <message>
   <source>Settings of {title}</source>
   <translation>Ajustes de {title}</translation>
  </message>
  <message>
   <source>Short of memory now: it needs about {need}, {free} are free. Close other programs first.</source>
   <translation>Ahora falta memoria: necesita unos {need} y hay {free} libres. Cierra antes otros programas.</translation>
  </message>
  <message>
   <source>Shorten kernel.instructions in the settings, or raise kernel.context_tokens.</source>
   <translation>Acorta kernel.instructions en los ajustes o aumenta kernel.context_tokens.</translation>
  </message>
  <message>
   <source>Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.</source>
   <translation>Acorta el mensaje o envíalo por partes, o aumenta kernel.context_tokens en los ajustes.</translation>
  </message>
  <message>
   <source>Shorten the message, send fewer pictures, or choose a larger context in the settings.</source>
   <translation>Acorta el mensaje, envía menos imágenes o elige un contexto mayor en los ajustes.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show or hide the conversations</source>
   <translation>Mostrar u ocultar las conversaciones</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Mostrar el código</translation>
  </message>
  <message>
   <source>Show the diagram</source>
   <translation>Mostrar el diagrama</translation>
  </message>
  <message>
   <source>Show the diagram large</source>
   <translation>Mostrar el diagrama en grande</translation>
  </message>
  <message>
   <source>Show the first steps when the window opens and no model is there to answer.</source>
   <translation>Mostrar los primeros pasos al abrirse la ventana si no hay ningún modelo que responda.</translation>
  </message>
  <message>
   <source>Show the message</source>
   <translation>Mostrar el mensaje</translation>
  </message>
  <message>
   <source>Show the passage</source>
   <translation>Mostrar el fragmento</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Mostrar las fuentes</translation>
  </message>
  <message>
   <source>Show what was asked for and what came back</source>
   <translation>Mostrar lo que se pidió y lo que se obtuvo</translation>
  </message>
  <message>
   <source>Show where it came from</source>
   <translation>Mostrar de dónde salió</translation>
  </message>
  <message>
   <source>Show which, and why</source>
   <translation>Mostrar cuáles y por qué</translation>
  </message>
  <message>
   <source>Show “{fact}” in the memory</source>
   <translation>Mostrar «{fact}» en la memoria</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>Omitir todo</translation>
  </message>
  <message>
   <source>Slow: {speed}. It needs about {need} of memory.</source>
   <translation>Lento: {speed}. Necesita unos {need} de memoria.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>So many megabytes of memory are left to other programs when a model is loaded.</source>
   <translation>Megabytes de memoria que se dejan a otros programas cuando se carga un modelo.</translation>
  </message>
  <message>
   <source>So many tools are offered to the model at once: those nearest to the request.</source>
   <translation>Cuántas herramientas se ofrecen a la vez al modelo: las más cercanas a la petición.</translation>
  </message>
  <message>
   <source>So often the model may call tools before it must answer.</source>
   <translation>Cuántas veces puede el modelo llamar a herramientas antes de tener que responder.</translation>
  </message>
  <message>
   <source>Something is being measured already.</source>
   <translation>Ya se está midiendo algo.</translation>
  </message>
  <message>
   <source>Something to remember</source>
   <translation>Algo que recordar</translation>
  </message>
  <message>
   <source>Something waits for your yes or no.</source>
   <translation>Algo espera tu sí o tu no.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo ha salido mal</translation>
  </message>
  <message>
   <source>Sound can't be used: the PortAudio library is missing.</source>
   <translation>No se puede usar el sonido: falta la biblioteca PortAudio.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Source [{number}]</source>
   <translation>Fuente [{number}]</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>Fuente {number}</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Speak</source>
   <translation>Hablar</translation>
  </message>
  <message>
   <source>Speak again, or choose another microphone.</source>
   <translation>Habla de nuevo o elige otro micrófono.</translation>
  </message>
  <message>
   <source>Speak replies</source>
   <translation>Decir las respuestas en voz alta</translation>
  </message>
  <message>
   <source>Speak replies: off</source>
   <translation>Respuestas en voz alta: no</translation>
  </message>
  <message>
   <source>Speak replies: on</source>
   <translation>Respuestas en voz alta: sí</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Altavoz</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Hablando</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Speed over three minutes, at most {most:.0f} tokens a second</source>
   <translation>Velocidad durante tres minutos, como máximo {most:.0f} tokens por segundo</translation>
  </message>
  <message>
   <source>Spoken</source>
   <translation>Habladas</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Iniciar con la sesión</translation>
  </message>
  <message>
   <source>Start the newer Peri, or update this one.</source>
   <translation>Inicia el Peri más reciente o actualiza este.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>Stay in tray</source>
   <translation>Seguir en la bandeja</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Paso {number} de {count}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop the code</source>
   <translation>Detener el código</translation>
  </message>
  <message>
   <source>Stop the reply, or change the message.</source>
   <translation>Detén la respuesta o cambia el mensaje.</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>Detener la prueba</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <source>Strength of {title}: 1 as it was made</source>
   <translation>Intensidad de {title}: 1, tal como se hizo</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Switch it off</source>
   <translation>Desactivar</translation>
  </message>
  <message>
   <source>Switch it on under “System”, or in the settings.</source>
   <translation>Actívalo en «Sistema» o en los ajustes.</translation>
  </message>
  <message>
   <source>Switch it on under “System”.</source>
   <translation>Actívalo en «Sistema».</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Take a part of the screen along</source>
   <translation>Adjuntar una parte de la pantalla</translation>
  </message>
  <message>
   <source>Take a picture with the desktop's own tool, and drop or paste it here.</source>
   <translation>Haz una captura con la herramienta del escritorio y suéltala o pégala aquí.</translation>
  </message>
  <message>
   <source>Take back your message</source>
   <translation>Retirar tu mensaje</translation>
  </message>
  <message>
   <source>Take into the question</source>
   <translation>Añadir a la pregunta</translation>
  </message>
  <message>
   <source>Take out; it stays on disk</source>
   <translation>Quitar; se queda en el disco</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Hacer foto</translation>
  </message>
  <message>
   <source>Talk and look</source>
   <translation>Hablar y mirar</translation>
  </message>
  <message>
   <source>Talk hands-free</source>
   <translation>Hablar con manos libres</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Test the microphone</source>
   <translation>Probar el micrófono</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text in pictures</source>
   <translation>Texto en las imágenes</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Texto del mensaje</translation>
  </message>
  <message>
   <source>Text scale</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Text that you did not write was read, and could be behind this.</source>
   <translation>Se leyó texto que no escribiste, y podría estar detrás de esto.</translation>
  </message>
  <message>
   <source>That fact was replaced by another, so it can't be changed.</source>
   <translation>Ese dato fue sustituido por otro, así que no se puede cambiar.</translation>
  </message>
  <message>
   <source>That part lies outside of the screen, which has {size} pixels.</source>
   <translation>Esa parte queda fuera de la pantalla, que tiene {size} píxeles.</translation>
  </message>
  <message>
   <source>That question no longer waits for an answer.</source>
   <translation>Esa pregunta ya no espera respuesta.</translation>
  </message>
  <message>
   <source>The X server can't be reached.</source>
   <translation>No se puede acceder al servidor X.</translation>
  </message>
  <message>
   <source>The adapter {file} does not suit {model}.</source>
   <translation>El adaptador {file} no es adecuado para {model}.</translation>
  </message>
  <message>
   <source>The address did not come from you but from what was read, and what would be sent may hold something of yours.</source>
   <translation>La dirección no viene de ti sino de lo leído, y lo que se enviaría puede contener algo tuyo.</translation>
  </message>
  <message>
   <source>The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: Peri's own file does.</source>
   <translation>La dirección de un servidor Qdrant que guarda los vectores de los fragmentos, como http://localhost:6333. Vacío: lo hace el propio archivo de Peri.</translation>
  </message>
  <message>
   <source>The camera gives no picture.</source>
   <translation>La cámara no da ninguna imagen.</translation>
  </message>
  <message>
   <source>The camera is being opened…</source>
   <translation>Abriendo la cámara…</translation>
  </message>
  <message>
   <source>The camera “{camera}” can't be opened.</source>
   <translation>No se puede abrir la cámara «{camera}».</translation>
  </message>
  <message>
   <source>The camera's picture can't be used.</source>
   <translation>No se puede usar la imagen de la cámara.</translation>
  </message>
  <message>
   <source>The chat template is {length} characters long; {most} is the limit.</source>
   <translation>La plantilla de conversación tiene {length} caracteres; el límite es {most}.</translation>
  </message>
  <message>
   <source>The client of Qdrant is not installed.</source>
   <translation>El cliente de Qdrant no está instalado.</translation>
  </message>
  <message>
   <source>The clipboard can't be read</source>
   <translation>No se puede leer el portapapeles</translation>
  </message>
  <message>
   <source>The clipboard can't be read.</source>
   <translation>No se puede leer el portapapeles.</translation>
  </message>
  <message>
   <source>The clipboard does not answer.</source>
   <translation>El portapapeles no responde.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture that can be read.</source>
   <translation>El portapapeles no contiene ninguna imagen que se pueda leer.</translation>
  </message>
  <message>
   <source>The clipboard of Wayland can't be read.</source>
   <translation>No se puede leer el portapapeles de Wayland.</translation>
  </message>
  <message>
   <source>The connection to the desktop broke.</source>
   <translation>Se cortó la conexión con el escritorio.</translation>
  </message>
  <message>
   <source>The conversation ended</source>
   <translation>La conversación terminó</translation>
  </message>
  <message>
   <source>The conversation is on the clipboard, as Markdown.</source>
   <translation>La conversación está en el portapapeles, como Markdown.</translation>
  </message>
  <message>
   <source>The conversation of this link is not here</source>
   <translation>La conversación de este enlace no está aquí</translation>
  </message>
  <message>
   <source>The conversation waits for it.</source>
   <translation>La conversación lo espera.</translation>
  </message>
  <message>
   <source>The coordinates in “{name}” are no numbers.</source>
   <translation>Las coordenadas de «{name}» no son números.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the key may be used.</source>
   <translation>El escritorio no dijo si se puede usar la tecla.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the screen may be seen.</source>
   <translation>El escritorio no dijo si se puede ver la pantalla.</translation>
  </message>
  <message>
   <source>The desktop gave no picture of the screen.</source>
   <translation>El escritorio no dio ninguna imagen de la pantalla.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to give Peri the key.</source>
   <translation>No se permitió al escritorio dar la tecla a Peri.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to show the screen.</source>
   <translation>No se permitió al escritorio mostrar la pantalla.</translation>
  </message>
  <message>
   <source>The desktop was not told</source>
   <translation>No se pudo informar al escritorio</translation>
  </message>
  <message>
   <source>The desktop's menu could not be changed: {why}.</source>
   <translation>No se pudo cambiar el menú del escritorio: {why}.</translation>
  </message>
  <message>
   <source>The desktop's portal takes no pictures of the screen: {why}</source>
   <translation>El portal del escritorio no toma imágenes de la pantalla: {why}</translation>
  </message>
  <message>
   <source>The device went away</source>
   <translation>El dispositivo ha desaparecido</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <source>The display {display} can't be reached.</source>
   <translation>No se puede acceder a la pantalla {display}.</translation>
  </message>
  <message>
   <source>The documents in “{name}” are searched from now on.</source>
   <translation>A partir de ahora se busca en los documentos de «{name}».</translation>
  </message>
  <message>
   <source>The download was stopped</source>
   <translation>La descarga se ha detenido</translation>
  </message>
  <message>
   <source>The download was stopped. What has arrived is kept.</source>
   <translation>Se detuvo la descarga. Lo que llegó se conserva.</translation>
  </message>
  <message>
   <source>The downloaded model is not the right one</source>
   <translation>El modelo descargado no es el correcto</translation>
  </message>
  <message>
   <source>The embedder gave another number of vectors than it was asked for.</source>
   <translation>El modelo de incrustación dio un número de vectores distinto del pedido.</translation>
  </message>
  <message>
   <source>The faces in “{name}” have corners that are not there.</source>
   <translation>Las caras de «{name}» tienen vértices que no existen.</translation>
  </message>
  <message>
   <source>The fact and {count} that it replaced are gone from the memory.</source>
   <translation>El dato y {count} más que sustituyó han desaparecido de la memoria.</translation>
  </message>
  <message>
   <source>The file isn't there any more</source>
   <translation>El archivo ya no está ahí</translation>
  </message>
  <message>
   <source>The file {name} is no longer in the store.</source>
   <translation>El archivo {name} ya no está en el almacén.</translation>
  </message>
  <message>
   <source>The files stay where they are.</source>
   <translation>Los archivos se quedan donde están.</translation>
  </message>
  <message>
   <source>The folder can't be opened: {why}.</source>
   <translation>No se puede abrir la carpeta: {why}.</translation>
  </message>
  <message>
   <source>The folder of models {folder} can't be used: {why}.</source>
   <translation>No se puede usar la carpeta de modelos {folder}: {why}.</translation>
  </message>
  <message>
   <source>The folder {path} has a name that the sandbox can't be told.</source>
   <translation>La carpeta {path} tiene un nombre que no se le puede indicar al entorno aislado.</translation>
  </message>
  <message>
   <source>The folder “{name}” is deleted; what was in it stays.</source>
   <translation>La carpeta «{name}» se ha eliminado; lo que contenía se conserva.</translation>
  </message>
  <message>
   <source>The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.</source>
   <translation>Las carpetas cuyos archivos pueden leer las herramientas y, si estás de acuerdo, escribir; como "~/Documents". Vacío: ninguna.</translation>
  </message>
  <message>
   <source>The former words are kept in its history until you forget it.</source>
   <translation>El texto anterior se guarda en su historial hasta que lo olvides.</translation>
  </message>
  <message>
   <source>The hub has another {file} than the catalog promises.</source>
   <translation>El hub tiene un {file} distinto del que promete el catálogo.</translation>
  </message>
  <message>
   <source>The hub states no checksum of {file}.</source>
   <translation>El repositorio no da la suma de comprobación de {file}.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of it.</source>
   <translation>El codificador de imágenes no pudo sacar nada de ella.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of this query.</source>
   <translation>El codificador de imágenes no pudo sacar nada de esta búsqueda.</translation>
  </message>
  <message>
   <source>The image encoder failed: {why}</source>
   <translation>El codificador de imágenes falló: {why}</translation>
  </message>
  <message>
   <source>The image encoder in {folder} is not complete: {missing} is missing.</source>
   <translation>El codificador de imágenes de {folder} no está completo: falta {missing}.</translation>
  </message>
  <message>
   <source>The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri.</source>
   <translation>El codificador de imágenes: una carpeta creada con `peri models export-clip`. Vacío: el que viene con Peri.</translation>
  </message>
  <message>
   <source>The index of pictures can't be used</source>
   <translation>No se puede usar el índice de imágenes</translation>
  </message>
  <message>
   <source>The instructions for the model fill its whole context: {used} of {limit} tokens.</source>
   <translation>Las instrucciones para el modelo llenan todo su contexto: {used} de {limit} tokens.</translation>
  </message>
  <message>
   <source>The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.</source>
   <translation>El atajo que abre la pregunta rápida desde cualquier programa, como "Ctrl+Alt+Space". Vacío: ninguno.</translation>
  </message>
  <message>
   <source>The key that works everywhere is off</source>
   <translation>La tecla que funciona en todas partes está desactivada</translation>
  </message>
  <message>
   <source>The key {twice} is written twice.</source>
   <translation>La clave {twice} está escrita dos veces.</translation>
  </message>
  <message>
   <source>The language model that answers; `peri models list` names them.</source>
   <translation>El modelo de lenguaje que responde; `peri models list` muestra sus nombres.</translation>
  </message>
  <message>
   <source>The language of the window. "system": as the desktop is.</source>
   <translation>El idioma de la ventana. "system": como el escritorio.</translation>
  </message>
  <message>
   <source>The language you speak, as a code such as "en" or "de". Empty: recognise it.</source>
   <translation>El idioma que hablas, como código, por ejemplo "en" o "de". Vacío: se reconoce.</translation>
  </message>
  <message>
   <source>The last turn took {time}.</source>
   <translation>El último turno tardó {time}.</translation>
  </message>
  <message>
   <source>The list of models can't be used</source>
   <translation>No se puede usar la lista de modelos</translation>
  </message>
  <message>
   <source>The list of models is wrong in {where}: {what}.</source>
   <translation>La lista de modelos es incorrecta en {where}: {what}.</translation>
  </message>
  <message>
   <source>The list of models names {name} twice.</source>
   <translation>La lista de modelos nombra {name} dos veces.</translation>
  </message>
  <message>
   <source>The list of models {path} can't be read: {why}</source>
   <translation>No se puede leer la lista de modelos {path}: {why}</translation>
  </message>
  <message>
   <source>The log of decisions can't be used</source>
   <translation>No se puede usar el registro de decisiones</translation>
  </message>
  <message>
   <source>The longest reply, in tokens; so much of the context is kept free for it.</source>
   <translation>La respuesta más larga, en tokens; esa parte del contexto se reserva para ella.</translation>
  </message>
  <message>
   <source>The loudspeaker is switched off.</source>
   <translation>El altavoz está desactivado.</translation>
  </message>
  <message>
   <source>The loudspeaker went away.</source>
   <translation>El altavoz desapareció.</translation>
  </message>
  <message>
   <source>The loudspeaker “{device}” can't be opened{why}.</source>
   <translation>No se puede abrir el altavoz «{device}»{why}.</translation>
  </message>
  <message>
   <source>The manual isn't installed here. It is in the folder “docs” of Peri's source.</source>
   <translation>El manual no está instalado aquí. Está en la carpeta «docs» del código fuente de Peri.</translation>
  </message>
  <message>
   <source>The meaning of a text could not be computed: {why}</source>
   <translation>No se pudo calcular el significado de un texto: {why}</translation>
  </message>
  <message>
   <source>The message is too long for the model</source>
   <translation>El mensaje es demasiado largo para el modelo</translation>
  </message>
  <message>
   <source>The microphone failed</source>
   <translation>Falló el micrófono</translation>
  </message>
  <message>
   <source>The microphone is switched off.</source>
   <translation>El micrófono está desactivado.</translation>
  </message>
  <message>
   <source>The microphone went away</source>
   <translation>El micrófono desapareció</translation>
  </message>
  <message>
   <source>The microphone went away before anything was heard.</source>
   <translation>El micrófono desapareció antes de oír nada.</translation>
  </message>
  <message>
   <source>The microphone “{device}” can't be opened{why}.</source>
   <translation>No se puede abrir el micrófono «{device}»{why}.</translation>
  </message>
  <message>
   <source>The model is being changed already</source>
   <translation>El modelo ya se está cambiando</translation>
  </message>
  <message>
   <source>The model is not installed</source>
   <translation>El modelo no está instalado</translation>
  </message>
  <message>
   <source>The model stopped; it starts again with your next message</source>
   <translation>El modelo se detuvo; se iniciará de nuevo con tu próximo mensaje</translation>
  </message>
  <message>
   <source>The model that finds texts by their meaning is not here.</source>
   <translation>El modelo que encuentra textos por su significado no está aquí.</translation>
  </message>
  <message>
   <source>The model that hears when a turn ends is not on this machine.</source>
   <translation>El modelo que oye cuándo alguien termina de hablar no está en este equipo.</translation>
  </message>
  <message>
   <source>The model that turns speech into text.</source>
   <translation>El modelo que convierte la voz en texto.</translation>
  </message>
  <message>
   <source>The model went on calling tools after {count} steps.</source>
   <translation>El modelo seguía llamando herramientas tras {count} pasos.</translation>
  </message>
  <message>
   <source>The model wrote nothing that could be measured.</source>
   <translation>El modelo no escribió nada que se pueda medir.</translation>
  </message>
  <message>
   <source>The model {name} is not on this machine.</source>
   <translation>El modelo {name} no está en este equipo.</translation>
  </message>
  <message>
   <source>The model's chat template can't be read: {why}</source>
   <translation>No se puede leer la plantilla de conversación del modelo: {why}</translation>
  </message>
  <message>
   <source>The model's chat template can't be used</source>
   <translation>No se puede usar la plantilla de conversación del modelo</translation>
  </message>
  <message>
   <source>The model's chat template ends with a picture.</source>
   <translation>La plantilla de conversación del modelo termina con una imagen.</translation>
  </message>
  <message>
   <source>The model's chat template fails: {kind}: {why}</source>
   <translation>La plantilla de conversación del modelo falla: {kind}: {why}</translation>
  </message>
  <message>
   <source>The model's chat template has a mistake: {why}</source>
   <translation>La plantilla de conversación del modelo tiene un error: {why}</translation>
  </message>
  <message>
   <source>The model's chat template invents messages.</source>
   <translation>La plantilla de conversación del modelo inventa mensajes.</translation>
  </message>
  <message>
   <source>The model's chat template leaves pictures out.</source>
   <translation>La plantilla de conversación del modelo omite las imágenes.</translation>
  </message>
  <message>
   <source>The model's chat template makes an empty prompt.</source>
   <translation>La plantilla de conversación del modelo produce una entrada vacía.</translation>
  </message>
  <message>
   <source>The model's chat template refuses this conversation: {why}</source>
   <translation>La plantilla de conversación del modelo rechaza esta conversación: {why}</translation>
  </message>
  <message>
   <source>The model's chat template writes without end.</source>
   <translation>La plantilla de conversación del modelo escribe sin fin.</translation>
  </message>
  <message>
   <source>The name is too long: {count} letters, at most {most}.</source>
   <translation>El nombre es demasiado largo: {count} letras, como máximo {most}.</translation>
  </message>
  <message>
   <source>The name of a parameter has characters that can't be seen.</source>
   <translation>El nombre de un parámetro tiene caracteres que no se ven.</translation>
  </message>
  <message>
   <source>The name of the camera, a part of it, or its number. Empty: the first.</source>
   <translation>El nombre de la cámara, una parte de él o su número. Vacío: la primera.</translation>
  </message>
  <message>
   <source>The name of the loudspeaker, or a part of it. Empty: the system's.</source>
   <translation>El nombre del altavoz o una parte de él. Vacío: el del sistema.</translation>
  </message>
  <message>
   <source>The name of the microphone, or a part of it. Empty: the system's.</source>
   <translation>El nombre del micrófono o una parte de él. Vacío: el del sistema.</translation>
  </message>
  <message>
   <source>The name of the voice. Empty: the engine's first.</source>
   <translation>El nombre de la voz. Vacío: la primera del motor.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <source>The picture in the clipboard is too large.</source>
   <translation>La imagen del portapapeles es demasiado grande.</translation>
  </message>
  <message>
   <source>The picture of the screen can't be read: {why}.</source>
   <translation>No se puede leer la imagen de la pantalla: {why}.</translation>
  </message>
  <message>
   <source>The pictures of “{name}” are too large: {width} x {height} pixels.</source>
   <translation>Las imágenes de «{name}» son demasiado grandes: {width} x {height} píxeles.</translation>
  </message>
  <message>
   <source>The pictures were indexed anew</source>
   <translation>Las imágenes se indexaron de nuevo</translation>
  </message>
  <message>
   <source>The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.</source>
   <translation>Las imágenes se indexaron con {name} y ahora está instalado {now}: hay que indexarlas de nuevo.</translation>
  </message>
  <message>
   <source>The plugin {name} brings other tools than before: it was changed.</source>
   <translation>El complemento {name} trae otras herramientas que antes: ha cambiado.</translation>
  </message>
  <message>
   <source>The plugin {name} did not end {tool} in time and was ended itself.</source>
   <translation>El complemento {name} no terminó {tool} a tiempo y se ha cerrado.</translation>
  </message>
  <message>
   <source>The plugin {name} ended in the middle of a call ({why}). It starts again with the next.</source>
   <translation>El complemento {name} terminó en mitad de una llamada ({why}). Se iniciará de nuevo con la siguiente.</translation>
  </message>
  <message>
   <source>The plugin {name} ended while it started ({why}).</source>
   <translation>El complemento {name} terminó mientras se iniciaba ({why}).</translation>
  </message>
  <message>
   <source>The plugin {name} is no longer in use.</source>
   <translation>El complemento {name} ya no está en uso.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready after {seconds} seconds and was ended.</source>
   <translation>El complemento {name} no estaba listo después de {seconds} segundos y se ha cerrado.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready in time and was ended.</source>
   <translation>El complemento {name} no estaba listo a tiempo y se ha cerrado.</translation>
  </message>
  <message>
   <source>The plugin {plugin} speaks another version's words: {why}.</source>
   <translation>El complemento {plugin} habla el lenguaje de otra versión: {why}.</translation>
  </message>
  <message>
   <source>The plugins whose tools may be used; `peri plugins` lists, enables and disables them.</source>
   <translation>Los complementos cuyas herramientas se pueden usar; `peri plugins` los muestra, activa y desactiva.</translation>
  </message>
  <message>
   <source>The process of {name} died ({cause}). What you wrote and what was already answered is kept; it starts again with the next request.</source>
   <translation>El proceso «{name}» murió ({cause}). Se conserva lo que escribiste y lo ya respondido; se inicia de nuevo con la próxima petición.</translation>
  </message>
  <message>
   <source>The process of {name} died while it started ({cause}).</source>
   <translation>El proceso «{name}» murió al iniciarse ({cause}).</translation>
  </message>
  <message>
   <source>The process that looks at pictures stopped at it, twice.</source>
   <translation>El proceso que mira imágenes se detuvo en ella dos veces.</translation>
  </message>
  <message>
   <source>The program could not be started in the sandbox: {why}</source>
   <translation>No se pudo iniciar el programa en el entorno aislado: {why}</translation>
  </message>
  <message>
   <source>The program that holds the clipboard does not answer.</source>
   <translation>El programa que tiene el portapapeles no responde.</translation>
  </message>
  <message>
   <source>The program was not run</source>
   <translation>El programa no se ha ejecutado</translation>
  </message>
  <message>
   <source>The projector of a vision model is a file of its own, most often called mmproj-….gguf.</source>
   <translation>El proyector de un modelo de visión es un archivo aparte, que suele llamarse mmproj-….gguf.</translation>
  </message>
  <message>
   <source>The prompt can't be used</source>
   <translation>No se puede usar la plantilla</translation>
  </message>
  <message>
   <source>The prompt is {needed} tokens long; the context holds {limit}.</source>
   <translation>La entrada tiene {needed} tokens; en el contexto caben {limit}.</translation>
  </message>
  <message>
   <source>The prompt “{name}” is deleted.</source>
   <translation>La indicación «{name}» se ha eliminado.</translation>
  </message>
  <message>
   <source>The proxy that the environment names can't be used: {why}</source>
   <translation>No se puede usar el proxy que indica el entorno: {why}</translation>
  </message>
  <message>
   <source>The reply could not be spoken ({kind}).</source>
   <translation>No se pudo decir la respuesta en voz alta ({kind}).</translation>
  </message>
  <message>
   <source>The reply to it has begun already.</source>
   <translation>La respuesta ya ha empezado.</translation>
  </message>
  <message>
   <source>The reply was ended</source>
   <translation>La respuesta se terminó</translation>
  </message>
  <message>
   <source>The same of the camera.</source>
   <translation>Lo mismo para la cámara.</translation>
  </message>
  <message>
   <source>The same of the language model.</source>
   <translation>Lo mismo para el modelo de lenguaje.</translation>
  </message>
  <message>
   <source>The same of the picture in the clipboard. What you paste yourself needs no leave.</source>
   <translation>Lo mismo para la imagen del portapapeles. Lo que pegas tú no necesita permiso.</translation>
  </message>
  <message>
   <source>The same seed gives the same reply to the same prompt. -1: a new one every time.</source>
   <translation>La misma semilla da la misma respuesta a la misma indicación. -1: una nueva cada vez.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not hold on this machine: {why}.</source>
   <translation>El entorno aislado ({name}) no es seguro en este equipo: {why}.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not start: {why}</source>
   <translation>El entorno aislado ({name}) no se inicia: {why}</translation>
  </message>
  <message>
   <source>The sandbox can't be started: {why}.</source>
   <translation>No se puede iniciar el entorno aislado: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be captured: {why}.</source>
   <translation>No se puede capturar la pantalla: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be seen</source>
   <translation>No se puede ver la pantalla</translation>
  </message>
  <message>
   <source>The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.</source>
   <translation>El buscador: la dirección de un servidor SearXNG o una que contenga "{query}". Vacío: ninguno.</translation>
  </message>
  <message>
   <source>The server asks for it in the course of a call, not you.</source>
   <translation>Lo pide el servidor durante una llamada, no tú.</translation>
  </message>
  <message>
   <source>The server {name} {why}.</source>
   <translation>El servidor {name} {why}.</translation>
  </message>
  <message>
   <source>The settings can't be used</source>
   <translation>No se pueden usar los ajustes</translation>
  </message>
  <message>
   <source>The settings forbid to look at the screen.</source>
   <translation>Los ajustes prohíben mirar la pantalla.</translation>
  </message>
  <message>
   <source>The settings forbid to look into the clipboard.</source>
   <translation>Los ajustes prohíben mirar el portapapeles.</translation>
  </message>
  <message>
   <source>The settings forbid to look through the camera.</source>
   <translation>Los ajustes prohíben mirar por la cámara.</translation>
  </message>
  <message>
   <source>The settings of models can't be kept: {why}.</source>
   <translation>No se pueden conservar los ajustes de los modelos: {why}.</translation>
  </message>
  <message>
   <source>The size of text; 1 is the desktop's own.</source>
   <translation>El tamaño del texto; 1 es el del escritorio.</translation>
  </message>
  <message>
   <source>The sound device does not start: {reason}</source>
   <translation>El dispositivo de sonido no se inicia: {reason}</translation>
  </message>
  <message>
   <source>The sound file “{name}” can't stand for a microphone: {why}</source>
   <translation>El archivo de sonido «{name}» no puede hacer de micrófono: {why}</translation>
  </message>
  <message>
   <source>The sound file “{path}” can't be written: {why}.</source>
   <translation>No se puede escribir el archivo de sonido «{path}»: {why}.</translation>
  </message>
  <message>
   <source>The speech model in {folder} lacks {files}.</source>
   <translation>Al modelo de voz de {folder} le falta: {files}.</translation>
  </message>
  <message>
   <source>The speech model knows no language “{language}”.</source>
   <translation>El modelo de voz no conoce el idioma «{language}».</translation>
  </message>
  <message>
   <source>The speed is shown when a reply is written.</source>
   <translation>La velocidad se muestra cuando se escribe una respuesta.</translation>
  </message>
  <message>
   <source>The speed of this machine could not be measured.</source>
   <translation>No se pudo medir la velocidad de este equipo.</translation>
  </message>
  <message>
   <source>The start at login could not be changed: {why}.</source>
   <translation>No se pudo cambiar el inicio con la sesión: {why}.</translation>
  </message>
  <message>
   <source>The store of conversations can't be used</source>
   <translation>No se puede usar el almacén de conversaciones</translation>
  </message>
  <message>
   <source>The system has no voice installed.</source>
   <translation>El sistema no tiene ninguna voz instalada.</translation>
  </message>
  <message>
   <source>The system has no voice “{name}”.</source>
   <translation>El sistema no tiene la voz «{name}».</translation>
  </message>
  <message>
   <source>The system's voice can't be used: {why}.</source>
   <translation>No se puede usar la voz del sistema: {why}.</translation>
  </message>
  <message>
   <source>The system's voice did not answer in {seconds} s.</source>
   <translation>La voz del sistema no respondió en {seconds} s.</translation>
  </message>
  <message>
   <source>The system's voice made no sound.</source>
   <translation>La voz del sistema no produjo ningún sonido.</translation>
  </message>
  <message>
   <source>The text in {name} could not be read ({why}).</source>
   <translation>No se pudo leer el texto de {name} ({why}).</translation>
  </message>
  <message>
   <source>The tool "{name}" isn't offered. {why}</source>
   <translation>La herramienta «{name}» no se ofrece. {why}</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} did not end and was left behind.</source>
   <translation>La herramienta «{name}» de {source} no terminó y se ha abandonado.</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} is left out. {why}</source>
   <translation>La herramienta «{name}» de {source} queda fuera. {why}</translation>
  </message>
  <message>
   <source>The tool number {number} isn't offered. {why}</source>
   <translation>La herramienta número {number} no se ofrece. {why}</translation>
  </message>
  <message>
   <source>The vision model failed to encode the picture.</source>
   <translation>El modelo de visión no consiguió codificar la imagen.</translation>
  </message>
  <message>
   <source>The vision model failed to lay out the picture.</source>
   <translation>El modelo de visión no consiguió disponer la imagen.</translation>
  </message>
  <message>
   <source>The voice can't speak</source>
   <translation>La voz no puede hablar</translation>
  </message>
  <message>
   <source>The voice “{voice}” can't be loaded: {why}</source>
   <translation>No se puede cargar la voz «{voice}»: {why}</translation>
  </message>
  <message>
   <source>The wheel holds no {path}.</source>
   <translation>El wheel no contiene {path}.</translation>
  </message>
  <message>
   <source>The wheel with {path} is damaged: {why}.</source>
   <translation>El wheel con {path} está dañado: {why}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>La imagen entera</translation>
  </message>
  <message>
   <source>The window can't be changed so</source>
   <translation>El contexto no se puede cambiar así</translation>
  </message>
  <message>
   <source>The window is busy and did not answer in time.</source>
   <translation>La ventana está ocupada y no respondió a tiempo.</translation>
  </message>
  <message>
   <source>The windows of the screen can't be listed.</source>
   <translation>No se pueden enumerar las ventanas de la pantalla.</translation>
  </message>
  <message>
   <source>The words that it waits for.</source>
   <translation>Las palabras que espera.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There are no conversations in this export.</source>
   <translation>No hay conversaciones en esta exportación.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Hay: {names}.</translation>
  </message>
  <message>
   <source>There is a folder “{name}” already.</source>
   <translation>Ya hay una carpeta «{name}».</translation>
  </message>
  <message>
   <source>There is a letter in it that no file can hold.</source>
   <translation>Contiene un carácter que ningún archivo puede guardar.</translation>
  </message>
  <message>
   <source>There is a prompt “{name}” already.</source>
   <translation>Ya hay una indicación «{name}».</translation>
  </message>
  <message>
   <source>There is hardly room for {name} ({size}); it was loaded all the same and may be slow.</source>
   <translation>Apenas hay sitio para esto: {name} ({size}); aun así se cargó y puede ir lento.</translation>
  </message>
  <message>
   <source>There is more than one plugin "{name}": {places}.</source>
   <translation>Hay más de un complemento «{name}»: {places}.</translation>
  </message>
  <message>
   <source>There is no GGUF file in {path}.</source>
   <translation>No hay ningún archivo GGUF en {path}.</translation>
  </message>
  <message>
   <source>There is no adapter at {path}.</source>
   <translation>No hay ningún adaptador en {path}.</translation>
  </message>
  <message>
   <source>There is no back end “{name}”. Known ones: {known}.</source>
   <translation>No hay ningún motor «{name}». Los conocidos: {known}.</translation>
  </message>
  <message>
   <source>There is no camera</source>
   <translation>No hay cámara</translation>
  </message>
  <message>
   <source>There is no camera that can be opened.</source>
   <translation>No hay ninguna cámara que se pueda abrir.</translation>
  </message>
  <message>
   <source>There is no clipboard here.</source>
   <translation>Aquí no hay portapapeles.</translation>
  </message>
  <message>
   <source>There is no conversation {key} in the store; it may have been deleted.</source>
   <translation>No hay ninguna conversación {key} en el almacén; puede que se haya borrado.</translation>
  </message>
  <message>
   <source>There is no conversations.json in {name}.</source>
   <translation>No hay ningún conversations.json en {name}.</translation>
  </message>
  <message>
   <source>There is no desktop whose keys could be heard.</source>
   <translation>No hay ningún escritorio cuyas teclas se puedan oír.</translation>
  </message>
  <message>
   <source>There is no fact {fact} in the memory; it may have been forgotten.</source>
   <translation>El dato {fact} no está en la memoria; quizá se olvidó.</translation>
  </message>
  <message>
   <source>There is no filter of system calls for this processor ({name}).</source>
   <translation>No hay filtro de llamadas al sistema para este procesador ({name}).</translation>
  </message>
  <message>
   <source>There is no folder {folder} to work in.</source>
   <translation>No hay ninguna carpeta {folder} en la que trabajar.</translation>
  </message>
  <message>
   <source>There is no folder {key} in the store; it may have been deleted.</source>
   <translation>No hay ninguna carpeta {key} en el almacén; puede que se haya borrado.</translation>
  </message>
  <message>
   <source>There is no loudspeaker</source>
   <translation>No hay altavoz</translation>
  </message>
  <message>
   <source>There is no microphone</source>
   <translation>No hay micrófono</translation>
  </message>
  <message>
   <source>There is no model at {model}.</source>
   <translation>No hay ningún modelo en {model}.</translation>
  </message>
  <message>
   <source>There is no model named {name}.</source>
   <translation>No hay ningún modelo llamado {name}.</translation>
  </message>
  <message>
   <source>There is no page {page_id} in this conversation; `peri context` lists them.</source>
   <translation>No hay ninguna página {page_id} en esta conversación; `peri context` las muestra.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>No hay ninguna imagen en el portapapeles.</translation>
  </message>
  <message>
   <source>There is no plugin "{name}".</source>
   <translation>No hay ningún complemento «{name}».</translation>
  </message>
  <message>
   <source>There is no projector at {projector}: without it the model can't see.</source>
   <translation>No hay ningún proyector en {projector}: sin él, el modelo no puede ver.</translation>
  </message>
  <message>
   <source>There is no prompt “{name}” any more.</source>
   <translation>Ya no hay ninguna indicación «{name}».</translation>
  </message>
  <message>
   <source>There is no room for a backup of {size} MB in {folder}.</source>
   <translation>No hay sitio para una copia de seguridad de {size} MB en {folder}.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>No hay sitio para esto: {name}. Hacen falta {need} de memoria y hay {free} disponibles. No se pierde nada de lo que escribiste.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>No hay sitio para esto: {name}. Hacen falta {need} de memoria, {least} como mínimo, y hay {free} disponibles. No se pierde nada de lo que escribiste.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for {folder}.</source>
   <translation>No queda espacio en el disco para {folder}.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was indexed before is safe.</source>
   <translation>No hay espacio en el disco para escribir {path}. Lo que se indexó antes está a salvo.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was stored before is safe.</source>
   <translation>No hay espacio en el disco para escribir {path}. Lo que se guardó antes está a salvo.</translation>
  </message>
  <message>
   <source>There is no screen here: DISPLAY is not set.</source>
   <translation>Aquí no hay pantalla: DISPLAY no está definida.</translation>
  </message>
  <message>
   <source>There is no setting "{key}". docs/settings.md lists all of them.</source>
   <translation>No hay ningún ajuste "{key}". docs/settings.md los enumera todos.</translation>
  </message>
  <message>
   <source>There is no setting "{key}"; did you mean "{likely}"?</source>
   <translation>No hay ningún ajuste "{key}"; ¿querías decir "{likely}"?</translation>
  </message>
  <message>
   <source>There is no such back end</source>
   <translation>No existe ese motor</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>No existe esa página.</translation>
  </message>
  <message>
   <source>There is no table [{key}]</source>
   <translation>No existe la tabla [{key}]</translation>
  </message>
  <message>
   <source>There is no text in it.</source>
   <translation>No contiene texto.</translation>
  </message>
  <message>
   <source>There is no turn {key} in the store; it may have been deleted.</source>
   <translation>No hay ningún turno {key} en el almacén; puede que se haya borrado.</translation>
  </message>
  <message>
   <source>There is no voice “{voice}” on this machine.</source>
   <translation>No hay ninguna voz «{voice}» en este equipo.</translation>
  </message>
  <message>
   <source>There is none on this machine.</source>
   <translation>No hay ninguno en este equipo.</translation>
  </message>
  <message>
   <source>There is not enough memory</source>
   <translation>No hay memoria suficiente</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens.</source>
   <translation>No hay memoria suficiente para un contexto de {tokens} tokens.</translation>
  </message>
  <message>
   <source>There is not enough memory to load {file}.</source>
   <translation>No hay memoria suficiente para cargar {file}.</translation>
  </message>
  <message>
   <source>There is nothing to remember in this.</source>
   <translation>Aquí no hay nada que recordar.</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>Aún no hay nada que enviar.</translation>
  </message>
  <message>
   <source>These are to be some of the choices.</source>
   <translation>Deben ser algunas de las opciones.</translation>
  </message>
  <message>
   <source>These backups were made before and still hold it. Delete them if that matters:</source>
   <translation>Estas copias de seguridad se hicieron antes y aún lo contienen. Elimínalas si eso te importa:</translation>
  </message>
  <message>
   <source>These conversations can't be imported</source>
   <translation>No se pueden importar estas conversaciones</translation>
  </message>
  <message>
   <source>These left to make room. They are kept in full, and you can bring them back.</source>
   <translation>Estas se retiraron para dejar sitio. Se guardan completas y puedes recuperarlas.</translation>
  </message>
  <message>
   <source>These will not ring: {timers}.</source>
   <translation>Estos no sonarán: {timers}.</translation>
  </message>
  <message>
   <source>They are found by their words only: nothing that tells meanings is installed.</source>
   <translation>Solo se encuentran por sus palabras: no hay nada instalado que reconozca significados.</translation>
  </message>
  <message>
   <source>They hold whenever this model answers. Other models keep their own.</source>
   <translation>Se aplican siempre que responde este modelo. Los demás modelos tienen los suyos.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Pensando</translation>
  </message>
  <message>
   <source>This 3-D model can't be used</source>
   <translation>No se puede usar este modelo 3D</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to start a sandbox with.</source>
   <translation>Este Peri no tiene un intérprete de Python propio con el que iniciar un entorno aislado.</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to try the sandbox with.</source>
   <translation>Este Peri no tiene un intérprete de Python propio con el que probar el entorno aislado.</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Esta conversación</translation>
  </message>
  <message>
   <source>This desktop gives no keys to programs.</source>
   <translation>Este escritorio no da teclas a los programas.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn.</source>
   <translation>Este diagrama no se puede dibujar.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn: {why}.</source>
   <translation>Este diagrama no se puede dibujar: {why}.</translation>
  </message>
  <message>
   <source>This diagram is too large to be drawn.</source>
   <translation>Este diagrama es demasiado grande para dibujarlo.</translation>
  </message>
  <message>
   <source>This diagram would show what lies elsewhere, so it isn't drawn.</source>
   <translation>Este diagrama mostraría algo que está en otro lugar, por eso no se dibuja.</translation>
  </message>
  <message>
   <source>This document can't be used</source>
   <translation>No se puede usar este documento</translation>
  </message>
  <message>
   <source>This export was written by another Peri (format {version}; this one knows {known}).</source>
   <translation>Esta exportación la escribió otro Peri (formato {version}; este conoce {known}).</translation>
  </message>
  <message>
   <source>This file can't be attached</source>
   <translation>No se puede adjuntar este archivo</translation>
  </message>
  <message>
   <source>This file is not a usable model</source>
   <translation>Este archivo no es un modelo utilizable</translation>
  </message>
  <message>
   <source>This folder can't be called so</source>
   <translation>Esta carpeta no se puede llamar así</translation>
  </message>
  <message>
   <source>This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z.</source>
   <translation>Debe ser una fecha y una hora con su zona, como 2026-01-31T09:00:00Z.</translation>
  </message>
  <message>
   <source>This is to be a date, such as 2026-01-31.</source>
   <translation>Debe ser una fecha, como 2026-01-31.</translation>
  </message>
  <message>
   <source>This is to be a number.</source>
   <translation>Debe ser un número.</translation>
  </message>
  <message>
   <source>This is to be a text.</source>
   <translation>Debe ser un texto.</translation>
  </message>
  <message>
   <source>This is to be a whole number.</source>
   <translation>Debe ser un número entero.</translation>
  </message>
  <message>
   <source>This is to be an address, with its scheme.</source>
   <translation>Debe ser una dirección, con su esquema.</translation>
  </message>
  <message>
   <source>This is to be an e-mail address.</source>
   <translation>Debe ser una dirección de correo electrónico.</translation>
  </message>
  <message>
   <source>This is to be at least {least} characters.</source>
   <translation>Deben ser al menos {least} caracteres.</translation>
  </message>
  <message>
   <source>This is to be at least {least} of them.</source>
   <translation>Deben ser al menos {least} de ellas.</translation>
  </message>
  <message>
   <source>This is to be at least {least}.</source>
   <translation>Debe ser como mínimo {least}.</translation>
  </message>
  <message>
   <source>This is to be at most {most} characters.</source>
   <translation>Deben ser como máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>This is to be at most {most} of them.</source>
   <translation>Deben ser como máximo {most} de ellas.</translation>
  </message>
  <message>
   <source>This is to be at most {most}.</source>
   <translation>Debe ser como máximo {most}.</translation>
  </message>
  <message>
   <source>This is to be one of the choices.</source>
   <translation>Debe ser una de las opciones.</translation>
  </message>
  <message>
   <source>This is to be yes or no.</source>
   <translation>Debe ser sí o no.</translation>
  </message>
  <message>
   <source>This keyboard has no such key.</source>
   <translation>Este teclado no tiene esa tecla.</translation>
  </message>
  <message>
   <source>This macOS has no sandbox-exec.</source>
   <translation>Este macOS no tiene sandbox-exec.</translation>
  </message>
  <message>
   <source>This machine has {whole} of memory; {free} are free now.</source>
   <translation>Este equipo tiene {whole} de memoria; ahora hay {free} libres.</translation>
  </message>
  <message>
   <source>This model sees a picture of that size only as a whole, and it is too large.</source>
   <translation>Este modelo solo ve entera una imagen de ese tamaño, y es demasiado grande.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>Esto se debe rellenar.</translation>
  </message>
  <message>
   <source>This must be {allowed}.</source>
   <translation>Esto debe ser {allowed}.</translation>
  </message>
  <message>
   <source>This once</source>
   <translation>Esta vez</translation>
  </message>
  <message>
   <source>This page is always there.</source>
   <translation>Esta página está siempre.</translation>
  </message>
  <message>
   <source>This page is too long to come back as a whole.</source>
   <translation>Esta página es demasiado larga para volver entera.</translation>
  </message>
  <message>
   <source>This passage is no longer in your documents</source>
   <translation>Este fragmento ya no está en tus documentos</translation>
  </message>
  <message>
   <source>This picture can't be used</source>
   <translation>No se puede usar esta imagen</translation>
  </message>
  <message>
   <source>This sandbox is for Windows.</source>
   <translation>Este entorno aislado es para Windows.</translation>
  </message>
  <message>
   <source>This sandbox is for macOS.</source>
   <translation>Este entorno aislado es para macOS.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland gives keys.</source>
   <translation>Esta sesión no tiene D-Bus, por el que Wayland da las teclas.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland shows its screen.</source>
   <translation>Esta sesión no tiene D-Bus, por el que Wayland muestra su pantalla.</translation>
  </message>
  <message>
   <source>This sound can't be used</source>
   <translation>No se puede usar este sonido</translation>
  </message>
  <message>
   <source>This system has no Carbon, which gives keys on macOS.</source>
   <translation>Este sistema no tiene Carbon, que da las teclas en macOS.</translation>
  </message>
  <message>
   <source>This turn is still running.</source>
   <translation>Este turno aún está en marcha.</translation>
  </message>
  <message>
   <source>This video can't be used</source>
   <translation>No se puede usar este vídeo</translation>
  </message>
  <message>
   <source>This voice speaks English, and the text is in another script.</source>
   <translation>Esta voz habla inglés y el texto está en otra escritura.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>Timer</source>
   <translation>Temporizador</translation>
  </message>
  <message>
   <source>Timers ended with Peri</source>
   <translation>Los temporizadores terminaron con Peri</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Para elegir</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Para descargar</translation>
  </message>
  <message>
   <source>To its end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>To make room for {name}, this was unloaded: {names}. The next use loads it again.</source>
   <translation>Para hacer sitio ({name}), se liberó de la memoria: {names}. Se volverá a cargar en el próximo uso.</translation>
  </message>
  <message>
   <source>To the beginning of the conversation</source>
   <translation>Al principio de la conversación</translation>
  </message>
  <message>
   <source>To the message field</source>
   <translation>Al campo del mensaje</translation>
  </message>
  <message>
   <source>To the question that waits for you</source>
   <translation>A la pregunta que te espera</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Too large: it needs about {need} of memory, this machine has {whole}.</source>
   <translation>Demasiado grande: necesita unos {need} de memoria y este equipo tiene {whole}.</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tools offered at once</source>
   <translation>Herramientas ofrecidas a la vez</translation>
  </message>
  <message>
   <source>Tools that are never used, by name.</source>
   <translation>Herramientas que no se usan nunca, por su nombre.</translation>
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
   <translation>Bandeja</translation>
  </message>
  <message>
   <source>Try a smaller part of it, or another copy.</source>
   <translation>Prueba con una parte más pequeña o con otra copia.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Try again later. If it stays so, the source has changed.</source>
   <translation>Inténtalo más tarde. Si sigue así, la fuente ha cambiado.</translation>
  </message>
  <message>
   <source>Try again, or another model.</source>
   <translation>Inténtalo de nuevo o prueba otro modelo.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Try again: it starts anew.</source>
   <translation>Inténtalo otra vez: se inicia de nuevo.</translation>
  </message>
  <message>
   <source>Try again; if it comes back, `peri doctor` and the log file help to find out why.</source>
   <translation>Inténtalo de nuevo; si vuelve a ocurrir, `peri doctor` y el archivo de registro ayudan a saber por qué.</translation>
  </message>
  <message>
   <source>Try again; the log file has the details.</source>
   <translation>Inténtalo de nuevo; el archivo de registro tiene los detalles.</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Type / and its name in a message to use it. What stands in braces, such as {example}, is to be filled in.</source>
   <translation>Escribe / y su nombre en un mensaje para usarla. Lo que está entre llaves, como {example}, es para rellenar.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: do not remember “{fact}”</source>
   <translation>Deshacer: no recordar «{fact}»</translation>
  </message>
  <message>
   <source>Unfolded</source>
   <translation>Desplegado</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Liberar de la memoria</translation>
  </message>
  <message>
   <source>Unload helpers after minutes</source>
   <translation>Descargar los auxiliares tras (minutos)</translation>
  </message>
  <message>
   <source>Unload it, or add it again.</source>
   <translation>Quítalo de la memoria o añádelo de nuevo.</translation>
  </message>
  <message>
   <source>Unload the language model after minutes</source>
   <translation>Descargar el modelo de lenguaje tras (minutos)</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Activar el micrófono</translation>
  </message>
  <message>
   <source>Unpack it, or save it as PDF or DOCX.</source>
   <translation>Descomprímelo o guárdalo como PDF o DOCX.</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Dejar de fijar</translation>
  </message>
  <message>
   <source>Unpin others first.</source>
   <translation>Desfija antes otras.</translation>
  </message>
  <message>
   <source>Update Peri.</source>
   <translation>Actualiza Peri.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use another model first, or unload it.</source>
   <translation>Usa antes otro modelo o libéralo de la memoria.</translation>
  </message>
  <message>
   <source>Use documents in answers</source>
   <translation>Usar documentos en las respuestas</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use it again</source>
   <translation>Volver a usar</translation>
  </message>
  <message>
   <source>Use it instead.</source>
   <translation>Úsalo en su lugar.</translation>
  </message>
  <message>
   <source>Use its installer here.</source>
   <translation>Usa aquí su instalador.</translation>
  </message>
  <message>
   <source>Use memory in answers</source>
   <translation>Usar la memoria en las respuestas</translation>
  </message>
  <message>
   <source>Use microphone</source>
   <translation>Usar el micrófono</translation>
  </message>
  <message>
   <source>Use other words.</source>
   <translation>Usa otras palabras.</translation>
  </message>
  <message>
   <source>Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
   <translation>Usa minúsculas, cifras, puntos, guiones y guiones bajos, empezando por una letra o una cifra.</translation>
  </message>
  <message>
   <source>Use speaker</source>
   <translation>Usar el altavoz</translation>
  </message>
  <message>
   <source>Use tools</source>
   <translation>Usar herramientas</translation>
  </message>
  <message>
   <source>Version {at} of {count}</source>
   <translation>Versión {at} de {count}</translation>
  </message>
  <message>
   <source>Videos and 3-D models</source>
   <translation>Vídeos y modelos 3D</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Wait for its end.</source>
   <translation>Espera a que acabe.</translation>
  </message>
  <message>
   <source>Wait for phrase</source>
   <translation>Esperar la frase</translation>
  </message>
  <message>
   <source>Wait for the wake phrase</source>
   <translation>Esperar la frase de activación</translation>
  </message>
  <message>
   <source>Wait for “{phrase}”</source>
   <translation>Esperar «{phrase}»</translation>
  </message>
  <message>
   <source>Wait until that has ended.</source>
   <translation>Espera a que termine.</translation>
  </message>
  <message>
   <source>Wait until that has finished.</source>
   <translation>Espera a que acabe.</translation>
  </message>
  <message>
   <source>Waiting for the reply before this one</source>
   <translation>Esperando la respuesta anterior</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Esperando tu respuesta</translation>
  </message>
  <message>
   <source>Wake phrase</source>
   <translation>Frase de activación</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Te damos la bienvenida</translation>
  </message>
  <message>
   <source>Welcome to Peri</source>
   <translation>Te damos la bienvenida a Peri</translation>
  </message>
  <message>
   <source>What Peri is doing</source>
   <translation>Qué está haciendo Peri</translation>
  </message>
  <message>
   <source>What Peri remembers</source>
   <translation>Lo que Peri recuerda</translation>
  </message>
  <message>
   <source>What Peri remembers of you</source>
   <translation>Lo que Peri recuerda de ti</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Lo que se obtuvo</translation>
  </message>
  <message>
   <source>What came back, from {source}</source>
   <translation>Lo que se obtuvo de {source}</translation>
  </message>
  <message>
   <source>What can I help you with?</source>
   <translation>¿En qué te puedo ayudar?</translation>
  </message>
  <message>
   <source>What can you do for me?</source>
   <translation>¿Qué puedes hacer por mí?</translation>
  </message>
  <message>
   <source>What can't be read is not searched.</source>
   <translation>No se busca en lo que no se puede leer.</translation>
  </message>
  <message>
   <source>What does not work</source>
   <translation>Lo que no funciona</translation>
  </message>
  <message>
   <source>What else Peri uses</source>
   <translation>Qué más usa Peri</translation>
  </message>
  <message>
   <source>What has already arrived is kept.</source>
   <translation>Lo que ya llegó se conserva.</translation>
  </message>
  <message>
   <source>What is on your screen may hold secrets.</source>
   <translation>Lo que hay en tu pantalla puede contener secretos.</translation>
  </message>
  <message>
   <source>What is remembered</source>
   <translation>Lo que se recuerda</translation>
  </message>
  <message>
   <source>What it changes: +{added} and −{removed} lines</source>
   <translation>Lo que cambia: +{added} y −{removed} líneas</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Lo que hace</translation>
  </message>
  <message>
   <source>What it is given</source>
   <translation>Lo que se le entrega</translation>
  </message>
  <message>
   <source>What it replaced</source>
   <translation>Lo que sustituyó</translation>
  </message>
  <message>
   <source>What it says now</source>
   <translation>Lo que dice ahora</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Lo que haría</translation>
  </message>
  <message>
   <source>What left this machine</source>
   <translation>Qué ha salido de este equipo</translation>
  </message>
  <message>
   <source>What speaks: Peri's own voice, or those of the "system".</source>
   <translation>Lo que habla: la voz propia de Peri o las del sistema ("system").</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Lo que ve la cámara</translation>
  </message>
  <message>
   <source>What the microphone gave is no sound.</source>
   <translation>Lo que dio el micrófono no es sonido.</translation>
  </message>
  <message>
   <source>What the model has before it is shown here, once a conversation has begun.</source>
   <translation>Lo que el modelo tiene delante se muestra aquí, una vez empezada una conversación.</translation>
  </message>
  <message>
   <source>What the model should know of you or how it should answer, in your own words.</source>
   <translation>Lo que el modelo debe saber de ti o cómo debe responder, con tus propias palabras.</translation>
  </message>
  <message>
   <source>What the model would be given</source>
   <translation>Lo que se le entregaría al modelo</translation>
  </message>
  <message>
   <source>What the server says</source>
   <translation>Lo que dice el servidor</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <source>What was indexed is kept: is a disk not mounted?</source>
   <translation>Lo que se indexó se conserva: ¿hay un disco sin montar?</translation>
  </message>
  <message>
   <source>What was kept of the picture can't be read.</source>
   <translation>No se puede leer lo que se guardó de la imagen.</translation>
  </message>
  <message>
   <source>What was read of it is still shown here.</source>
   <translation>Lo que se leyó de él se sigue mostrando aquí.</translation>
  </message>
  <message>
   <source>What was sent before; forward again</source>
   <translation>Mensajes enviados, hacia atrás y hacia delante</translation>
  </message>
  <message>
   <source>What was to be judged is no sound.</source>
   <translation>Lo que había que juzgar no es un sonido.</translation>
  </message>
  <message>
   <source>What would be remembered</source>
   <translation>Lo que se recordaría</translation>
  </message>
  <message>
   <source>What would change: +{added} and −{removed} lines</source>
   <translation>Lo que cambiaría: +{added} y −{removed} líneas</translation>
  </message>
  <message>
   <source>What you are writing can't be kept on disk: {why}.</source>
   <translation>Lo que estás escribiendo no se puede guardar en el disco: {why}.</translation>
  </message>
  <message>
   <source>What you copied last may be a secret.</source>
   <translation>Lo último que copiaste puede ser secreto.</translation>
  </message>
  <message>
   <source>What you knew</source>
   <translation>Lo que conocías</translation>
  </message>
  <message>
   <source>What you said was not understood ({kind}).</source>
   <translation>No se entendió lo que dijiste ({kind}).</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>De dónde salió</translation>
  </message>
  <message>
   <source>Where you added it from, your own file stays.</source>
   <translation>Tu propio archivo se queda en el lugar desde el que lo añadiste.</translation>
  </message>
  <message>
   <source>Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux).</source>
   <translation>Si Peri está en el menú del escritorio, abre enlaces peri:// y se ofrece para abrir archivos (en Linux).</translation>
  </message>
  <message>
   <source>Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say.</source>
   <translation>Si Peri busca, cuando no hay nada más que hacer, datos y deseos en lo que escribes y dices.</translation>
  </message>
  <message>
   <source>Whether Peri may be heard at all. Off: replies are only shown.</source>
   <translation>Si Peri puede oírse. Desactivado: las respuestas solo se muestran.</translation>
  </message>
  <message>
   <source>Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.</source>
   <translation>Si Peri puede mirar la pantalla cuando se lo pides. "ask": se te pregunta cada vez.</translation>
  </message>
  <message>
   <source>Whether Peri starts with the desktop, in its tray.</source>
   <translation>Si Peri se inicia con el escritorio, en su bandeja.</translation>
  </message>
  <message>
   <source>Whether a hands-free conversation heeds nothing until it hears the wake phrase.</source>
   <translation>Si una conversación con manos libres no hace caso a nada hasta oír la frase de activación.</translation>
  </message>
  <message>
   <source>Whether a sign in the desktop's tray shows what Peri does.</source>
   <translation>Si un icono en la bandeja del escritorio muestra lo que hace Peri.</translation>
  </message>
  <message>
   <source>Whether closing the window leaves Peri in the tray, ready for the key.</source>
   <translation>Si al cerrar la ventana Peri sigue en la bandeja, listo para el atajo.</translation>
  </message>
  <message>
   <source>Whether pages of the web may be read and searched for.</source>
   <translation>Si se pueden leer y buscar páginas web.</translation>
  </message>
  <message>
   <source>Whether passages of your indexed documents are used in answers without your asking.</source>
   <translation>Si se usan en las respuestas, sin que lo pidas, fragmentos de tus documentos indexados.</translation>
  </message>
  <message>
   <source>Whether the microphone may be opened at all.</source>
   <translation>Si se puede abrir el micrófono.</translation>
  </message>
  <message>
   <source>Whether the model may use tools. "auto": where it has half a billion parameters or more.</source>
   <translation>Si el modelo puede usar herramientas. "auto": cuando tiene quinientos millones de parámetros o más.</translation>
  </message>
  <message>
   <source>Whether the model, where it has half a billion parameters or more, names conversations that you haven't, while nothing else is to do.</source>
   <translation>Si el modelo, cuando tiene quinientos millones de parámetros o más, pone nombre a las conversaciones a las que tú no se lo has puesto, cuando no hay nada más que hacer.</translation>
  </message>
  <message>
   <source>Whether what Peri remembers of you is used in its answers.</source>
   <translation>Si lo que Peri recuerda de ti se usa en sus respuestas.</translation>
  </message>
  <message>
   <source>Whether you are told of a finished reply or a question while you look at another window.</source>
   <translation>Si se te avisa de una respuesta terminada o de una pregunta mientras miras otra ventana.</translation>
  </message>
  <message>
   <source>Which replies are read aloud. "spoken": those to spoken questions.</source>
   <translation>Qué respuestas se leen en voz alta. "spoken": las de las preguntas habladas.</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>Toda la pantalla</translation>
  </message>
  <message>
   <source>Why you are asked</source>
   <translation>Por qué se te pregunta</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>Words understood</source>
   <translation>Palabras entendidas</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Escríbelo de nuevo.</translation>
  </message>
  <message>
   <source>Write it such as Ctrl+Alt+Space.</source>
   <translation>Escríbela así, por ejemplo: Ctrl+Alt+Space.</translation>
  </message>
  <message>
   <source>Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".</source>
   <translation>Escribe nombres con intensidades de 0 a {most}, como "poet:0.8, formal:1".</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Escribe uno.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Escribe algo primero.</translation>
  </message>
  <message>
   <source>Write three sentences about the sea.</source>
   <translation>Escribe tres frases sobre el mar.</translation>
  </message>
  <message>
   <source>Write what is to be remembered.</source>
   <translation>Escribe lo que hay que recordar.</translation>
  </message>
  <message>
   <source>Write what is to be sent.</source>
   <translation>Escribe lo que hay que enviar.</translation>
  </message>
  <message>
   <source>Write, say or show something first.</source>
   <translation>Escribe, di o muestra algo primero.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>Written by the model</source>
   <translation>Escrito por el modelo</translation>
  </message>
  <message>
   <source>Written out, the address is {address}</source>
   <translation>Escrita por completo, la dirección es {address}</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second</source>
   <translation>Escribió {speed:.1f} tokens por segundo</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second</source>
   <translation>Escribió {speed:.1f} tokens por segundo, leyó {prefill:.0f} por segundo</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <source>You allowed it for good.</source>
   <translation>Lo permitiste para siempre.</translation>
  </message>
  <message>
   <source>You allowed it for this conversation.</source>
   <translation>Lo permitiste en esta conversación.</translation>
  </message>
  <message>
   <source>You allowed it in this conversation</source>
   <translation>Lo permitiste en esta conversación</translation>
  </message>
  <message>
   <source>You allowed it once</source>
   <translation>Lo permitiste una vez</translation>
  </message>
  <message>
   <source>You always allow it</source>
   <translation>Lo permites siempre</translation>
  </message>
  <message>
   <source>You can ask again.</source>
   <translation>Puedes preguntar otra vez.</translation>
  </message>
  <message>
   <source>You can talk with Peri. Without a microphone or a loudspeaker everything works in writing.</source>
   <translation>Puedes hablar con Peri. Sin micrófono ni altavoz, todo funciona por escrito.</translation>
  </message>
  <message>
   <source>You did not name what it would reach or run.</source>
   <translation>No nombraste a qué llegaría o qué ejecutaría.</translation>
  </message>
  <message>
   <source>You didn't allow it</source>
   <translation>No lo permitiste</translation>
  </message>
  <message>
   <source>You have granted no rights.

When Peri asks whether a tool may do something, you can allow it once, in that conversation, or always on that very target. What you allowed for longer than once stands here, and you can take it back.</source>
   <translation>No has concedido ningún permiso.

Cuando Peri pregunte si una herramienta puede hacer algo, puedes permitirlo una vez, en esa conversación o siempre para ese mismo objetivo. Lo que hayas permitido por más de una vez aparece aquí, y puedes retirarlo.</translation>
  </message>
  <message>
   <source>You named this very address, and nothing else is sent.</source>
   <translation>Nombraste esta misma dirección, y no se envía nada más.</translation>
  </message>
  <message>
   <source>You stopped this reply.</source>
   <translation>Detuviste esta respuesta.</translation>
  </message>
  <message>
   <source>Your answer was not taken</source>
   <translation>No se aceptó tu respuesta</translation>
  </message>
  <message>
   <source>Your instructions</source>
   <translation>Tus instrucciones</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Tu mensaje</translation>
  </message>
  <message>
   <source>Your message takes {last} tokens, and the model can take in {most} at once: {excess} tokens (about {words} words) too many.</source>
   <translation>Tu mensaje ocupa {last} tokens, y el modelo puede recibir {most} a la vez: {excess} tokens (unas {words} palabras) de más.</translation>
  </message>
  <message>
   <source>Your own message still says it. Delete its conversation if that matters.</source>
   <translation>Tu propio mensaje aún lo dice. Elimina su conversación si eso te importa.</translation>
  </message>
  <message>
   <source>Your own rules can't be used as they are</source>
   <translation>Tus propias reglas no se pueden usar así</translation>
  </message>
  <message>
   <source>Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which.</source>
   <translation>Tus propias reglas tienen un error; hasta que se corrija se pregunta más. `peri guard rules` dice cuál.</translation>
  </message>
  <message>
   <source>`peri docs status` lists what is.</source>
   <translation>`peri docs status` muestra lo que lo está.</translation>
  </message>
  <message>
   <source>`peri doctor` lists those it has.</source>
   <translation>`peri doctor` muestra las que tiene.</translation>
  </message>
  <message>
   <source>`peri doctor` says what to do about it.</source>
   <translation>`peri doctor` dice qué hacer al respecto.</translation>
  </message>
  <message>
   <source>`peri doctor` says whether the sandbox works.</source>
   <translation>`peri doctor` dice si el entorno aislado funciona.</translation>
  </message>
  <message>
   <source>`peri index resume` does that.</source>
   <translation>`peri index resume` lo hace.</translation>
  </message>
  <message>
   <source>`peri index status` lists those that are.</source>
   <translation>`peri index status` muestra las que lo son.</translation>
  </message>
  <message>
   <source>`peri models list` shows all of them.</source>
   <translation>`peri models list` los muestra todos.</translation>
  </message>
  <message>
   <source>`peri models list` shows those that can be pulled.</source>
   <translation>`peri models list` muestra los que se pueden descargar.</translation>
  </message>
  <message>
   <source>`peri models pull whisper-tiny.en` fetches one.</source>
   <translation>`peri models pull whisper-tiny.en` descarga uno.</translation>
  </message>
  <message>
   <source>`peri plugins list` shows those that are there.</source>
   <translation>`peri plugins list` muestra los que hay.</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>una lista de textos</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>una lista de textos entre comillas</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <source>a program could not write into its own folder</source>
   <translation>un programa no pudo escribir en su propia carpeta</translation>
  </message>
  <message>
   <source>a reply is read aloud</source>
   <translation>se está leyendo una respuesta</translation>
  </message>
  <message>
   <source>a server's name has 1 to 64 visible characters.</source>
   <translation>el nombre de un servidor tiene de 1 a 64 caracteres visibles.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <source>a tensor has an absurd number of dimensions</source>
   <translation>un tensor tiene un número absurdo de dimensiones</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <source>a trial ended with {code}, {how}. {told}</source>
   <translation>una prueba terminó con {code}, {how}. {told}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>about {tokens} tokens ({words} words) a second</source>
   <translation>unos {tokens} tokens ({words} palabras) por segundo</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>añadido por ti</translation>
  </message>
  <message>
   <source>also after text of others was read</source>
   <translation>también tras leer texto de otros</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>answered with an error: {why}</source>
   <translation>respondió con un error: {why}</translation>
  </message>
  <message>
   <source>answered with what the protocol doesn't allow</source>
   <translation>respondió algo que el protocolo no permite</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>responde</translation>
  </message>
  <message>
   <source>answers and sees</source>
   <translation>responde y ve</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivada</translation>
  </message>
  <message>
   <source>being loaded</source>
   <translation>cargándose</translation>
  </message>
  <message>
   <source>bubblewrap is not installed.</source>
   <translation>bubblewrap no está instalado.</translation>
  </message>
  <message>
   <source>can send something out of this machine</source>
   <translation>puede enviar algo fuera de este equipo</translation>
  </message>
  <message>
   <source>can't be reached at {host}</source>
   <translation>no es accesible en {host}</translation>
  </message>
  <message>
   <source>can't be signed in to: {why}</source>
   <translation>no permite iniciar sesión: {why}</translation>
  </message>
  <message>
   <source>can't be started: there is no {missing}</source>
   <translation>no se puede iniciar: no existe {missing}</translation>
  </message>
  <message>
   <source>can't be started: {command} may not be run</source>
   <translation>no se puede iniciar: no se permite ejecutar {command}</translation>
  </message>
  <message>
   <source>can't be used: {why}</source>
   <translation>no se puede usar: {why}</translation>
  </message>
  <message>
   <source>changes how a model answers</source>
   <translation>cambia cómo responde un modelo</translation>
  </message>
  <message>
   <source>changes something that lasts</source>
   <translation>cambia algo de forma duradera</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>comes with Peri</source>
   <translation>viene con Peri</translation>
  </message>
  <message>
   <source>context of {count} tokens</source>
   <translation>contexto de {count} tokens</translation>
  </message>
  <message>
   <source>costs money, or uses up something that runs out</source>
   <translation>cuesta dinero o gasta algo que se acaba</translation>
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
   <translation>no respondió a tiempo</translation>
  </message>
  <message>
   <source>does nothing outside Peri</source>
   <translation>no hace nada fuera de Peri</translation>
  </message>
  <message>
   <source>ended by itself; it starts again when it is needed</source>
   <translation>terminó por sí solo; vuelve a empezar cuando haga falta</translation>
  </message>
  <message>
   <source>ended the connection</source>
   <translation>cerró la conexión</translation>
  </message>
  <message>
   <source>ended with status {code}</source>
   <translation>terminó con el estado {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <source>failed: {why}</source>
   <translation>falló: {why}</translation>
  </message>
  <message>
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <source>finds texts by their meaning</source>
   <translation>encuentra textos por su significado</translation>
  </message>
  <message>
   <source>first sound {seconds:.1f} s</source>
   <translation>primer sonido: {seconds:.1f} s</translation>
  </message>
  <message>
   <source>first word {seconds:.1f} s</source>
   <translation>primera palabra: {seconds:.1f} s</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>carpeta</translation>
  </message>
  <message>
   <source>from what you typed</source>
   <translation>de lo que escribiste</translation>
  </message>
  <message>
   <source>held to speak</source>
   <translation>pulsado para hablar</translation>
  </message>
  <message>
   <source>hold {key}</source>
   <translation>mantén pulsado {key}</translation>
  </message>
  <message>
   <source>is heard or shown outside this conversation</source>
   <translation>se oye o se muestra fuera de esta conversación</translation>
  </message>
  <message>
   <source>is started again</source>
   <translation>se está reiniciando</translation>
  </message>
  <message>
   <source>it answered what it wasn't asked</source>
   <translation>respondió a lo que no se le había preguntado</translation>
  </message>
  <message>
   <source>it answers</source>
   <translation>responde</translation>
  </message>
  <message>
   <source>it did not answer in time</source>
   <translation>no respondió a tiempo</translation>
  </message>
  <message>
   <source>it did not end a call when it was told to</source>
   <translation>no terminó una llamada cuando se le indicó</translation>
  </message>
  <message>
   <source>it didn't start in time</source>
   <translation>no se inició a tiempo</translation>
  </message>
  <message>
   <source>it does not begin as a GGUF file does</source>
   <translation>no empieza como un archivo GGUF</translation>
  </message>
  <message>
   <source>it has both "command" and "url"; a server is either a program or an address.</source>
   <translation>tiene tanto "command" como "url"; un servidor es un programa o una dirección.</translation>
  </message>
  <message>
   <source>it has no such file</source>
   <translation>no existe tal archivo</translation>
  </message>
  <message>
   <source>it has no such repository</source>
   <translation>no existe tal repositorio</translation>
  </message>
  <message>
   <source>it has no such revision</source>
   <translation>no existe tal revisión</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>está cortado</translation>
  </message>
  <message>
   <source>it is cut short: {missing} of {size} bytes are missing</source>
   <translation>está cortado: faltan {missing} de {size} bytes</translation>
  </message>
  <message>
   <source>it let a program reach the network</source>
   <translation>dejó que un programa accediera a la red</translation>
  </message>
  <message>
   <source>it let a program read a file outside of its folder</source>
   <translation>dejó que un programa leyera un archivo fuera de su carpeta</translation>
  </message>
  <message>
   <source>it must be an object.</source>
   <translation>debe ser un objeto.</translation>
  </message>
  <message>
   <source>it needs "command" (a program) or "url" (an address).</source>
   <translation>necesita "command" (un programa) o "url" (una dirección).</translation>
  </message>
  <message>
   <source>it refuses</source>
   <translation>lo rechaza</translation>
  </message>
  <message>
   <source>it sent too much</source>
   <translation>envió demasiado</translation>
  </message>
  <message>
   <source>it sent what can't be read</source>
   <translation>envió algo que no se puede leer</translation>
  </message>
  <message>
   <source>it wants a login</source>
   <translation>pide iniciar sesión</translation>
  </message>
  <message>
   <source>it wants its licence accepted there first, and HF_TOKEN set</source>
   <translation>allí hay que aceptar antes la licencia y definir HF_TOKEN</translation>
  </message>
  <message>
   <source>it was stopped</source>
   <translation>se detuvo</translation>
  </message>
  <message>
   <source>its alignment is absurd</source>
   <translation>su alineación es absurda</translation>
  </message>
  <message>
   <source>its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)</source>
   <translation>aquí no se confía en su certificado (SSL_CERT_FILE indica los de confianza)</translation>
  </message>
  <message>
   <source>its definition</source>
   <translation>su definición</translation>
  </message>
  <message>
   <source>its format version is {version}; {known} can be read</source>
   <translation>su versión de formato es {version}; se pueden leer {known}</translation>
  </message>
  <message>
   <source>its header claims an absurd number of parts</source>
   <translation>su cabecera declara un número absurdo de partes</translation>
  </message>
  <message>
   <source>its header has a name of absurd length</source>
   <translation>su cabecera tiene un nombre de longitud absurda</translation>
  </message>
  <message>
   <source>its header has a value of unknown type {kind}</source>
   <translation>su cabecera tiene un valor de tipo desconocido {kind}</translation>
  </message>
  <message>
   <source>its header is cut short</source>
   <translation>su cabecera está cortada</translation>
  </message>
  <message>
   <source>its header nests lists too deep</source>
   <translation>su cabecera anida listas a demasiada profundidad</translation>
  </message>
  <message>
   <source>its tools would be called as those of {other}; give it another name.</source>
   <translation>sus herramientas se llamarían como las de {other}; ponle otro nombre.</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>kernel.adapters can't be {text}: {part} is no name with a strength.</source>
   <translation>kernel.adapters no puede ser {text}: {part} no es un nombre con una intensidad.</translation>
  </message>
  <message>
   <source>libmtmd can't be loaded: {why}</source>
   <translation>No se puede cargar libmtmd: {why}</translation>
  </message>
  <message>
   <source>licence: {name}</source>
   <translation>licencia: {name}</translation>
  </message>
  <message>
   <source>line {line}: {problem}</source>
   <translation>línea {line}: {problem}</translation>
  </message>
  <message>
   <source>llama.cpp can't be loaded: {why}</source>
   <translation>No se puede cargar llama.cpp: {why}</translation>
  </message>
  <message>
   <source>llama.cpp can't load the projector {name}.</source>
   <translation>llama.cpp no puede cargar el proyector {name}.</translation>
  </message>
  <message>
   <source>llama.cpp can't load {file}.</source>
   <translation>llama.cpp no puede cargar {file}.</translation>
  </message>
  <message>
   <source>llama.cpp can't read the grammar that was made of a schema.</source>
   <translation>llama.cpp no puede leer la gramática hecha a partir de un esquema.</translation>
  </message>
  <message>
   <source>llama.cpp failed to evaluate the prompt (code {code}).</source>
   <translation>llama.cpp no consiguió evaluar la entrada (código {code}).</translation>
  </message>
  <message>
   <source>loaded in {seconds:.1f} s on {device}</source>
   <translation>cargado en {seconds:.1f} s en {device}</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>mirado</translation>
  </message>
  <message>
   <source>looks at something</source>
   <translation>mira algo</translation>
  </message>
  <message>
   <source>may be left empty</source>
   <translation>se puede dejar vacío</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>memoria</translation>
  </message>
  <message>
   <source>next answer starts at once</source>
   <translation>la próxima respuesta empieza al momento</translation>
  </message>
  <message>
   <source>next answer starts in about {time}</source>
   <translation>la próxima respuesta empieza en unos {time}</translation>
  </message>
  <message>
   <source>no graphics card</source>
   <translation>sin tarjeta gráfica</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>sin iniciar</translation>
  </message>
  <message>
   <source>not there now</source>
   <translation>ahora no está ahí</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>sin usar</translation>
  </message>
  <message>
   <source>not used; asks each time</source>
   <translation>sin usar; pregunta cada vez</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>notices speech</source>
   <translation>detecta el habla</translation>
  </message>
  <message>
   <source>notices that you have finished speaking</source>
   <translation>detecta que has terminado de hablar</translation>
  </message>
  <message>
   <source>of the plugin “{name}”</source>
   <translation>del complemento «{name}»</translation>
  </message>
  <message>
   <source>of the server “{name}”</source>
   <translation>del servidor «{name}»</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>one of {choices}</source>
   <translation>uno de {choices}</translation>
  </message>
  <message>
   <source>open for a conversation</source>
   <translation>abierto para una conversación</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import it again.</source>
   <translation>peri models remove {name}, y después impórtalo de nuevo.</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import the file again.</source>
   <translation>peri models remove {name} y vuelve a importar el archivo.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fijada</translation>
  </message>
  <message>
   <source>reads text in pictures</source>
   <translation>lee texto en imágenes</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>recognises what is in pictures</source>
   <translation>reconoce lo que hay en las imágenes</translation>
  </message>
  <message>
   <source>replaced nothing</source>
   <translation>no sustituyó nada</translation>
  </message>
  <message>
   <source>runs a program</source>
   <translation>ejecuta un programa</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>pantalla</translation>
  </message>
  <message>
   <source>sends more messages than anyone could heed</source>
   <translation>envía más mensajes de los que se pueden atender</translation>
  </message>
  <message>
   <source>sends what is no message of the protocol</source>
   <translation>envía lo que no es un mensaje del protocolo</translation>
  </message>
  <message>
   <source>sent a message of more than {most} MB</source>
   <translation>envió un mensaje de más de {most} MB</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>visible ahora</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>desde {when}</translation>
  </message>
  <message>
   <source>speaks</source>
   <translation>habla</translation>
  </message>
  <message numerus="yes">
   <source>started again {count} times</source>
   <extracomment>started again once</extracomment>
   <translation>
    <numerusform>reiniciado una vez</numerusform>
    <numerusform>reiniciado {count} veces</numerusform>
   </translation>
  </message>
  <message>
   <source>status {code}</source>
   <translation>estado {code}</translation>
  </message>
  <message>
   <source>stopped answering</source>
   <translation>dejó de responder</translation>
  </message>
  <message>
   <source>stopped listening</source>
   <translation>dejó de escuchar</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>un texto entre comillas</translation>
  </message>
  <message>
   <source>the camera</source>
   <translation>la cámara</translation>
  </message>
  <message>
   <source>the ears</source>
   <translation>los oídos</translation>
  </message>
  <message>
   <source>the eye of a model that sees</source>
   <translation>el ojo de un modelo que ve</translation>
  </message>
  <message>
   <source>the eyes</source>
   <translation>los ojos</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the key in its headers was refused</source>
   <translation>se rechazó la clave de sus cabeceras</translation>
  </message>
  <message>
   <source>the language model</source>
   <translation>el modelo de lenguaje</translation>
  </message>
  <message>
   <source>the model that is tried out</source>
   <translation>el modelo que se está probando</translation>
  </message>
  <message>
   <source>the picture</source>
   <translation>la imagen</translation>
  </message>
  <message>
   <source>the server</source>
   <translation>el servidor</translation>
  </message>
  <message>
   <source>the voice</source>
   <translation>la voz</translation>
  </message>
  <message>
   <source>there is no key {key}; {meant} was meant?</source>
   <translation>no hay ninguna clave {key}; ¿querías decir {meant}?</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>herramienta</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>turns speech into text</source>
   <translation>convierte la voz en texto</translation>
  </message>
  <message>
   <source>unloaded; it is loaded again when it is needed</source>
   <translation>descargado; se vuelve a cargar cuando haga falta</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>hasta el {day}</translation>
  </message>
  <message>
   <source>used just now</source>
   <translation>usado hace un momento</translation>
  </message>
  <message>
   <source>used {count} h ago</source>
   <translation>usado hace {count} h</translation>
  </message>
  <message>
   <source>used {count} min ago</source>
   <translation>usado hace {count} min</translation>
  </message>
  <message>
   <source>used {day}</source>
   <translation>usado el {day}</translation>
  </message>
  <message>
   <source>version {at} of {count} is shown</source>
   <translation>se muestra la versión {at} de {count}</translation>
  </message>
  <message>
   <source>wants you to sign in: peri mcp login {name}</source>
   <translation>quiere que inicies sesión: peri mcp login {name}</translation>
  </message>
  <message>
   <source>web</source>
   <translation>web</translation>
  </message>
  <message>
   <source>what compares meanings</source>
   <translation>lo que compara significados</translation>
  </message>
  <message>
   <source>what follows your voice</source>
   <translation>lo que sigue tu voz</translation>
  </message>
  <message>
   <source>what looks at videos</source>
   <translation>lo que mira los vídeos</translation>
  </message>
  <message>
   <source>what reads documents</source>
   <translation>lo que lee documentos</translation>
  </message>
  <message>
   <source>what reads text in pictures</source>
   <translation>lo que lee texto en imágenes</translation>
  </message>
  <message>
   <source>whatever it is used on</source>
   <translation>sobre cualquier cosa</translation>
  </message>
  <message>
   <source>works</source>
   <translation>trabajando</translation>
  </message>
  <message>
   <source>your own file</source>
   <translation>tu propio archivo</translation>
  </message>
  <message>
   <source>{count:.1f} billion parameters</source>
   <translation>{count:.1f} mil millones de parámetros</translation>
  </message>
  <message>
   <source>{counted}, {left} still to be read</source>
   <translation>{counted}; quedan {left} por leer</translation>
  </message>
  <message>
   <source>{count} are still to be looked at.</source>
   <translation>Quedan {count} por mirar.</translation>
  </message>
  <message>
   <source>{count} are still to be read.</source>
   <translation>Quedan {count} por leer.</translation>
  </message>
  <message>
   <source>{count} calls, and one answer for all of them</source>
   <translation>{count} llamadas y una sola respuesta para todas</translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations</source>
   <extracomment>{count} conversation</extracomment>
   <translation>
    <numerusform>{count} conversación</numerusform>
    <numerusform>{count} conversaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are archived.</source>
   <extracomment>{count} conversation is archived.</extracomment>
   <translation>
    <numerusform>{count} conversación está archivada.</numerusform>
    <numerusform>{count} conversaciones están archivadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are deleted.</source>
   <extracomment>{count} conversation is deleted.</extracomment>
   <translation>
    <numerusform>Se ha eliminado {count} conversación.</numerusform>
    <numerusform>Se han eliminado {count} conversaciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents</source>
   <extracomment>1 document</extracomment>
   <translation>
    <numerusform>1 documento</numerusform>
    <numerusform>{count} documentos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} documents in {passages} passages can be found.</source>
   <translation>Se puede buscar en {count} documentos con {passages} fragmentos.</translation>
  </message>
  <message numerus="yes">
   <source>{count} earlier messages</source>
   <extracomment>1 earlier message</extracomment>
   <translation>
    <numerusform>1 mensaje anterior</numerusform>
    <numerusform>{count} mensajes anteriores</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} earlier ones are found by the search.</source>
   <translation>Otros {count} anteriores se encuentran con la búsqueda.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files were left out</source>
   <extracomment>1 file was left out</extracomment>
   <translation>
    <numerusform>Se omitió 1 archivo</numerusform>
    <numerusform>Se omitieron {count} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} layers on the graphics card</source>
   <translation>{count} capas en la tarjeta gráfica</translation>
  </message>
  <message numerus="yes">
   <source>{count} memories</source>
   <extracomment>1 memory</extracomment>
   <translation>
    <numerusform>1 recuerdo</numerusform>
    <numerusform>{count} recuerdos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} more are found by the search.</source>
   <translation>Otros {count} se encuentran con la búsqueda.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more wait</source>
   <extracomment>1 more waits</extracomment>
   <translation>
    <numerusform>1 más espera</numerusform>
    <numerusform>{count} más esperan</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} older turns are left out of it.</source>
   <translation>Quedan fuera {count} turnos anteriores.</translation>
  </message>
  <message>
   <source>{count} parts are on disk only.</source>
   <translation>{count} partes están solo en el disco.</translation>
  </message>
  <message>
   <source>{count} passages can be found by words, and soon by meaning.</source>
   <translation>{count} fragmentos se pueden encontrar por palabras, y pronto por significado.</translation>
  </message>
  <message numerus="yes">
   <source>{count} passages of documents</source>
   <extracomment>1 passage of a document</extracomment>
   <translation>
    <numerusform>1 fragmento de un documento</numerusform>
    <numerusform>{count} fragmentos de documentos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} pictures can be found.</source>
   <translation>Se pueden encontrar {count} imágenes.</translation>
  </message>
  <message>
   <source>{count} replies were cut short. What had been written of them is kept.</source>
   <translation>Se interrumpieron {count} respuestas. Lo que estaba escrito se conserva.</translation>
  </message>
  <message numerus="yes">
   <source>{count} selected</source>
   <extracomment>{count} selected</extracomment>
   <translation>
    <numerusform>{count} seleccionada</numerusform>
    <numerusform>{count} seleccionadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sources</source>
   <extracomment>1 source</extracomment>
   <translation>
    <numerusform>1 fuente</numerusform>
    <numerusform>{count} fuentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} threads</source>
   <extracomment>1 thread</extracomment>
   <translation>
    <numerusform>1 hilo</numerusform>
    <numerusform>{count} hilos</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} threads, {layers}</source>
   <translation>{count} hilos, {layers}</translation>
  </message>
  <message numerus="yes">
   <source>{count} times</source>
   <extracomment>once</extracomment>
   <translation>
    <numerusform>una vez</numerusform>
    <numerusform>{count} veces</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <source>{count} tokens to read</source>
   <translation>{count} tokens por leer</translation>
  </message>
  <message>
   <source>{count} were left out; `peri index status` says why.</source>
   <translation>Se omitieron {count}; `peri index status` dice por qué.</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second</source>
   <translation>{done} de {total}, {speed} por segundo</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second, {left} left</source>
   <translation>{done} de {total}, {speed} por segundo, faltan {left}</translation>
  </message>
  <message>
   <source>{filename} in {name} can't be read.</source>
   <translation>No se puede leer {filename} de {name}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded.</source>
   <translation>No se puede cargar {file}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded: {why}</source>
   <translation>No se puede cargar {file}: {why}</translation>
  </message>
  <message>
   <source>{file} does not judge turns.</source>
   <translation>{file} no juzga cuándo alguien termina de hablar.</translation>
  </message>
  <message>
   <source>{file} does not turn texts into vectors of {count} numbers.</source>
   <translation>{file} no convierte textos en vectores de {count} números.</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} es una carpeta.</translation>
  </message>
  <message>
   <source>{file} is no adapter.</source>
   <translation>{file} no es un adaptador.</translation>
  </message>
  <message>
   <source>{file} is not a regular file.</source>
   <translation>{file} no es un archivo normal.</translation>
  </message>
  <message>
   <source>{file} is not a tokenizer.</source>
   <translation>{file} no es un tokenizador.</translation>
  </message>
  <message>
   <source>{file} is not half of an image encoder.</source>
   <translation>{file} no es una mitad de un codificador de imágenes.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} no está ahí.</translation>
  </message>
  <message>
   <source>{file} is the eye of a vision model, and it is not clear of which.</source>
   <translation>{file} es el ojo de un modelo de visión, y no está claro de cuál.</translation>
  </message>
  <message>
   <source>{file} may not be read.</source>
   <translation>No hay permiso para leer {file}.</translation>
  </message>
  <message>
   <source>{file} of {name} has {found} bytes instead of {size}.</source>
   <translation>{file} de {name} tiene {found} bytes en lugar de {size}.</translation>
  </message>
  <message>
   <source>{folder} holds no Whisper model that can be loaded: {why}</source>
   <translation>{folder} no contiene ningún modelo Whisper que se pueda cargar: {why}</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} no es una carpeta.</translation>
  </message>
  <message>
   <source>{folder} · Tab opens it</source>
   <translation>{folder} · Tab la abre</translation>
  </message>
  <message>
   <source>{held} of {predicted}</source>
   <translation>{held} de {predicted}</translation>
  </message>
  <message>
   <source>{host} broke off again and again: {why}.</source>
   <translation>{host} se cortó una y otra vez: {why}.</translation>
  </message>
  <message>
   <source>{host} can't be reached: {why}.</source>
   <translation>No se puede contactar con {host}: {why}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {seconds} seconds.</source>
   <translation>{host} no respondió en {seconds} segundos.</translation>
  </message>
  <message>
   <source>{host} has no wheel of {package} {version} with a checksum.</source>
   <translation>{host} no tiene ningún wheel de {package} {version} con suma de comprobación.</translation>
  </message>
  <message>
   <source>{host} sends an endless page.</source>
   <translation>{host} envía una página sin fin.</translation>
  </message>
  <message>
   <source>{host} sends an index that can't be read.</source>
   <translation>{host} envía un índice que no se puede leer.</translation>
  </message>
  <message>
   <source>{host} sends from one address to the next without an end.</source>
   <translation>{host} remite sin fin de una dirección a otra.</translation>
  </message>
  <message>
   <source>{host}: loaded, though it has hardly room</source>
   <translation>{host}: cargado, aunque apenas hay sitio</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded with a context of {detail} tokens</source>
   <translation>{host}: faltaba memoria, cargado con un contexto de {detail} tokens</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded {detail} instead</source>
   <translation>{host}: faltaba memoria, se cargó {detail} en su lugar</translation>
  </message>
  <message>
   <source>{host}: not loaded, memory is too short</source>
   <translation>{host}: no cargado, falta memoria</translation>
  </message>
  <message>
   <source>{host}: unloaded, as it was not used for {detail} minutes</source>
   <translation>{host}: descargado, sin uso durante {detail} minutos</translation>
  </message>
  <message>
   <source>{host}: unloaded, to make room for: {detail}</source>
   <translation>{host}: descargado, para hacer sitio a: {detail}</translation>
  </message>
  <message>
   <source>{host}: {what} (status {status}).</source>
   <translation>{host}: {what} (estado {status}).</translation>
  </message>
  <message>
   <source>{key} can't be "{value}"</source>
   <translation>{key} no puede ser "{value}"</translation>
  </message>
  <message>
   <source>{key} must be a section, [{key}]; found {found}.</source>
   <translation>{key} debe ser una sección, [{key}]; se ha encontrado {found}.</translation>
  </message>
  <message>
   <source>{key} must be text in quotes; found {found}.</source>
   <translation>{key} debe ser texto entre comillas; se encontró {found}.</translation>
  </message>
  <message>
   <source>{key} must be true or false; found {found}.</source>
   <translation>{key} debe ser true o false; se encontró {found}.</translation>
  </message>
  <message>
   <source>{key} must be {allowed}; found {found}.</source>
   <translation>{key} debe ser {allowed}; se ha encontrado {found}.</translation>
  </message>
  <message>
   <source>{key} must name at least one.</source>
   <translation>{key} debe nombrar al menos uno.</translation>
  </message>
  <message>
   <source>{kind} from {least} to {most}</source>
   <translation>{kind} de {least} a {most}</translation>
  </message>
  <message>
   <source>{kind} with at least {count} letters</source>
   <translation>{kind} con al menos {count} letras</translation>
  </message>
  <message>
   <source>{kind}, at most {most}</source>
   <translation>{kind}, {most} como máximo</translation>
  </message>
  <message>
   <source>{kind}, {least} or more</source>
   <translation>{kind}, {least} o más</translation>
  </message>
  <message>
   <source>{model} could not be downloaded.</source>
   <translation>No se pudo descargar {model}.</translation>
  </message>
  <message>
   <source>{model} could not be had as promised, and what was wrong has been removed.</source>
   <translation>{model} no se pudo obtener como se prometía, y lo que estaba mal se ha eliminado.</translation>
  </message>
  <message>
   <source>{model} sees {fewer} tokens of a conversation at once instead of {tokens}.</source>
   <translation>{model} ve {fewer} tokens de una conversación a la vez en lugar de {tokens}.</translation>
  </message>
  <message>
   <source>{module} has no back end “{attribute}”.</source>
   <translation>{module} no tiene ningún motor «{attribute}».</translation>
  </message>
  <message>
   <source>{moment} · shown now</source>
   <translation>{moment} · visible ahora</translation>
  </message>
  <message>
   <source>{name} can't be a model's name.</source>
   <translation>{name} no puede ser el nombre de un modelo.</translation>
  </message>
  <message>
   <source>{name} can't be decoded.</source>
   <translation>{name}: no se puede decodificar.</translation>
  </message>
  <message>
   <source>{name} can't be prepared for the vision model.</source>
   <translation>{name} no se puede preparar para el modelo de visión.</translation>
  </message>
  <message>
   <source>{name} can't be read: {why}.</source>
   <translation>No se puede leer {name}: {why}.</translation>
  </message>
  <message>
   <source>{name} can't look at pictures.</source>
   <translation>{name} no puede mirar imágenes.</translation>
  </message>
  <message>
   <source>{name} comes with Peri and can't be removed.</source>
   <translation>{name} viene con Peri y no se puede eliminar.</translation>
  </message>
  <message>
   <source>{name} compares texts with pictures only, not with texts.</source>
   <translation>{name} solo compara textos con imágenes, no con textos.</translation>
  </message>
  <message>
   <source>{name} could not start: {why}</source>
   <translation>{name} no pudo iniciarse: {why}</translation>
  </message>
  <message>
   <source>{name} failed: {why}. Nothing you wrote is lost.</source>
   <translation>{name} falló: {why}. No se pierde nada de lo que escribiste.</translation>
  </message>
  <message>
   <source>{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.</source>
   <translation>{name} no respondió durante {count} segundos y se terminó. No se pierde nada de lo que escribiste.</translation>
  </message>
  <message>
   <source>{name} has been closed.</source>
   <translation>{name} se ha cerrado.</translation>
  </message>
  <message>
   <source>{name} has no pixels.</source>
   <translation>{name} no tiene píxeles.</translation>
  </message>
  <message>
   <source>{name} has no text.</source>
   <translation>{name} no tiene texto.</translation>
  </message>
  <message>
   <source>{name} has the wrong {algorithm}.</source>
   <translation>{name} tiene una suma de comprobación incorrecta ({algorithm}).</translation>
  </message>
  <message>
   <source>{name} is a HEIC picture, which Peri can't read.</source>
   <translation>{name} es una imagen HEIC, que Peri no puede leer.</translation>
  </message>
  <message>
   <source>{name} is a projector, but not of pictures.</source>
   <translation>{name} es un proyector, pero no de imágenes.</translation>
  </message>
  <message>
   <source>{name} is an SVG drawing.</source>
   <translation>{name} es un dibujo SVG.</translation>
  </message>
  <message>
   <source>{name} is an archive, or a document that Peri can't read.</source>
   <translation>{name} es un archivo comprimido o un documento que Peri no puede leer.</translation>
  </message>
  <message>
   <source>{name} is being pulled, imported or removed right now.</source>
   <translation>{name} se está descargando, importando o eliminando ahora mismo.</translation>
  </message>
  <message>
   <source>{name} is broken, or locked with a password ({why}).</source>
   <translation>{name} está dañado o protegido con una contraseña ({why}).</translation>
  </message>
  <message>
   <source>{name} is broken: a part of it can't be read.</source>
   <translation>{name} está dañado: una parte no se puede leer.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be opened as a PDF.</source>
   <translation>{name} está dañado: no se puede abrir como PDF.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be read to its end.</source>
   <translation>{name} está dañado: no se puede leer hasta el final.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be unpacked to its end.</source>
   <translation>{name} está dañado: no se puede descomprimir hasta el final.</translation>
  </message>
  <message>
   <source>{name} is broken: the process that read it stopped. Nothing else was touched.</source>
   <translation>{name} está dañado: el proceso que lo leía se detuvo. No se ha tocado nada más.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short, and can't be decoded.</source>
   <translation>{name}: imagen dañada o incompleta, no se puede decodificar.</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} está vacío.</translation>
  </message>
  <message>
   <source>{name} is in use.</source>
   <translation>{name} está en uso.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} MiB.</source>
   <translation>{name} supera los {most} MiB.</translation>
  </message>
  <message>
   <source>{name} is locked with a password.</source>
   <translation>{name} está protegido con contraseña.</translation>
  </message>
  <message>
   <source>{name} is longer than the {size} bytes promised.</source>
   <translation>{name} es más largo que los {size} bytes prometidos.</translation>
  </message>
  <message>
   <source>{name} is nested too deeply to be an export.</source>
   <translation>{name} está demasiado anidado para ser una exportación.</translation>
  </message>
  <message>
   <source>{name} is no document that Peri can read.</source>
   <translation>{name} no es un documento que Peri pueda leer.</translation>
  </message>
  <message>
   <source>{name} is no export that Peri knows.</source>
   <translation>{name} no es una exportación que Peri conozca.</translation>
  </message>
  <message>
   <source>{name} is no language model.</source>
   <translation>{name} no es un modelo de lenguaje.</translation>
  </message>
  <message>
   <source>{name} is no page that can be read.</source>
   <translation>{name} no es una página legible.</translation>
  </message>
  <message>
   <source>{name} is no projector but a model ({kind}).</source>
   <translation>{name} no es un proyector, sino un modelo ({kind}).</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} no es una imagen legible.</translation>
  </message>
  <message>
   <source>{name} is not a usable GGUF model: {why}.</source>
   <translation>{name} no es un modelo GGUF utilizable: {why}.</translation>
  </message>
  <message>
   <source>{name} is not whole JSON ({why}).</source>
   <translation>{name} no es JSON completo ({why}).</translation>
  </message>
  <message>
   <source>{name} is nothing that Peri can see, hear or read.</source>
   <translation>{name} no es nada que Peri pueda ver, oír o leer.</translation>
  </message>
  <message>
   <source>{name} is of an old format of Office.</source>
   <translation>{name} tiene un formato antiguo de Office.</translation>
  </message>
  <message>
   <source>{name} is one of the {parts} parts of a model.</source>
   <translation>{name} es una de las {parts} partes de un modelo.</translation>
  </message>
  <message>
   <source>{name} is protected against copying.</source>
   <translation>{name} está protegido contra copia.</translation>
  </message>
  <message>
   <source>{name} is the projector of another model.</source>
   <translation>{name} es el proyector de otro modelo.</translation>
  </message>
  <message>
   <source>{name} is too large or too deeply nested to be read.</source>
   <translation>{name} es demasiado grande o está demasiado anidado para leerse.</translation>
  </message>
  <message>
   <source>{name} is too large to be decoded safely.</source>
   <translation>{name}: demasiado grande para decodificarse con seguridad.</translation>
  </message>
  <message>
   <source>{name} is too large to be imported (more than {most} MB).</source>
   <translation>{name} es demasiado grande para importarlo (más de {most} MB).</translation>
  </message>
  <message>
   <source>{name} is too large: a document may have {most} MiB at most.</source>
   <translation>{name} es demasiado grande: un documento puede tener {most} MiB como máximo.</translation>
  </message>
  <message>
   <source>{name} is too large: {most} MiB is the limit for its kind.</source>
   <translation>{name} es demasiado grande: el límite para este tipo es de {most} MiB.</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds} seconds to read and was left alone.</source>
   <translation>Leer {name} llevó más de {seconds} segundos y se ha abandonado.</translation>
  </message>
  <message>
   <source>{name} unpacks to more than a document may hold; it was left alone.</source>
   <translation>{name} ocupa al descomprimirse más de lo que puede un documento; no se ha tocado.</translation>
  </message>
  <message>
   <source>{name} was not ready after {count} seconds and was ended.</source>
   <translation>{name} no estaba listo tras {count} segundos y se terminó.</translation>
  </message>
  <message>
   <source>{name} was stopped.</source>
   <translation>{name} se detuvo.</translation>
  </message>
  <message>
   <source>{name}, one on each line</source>
   <translation>{name}, uno por línea</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}: desactivado</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}: activado</translation>
  </message>
  <message>
   <source>{name}{size} is too large to be decoded safely: the limit is {most} megapixels.</source>
   <translation>{name}{size}: demasiado grande para decodificarse con seguridad; el límite son {most} megapíxeles.</translation>
  </message>
  <message>
   <source>{needed} MB are needed and {free} MB are free.</source>
   <translation>Hacen falta {needed} MB y hay {free} MB libres.</translation>
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
   <translation>{origin}: Peri debe recordar algo</translation>
  </message>
  <message>
   <source>{path} belongs to another program.</source>
   <translation>{path} pertenece a otro programa.</translation>
  </message>
  <message>
   <source>{path} can't be changed: {why}. It is as it was.</source>
   <translation>No se puede cambiar {path}: {why}. Está como estaba.</translation>
  </message>
  <message>
   <source>{path} can't be locked: {why}.</source>
   <translation>No se puede bloquear {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be opened for writing ({why}).</source>
   <translation>No se puede abrir {path} para escribir ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be read: {why}.</source>
   <translation>No se puede leer {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be used ({why}).</source>
   <translation>No se puede usar {path} ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}</source>
   <translation>No se puede usar {path}: {why}</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}.</source>
   <translation>No se puede usar {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}.</source>
   <translation>No se puede escribir {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The right is as it was.</source>
   <translation>No se puede escribir {path}: {why}. El permiso sigue como estaba.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The setting is not kept.</source>
   <translation>No se puede escribir {path}: {why}. El ajuste no se conserva.</translation>
  </message>
  <message>
   <source>{path} does not describe an image encoder ({why}).</source>
   <translation>{path} no describe un codificador de imágenes ({why}).</translation>
  </message>
  <message>
   <source>{path} doesn't hold what it should.</source>
   <translation>{path} no contiene lo que debería.</translation>
  </message>
  <message>
   <source>{path} failed ({why}). What was stored before is safe.</source>
   <translation>{path} falló ({why}). Lo que se guardó antes está a salvo.</translation>
  </message>
  <message>
   <source>{path} has no key "{table}".</source>
   <translation>{path} no tiene la clave "{table}".</translation>
  </message>
  <message>
   <source>{path} has {found} bytes instead of {size}.</source>
   <translation>{path} tiene {found} bytes en lugar de {size}.</translation>
  </message>
  <message>
   <source>{path} is being changed by another program.</source>
   <translation>Otro programa está cambiando {path}.</translation>
  </message>
  <message>
   <source>{path} is being opened by another program.</source>
   <translation>Otro programa está abriendo {path}.</translation>
  </message>
  <message>
   <source>{path} is closed.</source>
   <translation>{path} está cerrado.</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}). It has not been changed.</source>
   <translation>{path} está dañado ({fault}). No se ha modificado.</translation>
  </message>
  <message>
   <source>{path} is damaged ({why}).</source>
   <translation>{path} está dañado ({why}).</translation>
  </message>
  <message>
   <source>{path} is held by another program.</source>
   <translation>Otro programa tiene retenido {path}.</translation>
  </message>
  <message>
   <source>{path} is in use by another program.</source>
   <translation>Otro programa está usando {path}.</translation>
  </message>
  <message>
   <source>{path} is larger than a file of servers can be.</source>
   <translation>{path} es más grande de lo que puede ser un archivo de servidores.</translation>
  </message>
  <message>
   <source>{path} is longer than promised.</source>
   <translation>{path} es más largo de lo prometido.</translation>
  </message>
  <message>
   <source>{path} is no JSON text.</source>
   <translation>{path} no es un texto JSON.</translation>
  </message>
  <message>
   <source>{path} is not a calibration.</source>
   <translation>{path} no es una calibración.</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} no es una carpeta.</translation>
  </message>
  <message>
   <source>{path} is not an indexed folder.</source>
   <translation>{path} no es una carpeta indexada.</translation>
  </message>
  <message>
   <source>{path} is not indexed.</source>
   <translation>{path} no está indexado.</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} no está ahí.</translation>
  </message>
  <message>
   <source>{path} is shorter than promised.</source>
   <translation>{path} es más corto de lo prometido.</translation>
  </message>
  <message>
   <source>{path} is written in a way that Peri can't change safely. The file is as it was.</source>
   <translation>{path} está escrito de una forma que Peri no puede cambiar con seguridad. El archivo está como estaba.</translation>
  </message>
  <message>
   <source>{path} may not be read.</source>
   <translation>No hay permiso para leer {path}.</translation>
  </message>
  <message>
   <source>{path} must hold an object with the key "{table}".</source>
   <translation>{path} debe contener un objeto con la clave "{table}".</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.</source>
   <translation>{path} lo escribió un Peri más reciente (formato {version}; este conoce {known}). No se ha modificado.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri.</source>
   <translation>{path} lo escribió un Peri más nuevo.</translation>
  </message>
  <message>
   <source>{path}, line {line}, column {column}: {why}.</source>
   <translation>{path}, línea {line}, columna {column}: {why}.</translation>
  </message>
  <message>
   <source>{path}, line {line}: not UTF-8 text.</source>
   <translation>{path}, línea {line}: no es texto UTF-8.</translation>
  </message>
  <message>
   <source>{path}, line {line}: this is not valid TOML ({fault}).</source>
   <translation>{path}, línea {line}: no es TOML válido ({fault}).</translation>
  </message>
  <message>
   <source>{path}, server {name}: {why}</source>
   <translation>{path}, servidor {name}: {why}</translation>
  </message>
  <message>
   <source>{path}, which keeps what you know of your servers' tools, can't be read: {why}.</source>
   <translation>No se puede leer {path}, que guarda lo que sabes de las herramientas de tus servidores: {why}.</translation>
  </message>
  <message>
   <source>{path}: prompt {number} needs a name and a text, both in quotes.</source>
   <translation>{path}: la indicación {number} necesita un nombre y un texto, ambos entre comillas.</translation>
  </message>
  <message>
   <source>{place} is there already.</source>
   <translation>{place} ya existe.</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds:.1f} s to read</source>
   <translation>{seconds:.1f} s de lectura</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{size} are free again.</source>
   <translation>Se han liberado {size}.</translation>
  </message>
  <message>
   <source>{size} on the disk become free.</source>
   <translation>Se liberarán {size} en el disco.</translation>
  </message>
  <message>
   <source>{some} and {last}</source>
   <translation>{some} y {last}</translation>
  </message>
  <message>
   <source>{source} brings a tool "{name}", but {other} has one of that name, which is used.</source>
   <translation>{source} trae una herramienta «{name}», pero {other} tiene una con ese nombre, que es la que se usa.</translation>
  </message>
  <message>
   <source>{source} brings {count} tools; the first {most} are used.</source>
   <translation>{source} trae {count} herramientas; se usan las primeras {most}.</translation>
  </message>
  <message>
   <source>{source} has two tools that would be called "{name}"; the first one is used.</source>
   <translation>{source} tiene dos herramientas que se llamarían «{name}»; se usa la primera.</translation>
  </message>
  <message>
   <source>{speed:.1f} tokens/s</source>
   <translation>{speed:.1f} tokens/s</translation>
  </message>
  <message>
   <source>{stage} for {time}</source>
   <translation>{stage} desde hace {time}</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, as the latter has no room.</source>
   <translation>Responde {taken} en lugar de {model}, porque este último no cabe.</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.</source>
   <translation>Responde {taken} en lugar de {model}, con un contexto de {tokens} tokens, porque este último no cabe.</translation>
  </message>
  <message>
   <source>{target} is the store itself.</source>
   <translation>{target} es el propio almacén.</translation>
  </message>
  <message>
   <source>{target} stands in text that you did not write.</source>
   <translation>{target} está en un texto que no escribiste.</translation>
  </message>
  <message>
   <source>{target} stands neither in your words nor in what was read.</source>
   <translation>{target} no está ni en tus palabras ni en lo leído.</translation>
  </message>
  <message>
   <source>{time} to read</source>
   <translation>{time} de lectura</translation>
  </message>
  <message>
   <source>{title} can't be fetched</source>
   <translation>No se puede descargar {title}</translation>
  </message>
  <message>
   <source>{title} comes with the Python package {package}, which is not installed.</source>
   <translation>{title} viene con el paquete de Python {package}, que no está instalado.</translation>
  </message>
  <message>
   <source>{title} has no choice: it is used where it is needed.</source>
   <translation>{title} no se elige: se usa donde hace falta.</translation>
  </message>
  <message>
   <source>{title} is here</source>
   <translation>{title} ya está aquí</translation>
  </message>
  <message>
   <source>{title} is no adapter.</source>
   <translation>{title} no es un adaptador.</translation>
  </message>
  <message>
   <source>{title} needs {need} GB of memory; {free} GB are free.</source>
   <translation>{title} necesita {need} GB de memoria; hay {free} GB libres.</translation>
  </message>
  <message>
   <source>{title} writes nothing that could be measured.</source>
   <translation>{title} no escribe nada que se pueda medir.</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} tokens</translation>
  </message>
  <message>
   <source>{tool} has changed</source>
   <translation>{tool} ha cambiado</translation>
  </message>
  <message>
   <source>{tool} has changed again</source>
   <translation>{tool} ha vuelto a cambiar</translation>
  </message>
  <message>
   <source>{tool} of {server} has changed; it isn't offered before you said yes.</source>
   <translation>{tool} de {server} ha cambiado; no se ofrece hasta que digas que sí.</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} de {limit}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens in use · {start}</source>
   <translation>{used} de {limit} tokens en uso · {start}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens of the context are in use.</source>
   <translation>Se usan {used} de {limit} tokens del contexto.</translation>
  </message>
  <message>
   <source>{verb} with the button</source>
   <translation>{verb} con el botón</translation>
  </message>
  <message>
   <source>{wanted} is not a key of this keyboard.</source>
   <translation>{wanted} no es una tecla de este teclado.</translation>
  </message>
  <message>
   <source>{what}; did you mean "{likely}"?</source>
   <translation>{what}; ¿querías decir "{likely}"?</translation>
  </message>
  <message>
   <source>{what}; it can be {names}.</source>
   <translation>{what}; puede ser: {names}.</translation>
  </message>
  <message>
   <source>{whole} of memory, {free} free now.</source>
   <translation>{whole} de memoria, {free} libres ahora.</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} por {height} píxeles</translation>
  </message>
  <message>
   <source>{width} x {height} pixels can't be captured.</source>
   <translation>No se pueden capturar {width} x {height} píxeles.</translation>
  </message>
  <message>
   <source>{words}: {tokens}</source>
   <translation>{words}: {tokens}</translation>
  </message>
  <message>
   <source>“{name}” can't be opened: {why}.</source>
   <translation>No se puede abrir «{name}»: {why}.</translation>
  </message>
  <message>
   <source>“{name}” can't be read: {why}.</source>
   <translation>No se puede leer «{name}»: {why}.</translation>
  </message>
  <message>
   <source>“{name}” has more than {most_faces} faces or {most_points} points.</source>
   <translation>«{name}» tiene más de {most_faces} caras o {most_points} puntos.</translation>
  </message>
  <message>
   <source>“{name}” has neither faces nor points.</source>
   <translation>«{name}» no tiene caras ni puntos.</translation>
  </message>
  <message>
   <source>“{name}” has no pictures in it.</source>
   <translation>«{name}» no contiene imágenes.</translation>
  </message>
  <message>
   <source>“{name}” has no sound track.</source>
   <translation>«{name}» no tiene pista de sonido.</translation>
  </message>
  <message>
   <source>“{name}” holds no sound that can be decoded.</source>
   <translation>«{name}» no contiene sonido que se pueda decodificar.</translation>
  </message>
  <message>
   <source>“{name}” is a playlist, not a sound.</source>
   <translation>«{name}» es una lista de reproducción, no un sonido.</translation>
  </message>
  <message>
   <source>“{name}” is an empty file.</source>
   <translation>«{name}» es un archivo vacío.</translation>
  </message>
  <message>
   <source>“{name}” is no 3-D model that can be read.</source>
   <translation>«{name}» no es un modelo 3D legible.</translation>
  </message>
  <message>
   <source>“{name}” is no sound file that can be read ({why}).</source>
   <translation>«{name}» no es un archivo de sonido legible ({why}).</translation>
  </message>
  <message>
   <source>“{name}” is not a video that can be read.</source>
   <translation>«{name}» no es un vídeo legible.</translation>
  </message>
  <message>
   <source>“{name}” is searched no longer</source>
   <translation>Ya no se busca en «{name}»</translation>
  </message>
  <message>
   <source>“{name}” is too large: a 3-D model may have {most} MiB.</source>
   <translation>«{name}» es demasiado grande: un modelo 3D puede tener {most} MiB.</translation>
  </message>
  <message>
   <source>“{name}” needs more memory than there is.</source>
   <translation>«{name}» necesita más memoria de la que hay.</translation>
  </message>
  <message>
   <source>“{source}” wants Peri to remember something</source>
   <translation>«{source}» quiere que Peri recuerde algo</translation>
  </message>
  <message>
   <source>“{text}” is no part of a screen.</source>
   <translation>«{text}» no es una parte de la pantalla.</translation>
  </message>
  <message>
   <source>“{text}” is not a key that can be used.</source>
   <translation>«{text}» no es una tecla que se pueda usar.</translation>
  </message>
  <message>
   <source>“{text}” is not a key: “{name}” is no modifier.</source>
   <translation>«{text}» no es una tecla: «{name}» no es un modificador.</translation>
  </message>
  <message>
   <source>“{text}” may be {one} or {other}. Write one of these.</source>
   <translation>“{text}” puede ser {one} o {other}. Escribe uno de los dos.</translation>
  </message>
  <message>
   <source>“{text}” would be typed by every program.</source>
   <translation>«{text}» se escribiría en todos los programas.</translation>
  </message>
  <message>
   <source>“{title}” is archived.</source>
   <translation>«{title}» se ha archivado.</translation>
  </message>
  <message>
   <source>“{title}” is deleted.</source>
   <translation>«{title}» se ha eliminado.</translation>
  </message>
  <message>
   <source>… {count} more characters aren't shown</source>
   <translation>… no se muestran {count} caracteres más</translation>
  </message>
 </context>
</TS>
