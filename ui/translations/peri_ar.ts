<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>peri</name>
  <message>
   <source>"oauth" knows clientId, clientSecret and scope, not {key}.</source>
   <translation>يعرف "oauth" المفاتيح clientId وclientSecret وscope، لا {key}.</translation>
  </message>
  <message>
   <source>"oauth" needs "clientId".</source>
   <translation>يحتاج "oauth" إلى "clientId".</translation>
  </message>
  <message>
   <source>"type" is {kind}, which doesn't go with {other}.</source>
   <translation>قيمة "type" هي {kind}، وهي لا تتفق مع {other}.</translation>
  </message>
  <message>
   <source>"type": "sse" is the old transport; ask its maker for a streamable HTTP address.</source>
   <translation>القيمة "type": "sse" هي طريقة النقل القديمة؛ اطلب من صانعه عنوان Streamable HTTP.</translation>
  </message>
  <message>
   <source>"url" holds a password; put it into "headers", from the environment.</source>
   <translation>يحتوي "url" على كلمة مرور؛ ضعها في "headers" من البيئة.</translation>
  </message>
  <message>
   <source>"url" is {url}; an address begins with https:// or http:// and names a host.</source>
   <translation>قيمة "url" هي {url}؛ يبدأ العنوان بـ https:// أو http:// ويسمّي مضيفًا.</translation>
  </message>
  <message>
   <source>"{key}" must be a list of texts.</source>
   <translation>يجب أن يكون "{key}" قائمة نصوص.</translation>
  </message>
  <message>
   <source>"{key}" must be a text that isn't empty.</source>
   <translation>يجب أن يكون "{key}" نصًا غير فارغ.</translation>
  </message>
  <message>
   <source>"{key}" must be a whole path; {text} is none.</source>
   <translation>يجب أن يكون "{key}" مسارًا كاملًا؛ و{text} ليس كذلك.</translation>
  </message>
  <message>
   <source>"{key}" must be an object of texts.</source>
   <translation>يجب أن يكون "{key}" كائنًا من نصوص.</translation>
  </message>
  <message>
   <source>"{key}" must be true or false.</source>
   <translation>يجب أن تكون قيمة "{key}" هي true أو false.</translation>
  </message>
  <message>
   <source>"{key}" refers to {name}, which isn't set in the environment.</source>
   <translation>يشير "{key}" إلى {name} غير المضبوط في البيئة.</translation>
  </message>
  <message>
   <source>"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.</source>
   <translation>يشير "{key}" إلى {wrong}؛ لا يعرف Peri إلا أسماء البيئة، كما في {one}.</translation>
  </message>
  <message>
   <source>"{table}" in {path} must be an object: names of servers and what they are.</source>
   <translation>يجب أن يكون "{table}" في {path} كائنًا: أسماء الخوادم وما هي.</translation>
  </message>
  <message>
   <source>({count} more.)</source>
   <translation>(و{count} غيرها.)</translation>
  </message>
  <message>
   <source>+, −, 0 and the arrow keys</source>
   <translation>‏+ و− و0 ومفاتيح الأسهم</translation>
  </message>
  <message>
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <source>A beach, my cat, a receipt …</source>
   <translation>شاطئ، قطتي، إيصال …</translation>
  </message>
  <message>
   <source>A device can't be used</source>
   <translation>يتعذّر استخدام أحد الأجهزة</translation>
  </message>
  <message>
   <source>A document, a folder or a picture</source>
   <translation>مستند أو مجلد أو صورة</translation>
  </message>
  <message>
   <source>A file brought from elsewhere is taken with `peri models import FILE`.</source>
   <translation>يُستورد ملف من مكان آخر بالأمر `peri models import FILE`.</translation>
  </message>
  <message>
   <source>A file to measure with can't be written: {why}.</source>
   <translation>تتعذّر كتابة ملف للقياس به: {why}.</translation>
  </message>
  <message>
   <source>A first question</source>
   <translation>سؤال أول</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>يحتاج المجلد إلى اسم.</translation>
  </message>
  <message>
   <source>A library is not installed</source>
   <translation>مكتبة غير مثبّتة</translation>
  </message>
  <message>
   <source>A link brought this text</source>
   <translation>جاء هذا النص من رابط</translation>
  </message>
  <message>
   <source>A loudspeaker can't be opened{why}.</source>
   <translation>تعذّر فتح مكبّر صوت{why}.</translation>
  </message>
  <message>
   <source>A microphone can't be opened{why}.</source>
   <translation>تعذّر فتح ميكروفون{why}.</translation>
  </message>
  <message>
   <source>A model can't be had</source>
   <translation>يتعذّر الحصول على نموذج</translation>
  </message>
  <message>
   <source>A model failed</source>
   <translation>أخفق أحد النماذج</translation>
  </message>
  <message>
   <source>A model for this machine</source>
   <translation>نموذج لهذا الجهاز</translation>
  </message>
  <message>
   <source>A model's process could not start</source>
   <translation>تعذّر بدء عملية أحد النماذج</translation>
  </message>
  <message>
   <source>A model's process did not answer</source>
   <translation>لم تستجب عملية أحد النماذج</translation>
  </message>
  <message>
   <source>A model's process failed</source>
   <translation>أخفقت عملية أحد النماذج</translation>
  </message>
  <message>
   <source>A model's process stopped unexpectedly</source>
   <translation>توقفت عملية أحد النماذج على نحو غير متوقع</translation>
  </message>
  <message>
   <source>A part of it is damaged. Fetch it again, or remove it.</source>
   <translation>جزء منه تالف. اجلبه من جديد أو أزله.</translation>
  </message>
  <message>
   <source>A part of the screen</source>
   <translation>جزء من الشاشة</translation>
  </message>
  <message>
   <source>A plugin can't be used</source>
   <translation>يتعذّر استخدام إحدى الإضافات</translation>
  </message>
  <message>
   <source>A program that was stopped did not end.</source>
   <translation>برنامج أُوقف لم ينتهِ.</translation>
  </message>
  <message>
   <source>A projector fits the one model that it was made for: choose the model's own.</source>
   <translation>لا يناسب المُسقط إلا النموذج الذي صُنع له: اختر مُسقط النموذج نفسه.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>يحتاج النص الجاهز إلى اسم.</translation>
  </message>
  <message>
   <source>A prompt needs a text.</source>
   <translation>يحتاج النص الجاهز إلى محتوى.</translation>
  </message>
  <message>
   <source>A reply could not be sent: {kind}: {why}</source>
   <translation>تعذّر إرسال رد: {kind}: {why}</translation>
  </message>
  <message>
   <source>A rule begins with [[rule]].</source>
   <translation>تبدأ القاعدة بـ [[rule]].</translation>
  </message>
  <message>
   <source>A rule has no key "{key}"</source>
   <translation>ليس في القاعدة مفتاح "{key}"</translation>
  </message>
  <message>
   <source>A rule is a table; found {found}.</source>
   <translation>القاعدة جدول؛ والموجود {found}.</translation>
  </message>
  <message>
   <source>A rule needs a verdict: "allow", "ask" or "deny".</source>
   <translation>تحتاج القاعدة إلى حكم (verdict): "allow" أو "ask" أو "deny".</translation>
  </message>
  <message>
   <source>A rule of yours says so.</source>
   <translation>تقول ذلك إحدى قواعدك.</translation>
  </message>
  <message>
   <source>A server of tools can't be used</source>
   <translation>يتعذّر استخدام أحد خوادم الأدوات</translation>
  </message>
  <message>
   <source>A window of Peri is open on {home} already.</source>
   <translation>توجد نافذة لـ Peri مفتوحة بالفعل على {home}.</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>المحوّلات</translation>
  </message>
  <message>
   <source>Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.</source>
   <translation>محوّلات (LoRA) فوق النموذج، لكلٍّ منها قوّته، مثل "poet:0.8". فارغ: لا شيء.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or Meta to it.</source>
   <translation>أضف إليه Ctrl أو Alt أو Meta.</translation>
  </message>
  <message>
   <source>Add a file</source>
   <translation>إضافة ملف</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>إضافة ملف …</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>إضافة مجلد</translation>
  </message>
  <message>
   <source>Add a folder of models</source>
   <translation>إضافة مجلد نماذج</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>إضافة مجلد …</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>إضافة نموذج</translation>
  </message>
  <message>
   <source>Add the folder that it lies in.</source>
   <translation>أضف المجلد الذي يحتويه.</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>تاريخ الإضافة</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>After this many seconds of calls the model must answer; your own answers don't count.</source>
   <translation>بعد هذا العدد من ثواني الاستدعاءات يجب أن يجيب النموذج؛ لا تُحتسب إجاباتك أنت.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <source>Allow all of them once</source>
   <translation>السماح بها كلها مرة واحدة</translation>
  </message>
  <message>
   <source>Allow camera</source>
   <translation>السماح بالكاميرا</translation>
  </message>
  <message>
   <source>Allow clipboard</source>
   <translation>السماح بالحافظة</translation>
  </message>
  <message>
   <source>Allow in this conversation</source>
   <translation>السماح في هذه المحادثة</translation>
  </message>
  <message>
   <source>Allow it when it asks.</source>
   <translation>اسمح له حين يسأل.</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>السماح مرة واحدة</translation>
  </message>
  <message>
   <source>Allow screen</source>
   <translation>السماح بالشاشة</translation>
  </message>
  <message>
   <source>Allow “{tool}” on {target} in this conversation</source>
   <translation>السماح بـ«{tool}» على {target} في هذه المحادثة</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>مسموح</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>Always allow “{tool}”</source>
   <translation>السماح دائمًا بـ«{tool}»</translation>
  </message>
  <message>
   <source>Always allow “{tool}” on {target}</source>
   <translation>السماح دائمًا بـ«{tool}» على {target}</translation>
  </message>
  <message>
   <source>An adapter changes only models of the kind that it was made for: unload it, or use its model.</source>
   <translation>المحوّل لا يغيّر إلا النماذج من النوع الذي صُنع له: ألغِ تحميله أو استخدم نموذجه.</translation>
  </message>
  <message>
   <source>An address that isn't known</source>
   <translation>عنوان غير معروف</translation>
  </message>
  <message>
   <source>An unexpected {kind} occurred. Your message is kept.</source>
   <translation>حدث خطأ غير متوقع ({kind}). رسالتك محفوظة.</translation>
  </message>
  <message>
   <source>Another Peri is reading at this moment.</source>
   <translation>نسخة أخرى من Peri تقرأ في هذه اللحظة.</translation>
  </message>
  <message>
   <source>Another conversation took this one's place in the context.</source>
   <translation>أخذت محادثة أخرى مكان هذه في السياق.</translation>
  </message>
  <message>
   <source>Another image encoder is installed than before; {count} pictures were encoded again.</source>
   <translation>رُكّب مرمّز صور غير السابق؛ عدد الصور التي رُمّزت من جديد: {count}.</translation>
  </message>
  <message>
   <source>Another model is named {name}.</source>
   <translation>نموذج آخر اسمه {name}.</translation>
  </message>
  <message>
   <source>Another of the server's tools has the same name.</source>
   <translation>لأداة أخرى من أدوات الخادم الاسم نفسه.</translation>
  </message>
  <message>
   <source>Another program has {wanted} already.</source>
   <translation>برنامج آخر يستخدم {wanted} بالفعل.</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>أرشفة</translation>
  </message>
  <message>
   <source>Archive or bring back</source>
   <translation>الأرشفة أو الاستعادة</translation>
  </message>
  <message>
   <source>Archive, or bring back</source>
   <translation>الأرشفة أو الاستعادة</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>المؤرشفة</translation>
  </message>
  <message>
   <source>Archived conversations</source>
   <translation>المحادثات المؤرشفة</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>المعطيات</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>كما في النظام</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>سؤال</translation>
  </message>
  <message>
   <source>Ask about what it says.</source>
   <translation>اسأل عمّا تقوله.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>السؤال مجددًا</translation>
  </message>
  <message>
   <source>Ask again in smaller steps, or raise tools.steps in the settings.</source>
   <translation>اسأل من جديد بخطوات أصغر، أو ارفع tools.steps في الإعدادات.</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>اسأل ما تشاء</translation>
  </message>
  <message>
   <source>Ask anything · / for commands · @ for files</source>
   <translation>اسأل ما تشاء · ‏/ للأوامر · ‏@ للملفات</translation>
  </message>
  <message>
   <source>Ask for an explanation, a draft, a piece of code.</source>
   <translation>اطلب شرحًا أو مسودة أو شيفرة.</translation>
  </message>
  <message>
   <source>Ask the model</source>
   <translation>سؤال النموذج</translation>
  </message>
  <message>
   <source>Attach another copy of it.</source>
   <translation>أرفق نسخة أخرى منه.</translation>
  </message>
  <message>
   <source>Attach another copy, or another size of it.</source>
   <translation>أرفق نسخة أخرى منها أو مقاسًا آخر.</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>إرفاق ملفات</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>إرفاق ملفات…</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>أرفقه مرة أخرى.</translation>
  </message>
  <message>
   <source>Attach the files in it, one by one.</source>
   <translation>أرفق الملفات التي فيه واحدًا واحدًا.</translation>
  </message>
  <message>
   <source>Attach, or look around</source>
   <translation>الإرفاق أو النظر حولك</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back to the conversation</source>
   <translation>العودة إلى المحادثة</translation>
  </message>
  <message>
   <source>Before the model, in this order</source>
   <translation>أمام النموذج، بهذا الترتيب</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>البدء</translation>
  </message>
  <message>
   <source>Bind one to `peri quick`.</source>
   <translation>اربط مفتاحًا بالأمر `peri quick`.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Bring back from the archive</source>
   <translation>الاستعادة من الأرشيف</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>مُستعاد</translation>
  </message>
  <message>
   <source>Brought back, and summaries</source>
   <translation>المُستعاد والملخّصات</translation>
  </message>
  <message>
   <source>Build llama-cpp-python again.</source>
   <translation>ابنِ llama-cpp-python من جديد.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>الكاميرا</translation>
  </message>
  <message>
   <source>Camera in use</source>
   <translation>الكاميرا قيد الاستخدام</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>الكاميرا…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Change its permissions, or add another folder.</source>
   <translation>غيّر أذوناته أو أضف مجلدًا آخر.</translation>
  </message>
  <message>
   <source>Change its permissions, or add another one.</source>
   <translation>غيّر أذوناته أو أضف غيره.</translation>
  </message>
  <message>
   <source>Change its permissions, or attach a copy.</source>
   <translation>غيّر أذوناته أو أرفق نسخة.</translation>
  </message>
  <message>
   <source>Change that one.</source>
   <translation>غيّر تلك الأخرى.</translation>
  </message>
  <message>
   <source>Change the prompt</source>
   <translation>تغيير النص الجاهز</translation>
  </message>
  <message>
   <source>Change the setting in the file by hand.</source>
   <translation>غيّر الإعداد في الملف يدويًا.</translation>
  </message>
  <message>
   <source>Change what is remembered</source>
   <translation>تغيير ما في الذاكرة</translation>
  </message>
  <message>
   <source>Change your message</source>
   <translation>تغيير رسالتك</translation>
  </message>
  <message>
   <source>Change {key} in the settings.</source>
   <translation>غيّر {key} في الإعدادات.</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed.</source>
   <translation>تحقّق من HTTPS_PROXY وALL_PROXY؛ يلزم وكيل http://.</translation>
  </message>
  <message>
   <source>Check its permissions, or set PERI_MODELS to another folder.</source>
   <translation>تحقّق من أذوناته أو اضبط PERI_MODELS على مجلد آخر.</translation>
  </message>
  <message>
   <source>Check that no other program holds the loudspeaker.</source>
   <translation>تأكد من أن لا برنامج آخر يستخدم مكبّر الصوت.</translation>
  </message>
  <message>
   <source>Check that no other program holds the microphone.</source>
   <translation>تأكد من أن لا برنامج آخر يستخدم الميكروفون.</translation>
  </message>
  <message>
   <source>Check the network connection and pull again; it goes on where it stopped.</source>
   <translation>تحقّق من الاتصال بالشبكة ونزّل مرة أخرى؛ يتابع من حيث توقف.</translation>
  </message>
  <message>
   <source>Check the network connection.</source>
   <translation>تحقّق من الاتصال بالشبكة.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>تحقّق من المسار.</translation>
  </message>
  <message>
   <source>Check the path: {path}</source>
   <translation>تحقّق من المسار: {path}</translation>
  </message>
  <message>
   <source>Checking what has arrived: {done} of {total}</source>
   <translation>يجري فحص ما وصل: {done} من {total}</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>الصينية</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>Choose a LoRA adapter in the GGUF format.</source>
   <translation>اختر محوّل LoRA بصيغة GGUF.</translation>
  </message>
  <message>
   <source>Choose a file that has sound in it.</source>
   <translation>اختر ملفًا فيه صوت.</translation>
  </message>
  <message>
   <source>Choose a folder with .gguf files.</source>
   <translation>اختر مجلدًا فيه ملفات .gguf.</translation>
  </message>
  <message>
   <source>Choose a part of the screen</source>
   <translation>اختيار جزء من الشاشة</translation>
  </message>
  <message>
   <source>Choose a smaller context or a smaller model.</source>
   <translation>اختر سياقًا أصغر أو نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Choose a smaller model.</source>
   <translation>اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Choose a vision model: `peri models list` shows them. Its projector belongs to it.</source>
   <translation>اختر نموذجًا بصريًا: يسردها `peri models list`. ومُسقطه جزء منه.</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that make up this share together.</source>
   <translation>الاختيار من أرجح الرموز التي تكوّن معًا هذه النسبة.</translation>
  </message>
  <message>
   <source>Choose among this many likeliest tokens. 0: no limit.</source>
   <translation>الاختيار من هذا العدد من أرجح الرموز. ‏0: بلا حدّ.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>اختر مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation>اختر له مكانًا آخر.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>Choose one of the files that it names.</source>
   <translation>اختر أحد الملفات التي تسمّيها.</translation>
  </message>
  <message>
   <source>Choose one of the system's voices in the settings.</source>
   <translation>اختر أحد أصوات النظام في الإعدادات.</translation>
  </message>
  <message>
   <source>Choose one, or write your own. Files and pictures can be dropped into the window.</source>
   <translation>اختر واحدًا أو اكتب سؤالك. يمكن إفلات الملفات والصور في النافذة.</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>اختيار: {name}</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>الحافظة</translation>
  </message>
  <message>
   <source>Clipboard seen</source>
   <translation>نُظر في الحافظة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close Peri</source>
   <translation>إغلاق Peri</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>أغلق برامج أخرى وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Close other programs, choose a smaller context, or a smaller model.</source>
   <translation>أغلق برامج أخرى، أو اختر سياقًا أصغر أو نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller language model or context.</source>
   <translation>أغلق برامج أخرى، أو اختر نموذجًا لغويًا أو سياقًا أصغر.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model or context.</source>
   <translation>أغلق برامج أخرى، أو اختر نموذجًا أو سياقًا أصغر.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>أغلق برامج أخرى.</translation>
  </message>
  <message>
   <source>Close pictures</source>
   <translation>صور متقاربة</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>إغلاق هذا الإشعار</translation>
  </message>
  <message>
   <source>Close what is open, or stop the reply</source>
   <translation>إغلاق المفتوح أو إيقاف الرد</translation>
  </message>
  <message>
   <source>Close “{title}”</source>
   <translation>إغلاق «{title}»</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>شيفرة</translation>
  </message>
  <message>
   <source>Comes with the question. Press to leave it out.</source>
   <translation>يأتي مع السؤال. اضغط لاستبعاده.</translation>
  </message>
  <message>
   <source>Commands and saved prompts, at the beginning</source>
   <translation>الأوامر والنصوص الجاهزة، في البداية</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Compare the versions</source>
   <translation>مقارنة النسخ</translation>
  </message>
  <message>
   <source>Compare versions</source>
   <translation>مقارنة النسخ</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>أوصل مكبّر صوت أو اختر غيره في الإعدادات؛ يسرد `peri doctor` ما يراه.</translation>
  </message>
  <message>
   <source>Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>أوصل ميكروفونًا أو اختر غيره في الإعدادات؛ يسرد `peri doctor` ما يراه.</translation>
  </message>
  <message>
   <source>Connect it again.</source>
   <translation>أوصله من جديد.</translation>
  </message>
  <message>
   <source>Connect it and try again.</source>
   <translation>أوصله وحاول من جديد.</translation>
  </message>
  <message>
   <source>Connect it; the next reply is spoken again.</source>
   <translation>أوصله؛ ويُقرأ الرد التالي من جديد.</translation>
  </message>
  <message>
   <source>Connecting …</source>
   <translation>جارٍ الاتصال …</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>المحتويات</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>السياق</translation>
  </message>
  <message>
   <source>Context tokens</source>
   <translation>رموز السياق</translation>
  </message>
  <message>
   <source>Context: what the model has before it</source>
   <translation>السياق: ما أمام النموذج</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>المحادثة</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Convert it to MP4 and try again.</source>
   <translation>حوّله إلى MP4 وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Convert it to WAV, FLAC, MP3 or OGG and try again.</source>
   <translation>حوّله إلى WAV أو FLAC أو MP3 أو OGG وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy a picture first.</source>
   <translation>انسخ صورة أولًا.</translation>
  </message>
  <message>
   <source>Copy a smaller part of it.</source>
   <translation>انسخ جزءًا أصغر منها.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>نسخ العنوان</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>انسخها من جديد.</translation>
  </message>
  <message>
   <source>Copy it, and run it yourself.</source>
   <translation>انسخها وشغّلها بنفسك.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>نسخ الشيفرة</translation>
  </message>
  <message>
   <source>Copy the conversation as Markdown</source>
   <translation>نسخ المحادثة بصيغة Markdown</translation>
  </message>
  <message>
   <source>Copy the picture again.</source>
   <translation>انسخ الصورة مرة أخرى.</translation>
  </message>
  <message>
   <source>Copy the reply as Markdown</source>
   <translation>نسخ الرد بصيغة Markdown</translation>
  </message>
  <message>
   <source>Copy your message</source>
   <translation>نسخ رسالتك</translation>
  </message>
  <message>
   <source>Correct the file by hand.</source>
   <translation>صحّح الملف يدويًا.</translation>
  </message>
  <message>
   <source>Correct the file by hand; Peri does not write over a file that it can't read.</source>
   <translation>صحّح الملف يدويًا؛ لا يكتب Peri فوق ملف لا يستطيع قراءته.</translation>
  </message>
  <message>
   <source>Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about.</source>
   <translation>صحّح الملف. إلى ذلك الحين لا تسري أي من قواعده التي تسمح، ويُسأل عن كل ما يتجاوز القراءة.</translation>
  </message>
  <message>
   <source>Correct the file; until then the default stands for what is wrong in it.</source>
   <translation>صحّح الملف؛ وحتى ذلك الحين تُستخدم القيمة الافتراضية بدل ما فيه من خطأ.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>الافتراضي: {value}.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>حذف المجلد</translation>
  </message>
  <message>
   <source>Delete it to begin anew; look at every tool again then.</source>
   <translation>احذفه لتبدأ من جديد؛ ثم راجع كل أداة من جديد.</translation>
  </message>
  <message>
   <source>Delete or take out</source>
   <translation>الحذف أو الإخراج</translation>
  </message>
  <message>
   <source>Delete removes it</source>
   <translation>مفتاح Delete يزيله</translation>
  </message>
  <message>
   <source>Delete this file: the index is made again. Your files and conversations are safe.</source>
   <translation>احذف هذا الملف: يُنشأ الفهرس من جديد. ملفاتك ومحادثاتك في أمان.</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>سطح المكتب</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>الأجهزة</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>مخطط</translation>
  </message>
  <message>
   <source>Did you mean "{name}"?</source>
   <translation>هل تقصد «{name}»؟</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>هل تقصد {names}؟</translation>
  </message>
  <message>
   <source>Did you mean “{name}”?</source>
   <translation>هل تقصد «{name}»؟</translation>
  </message>
  <message>
   <source>Disabled tools</source>
   <translation>الأدوات المعطّلة</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>المستندات</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>المستندات ({kinds})</translation>
  </message>
  <message>
   <source>Documents, pictures, sound, videos and 3-D models ({kinds})</source>
   <translation>المستندات والصور والأصوات والفيديو والنماذج ثلاثية الأبعاد ({kinds})</translation>
  </message>
  <message>
   <source>Don't allow</source>
   <translation>عدم السماح</translation>
  </message>
  <message>
   <source>Don't answer</source>
   <translation>عدم الإجابة</translation>
  </message>
  <message>
   <source>Don't remember</source>
   <translation>عدم التذكّر</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Download or copy the file again, or choose another model.</source>
   <translation>نزّل الملف أو انسخه من جديد، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a model of a newer kind needs a newer Peri.</source>
   <translation>نزّل الملف أو انسخه من جديد؛ النموذج من نوع أحدث يحتاج إلى Peri أحدث.</translation>
  </message>
  <message>
   <source>Download or copy the file again; a projector of a newer kind needs a newer Peri.</source>
   <translation>نزّل الملف أو انسخه من جديد؛ المُسقط من نوع أحدث يحتاج إلى Peri أحدث.</translation>
  </message>
  <message>
   <source>Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up</source>
   <translation>اسحب فوق جزء أو انقر نافذة · الأسهم وTab تفعل مثل ذلك · ‏Enter يأخذه · ‏Esc يتراجع</translation>
  </message>
  <message>
   <source>Drawing this diagram took too long, or too much memory.</source>
   <translation>استغرق رسم هذا المخطط وقتًا طويلًا جدًا أو احتاج إلى ذاكرة كثيرة جدًا.</translation>
  </message>
  <message>
   <source>Drop documents, pictures, sound, videos or 3-D models here</source>
   <translation>أفلت هنا المستندات والصور والأصوات والفيديو والنماذج ثلاثية الأبعاد</translation>
  </message>
  <message>
   <source>Drop or paste a picture and ask what is in it.</source>
   <translation>أفلت صورة أو ألصقها واسأل عمّا فيها.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>سابقًا</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>نسخة سابقة</translation>
  </message>
  <message>
   <source>Earlier version; {where}</source>
   <translation>نسخة سابقة؛ {where}</translation>
  </message>
  <message>
   <source>Ears</source>
   <translation>الأذنان</translation>
  </message>
  <message>
   <source>Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are needed again. 0: never.</source>
   <translation>الأذنان والعينان والصوت وغيرها من المساعدين التي لم تُستخدم هذه المدة تعيد ذاكرتها إلى أن يُحتاج إليها من جديد. ‏0: أبدًا.</translation>
  </message>
  <message>
   <source>Echo and turns</source>
   <translation>الصدى وأدوار الكلام</translation>
  </message>
  <message>
   <source>Enabled plugins</source>
   <translation>الإضافات المفعّلة</translation>
  </message>
  <message>
   <source>End conversation</source>
   <translation>إنهاء المحادثة</translation>
  </message>
  <message>
   <source>End of speech noticed</source>
   <translation>لوحظت نهاية الكلام</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>المحرّك</translation>
  </message>
  <message>
   <source>English</source>
   <translation>الإنجليزية</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter does it</source>
   <translation>‏Enter ينفّذه</translation>
  </message>
  <message>
   <source>Enter opens, F2 renames, Delete deletes, Shift+F10 for all else</source>
   <translation>‏Enter يفتح، وF2 يعيد التسمية، وDelete يحذف، وShift+F10 لكل ما سوى ذلك</translation>
  </message>
  <message>
   <source>Enter sends it, Esc leaves it as it was</source>
   <translation>‏Enter يرسلها، وEsc يتركها كما كانت</translation>
  </message>
  <message>
   <source>Enter shows the passage</source>
   <translation>‏Enter يُظهر المقطع</translation>
  </message>
  <message>
   <source>Enter takes one into the question</source>
   <translation>‏Enter يأخذ واحدة إلى السؤال</translation>
  </message>
  <message>
   <source>Everything stays on this machine.</source>
   <translation>كل شيء يبقى على هذا الجهاز.</translation>
  </message>
  <message>
   <source>Everything that can be done with the row</source>
   <translation>كل ما يمكن فعله بالصف</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>Export it again as STL, PLY, OBJ or GLB.</source>
   <translation>صدّره من جديد بصيغة STL أو PLY أو OBJ أو GLB.</translation>
  </message>
  <message>
   <source>Export it again, or download it again.</source>
   <translation>صدّره أو نزّله من جديد.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>صدّره من جديد.</translation>
  </message>
  <message>
   <source>Export it as PNG and attach that.</source>
   <translation>صدّره بصيغة PNG وأرفقه.</translation>
  </message>
  <message>
   <source>Export or pull the model again.</source>
   <translation>صدّر النموذج أو نزّله من جديد.</translation>
  </message>
  <message>
   <source>Export them again.</source>
   <translation>صدّرها من جديد.</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>العينان</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Felt from the next start of Peri on.</source>
   <translation>يسري بعد تشغيل Peri في المرة التالية.</translation>
  </message>
  <message>
   <source>Felt when the model is loaded again, with the next message.</source>
   <translation>يسري عند تحميل النموذج من جديد، مع الرسالة التالية.</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>جلب</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ملفات</translation>
  </message>
  <message>
   <source>Files made: {names}</source>
   <translation>ملفات أُنشئت: {names}</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>ملفات…</translation>
  </message>
  <message>
   <source>Fill in a form</source>
   <translation>ملء استمارة</translation>
  </message>
  <message>
   <source>Find in your documents</source>
   <translation>البحث في مستنداتك</translation>
  </message>
  <message>
   <source>Find pictures</source>
   <translation>البحث عن صور</translation>
  </message>
  <message>
   <source>Find pictures by what they show</source>
   <translation>البحث عن صور بحسب ما تُظهره</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>انتهى</translation>
  </message>
  <message>
   <source>First sentence</source>
   <translation>أول جملة</translation>
  </message>
  <message>
   <source>First sound</source>
   <translation>أول صوت</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>الخطوات الأولى</translation>
  </message>
  <message>
   <source>First word</source>
   <translation>أول كلمة</translation>
  </message>
  <message>
   <source>Fits: it needs about {need} of memory.</source>
   <translation>ملائم: يحتاج نحو {need} من الذاكرة.</translation>
  </message>
  <message>
   <source>Fits: {speed}. It needs about {need} of memory.</source>
   <translation>ملائم: {speed}. يحتاج نحو {need} من الذاكرة.</translation>
  </message>
  <message>
   <source>Fold it</source>
   <translation>طيّ</translation>
  </message>
  <message>
   <source>Fold the sources</source>
   <translation>طيّ المصادر</translation>
  </message>
  <message>
   <source>Folded</source>
   <translation>مطويّ</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>نسيان</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>أأنسى هذا؟</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>نُسي</translation>
  </message>
  <message>
   <source>Found pictures</source>
   <translation>الصور التي وُجدت</translation>
  </message>
  <message>
   <source>Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models.</source>
   <translation>أفسح بعض المكان ونزّل مرة أخرى؛ يتابع من حيث توقف. يسمّي PERI_MODELS مجلدًا آخر للنماذج.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>الفرنسية</translation>
  </message>
  <message>
   <source>From Peri's memory</source>
   <translation>من ذاكرة Peri</translation>
  </message>
  <message>
   <source>From a conversation</source>
   <translation>من محادثة</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>من مستند</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>من ملف</translation>
  </message>
  <message>
   <source>From a picture</source>
   <translation>من صورة</translation>
  </message>
  <message>
   <source>From a tool's result</source>
   <translation>من نتيجة أداة</translation>
  </message>
  <message>
   <source>From row to row</source>
   <translation>من صف إلى صف</translation>
  </message>
  <message>
   <source>From the package registry: {models}.</source>
   <translation>من سجل الحزم: {models}.</translation>
  </message>
  <message>
   <source>From the screen</source>
   <translation>من الشاشة</translation>
  </message>
  <message>
   <source>From the web</source>
   <translation>من الويب</translation>
  </message>
  <message>
   <source>From what you said</source>
   <translation>مما قلته</translation>
  </message>
  <message>
   <source>From what you typed</source>
   <translation>مما كتبته</translation>
  </message>
  <message>
   <source>From {least} to {most}.</source>
   <translation>من {least} إلى {most}.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>الألمانية</translation>
  </message>
  <message>
   <source>Give a 16-bit WAV file.</source>
   <translation>حدّد ملف WAV بعمق 16 بت.</translation>
  </message>
  <message>
   <source>Give a code such as “en” or “de”, or none, to have it recognised.</source>
   <translation>اكتب رمزًا مثل “en” أو “de”، أو لا شيء ليُتعرّف عليها.</translation>
  </message>
  <message>
   <source>Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).</source>
   <translation>حدّد تصديرًا من Peri أو من ChatGPT (conversations.json أو ملف zip) أو من Open WebUI (JSON).</translation>
  </message>
  <message>
   <source>Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.</source>
   <translation>اكتبه بالشكل يسار,أعلى,عرض,ارتفاع بالبكسل، مثل 0,0,800,600.</translation>
  </message>
  <message>
   <source>Give this one a name: peri models import FILE --name NAME</source>
   <translation>أعطِ هذا اسمًا: peri models import FILE --name NAME</translation>
  </message>
  <message>
   <source>Go on fetching</source>
   <translation>متابعة الجلب</translation>
  </message>
  <message>
   <source>Go on in that window, or set PERI_HOME to another folder for a second one.</source>
   <translation>تابع في تلك النافذة، أو اضبط PERI_HOME على مجلد آخر لفتح نافذة ثانية.</translation>
  </message>
  <message>
   <source>Go on in the window</source>
   <translation>المتابعة في النافذة</translation>
  </message>
  <message>
   <source>Go to the latest message</source>
   <translation>الانتقال إلى آخر رسالة</translation>
  </message>
  <message>
   <source>Go to the message</source>
   <translation>الانتقال إلى الرسالة</translation>
  </message>
  <message>
   <source>Go to where you said it</source>
   <translation>الانتقال إلى حيث قلته</translation>
  </message>
  <message>
   <source>Going through the conversation</source>
   <translation>التنقّل في المحادثة</translation>
  </message>
  <message>
   <source>Gpu layers</source>
   <translation>طبقات بطاقة الرسوم</translation>
  </message>
  <message>
   <source>Granted rights</source>
   <translation>الحقوق الممنوحة</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>السمع</translation>
  </message>
  <message>
   <source>Hearing you</source>
   <translation>أسمعك</translation>
  </message>
  <message>
   <source>Hello, I am Peri. If you hear this, your loudspeaker works.</source>
   <translation>مرحبًا، أنا Peri. إن كنت تسمع هذا فمكبّر صوتك يعمل.</translation>
  </message>
  <message>
   <source>Here already: {models}.</source>
   <translation>موجود هنا: {models}.</translation>
  </message>
  <message>
   <source>Hibari</source>
   <translation>Hibari</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>إخفاؤها</translation>
  </message>
  <message>
   <source>Hide what it replaced</source>
   <translation>إخفاء ما حلّ محلّه</translation>
  </message>
  <message>
   <source>Hold the microphone, or Ctrl+Space, and ask aloud.</source>
   <translation>اضغط الميكروفون أو Ctrl+Space مطوّلًا واسأل بصوتك.</translation>
  </message>
  <message>
   <source>Hold to speak</source>
   <translation>اضغط مطوّلًا للتحدّث</translation>
  </message>
  <message>
   <source>Hosts</source>
   <translation>العمليات</translation>
  </message>
  <message>
   <source>Hosts that may lie in a private network, or on this machine; no others are read there.</source>
   <translation>أجهزة يجوز أن تكون في شبكة خاصة أو على هذا الجهاز؛ لا تُقرأ صفحات من غيرها هناك.</translation>
  </message>
  <message>
   <source>Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".</source>
   <translation>مواقع يجوز أن تُقرأ صفحاتها بلا سؤال، وما يتفرّع منها؛ مثل "wikipedia.org".</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>سرعة الكلام.</translation>
  </message>
  <message>
   <source>How fast models write here isn't known yet: measure it, which takes a few seconds.</source>
   <translation>لا تُعرف بعدُ سرعة عمل النماذج هنا: قِسها، ولا يستغرق ذلك إلا ثواني.</translation>
  </message>
  <message>
   <source>How freely words are chosen. 0: always the likeliest.</source>
   <translation>مدى الحرية في اختيار الكلمات. ‏0: الأرجح دائمًا.</translation>
  </message>
  <message>
   <source>How long it took</source>
   <translation>كم استغرق</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation>مدى ارتفاع الصوت</translation>
  </message>
  <message>
   <source>How much is 17 % of 245?</source>
   <translation>كم يساوي 17 % من 245؟</translation>
  </message>
  <message>
   <source>How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.</source>
   <translation>كم يرى النموذج من المحادثة دفعة واحدة، بالرموز (الكلمة رمز إلى رمزين). الأكثر يأخذ ذاكرة أكثر.</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>كم وصل منه</translation>
  </message>
  <message>
   <source>How strongly repetition is avoided. 1: not at all.</source>
   <translation>مدى تجنّب التكرار. ‏1: لا تجنّب.</translation>
  </message>
  <message>
   <source>I did not find it in your documents.</source>
   <translation>لم أجد ذلك في مستنداتك.</translation>
  </message>
  <message>
   <source>Idle minutes</source>
   <translation>دقائق الخمول</translation>
  </message>
  <message>
   <source>If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.</source>
   <translation>إن تكرر هذا فشغّل `peri doctor` أو اختر نموذجًا أصغر: قد تكون الذاكرة غير كافية.</translation>
  </message>
  <message>
   <source>If you do want it sent there, write the address yourself.</source>
   <translation>إن كنت تريد حقًا إرساله إلى هناك فاكتب العنوان بنفسك.</translation>
  </message>
  <message>
   <source>If you trust it, save the part that matters as a document of its own.</source>
   <translation>إن كنت تثق به فاحفظ الجزء المهم مستندًا مستقلًا.</translation>
  </message>
  <message>
   <source>In drawers</source>
   <translation>في الأدراج</translation>
  </message>
  <message>
   <source>In menu</source>
   <translation>في القائمة</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>في الرسائل</translation>
  </message>
  <message>
   <source>In one conversation</source>
   <translation>في محادثة واحدة</translation>
  </message>
  <message>
   <source>In reach: {origins}.</source>
   <translation>في المتناول: {origins}.</translation>
  </message>
  <message>
   <source>In the list of conversations</source>
   <translation>في قائمة المحادثات</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>قيد الاستخدام</translation>
  </message>
  <message>
   <source>Index a folder</source>
   <translation>فهرسة مجلد</translation>
  </message>
  <message>
   <source>Index a folder first: `peri index add FOLDER`.</source>
   <translation>فهرس مجلدًا أولًا: `peri index add FOLDER`.</translation>
  </message>
  <message>
   <source>Index a folder of pictures</source>
   <translation>فهرسة مجلد صور</translation>
  </message>
  <message>
   <source>Index a folder, and its pictures can be found by what they show. They stay where they are.</source>
   <translation>فهرس مجلدًا لتجد صوره بما تُظهره. تبقى الصور في مكانها.</translation>
  </message>
  <message>
   <source>Indexing is paused.</source>
   <translation>الفهرسة متوقفة مؤقتًا.</translation>
  </message>
  <message>
   <source>Indexing stopped: an unexpected {kind}.</source>
   <translation>توقفت الفهرسة: خطأ غير متوقع {kind}.</translation>
  </message>
  <message>
   <source>Install Peri again.</source>
   <translation>ثبّت Peri من جديد.</translation>
  </message>
  <message>
   <source>Install Peri's dependencies again: make run</source>
   <translation>ثبّت اعتماديات Peri من جديد: make run</translation>
  </message>
  <message>
   <source>Install a voice in the system's settings for speech.</source>
   <translation>ثبّت صوتًا في إعدادات الكلام للنظام.</translation>
  </message>
  <message>
   <source>Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`).</source>
   <translation>ثبّت espeak-ng (في Debian وUbuntu: `sudo apt install espeak-ng`).</translation>
  </message>
  <message>
   <source>Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</source>
   <translation>ثبّتها (في Debian وUbuntu: `sudo apt install libportaudio2 libasound2-plugins`).</translation>
  </message>
  <message>
   <source>Install the package bubblewrap.</source>
   <translation>ثبّت الحزمة bubblewrap.</translation>
  </message>
  <message>
   <source>Install wl-clipboard.</source>
   <translation>ثبّت wl-clipboard.</translation>
  </message>
  <message>
   <source>Installed: {voices}.</source>
   <translation>المثبّت: {voices}.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Instructions and tools</source>
   <translation>التعليمات والأدوات</translation>
  </message>
  <message>
   <source>Instructions and tools are in the settings.</source>
   <translation>التعليمات والأدوات في الإعدادات.</translation>
  </message>
  <message>
   <source>It and all that it replaced are removed from the memory, from its index and from what the model keeps. This can't be undone.</source>
   <translation>يُزال هو وكل ما حلّ محلّه من الذاكرة ومن فهرسها ومما يحتفظ به النموذج. لا يمكن التراجع عن ذلك.</translation>
  </message>
  <message>
   <source>It can't answer as the user or the kernel would.</source>
   <translation>لا يمكنها أن تجيب كما يجيب المستخدم أو النواة.</translation>
  </message>
  <message>
   <source>It can't be looked at: {why}.</source>
   <translation>يتعذّر فحصه: {why}.</translation>
  </message>
  <message>
   <source>It can't be read: {why}.</source>
   <translation>تتعذّر قراءته: {why}.</translation>
  </message>
  <message>
   <source>It can't be written down: {reason}</source>
   <translation>لا يمكن تدوينه: {reason}</translation>
  </message>
  <message>
   <source>It costs money, or something that runs out.</source>
   <translation>يكلّف مالًا أو شيئًا ينفد.</translation>
  </message>
  <message>
   <source>It did not run to its end</source>
   <translation>لم يكتمل حتى نهايته</translation>
  </message>
  <message>
   <source>It doesn't say of itself what it said before.</source>
   <translation>لم يعد يصف نفسه كما وصفها من قبل.</translation>
  </message>
  <message>
   <source>It has more than {most} tools; the first {most} are offered.</source>
   <translation>لديه أكثر من {most} أداة؛ تُعرض أول {most} منها.</translation>
  </message>
  <message>
   <source>It is a link that leads nowhere.</source>
   <translation>إنه رابط لا يؤدي إلى شيء.</translation>
  </message>
  <message>
   <source>It is a link to a folder, which is not followed; add that folder by itself.</source>
   <translation>إنه رابط إلى مجلد ولا يُتبع؛ أضف ذلك المجلد على حدة.</translation>
  </message>
  <message>
   <source>It is by its name that you find it again.</source>
   <translation>باسمه ستجده مرة أخرى.</translation>
  </message>
  <message>
   <source>It is damaged: its content is not what its name says.</source>
   <translation>إنه تالف: محتواه ليس ما يقوله اسمه.</translation>
  </message>
  <message>
   <source>It is empty.</source>
   <translation>إنه فارغ.</translation>
  </message>
  <message>
   <source>It is not a regular file.</source>
   <translation>ليس ملفًا عاديًا.</translation>
  </message>
  <message>
   <source>It is not in the export.</source>
   <translation>ليس ضمن التصدير.</translation>
  </message>
  <message>
   <source>It is off until you have seen what is new.</source>
   <translation>هي معطّلة إلى أن ترى الجديد.</translation>
  </message>
  <message>
   <source>It is off until you say otherwise. Lines that differ begin with − on the left and + on the right.</source>
   <translation>هي معطّلة إلى أن تقرّر غير ذلك. الأسطر المختلفة تبدأ بعلامة − في اليسار و+ في اليمين.</translation>
  </message>
  <message>
   <source>It is open only while its window is. Nothing is kept but the picture that you take.</source>
   <translation>هي مفتوحة ما دامت نافذتها مفتوحة. لا يُحفظ إلا الصورة التي تلتقطها.</translation>
  </message>
  <message>
   <source>It is switched off.</source>
   <translation>إنه معطّل.</translation>
  </message>
  <message>
   <source>It is too large: a document may have {most} MiB at most.</source>
   <translation>إنه كبير جدًا: الحد الأقصى للمستند {most} م.بايت.</translation>
  </message>
  <message>
   <source>It isn't in the store</source>
   <translation>ليس في المخزن</translation>
  </message>
  <message>
   <source>It last said: {words}</source>
   <translation>آخر ما قاله: {words}</translation>
  </message>
  <message>
   <source>It may have been deleted.</source>
   <translation>ربما حُذفت.</translation>
  </message>
  <message>
   <source>It only looks, and tells nobody.</source>
   <translation>ينظر فقط ولا يخبر أحدًا.</translation>
  </message>
  <message>
   <source>It only tells you something.</source>
   <translation>يخبرك أنت بشيء فقط.</translation>
  </message>
  <message>
   <source>It opens outside Peri, and the site learns that you came.</source>
   <translation>يُفتح خارج Peri، ويعلم الموقع أنك زرته.</translation>
  </message>
  <message>
   <source>It says: {words}</source>
   <translation>يقول: {words}</translation>
  </message>
  <message>
   <source>It stays here until Peri is closed.</source>
   <translation>يبقى هنا حتى يُغلق Peri.</translation>
  </message>
  <message>
   <source>It stays off. Look at what it says now.</source>
   <translation>تبقى معطّلة. انظر ما تقوله الآن.</translation>
  </message>
  <message>
   <source>It takes one picture, when you tell it to. The picture comes into the message, where you can remove it.</source>
   <translation>يأخذ صورة واحدة عندما تطلب ذلك. تأتي الصورة في الرسالة، ويمكنك إزالتها منها.</translation>
  </message>
  <message>
   <source>It was not typed by you. Read it before you send it.</source>
   <translation>لم تكتبه أنت. اقرأه قبل أن ترسله.</translation>
  </message>
  <message>
   <source>It was not you who said this. What is remembered is told to the model in later conversations.</source>
   <translation>لست أنت من قال هذا. ما يُحفظ في الذاكرة يُقال للنموذج في محادثات لاحقة.</translation>
  </message>
  <message>
   <source>It was said while Peri spoke.</source>
   <translation>قيلت بينما كان Peri يتكلّم.</translation>
  </message>
  <message>
   <source>It {effects}.</source>
   <translation>إنها {effects}.</translation>
  </message>
  <message>
   <source>Its definition is nested too deeply.</source>
   <translation>تعريفها متداخل بعمق زائد.</translation>
  </message>
  <message>
   <source>Its definition is too long.</source>
   <translation>تعريفها أطول مما يلزم.</translation>
  </message>
  <message>
   <source>Its definition is wrong: {place}: {why}.</source>
   <translation>تعريفها خاطئ: {place}: {why}.</translation>
  </message>
  <message>
   <source>Its name has characters that can't be seen, or none.</source>
   <translation>في اسمها محارف غير مرئية، أو هو فارغ.</translation>
  </message>
  <message>
   <source>Its name has no letters.</source>
   <translation>لا حروف في اسمها.</translation>
  </message>
  <message>
   <source>Its name may look like another. In its own letters: {name}</source>
   <translation>قد يشبه اسمه اسمًا آخر. بحروفه هو: {name}</translation>
  </message>
  <message>
   <source>Its schema has references that depend on where they are read.</source>
   <translation>في مخططها إحالات تتوقف على موضع قراءتها.</translation>
  </message>
  <message>
   <source>Its schema is not that of an object.</source>
   <translation>مخططها ليس مخطط كائن.</translation>
  </message>
  <message>
   <source>Its schema is not valid: it is no JSON.</source>
   <translation>مخططها غير صالح: ليس JSON.</translation>
  </message>
  <message>
   <source>Its schema is not valid: {why}.</source>
   <translation>مخططها غير صالح: {why}.</translation>
  </message>
  <message>
   <source>Its schema is too large.</source>
   <translation>مخططها كبير جدًا.</translation>
  </message>
  <message>
   <source>Its schema is too large: {length} characters; {most} are allowed.</source>
   <translation>مخططها كبير جدًا: عدد محارفه {length}، والمسموح {most}.</translation>
  </message>
  <message>
   <source>Its schema refers to "{place}", which isn't there.</source>
   <translation>يشير مخططها إلى «{place}» غير الموجود.</translation>
  </message>
  <message>
   <source>Its schema refers to something outside itself.</source>
   <translation>يشير مخططها إلى شيء خارجه.</translation>
  </message>
  <message>
   <source>Its speed is being measured …</source>
   <translation>يجري قياس سرعته …</translation>
  </message>
  <message>
   <source>Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf</source>
   <translation>ادمجها أولًا: llama-gguf-split --merge FIRST_PART WHOLE.gguf</translation>
  </message>
  <message>
   <source>Keep free mb</source>
   <translation>ما يُترك حرًا بالميغابايت</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤها</translation>
  </message>
  <message>
   <source>Keep it off</source>
   <translation>إبقاؤها معطّلة</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>إبقاء هذه</translation>
  </message>
  <message>
   <source>Keep {version}</source>
   <translation>إبقاء {version}</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>النواة</translation>
  </message>
  <message>
   <source>Kernel idle minutes</source>
   <translation>دقائق خمول النواة</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Key of the quick question</source>
   <translation>مفتاح السؤال السريع</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keys, where nothing is being written</source>
   <translation>المفاتيح، حيث لا يُكتب شيء</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Language model</source>
   <translation>النموذج اللغوي</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>أكبر</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>آخر 7 أيام</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>نسخة لاحقة</translation>
  </message>
  <message>
   <source>Later version; {where}</source>
   <translation>نسخة لاحقة؛ {where}</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>الأحدث</translation>
  </message>
  <message>
   <source>Layers of the model on the graphics card. -1: as many as fit.</source>
   <translation>طبقات النموذج على بطاقة الرسوم. ‏‎-1: ما تتسع له.</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>طبقات على بطاقة الرسوم</translation>
  </message>
  <message>
   <source>Leave out tokens that are less likely than this share of the likeliest.</source>
   <translation>استبعاد الرموز الأقل احتمالًا من هذه النسبة من احتمال الأرجح.</translation>
  </message>
  <message>
   <source>Leave the message as it was</source>
   <translation>ترك الرسالة كما كانت</translation>
  </message>
  <message>
   <source>Left to other programs, in megabytes</source>
   <translation>ما يُترك للبرامج الأخرى، بالميغابايت</translation>
  </message>
  <message>
   <source>Let Peri look at the screen?</source>
   <translation>أتسمح لـPeri بالنظر إلى الشاشة؟</translation>
  </message>
  <message>
   <source>Let Peri look through the camera?</source>
   <translation>أتسمح لـPeri بالنظر عبر الكاميرا؟</translation>
  </message>
  <message>
   <source>Let go to send · Esc discards</source>
   <translation>اترك للإرسال · ‏Esc للإلغاء</translation>
  </message>
  <message>
   <source>Let it be used</source>
   <translation>السماح باستخدامه</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light or dark. "system": as the desktop is.</source>
   <translation>فاتح أو داكن. ‏"system": كما في سطح المكتب.</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>أستمع</translation>
  </message>
  <message>
   <source>Listening to what you said</source>
   <translation>أستمع إلى ما قلته</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>تحميل</translation>
  </message>
  <message>
   <source>Load at the start</source>
   <translation>التحميل عند البدء</translation>
  </message>
  <message>
   <source>Load the model when the window opens, so that the first answer comes sooner.</source>
   <translation>تحميل النموذج عند فتح النافذة، ليأتي الجواب الأول أسرع.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>يجري تحميل النموذج</translation>
  </message>
  <message>
   <source>Loading {name}…</source>
   <translation>يجري تحميل {name}…</translation>
  </message>
  <message>
   <source>Local hosts</source>
   <translation>الأجهزة المحلية</translation>
  </message>
  <message>
   <source>Longest reply</source>
   <translation>أطول رد</translation>
  </message>
  <message>
   <source>Longest time</source>
   <translation>أطول مدة</translation>
  </message>
  <message>
   <source>Look at the whole screen or a part of it.</source>
   <translation>انظر إلى الشاشة كاملة أو إلى جزء منها.</translation>
  </message>
  <message>
   <source>Look at {file}.</source>
   <translation>انظر في {file}.</translation>
  </message>
  <message>
   <source>Look for what to remember</source>
   <translation>البحث عمّا يُتذكّر</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>أنظر إلى الصورة</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>جارٍ النظر …</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>مكبّر الصوت</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>الجهاز</translation>
  </message>
  <message>
   <source>Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.</source>
   <translation>أنشئ واحدًا بالأمر `peri models export-clip` وسمِّ مجلده seeing.model في الإعدادات.</translation>
  </message>
  <message>
   <source>Make room on the disk, or name a place on another one.</source>
   <translation>أفسح مكانًا على القرص أو سمِّ موضعًا على قرص آخر.</translation>
  </message>
  <message>
   <source>Make room on the disk, then try again.</source>
   <translation>أفسح مكانًا على القرص ثم حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>Max reply tokens</source>
   <translation>أقصى رموز الرد</translation>
  </message>
  <message>
   <source>Meaning of texts</source>
   <translation>معاني النصوص</translation>
  </message>
  <message>
   <source>Measure this machine</source>
   <translation>قياس هذا الجهاز</translation>
  </message>
  <message>
   <source>Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; holds {memory} of memory (predicted {need}); loaded in {seconds}.</source>
   <translation>القياس: يكتب {writes} رمزًا في الثانية (المتوقع {predicted})، ويقرأ {reads}؛ يشغل {memory} من الذاكرة (المتوقع {need})؛ حُمّل في {seconds}.</translation>
  </message>
  <message>
   <source>Measuring …</source>
   <translation>يجري القياس …</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>الذاكرة المستخدمة</translation>
  </message>
  <message>
   <source>Memory is short</source>
   <translation>الذاكرة غير كافية</translation>
  </message>
  <message>
   <source>Memory of this machine</source>
   <translation>ذاكرة هذا الجهاز</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>الرسالة</translation>
  </message>
  <message>
   <source>Message and reply</source>
   <translation>الرسالة والرد</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>الميكروفون</translation>
  </message>
  <message>
   <source>Microphone in use</source>
   <translation>الميكروفون قيد الاستخدام</translation>
  </message>
  <message>
   <source>Microphone, loudspeaker, camera</source>
   <translation>الميكروفون ومكبّر الصوت والكاميرا</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Models ({kinds})</source>
   <translation>النماذج ({kinds})</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>المزيد مثل هذه</translation>
  </message>
  <message>
   <source>Most steps</source>
   <translation>أكثر الخطوات</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>نقل إلى</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>النقل إلى مجلد</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>كتم</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>مكتوم</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name a folder that is new or empty.</source>
   <translation>سمِّ مجلدًا جديدًا أو فارغًا.</translation>
  </message>
  <message>
   <source>Name another file.</source>
   <translation>سمِّ ملفًا آخر.</translation>
  </message>
  <message>
   <source>Name the language model first.</source>
   <translation>سمِّ النموذج اللغوي أولًا.</translation>
  </message>
  <message>
   <source>Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20</source>
   <translation>تضييق البحث بالتاريخ والمكان: after:2023 أو before:2024-06-30 أو near:48.1,11.6,20</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>سطر جديد</translation>
  </message>
  <message>
   <source>New name of the conversation</source>
   <translation>الاسم الجديد للمحادثة</translation>
  </message>
  <message>
   <source>New name of the folder</source>
   <translation>الاسم الجديد للمجلد</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>نص جاهز جديد</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>No camera is called “{camera}”.</source>
   <translation>لا توجد كاميرا باسم «{camera}».</translation>
  </message>
  <message>
   <source>No conversation has these words.</source>
   <translation>لا محادثة فيها هذه الكلمات.</translation>
  </message>
  <message>
   <source>No conversation of {name} can be read. {why}</source>
   <translation>تتعذّر قراءة أي محادثة من {name}. {why}</translation>
  </message>
  <message>
   <source>No documents are searched yet.

Add a folder or a file, and answers can be drawn from it, with the passages they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is changed, and nothing leaves this machine.</source>
   <translation>لا يُبحث في أي مستندات بعد.

أضف مجلدًا أو ملفًا لتُستمد منه الأجوبة، مع المقاطع التي جاءت منها. تُقرأ ملفات PDF وWord وPowerPoint وExcel وHTML وEPUB وMarkdown والنصوص والشيفرات. لا يتغيّر شيء، ولا يغادر شيء هذا الجهاز.</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>بلا مجلد</translation>
  </message>
  <message>
   <source>No image encoder is installed, so nothing can tell what a picture shows.</source>
   <translation>لم يُثبَّت مرمّز صور، فلا شيء يعرف ما تعرضه الصورة.</translation>
  </message>
  <message>
   <source>No indexed picture fits.</source>
   <translation>لا صورة مفهرسة تلائم ذلك.</translation>
  </message>
  <message>
   <source>No key does this.</source>
   <translation>لا مفتاح يفعل ذلك.</translation>
  </message>
  <message>
   <source>No microphone was found. Press to try again</source>
   <translation>لم يُعثر على ميكروفون. اضغط للمحاولة من جديد</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>لا صفحة فيها هذه الكلمات.</translation>
  </message>
  <message>
   <source>No picture of “{name}” can be decoded.</source>
   <translation>تعذّر فك ترميز أي صورة من «{name}».</translation>
  </message>
  <message>
   <source>No pictures are indexed yet.</source>
   <translation>لم تُفهرس أي صور بعد.</translation>
  </message>
  <message>
   <source>No process could be started for {name}: {why}.</source>
   <translation>تعذّر بدء عملية لـ {name}: {why}.</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>لا نص جاهزًا فيه هذه الكلمات.</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>لا رد</translation>
  </message>
  <message>
   <source>No rule can allow this unasked.</source>
   <translation>لا قاعدة تسمح بذلك دون سؤال.</translation>
  </message>
  <message>
   <source>No rule says what becomes of such a call.</source>
   <translation>لا قاعدة تقول ما يؤول إليه مثل هذا الاستدعاء.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>لا إعداد فيه هذه الكلمات.</translation>
  </message>
  <message>
   <source>No source of the model can be reached</source>
   <translation>يتعذّر الوصول إلى أي مصدر للنموذج</translation>
  </message>
  <message>
   <source>No speech model is in {folder}.</source>
   <translation>لا يوجد نموذج تعرّف على الكلام في {folder}.</translation>
  </message>
  <message>
   <source>No window is called “{title}”.</source>
   <translation>لا توجد نافذة باسم «{title}».</translation>
  </message>
  <message>
   <source>No window is open.</source>
   <translation>لا توجد نافذة مفتوحة.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look at the screen.</source>
   <translation>لم يسمح أحد لـ Peri بالنظر إلى الشاشة.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look into the clipboard.</source>
   <translation>لم يسمح أحد لـ Peri بالنظر في الحافظة.</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look through the camera.</source>
   <translation>لم يسمح أحد لـ Peri بالنظر عبر الكاميرا.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked.</source>
   <translation>لا أحد هنا ليُسأل.</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>غير مسموح</translation>
  </message>
  <message>
   <source>Not every tool can be used</source>
   <translation>لا يمكن استخدام كلّ الأدوات</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Not remembered: {fact}</source>
   <translation>لم يُتذكّر: {fact}</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Nothing is archived. {key} archives the conversation that is chosen in the list.</source>
   <translation>لا شيء مؤرشف. يؤرشف {key} المحادثة المختارة في القائمة.</translation>
  </message>
  <message>
   <source>Nothing is remembered yet.

What you say of yourself and how you want things done is remembered, and shown when it is. You can change or forget each of it here. It stays on this machine.</source>
   <translation>لا شيء في الذاكرة بعد.

يُتذكّر ما تقوله عن نفسك وكيف تريد أن تُنجز الأمور، ويُعرض ذلك عند حفظه. يمكنك هنا تغيير كل ذلك أو نسيانه. يبقى على هذا الجهاز.</translation>
  </message>
  <message>
   <source>Nothing is saved yet.

A prompt that you use often, such as “Sum this up in three sentences”, can be kept here under a name. Type / and the name in a message to have it there.</source>
   <translation>لا شيء محفوظ بعد.

النص الذي تستعمله كثيرًا، مثل «لخّص هذا في ثلاث جمل»، يمكن حفظه هنا باسم. اكتب / والاسم في رسالة لتحصل عليه.</translation>
  </message>
  <message>
   <source>Nothing is selected</source>
   <translation>لم يُحدَّد شيء</translation>
  </message>
  <message>
   <source>Nothing left this machine</source>
   <translation>لم يغادر شيء هذا الجهاز</translation>
  </message>
  <message>
   <source>Nothing of that is remembered.</source>
   <translation>لا شيء من ذلك في الذاكرة.</translation>
  </message>
  <message>
   <source>Nothing of what was indexed is there any more.</source>
   <translation>لم يعد شيء مما فُهرس موجودًا.</translation>
  </message>
  <message>
   <source>Nothing that finds texts by their meaning is installed.</source>
   <translation>لم يُثبَّت ما يجد النصوص بمعانيها.</translation>
  </message>
  <message>
   <source>Nothing that this model knows fits the form that was asked for.</source>
   <translation>لا شيء مما يعرفه هذا النموذج يناسب الشكل المطلوب.</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>لم يُسأل شيء بعد.</translation>
  </message>
  <message>
   <source>Nothing was given, and nothing has come back.</source>
   <translation>لم يُعطَ شيء، ولم يعد شيء.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Nothing was said, so nothing was asked.</source>
   <translation>لم يُقل شيء، فلم يُسأل شيء.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>لا شيء.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>Off, because they changed</source>
   <translation>معطّلة لأنها تغيّرت</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>معروضة</translation>
  </message>
  <message>
   <source>On</source>
   <translation>مفعّلة</translation>
  </message>
  <message>
   <source>On disk only</source>
   <translation>على القرص فقط</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>على هذا الجهاز</translation>
  </message>
  <message>
   <source>One fact is gone from the memory, its index and what the model keeps.</source>
   <translation>زالت معلومة واحدة من الذاكرة ومن فهرسها ومما يحتفظ به النموذج.</translation>
  </message>
  <message>
   <source>One reply was cut short. What had been written of it is kept.</source>
   <translation>انقطع رد واحد. ما كُتب منه محفوظ.</translation>
  </message>
  <message>
   <source>Only X tells where windows are.</source>
   <translation>لا يخبر بمواضع النوافذ سوى X.</translation>
  </message>
  <message>
   <source>Only on Linux can Peri put itself into the menu.</source>
   <translation>لا يستطيع Peri أن يضيف نفسه إلى القائمة إلا على Linux.</translation>
  </message>
  <message>
   <source>Only this window sees it, until you take a picture.</source>
   <translation>لا يراها إلا هذه النافذة، إلى أن تلتقط صورة.</translation>
  </message>
  <message>
   <source>Only your own words are behind it, and you named its target.</source>
   <translation>ليس وراءه إلا كلامك أنت، وقد سمّيت هدفه.</translation>
  </message>
  <message>
   <source>Only your own words are behind it.</source>
   <translation>ليس وراءه إلا كلامك أنت.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open Peri</source>
   <translation>فتح Peri</translation>
  </message>
  <message>
   <source>Open a page</source>
   <translation>فتح صفحة</translation>
  </message>
  <message>
   <source>Open at start</source>
   <translation>الفتح عند البدء</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>افتحها من جديد.</translation>
  </message>
  <message>
   <source>Open it in a picture viewer and save it again, or attach another copy.</source>
   <translation>افتحها في عارض صور واحفظها من جديد، أو أرفق نسخة أخرى.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>افتحه في البرنامج الذي أنشأه واحفظ نسخة.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save it again.</source>
   <translation>افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
  </message>
  <message>
   <source>Open it in your browser to see what it is.</source>
   <translation>افتحه في المتصفح لترى ما هو.</translation>
  </message>
  <message>
   <source>Open or close a folder</source>
   <translation>فتح مجلد أو إغلاقه</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Open the microphone at the start</source>
   <translation>فتح الميكروفون عند البدء</translation>
  </message>
  <message>
   <source>Open the microphone, hands-free, as soon as the window opens.</source>
   <translation>فتح الميكروفون، بلا استعمال اليدين، فور فتح النافذة.</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>أتريد فتح هذا العنوان؟</translation>
  </message>
  <message>
   <source>Open what the row stands for</source>
   <translation>فتح ما يمثّله الصف</translation>
  </message>
  <message>
   <source>Or choose the built-in voice (hibari) in the settings.</source>
   <translation>أو اختر الصوت المدمج (hibari) في الإعدادات.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>كاميرا أخرى</translation>
  </message>
  <message>
   <source>Other models …</source>
   <translation>نماذج أخرى …</translation>
  </message>
  <message>
   <source>Other programs were busy meanwhile: alone it is quicker.</source>
   <translation>كانت برامج أخرى مشغولة في أثناء ذلك: وحده هو أسرع.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>الخرج</translation>
  </message>
  <message>
   <source>Output · {seconds:.1f} s</source>
   <translation>الخرج · {seconds:.1f} ث</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Page Up وPage Down وHome وEnd</translation>
  </message>
  <message>
   <source>Page {page} of {name} can't be shown.</source>
   <translation>يتعذّر عرض الصفحة {page} من {name}.</translation>
  </message>
  <message>
   <source>Part of the screen</source>
   <translation>جزء من الشاشة</translation>
  </message>
  <message>
   <source>Part of the screen, or a window…</source>
   <translation>جزء من الشاشة، أو نافذة…</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>المقطع</translation>
  </message>
  <message>
   <source>Passages of documents</source>
   <translation>مقاطع من المستندات</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>صورة ملصقة</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Pause reading</source>
   <translation>إيقاف القراءة مؤقتًا</translation>
  </message>
  <message>
   <source>Peri</source>
   <translation>Peri</translation>
  </message>
  <message>
   <source>Peri answers with a language model that runs here. Nothing that you write leaves this machine.</source>
   <translation>يجيب Peri بنموذج لغوي يعمل هنا. لا يغادر شيء مما تكتبه هذا الجهاز.</translation>
  </message>
  <message>
   <source>Peri asks for your leave</source>
   <translation>يستأذنك Peri</translation>
  </message>
  <message>
   <source>Peri asks you</source>
   <translation>يسألك Peri</translation>
  </message>
  <message>
   <source>Peri can listen to it: attach it as a sound.</source>
   <translation>يستطيع Peri أن يستمع إليه: أرفقه صوتًا.</translation>
  </message>
  <message>
   <source>Peri can't read such books.</source>
   <translation>لا يستطيع Peri قراءة كتب كهذه.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} documents; save it as PDF or DOCX.</source>
   <translation>لا يستطيع Peri قراءة مستندات {kind}؛ احفظه بصيغة PDF أو DOCX.</translation>
  </message>
  <message>
   <source>Peri can't read {kind} pictures; save it as JPEG.</source>
   <translation>لا يستطيع Peri قراءة صور {kind}؛ احفظها بصيغة JPEG.</translation>
  </message>
  <message>
   <source>Peri can't run this.</source>
   <translation>لا يستطيع Peri تشغيل هذا.</translation>
  </message>
  <message>
   <source>Peri can't run {language}.</source>
   <translation>لا يستطيع Peri تشغيل {language}.</translation>
  </message>
  <message>
   <source>Peri ended unexpectedly last time</source>
   <translation>انتهى Peri المرة الماضية على نحو غير متوقع</translation>
  </message>
  <message>
   <source>Peri has answered</source>
   <translation>أجاب Peri</translation>
  </message>
  <message>
   <source>Peri hears you.</source>
   <translation>يسمعك Peri.</translation>
  </message>
  <message>
   <source>Peri holds {held}; {free} of {total} are free.</source>
   <translation>يشغل Peri {held}؛ والحر {free} من {total}.</translation>
  </message>
  <message>
   <source>Peri is already running</source>
   <translation>‏Peri يعمل بالفعل</translation>
  </message>
  <message>
   <source>Peri is closing.</source>
   <translation>يُغلق Peri الآن.</translation>
  </message>
  <message>
   <source>Peri itself</source>
   <translation>Peri نفسه</translation>
  </message>
  <message>
   <source>Peri knows no sandbox for this system ({name}).</source>
   <translation>لا يعرف Peri صندوقًا معزولًا لهذا النظام ({name}).</translation>
  </message>
  <message>
   <source>Peri looks for it.</source>
   <translation>يبحث عنه Peri.</translation>
  </message>
  <message>
   <source>Peri made a mistake</source>
   <translation>أخطأ Peri</translation>
  </message>
  <message>
   <source>Peri made a mistake while listening.</source>
   <translation>أخطأ Peri في أثناء الاستماع.</translation>
  </message>
  <message>
   <source>Peri may not do that</source>
   <translation>لا يُسمح لـ Peri بذلك</translation>
  </message>
  <message>
   <source>Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.</source>
   <translation>يقرأ Peri صيغ PNG وJPEG وWebP وGIF وBMP وTIFF وAVIF.</translation>
  </message>
  <message>
   <source>Peri runs as root, whom this sandbox does not hold.</source>
   <translation>يعمل Peri بصلاحية root التي لا يقيّدها هذا الصندوق المعزول.</translation>
  </message>
  <message>
   <source>Peri says: “{words}”</source>
   <translation>يقول Peri: «{words}»</translation>
  </message>
  <message>
   <source>Peri wants to use {tool}, which {effects}.</source>
   <translation>يريد Peri استخدام {tool}، وهي {effects}.</translation>
  </message>
  <message>
   <source>Peri was closed before this reply was finished.</source>
   <translation>أُغلق Peri قبل اكتمال هذا الرد.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Picture from the clipboard</source>
   <translation>صورة من الحافظة</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>الصور</translation>
  </message>
  <message>
   <source>Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached.</source>
   <translation>يمكن إرفاق الصور (PNG وJPEG وWebP وGIF وBMP وTIFF وAVIF)، والصوت (WAV وMP3 وFLAC وOgg وM4A وغيرها)، والفيديو (MP4 وMKV وWebM وAVI)، والمجسّمات الثلاثية الأبعاد (STL وPLY وOBJ وGLB)، والمستندات (PDF وDOCX وPPTX وXLSX وEPUB وHTML وMarkdown والنصوص والشيفرات).</translation>
  </message>
  <message>
   <source>Pictures ({kinds})</source>
   <translation>الصور ({kinds})</translation>
  </message>
  <message>
   <source>Pictures can't be searched</source>
   <translation>يتعذّر البحث في الصور</translation>
  </message>
  <message>
   <source>Pictures seen</source>
   <translation>نُظر في الصور</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>تثبيت</translation>
  </message>
  <message>
   <source>Pin or unpin</source>
   <translation>التثبيت أو إلغاؤه</translation>
  </message>
  <message>
   <source>Pin, or unpin</source>
   <translation>التثبيت أو إلغاؤه</translation>
  </message>
  <message>
   <source>Pin: never let it leave</source>
   <translation>تثبيت: لا يخرج أبدًا</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>المثبّتة</translation>
  </message>
  <message>
   <source>Pinned pages would take {total} of {limit} tokens: too little would be left for talking.</source>
   <translation>ستشغل الصفحات المثبّتة {total} من {limit} رمزًا: يبقى القليل جدًا للحديث.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>الأماكن</translation>
  </message>
  <message>
   <source>Plug one in, and allow Peri the camera in the system's privacy settings.</source>
   <translation>أوصل واحدة واسمح لـ Peri بالكاميرا في إعدادات الخصوصية للنظام.</translation>
  </message>
  <message>
   <source>Plug one in, or name another as devices.camera in the settings.</source>
   <translation>أوصل واحدة أو سمِّ غيرها في devices.camera ضمن الإعدادات.</translation>
  </message>
  <message>
   <source>Preload</source>
   <translation>التحميل المسبق</translation>
  </message>
  <message>
   <source>Preparing the voice</source>
   <translation>يجري إعداد الصوت</translation>
  </message>
  <message>
   <source>Press again to send · Esc discards</source>
   <translation>اضغط من جديد للإرسال · ‏Esc للإلغاء</translation>
  </message>
  <message>
   <source>Processor threads. 0: as many as the machine has cores.</source>
   <translation>خيوط المعالج. ‏0: بعدد أنوية الجهاز.</translation>
  </message>
  <message>
   <source>Prompt evaluated ahead</source>
   <translation>قُيّم النص مسبقًا</translation>
  </message>
  <message>
   <source>Prompt written</source>
   <translation>كُتب النص للنموذج</translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>اقتراح</translation>
  </message>
  <message>
   <source>Propose titles</source>
   <translation>اقتراح العناوين</translation>
  </message>
  <message>
   <source>Pull again to go on from there.</source>
   <translation>نزّل مرة أخرى للمتابعة من هناك.</translation>
  </message>
  <message>
   <source>Pull the model again with `peri models pull`, or import it together with its projector.</source>
   <translation>نزّل النموذج من جديد بالأمر `peri models pull`، أو استورده مع مُسقطه.</translation>
  </message>
  <message>
   <source>Put a backup in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>ضع مكانه نسخة احتياطية أو انقل الملف: يبدأ Peri عندها مخزنًا فارغًا.</translation>
  </message>
  <message>
   <source>Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder.</source>
   <translation>ضع نموذجًا واحدًا وعينه (mmproj-….gguf) في مجلد خاص بهما ثم اختر المجلد.</translation>
  </message>
  <message>
   <source>Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>ضع مكانه أحدث نسخة احتياطية، {backup}، أو انقل الملف: يبدأ Peri عندها مخزنًا فارغًا.</translation>
  </message>
  <message>
   <source>Put the output away</source>
   <translation>إخفاء الخرج</translation>
  </message>
  <message>
   <source>Qdrant</source>
   <translation>Qdrant</translation>
  </message>
  <message>
   <source>Qdrant at {address} can't be used ({why}).</source>
   <translation>يتعذّر استخدام Qdrant على {address} ({why}).</translation>
  </message>
  <message>
   <source>Qdrant server</source>
   <translation>خادم Qdrant</translation>
  </message>
  <message>
   <source>Quick question</source>
   <translation>سؤال سريع</translation>
  </message>
  <message>
   <source>Quit Peri</source>
   <translation>إنهاء Peri</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>اقتباس</translation>
  </message>
  <message>
   <source>Quote the reply, or what is selected of it</source>
   <translation>اقتباس الرد، أو ما حُدّد منه</translation>
  </message>
  <message>
   <source>Quote what is selected</source>
   <translation>اقتباس المحدّد</translation>
  </message>
  <message>
   <source>Quote your message</source>
   <translation>اقتباس رسالتك</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>قراءة</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>قراءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>Read aloud from here</source>
   <translation>القراءة بصوت عالٍ من هنا</translation>
  </message>
  <message>
   <source>Read aloud from here on</source>
   <translation>القراءة بصوت عالٍ من هنا فصاعدًا</translation>
  </message>
  <message>
   <source>Read pages of the web</source>
   <translation>قراءة صفحات الويب</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>أقرأ</translation>
  </message>
  <message>
   <source>Reading is paused.</source>
   <translation>القراءة متوقفة مؤقتًا.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>تذكّر</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>في الذاكرة</translation>
  </message>
  <message>
   <source>Remembered: {fact}</source>
   <translation>تذكّرتُ: {fact}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>تذكير</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove it and pull it again.</source>
   <translation>أزله ونزّله من جديد.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>احذف إحداها أو غيّر اسمها.</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>إزالة {name}</translation>
  </message>
  <message>
   <source>Remove {title}?</source>
   <translation>أتريد إزالة {title}؟</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>أُزيل</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>إعادة التسمية</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>عقوبة التكرار</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>الردود</translation>
  </message>
  <message>
   <source>Replies read aloud</source>
   <translation>الردود المقروءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>الرد</translation>
  </message>
  <message>
   <source>Reset {name} to {value}</source>
   <translation>إعادة {name} إلى {value}</translation>
  </message>
  <message>
   <source>Restart Peri to use it as it is now.</source>
   <translation>أعد تشغيل Peri لتستخدمها كما هي الآن.</translation>
  </message>
  <message>
   <source>Restart the computer if it is slow.</source>
   <translation>أعد تشغيل الحاسوب إذا كان بطيئًا.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Result of a tool</source>
   <translation>نتيجة أداة</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>نتائج الأدوات</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Resume reading</source>
   <translation>متابعة القراءة</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>سحب</translation>
  </message>
  <message>
   <source>Run Peri inside a desktop session.</source>
   <translation>شغّل Peri داخل جلسة سطح مكتب.</translation>
  </message>
  <message>
   <source>Run Peri inside a session.</source>
   <translation>شغّل Peri داخل جلسة.</translation>
  </message>
  <message>
   <source>Run `make run` once more: it builds llama-cpp-python.</source>
   <translation>شغّل `make run` مرة أخرى: فهو يبني llama-cpp-python.</translation>
  </message>
  <message>
   <source>Run `peri doctor` to see which part is missing.</source>
   <translation>شغّل `peri doctor` لترى الجزء الناقص.</translation>
  </message>
  <message>
   <source>Run the code</source>
   <translation>تشغيل الشيفرة</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>جارٍ التشغيل</translation>
  </message>
  <message>
   <source>Running… {time}</source>
   <translation>جارٍ التشغيل… {time}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save a copy without one, and add that.</source>
   <translation>احفظ نسخة بلا كلمة مرور وأضفها.</translation>
  </message>
  <message>
   <source>Save a copy without one.</source>
   <translation>احفظ نسخة بلا كلمة مرور.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or print it to PDF.</source>
   <translation>احفظه من جديد في البرنامج الذي أنشأه، أو اطبعه إلى PDF.</translation>
  </message>
  <message>
   <source>Save it again in your browser.</source>
   <translation>احفظه من جديد في المتصفح.</translation>
  </message>
  <message>
   <source>Save it again, or print it to PDF.</source>
   <translation>احفظه من جديد أو اطبعه إلى PDF.</translation>
  </message>
  <message>
   <source>Save it as DOCX, PPTX or PDF.</source>
   <translation>احفظه بصيغة DOCX أو PPTX أو PDF.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>احفظها بصيغة JPEG أو PNG.</translation>
  </message>
  <message>
   <source>Save it as PDF or text.</source>
   <translation>احفظه بصيغة PDF أو نصًا.</translation>
  </message>
  <message>
   <source>Save it smaller, for instance as a JPEG.</source>
   <translation>احفظها أصغر، مثلًا بصيغة JPEG.</translation>
  </message>
  <message>
   <source>Save it smaller, or attach the part that matters.</source>
   <translation>احفظه أصغر أو أرفق الجزء المهم.</translation>
  </message>
  <message>
   <source>Save it with fewer faces.</source>
   <translation>احفظه بعدد أوجه أقل.</translation>
  </message>
  <message>
   <source>Save the code</source>
   <translation>حفظ الشيفرة</translation>
  </message>
  <message>
   <source>Save the message as a prompt</source>
   <translation>حفظ الرسالة نصًا جاهزًا</translation>
  </message>
  <message>
   <source>Save the part that matters alone.</source>
   <translation>احفظ الجزء المهم وحده.</translation>
  </message>
  <message>
   <source>Save the part that matters as a document of its own.</source>
   <translation>احفظ الجزء المهم مستندًا مستقلًا.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>حُفظ باسم {name}</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>النصوص الجاهزة</translation>
  </message>
  <message>
   <source>Say --allow for this once, or set {key} to "always" in the settings.</source>
   <translation>استخدم --allow لهذه المرة، أو اضبط {key} على "always" في الإعدادات.</translation>
  </message>
  <message>
   <source>Say hello</source>
   <translation>إلقاء التحية</translation>
  </message>
  <message>
   <source>Say it once more.</source>
   <translation>قلها مرة أخرى.</translation>
  </message>
  <message>
   <source>Say something: the bar moves with your voice.</source>
   <translation>قل شيئًا: يتحرّك الشريط مع صوتك.</translation>
  </message>
  <message>
   <source>Say “{phrase}”</source>
   <translation>قل «{phrase}»</translation>
  </message>
  <message>
   <source>Scale it down, or attach the part that matters.</source>
   <translation>صغّرها أو أرفق الجزء المهم.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>الشاشة</translation>
  </message>
  <message>
   <source>Screen seen</source>
   <translation>نُظر إلى الشاشة</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Search a document</source>
   <translation>البحث في مستند</translation>
  </message>
  <message>
   <source>Search a folder of documents</source>
   <translation>البحث في مجلد مستندات</translation>
  </message>
  <message>
   <source>Search by words instead.</source>
   <translation>ابحث بالكلمات بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>البحث في المحادثات</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>محرّك البحث</translation>
  </message>
  <message>
   <source>Search it no longer</source>
   <translation>عدم البحث فيه بعد الآن</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>البحث في المفاتيح</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>البحث في الدليل</translation>
  </message>
  <message>
   <source>Search the prompts</source>
   <translation>البحث في النصوص الجاهزة</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>البحث في الإعدادات</translation>
  </message>
  <message>
   <source>Search what Peri remembers</source>
   <translation>البحث فيما يتذكّره Peri</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>الثواني</translation>
  </message>
  <message>
   <source>Seconds after: {what}</source>
   <translation>الثواني بعد: {what}</translation>
  </message>
  <message>
   <source>See every part</source>
   <translation>رؤية كل الأجزاء</translation>
  </message>
  <message>
   <source>See that it runs, or empty documents.qdrant in the settings.</source>
   <translation>تأكد من أنه يعمل، أو أفرغ documents.qdrant في الإعدادات.</translation>
  </message>
  <message>
   <source>See to it that you may write to this file and its folder.</source>
   <translation>تأكّد من أن لك حق الكتابة في هذا الملف ومجلده.</translation>
  </message>
  <message>
   <source>See whether another program uses it, and try again.</source>
   <translation>انظر هل يستخدمها برنامج آخر، ثم حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>البذرة</translation>
  </message>
  <message>
   <source>Seeing</source>
   <translation>الرؤية</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>تحديد الكل</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>تحديد واحدة فقط</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>تحديد عدة</translation>
  </message>
  <message>
   <source>Selected text: {words}</source>
   <translation>النص المحدّد: {words}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send it as another version</source>
   <translation>إرسالها نسخةً أخرى</translation>
  </message>
  <message numerus="yes">
   <source>Sent out {count} times</source>
   <extracomment>Sent out once</extracomment>
   <translation>
    <numerusform>أُرسل {count} مرة</numerusform>
    <numerusform>أُرسل مرة واحدة</numerusform>
    <numerusform>أُرسل مرتين</numerusform>
    <numerusform>أُرسل {count} مرات</numerusform>
    <numerusform>أُرسل {count} مرة</numerusform>
    <numerusform>أُرسل {count} مرة</numerusform>
   </translation>
  </message>
  <message>
   <source>Set PERI_HOME to a folder of Peri's own.</source>
   <translation>اضبط PERI_HOME على مجلد خاص بـ Peri.</translation>
  </message>
  <message>
   <source>Set them in the window or in `peri talk`, which stay open.</source>
   <translation>اضبطها في النافذة أو في `peri talk`، فهما يبقيان مفتوحين.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings of a model</source>
   <translation>إعدادات نموذج</translation>
  </message>
  <message>
   <source>Settings of {title}</source>
   <translation>إعدادات {title}</translation>
  </message>
  <message>
   <source>Short of memory now: it needs about {need}, {free} are free. Close other programs first.</source>
   <translation>الذاكرة لا تكفي الآن: يحتاج نحو {need}، والحر {free}. أغلق برامج أخرى أولًا.</translation>
  </message>
  <message>
   <source>Shorten kernel.instructions in the settings, or raise kernel.context_tokens.</source>
   <translation>قصّر kernel.instructions في الإعدادات أو ارفع kernel.context_tokens.</translation>
  </message>
  <message>
   <source>Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.</source>
   <translation>قصّر الرسالة أو أرسلها أجزاءً، أو ارفع kernel.context_tokens في الإعدادات.</translation>
  </message>
  <message>
   <source>Shorten the message, send fewer pictures, or choose a larger context in the settings.</source>
   <translation>قصّر الرسالة أو أرسل صورًا أقل أو اختر سياقًا أكبر في الإعدادات.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Show or hide the conversations</source>
   <translation>إظهار المحادثات أو إخفاؤها</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>إظهار الشيفرة</translation>
  </message>
  <message>
   <source>Show the diagram</source>
   <translation>إظهار المخطط</translation>
  </message>
  <message>
   <source>Show the diagram large</source>
   <translation>إظهار المخطط كبيرًا</translation>
  </message>
  <message>
   <source>Show the first steps when the window opens and no model is there to answer.</source>
   <translation>عرض الخطوات الأولى عند فتح النافذة إن لم يوجد نموذج يجيب.</translation>
  </message>
  <message>
   <source>Show the message</source>
   <translation>عرض الرسالة</translation>
  </message>
  <message>
   <source>Show the passage</source>
   <translation>عرض المقطع</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>عرض المصادر</translation>
  </message>
  <message>
   <source>Show what was asked for and what came back</source>
   <translation>عرض ما طُلب وما عاد</translation>
  </message>
  <message>
   <source>Show where it came from</source>
   <translation>عرض من أين جاء</translation>
  </message>
  <message>
   <source>Show which, and why</source>
   <translation>عرض أيّها ولماذا</translation>
  </message>
  <message>
   <source>Show “{fact}” in the memory</source>
   <translation>عرض «{fact}» في الذاكرة</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>تخطّي الكل</translation>
  </message>
  <message>
   <source>Slow: {speed}. It needs about {need} of memory.</source>
   <translation>بطيء: {speed}. يحتاج نحو {need} من الذاكرة.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>أصغر</translation>
  </message>
  <message>
   <source>So many megabytes of memory are left to other programs when a model is loaded.</source>
   <translation>عدد الميغابايت التي تُترك للبرامج الأخرى عند تحميل نموذج.</translation>
  </message>
  <message>
   <source>So many tools are offered to the model at once: those nearest to the request.</source>
   <translation>عدد الأدوات المعروضة على النموذج دفعة واحدة: الأقرب إلى الطلب.</translation>
  </message>
  <message>
   <source>So often the model may call tools before it must answer.</source>
   <translation>عدد مرات استدعاء الأدوات قبل أن يجب على النموذج أن يجيب.</translation>
  </message>
  <message>
   <source>Something is being measured already.</source>
   <translation>يجري قياس شيء بالفعل.</translation>
  </message>
  <message>
   <source>Something to remember</source>
   <translation>شيء للتذكّر</translation>
  </message>
  <message>
   <source>Something waits for your yes or no.</source>
   <translation>شيء ينتظر موافقتك أو رفضك.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>حدث خطأ ما</translation>
  </message>
  <message>
   <source>Sound can't be used: the PortAudio library is missing.</source>
   <translation>تعذّر استخدام الصوت: مكتبة PortAudio غير موجودة.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Source [{number}]</source>
   <translation>المصدر [{number}]</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>المصدر {number}</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>الإسبانية</translation>
  </message>
  <message>
   <source>Speak</source>
   <translation>تحدّث</translation>
  </message>
  <message>
   <source>Speak again, or choose another microphone.</source>
   <translation>تكلّم مرة أخرى أو اختر ميكروفونًا آخر.</translation>
  </message>
  <message>
   <source>Speak replies</source>
   <translation>قراءة الردود</translation>
  </message>
  <message>
   <source>Speak replies: off</source>
   <translation>قراءة الردود: معطّلة</translation>
  </message>
  <message>
   <source>Speak replies: on</source>
   <translation>قراءة الردود: مفعّلة</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>مكبّر الصوت</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>أتحدّث</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>Speed over three minutes, at most {most:.0f} tokens a second</source>
   <translation>السرعة في ثلاث دقائق، {most:.0f} رمزًا في الثانية على الأكثر</translation>
  </message>
  <message>
   <source>Spoken</source>
   <translation>المنطوقة</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>البدء عند تسجيل الدخول</translation>
  </message>
  <message>
   <source>Start the newer Peri, or update this one.</source>
   <translation>شغّل إصدار Peri الأحدث أو حدّث هذا.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>جارٍ البدء…</translation>
  </message>
  <message>
   <source>Stay in tray</source>
   <translation>البقاء في صينية النظام</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>الخطوة {number} من {count}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>الخطوات</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop the code</source>
   <translation>إيقاف الشيفرة</translation>
  </message>
  <message>
   <source>Stop the reply, or change the message.</source>
   <translation>أوقف الرد أو غيّر الرسالة.</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>إيقاف الاختبار</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>القوة</translation>
  </message>
  <message>
   <source>Strength of {title}: 1 as it was made</source>
   <translation>قوة {title}: ‏1 كما صُنع</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>ملخّص</translation>
  </message>
  <message>
   <source>Switch it off</source>
   <translation>تعطيل</translation>
  </message>
  <message>
   <source>Switch it on under “System”, or in the settings.</source>
   <translation>شغّله من «النظام» أو من الإعدادات.</translation>
  </message>
  <message>
   <source>Switch it on under “System”.</source>
   <translation>شغّله من «النظام».</translation>
  </message>
  <message>
   <source>System</source>
   <translation>النظام</translation>
  </message>
  <message>
   <source>Take a part of the screen along</source>
   <translation>أخذ جزء من الشاشة أيضًا</translation>
  </message>
  <message>
   <source>Take a picture with the desktop's own tool, and drop or paste it here.</source>
   <translation>التقط صورة بأداة سطح المكتب ثم أفلتها أو ألصقها هنا.</translation>
  </message>
  <message>
   <source>Take back your message</source>
   <translation>سحب رسالتك</translation>
  </message>
  <message>
   <source>Take into the question</source>
   <translation>الأخذ إلى السؤال</translation>
  </message>
  <message>
   <source>Take out; it stays on disk</source>
   <translation>إخراج؛ يبقى على القرص</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>التقاط صورة</translation>
  </message>
  <message>
   <source>Talk and look</source>
   <translation>تحدّث وانظر</translation>
  </message>
  <message>
   <source>Talk hands-free</source>
   <translation>التحدّث بلا استعمال اليدين</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>درجة الحرارة</translation>
  </message>
  <message>
   <source>Test the microphone</source>
   <translation>اختبار الميكروفون</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>Text in pictures</source>
   <translation>النص في الصور</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>نص الرسالة</translation>
  </message>
  <message>
   <source>Text scale</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <source>Text that you did not write was read, and could be behind this.</source>
   <translation>قُرئ نص لم تكتبه، وقد يكون وراء هذا.</translation>
  </message>
  <message>
   <source>That fact was replaced by another, so it can't be changed.</source>
   <translation>استُبدلت تلك الحقيقة بأخرى، فلا يمكن تغييرها.</translation>
  </message>
  <message>
   <source>That part lies outside of the screen, which has {size} pixels.</source>
   <translation>يقع ذلك الجزء خارج الشاشة التي أبعادها {size} بكسل.</translation>
  </message>
  <message>
   <source>That question no longer waits for an answer.</source>
   <translation>لم يعد ذلك السؤال ينتظر جوابًا.</translation>
  </message>
  <message>
   <source>The X server can't be reached.</source>
   <translation>يتعذّر الوصول إلى خادم X.</translation>
  </message>
  <message>
   <source>The adapter {file} does not suit {model}.</source>
   <translation>المحوّل {file} لا يناسب {model}.</translation>
  </message>
  <message>
   <source>The address did not come from you but from what was read, and what would be sent may hold something of yours.</source>
   <translation>لم يأتِ العنوان منك بل مما قُرئ، وقد يحوي ما سيُرسل شيئًا يخصّك.</translation>
  </message>
  <message>
   <source>The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: Peri's own file does.</source>
   <translation>عنوان خادم Qdrant الذي يحفظ متجهات المقاطع، مثل http://localhost:6333. فارغ: ملف Peri نفسه يحفظها.</translation>
  </message>
  <message>
   <source>The camera gives no picture.</source>
   <translation>الكاميرا لا تعطي صورة.</translation>
  </message>
  <message>
   <source>The camera is being opened…</source>
   <translation>يجري فتح الكاميرا…</translation>
  </message>
  <message>
   <source>The camera “{camera}” can't be opened.</source>
   <translation>يتعذّر فتح الكاميرا «{camera}».</translation>
  </message>
  <message>
   <source>The camera's picture can't be used.</source>
   <translation>يتعذّر استخدام صورة الكاميرا.</translation>
  </message>
  <message>
   <source>The chat template is {length} characters long; {most} is the limit.</source>
   <translation>عدد محارف قالب المحادثة {length}؛ والحد {most}.</translation>
  </message>
  <message>
   <source>The client of Qdrant is not installed.</source>
   <translation>عميل Qdrant غير مثبّت.</translation>
  </message>
  <message>
   <source>The clipboard can't be read</source>
   <translation>تتعذّر قراءة الحافظة</translation>
  </message>
  <message>
   <source>The clipboard can't be read.</source>
   <translation>تتعذّر قراءة الحافظة.</translation>
  </message>
  <message>
   <source>The clipboard does not answer.</source>
   <translation>الحافظة لا تستجيب.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture that can be read.</source>
   <translation>لا صورة مقروءة في الحافظة.</translation>
  </message>
  <message>
   <source>The clipboard of Wayland can't be read.</source>
   <translation>تتعذّر قراءة حافظة Wayland.</translation>
  </message>
  <message>
   <source>The connection to the desktop broke.</source>
   <translation>انقطع الاتصال بسطح المكتب.</translation>
  </message>
  <message>
   <source>The conversation ended</source>
   <translation>انتهت المحادثة</translation>
  </message>
  <message>
   <source>The conversation is on the clipboard, as Markdown.</source>
   <translation>المحادثة في الحافظة، بصيغة Markdown.</translation>
  </message>
  <message>
   <source>The conversation of this link is not here</source>
   <translation>محادثة هذا الرابط ليست هنا</translation>
  </message>
  <message>
   <source>The conversation waits for it.</source>
   <translation>المحادثة تنتظره.</translation>
  </message>
  <message>
   <source>The coordinates in “{name}” are no numbers.</source>
   <translation>الإحداثيات في «{name}» ليست أعدادًا.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the key may be used.</source>
   <translation>لم يقل سطح المكتب هل يجوز استخدام المفتاح.</translation>
  </message>
  <message>
   <source>The desktop did not say whether the screen may be seen.</source>
   <translation>لم يقل سطح المكتب هل تجوز رؤية الشاشة.</translation>
  </message>
  <message>
   <source>The desktop gave no picture of the screen.</source>
   <translation>لم يُعطِ سطح المكتب صورة للشاشة.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to give Peri the key.</source>
   <translation>لم يُسمح لسطح المكتب بإعطاء المفتاح لـ Peri.</translation>
  </message>
  <message>
   <source>The desktop was not allowed to show the screen.</source>
   <translation>لم يُسمح لسطح المكتب بعرض الشاشة.</translation>
  </message>
  <message>
   <source>The desktop was not told</source>
   <translation>لم يُبلَّغ سطح المكتب</translation>
  </message>
  <message>
   <source>The desktop's menu could not be changed: {why}.</source>
   <translation>تعذّر تغيير قائمة سطح المكتب: {why}.</translation>
  </message>
  <message>
   <source>The desktop's portal takes no pictures of the screen: {why}</source>
   <translation>بوابة سطح المكتب لا تلتقط صورًا للشاشة: {why}</translation>
  </message>
  <message>
   <source>The device went away</source>
   <translation>اختفى الجهاز</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>القرص ممتلئ</translation>
  </message>
  <message>
   <source>The display {display} can't be reached.</source>
   <translation>يتعذّر الوصول إلى العرض {display}.</translation>
  </message>
  <message>
   <source>The documents in “{name}” are searched from now on.</source>
   <translation>يُبحث من الآن في مستندات «{name}».</translation>
  </message>
  <message>
   <source>The download was stopped</source>
   <translation>أُوقف التنزيل</translation>
  </message>
  <message>
   <source>The download was stopped. What has arrived is kept.</source>
   <translation>أُوقف التنزيل. ما وصل محفوظ.</translation>
  </message>
  <message>
   <source>The downloaded model is not the right one</source>
   <translation>النموذج الذي نُزّل ليس النموذج الصحيح</translation>
  </message>
  <message>
   <source>The embedder gave another number of vectors than it was asked for.</source>
   <translation>أعطى نموذج التضمين عدد متجهات غير المطلوب.</translation>
  </message>
  <message>
   <source>The faces in “{name}” have corners that are not there.</source>
   <translation>لأوجه «{name}» رؤوس غير موجودة.</translation>
  </message>
  <message>
   <source>The fact and {count} that it replaced are gone from the memory.</source>
   <translation>زالت من الذاكرة المعلومة وما حلّت محلّه: {count}.</translation>
  </message>
  <message>
   <source>The file isn't there any more</source>
   <translation>لم يعد الملف هناك</translation>
  </message>
  <message>
   <source>The file {name} is no longer in the store.</source>
   <translation>لم يعد الملف {name} في المخزن.</translation>
  </message>
  <message>
   <source>The files stay where they are.</source>
   <translation>تبقى الملفات في مكانها.</translation>
  </message>
  <message>
   <source>The folder can't be opened: {why}.</source>
   <translation>يتعذّر فتح المجلد: {why}.</translation>
  </message>
  <message>
   <source>The folder of models {folder} can't be used: {why}.</source>
   <translation>يتعذّر استخدام مجلد النماذج {folder}: {why}.</translation>
  </message>
  <message>
   <source>The folder {path} has a name that the sandbox can't be told.</source>
   <translation>للمجلد {path} اسم لا يمكن إعطاؤه للصندوق المعزول.</translation>
  </message>
  <message>
   <source>The folder “{name}” is deleted; what was in it stays.</source>
   <translation>حُذف المجلد «{name}»؛ ويبقى ما كان فيه.</translation>
  </message>
  <message>
   <source>The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.</source>
   <translation>المجلدات التي يجوز للأدوات قراءة ملفاتها، وكتابتها إن وافقت؛ مثل "~/Documents". فارغ: لا شيء.</translation>
  </message>
  <message>
   <source>The former words are kept in its history until you forget it.</source>
   <translation>تُحفظ الصياغة السابقة في تاريخه إلى أن تنساه.</translation>
  </message>
  <message>
   <source>The hub has another {file} than the catalog promises.</source>
   <translation>لدى المستودع {file} غير الذي يعد به الفهرس.</translation>
  </message>
  <message>
   <source>The hub states no checksum of {file}.</source>
   <translation>لا يذكر المستودع مجموع تحقق للملف {file}.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of it.</source>
   <translation>لم يستطع مرمّز الصور أن يستخرج منها شيئًا.</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of this query.</source>
   <translation>لم يستطع مرمّز الصور أن يفهم هذا البحث.</translation>
  </message>
  <message>
   <source>The image encoder failed: {why}</source>
   <translation>أخفق مرمّز الصور: {why}</translation>
  </message>
  <message>
   <source>The image encoder in {folder} is not complete: {missing} is missing.</source>
   <translation>مرمّز الصور في {folder} غير مكتمل: ينقصه {missing}.</translation>
  </message>
  <message>
   <source>The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri.</source>
   <translation>مرمّز الصور: مجلد كتبه `peri models export-clip`. فارغ: الذي يأتي مع Peri.</translation>
  </message>
  <message>
   <source>The index of pictures can't be used</source>
   <translation>يتعذّر استخدام فهرس الصور</translation>
  </message>
  <message>
   <source>The instructions for the model fill its whole context: {used} of {limit} tokens.</source>
   <translation>تملأ تعليمات النموذج سياقه كله: {used} من {limit} رمزًا.</translation>
  </message>
  <message>
   <source>The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.</source>
   <translation>المفتاح الذي يفتح السؤال السريع من أي برنامج، مثل "Ctrl+Alt+Space". فارغ: لا شيء.</translation>
  </message>
  <message>
   <source>The key that works everywhere is off</source>
   <translation>المفتاح الذي يعمل في كل مكان معطّل</translation>
  </message>
  <message>
   <source>The key {twice} is written twice.</source>
   <translation>المفتاح {twice} مكتوب مرتين.</translation>
  </message>
  <message>
   <source>The language model that answers; `peri models list` names them.</source>
   <translation>النموذج اللغوي الذي يجيب؛ يسرد الأمر `peri models list` النماذج.</translation>
  </message>
  <message>
   <source>The language of the window. "system": as the desktop is.</source>
   <translation>لغة النافذة. ‏"system": كما في سطح المكتب.</translation>
  </message>
  <message>
   <source>The language you speak, as a code such as "en" or "de". Empty: recognise it.</source>
   <translation>اللغة التي تتحدّثها، رمزًا مثل "en" أو "de". فارغ: التعرّف عليها.</translation>
  </message>
  <message>
   <source>The last turn took {time}.</source>
   <translation>استغرق الدور الأخير {time}.</translation>
  </message>
  <message>
   <source>The list of models can't be used</source>
   <translation>يتعذّر استخدام قائمة النماذج</translation>
  </message>
  <message>
   <source>The list of models is wrong in {where}: {what}.</source>
   <translation>قائمة النماذج خاطئة في {where}: {what}.</translation>
  </message>
  <message>
   <source>The list of models names {name} twice.</source>
   <translation>تذكر قائمة النماذج {name} مرتين.</translation>
  </message>
  <message>
   <source>The list of models {path} can't be read: {why}</source>
   <translation>تتعذّر قراءة قائمة النماذج {path}: {why}</translation>
  </message>
  <message>
   <source>The log of decisions can't be used</source>
   <translation>يتعذّر استخدام سجلّ القرارات</translation>
  </message>
  <message>
   <source>The longest reply, in tokens; so much of the context is kept free for it.</source>
   <translation>أطول رد، بالرموز؛ يُترك له هذا القدر من السياق.</translation>
  </message>
  <message>
   <source>The loudspeaker is switched off.</source>
   <translation>مكبّر الصوت مطفأ.</translation>
  </message>
  <message>
   <source>The loudspeaker went away.</source>
   <translation>اختفى مكبّر الصوت.</translation>
  </message>
  <message>
   <source>The loudspeaker “{device}” can't be opened{why}.</source>
   <translation>تعذّر فتح مكبّر الصوت «{device}»{why}.</translation>
  </message>
  <message>
   <source>The manual isn't installed here. It is in the folder “docs” of Peri's source.</source>
   <translation>الدليل غير مثبّت هنا. هو في المجلد «docs» من مصدر Peri.</translation>
  </message>
  <message>
   <source>The meaning of a text could not be computed: {why}</source>
   <translation>تعذّر حساب معنى نص: {why}</translation>
  </message>
  <message>
   <source>The message is too long for the model</source>
   <translation>الرسالة أطول مما يتسع له النموذج</translation>
  </message>
  <message>
   <source>The microphone failed</source>
   <translation>تعطّل الميكروفون</translation>
  </message>
  <message>
   <source>The microphone is switched off.</source>
   <translation>الميكروفون مطفأ.</translation>
  </message>
  <message>
   <source>The microphone went away</source>
   <translation>اختفى الميكروفون</translation>
  </message>
  <message>
   <source>The microphone went away before anything was heard.</source>
   <translation>اختفى الميكروفون قبل أن يُسمع شيء.</translation>
  </message>
  <message>
   <source>The microphone “{device}” can't be opened{why}.</source>
   <translation>تعذّر فتح الميكروفون «{device}»{why}.</translation>
  </message>
  <message>
   <source>The model is being changed already</source>
   <translation>النموذج قيد التغيير بالفعل</translation>
  </message>
  <message>
   <source>The model is not installed</source>
   <translation>النموذج غير مثبّت</translation>
  </message>
  <message>
   <source>The model stopped; it starts again with your next message</source>
   <translation>توقف النموذج؛ يعمل من جديد مع رسالتك التالية</translation>
  </message>
  <message>
   <source>The model that finds texts by their meaning is not here.</source>
   <translation>النموذج الذي يجد النصوص بمعانيها غير موجود هنا.</translation>
  </message>
  <message>
   <source>The model that hears when a turn ends is not on this machine.</source>
   <translation>النموذج الذي يسمع متى ينتهي الكلام غير موجود على هذا الجهاز.</translation>
  </message>
  <message>
   <source>The model that turns speech into text.</source>
   <translation>النموذج الذي يحوّل الكلام إلى نص.</translation>
  </message>
  <message>
   <source>The model went on calling tools after {count} steps.</source>
   <translation>ظل النموذج يستدعي الأدوات بعد {count} من الخطوات.</translation>
  </message>
  <message>
   <source>The model wrote nothing that could be measured.</source>
   <translation>لم يكتب النموذج شيئًا يمكن قياسه.</translation>
  </message>
  <message>
   <source>The model {name} is not on this machine.</source>
   <translation>النموذج {name} ليس على هذا الجهاز.</translation>
  </message>
  <message>
   <source>The model's chat template can't be read: {why}</source>
   <translation>تتعذّر قراءة قالب محادثة النموذج: {why}</translation>
  </message>
  <message>
   <source>The model's chat template can't be used</source>
   <translation>يتعذّر استخدام قالب المحادثة الخاص بالنموذج</translation>
  </message>
  <message>
   <source>The model's chat template ends with a picture.</source>
   <translation>ينتهي قالب محادثة النموذج بصورة.</translation>
  </message>
  <message>
   <source>The model's chat template fails: {kind}: {why}</source>
   <translation>أخفق قالب محادثة النموذج: {kind}: {why}</translation>
  </message>
  <message>
   <source>The model's chat template has a mistake: {why}</source>
   <translation>في قالب محادثة النموذج خطأ: {why}</translation>
  </message>
  <message>
   <source>The model's chat template invents messages.</source>
   <translation>يختلق قالب محادثة النموذج رسائل.</translation>
  </message>
  <message>
   <source>The model's chat template leaves pictures out.</source>
   <translation>يُسقط قالب محادثة النموذج الصور.</translation>
  </message>
  <message>
   <source>The model's chat template makes an empty prompt.</source>
   <translation>ينتج قالب محادثة النموذج مدخلًا فارغًا.</translation>
  </message>
  <message>
   <source>The model's chat template refuses this conversation: {why}</source>
   <translation>يرفض قالب محادثة النموذج هذه المحادثة: {why}</translation>
  </message>
  <message>
   <source>The model's chat template writes without end.</source>
   <translation>يكتب قالب محادثة النموذج بلا نهاية.</translation>
  </message>
  <message>
   <source>The name is too long: {count} letters, at most {most}.</source>
   <translation>الاسم طويل جدًا: عدد الأحرف {count}، والحد الأقصى {most}.</translation>
  </message>
  <message>
   <source>The name of a parameter has characters that can't be seen.</source>
   <translation>في اسم أحد المعاملات محارف غير مرئية.</translation>
  </message>
  <message>
   <source>The name of the camera, a part of it, or its number. Empty: the first.</source>
   <translation>اسم الكاميرا أو جزء منه أو رقمها. فارغ: الأولى.</translation>
  </message>
  <message>
   <source>The name of the loudspeaker, or a part of it. Empty: the system's.</source>
   <translation>اسم مكبّر الصوت أو جزء منه. فارغ: مكبّر النظام.</translation>
  </message>
  <message>
   <source>The name of the microphone, or a part of it. Empty: the system's.</source>
   <translation>اسم الميكروفون أو جزء منه. فارغ: ميكروفون النظام.</translation>
  </message>
  <message>
   <source>The name of the voice. Empty: the engine's first.</source>
   <translation>اسم الصوت. فارغ: أول أصوات المحرّك.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>The picture in the clipboard is too large.</source>
   <translation>الصورة التي في الحافظة كبيرة جدًا.</translation>
  </message>
  <message>
   <source>The picture of the screen can't be read: {why}.</source>
   <translation>تتعذّر قراءة صورة الشاشة: {why}.</translation>
  </message>
  <message>
   <source>The pictures of “{name}” are too large: {width} x {height} pixels.</source>
   <translation>صور «{name}» كبيرة جدًا: {width} x {height} بكسل.</translation>
  </message>
  <message>
   <source>The pictures were indexed anew</source>
   <translation>فُهرست الصور من جديد</translation>
  </message>
  <message>
   <source>The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.</source>
   <translation>فُهرست الصور بواسطة {name}، والمثبَّت الآن {now}: يجب فهرستها من جديد.</translation>
  </message>
  <message>
   <source>The plugin {name} brings other tools than before: it was changed.</source>
   <translation>تقدّم الإضافة {name} أدوات غير ما كانت تقدّمه: لقد تغيّرت.</translation>
  </message>
  <message>
   <source>The plugin {name} did not end {tool} in time and was ended itself.</source>
   <translation>لم تُنهِ الإضافة {name} الأداة {tool} في الوقت المناسب فأُنهيت هي نفسها.</translation>
  </message>
  <message>
   <source>The plugin {name} ended in the middle of a call ({why}). It starts again with the next.</source>
   <translation>انتهت الإضافة {name} في أثناء استدعاء ({why}). ستبدأ من جديد مع الاستدعاء التالي.</translation>
  </message>
  <message>
   <source>The plugin {name} ended while it started ({why}).</source>
   <translation>انتهت الإضافة {name} وهي تبدأ ({why}).</translation>
  </message>
  <message>
   <source>The plugin {name} is no longer in use.</source>
   <translation>لم تعد الإضافة {name} مستخدمة.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready after {seconds} seconds and was ended.</source>
   <translation>لم تجهز الإضافة {name} بعد {seconds} ثانية فأُنهيت.</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready in time and was ended.</source>
   <translation>لم تجهز الإضافة {name} في الوقت المناسب فأُنهيت.</translation>
  </message>
  <message>
   <source>The plugin {plugin} speaks another version's words: {why}.</source>
   <translation>تتحدث الإضافة {plugin} بلغة إصدار آخر: {why}.</translation>
  </message>
  <message>
   <source>The plugins whose tools may be used; `peri plugins` lists, enables and disables them.</source>
   <translation>الإضافات التي يجوز استخدام أدواتها؛ يسردها `peri plugins` ويفعّلها ويعطّلها.</translation>
  </message>
  <message>
   <source>The process of {name} died ({cause}). What you wrote and what was already answered is kept; it starts again with the next request.</source>
   <translation>انتهت عملية {name} ({cause}). ما كتبته وما أُجيب عنه محفوظ؛ وتبدأ من جديد مع الطلب التالي.</translation>
  </message>
  <message>
   <source>The process of {name} died while it started ({cause}).</source>
   <translation>انتهت عملية {name} في أثناء بدئها ({cause}).</translation>
  </message>
  <message>
   <source>The process that looks at pictures stopped at it, twice.</source>
   <translation>توقفت العملية التي تفحص الصور عندها مرتين.</translation>
  </message>
  <message>
   <source>The program could not be started in the sandbox: {why}</source>
   <translation>تعذّر بدء البرنامج في الصندوق المعزول: {why}</translation>
  </message>
  <message>
   <source>The program that holds the clipboard does not answer.</source>
   <translation>البرنامج الذي يمسك الحافظة لا يستجيب.</translation>
  </message>
  <message>
   <source>The program was not run</source>
   <translation>لم يُشغَّل البرنامج</translation>
  </message>
  <message>
   <source>The projector of a vision model is a file of its own, most often called mmproj-….gguf.</source>
   <translation>مُسقط النموذج البصري ملف مستقل، اسمه غالبًا mmproj-….gguf.</translation>
  </message>
  <message>
   <source>The prompt can't be used</source>
   <translation>يتعذّر استخدام النص المحفوظ</translation>
  </message>
  <message>
   <source>The prompt is {needed} tokens long; the context holds {limit}.</source>
   <translation>طول المدخل {needed} رمزًا؛ ويتسع السياق لـ {limit}.</translation>
  </message>
  <message>
   <source>The prompt “{name}” is deleted.</source>
   <translation>حُذف النص الجاهز «{name}».</translation>
  </message>
  <message>
   <source>The proxy that the environment names can't be used: {why}</source>
   <translation>يتعذّر استخدام الوكيل الذي تسمّيه البيئة: {why}</translation>
  </message>
  <message>
   <source>The reply could not be spoken ({kind}).</source>
   <translation>تعذّر نطق الرد ({kind}).</translation>
  </message>
  <message>
   <source>The reply to it has begun already.</source>
   <translation>بدأ الرد عليها بالفعل.</translation>
  </message>
  <message>
   <source>The reply was ended</source>
   <translation>أُنهي الرد</translation>
  </message>
  <message>
   <source>The same of the camera.</source>
   <translation>الأمر نفسه للكاميرا.</translation>
  </message>
  <message>
   <source>The same of the language model.</source>
   <translation>الأمر نفسه للنموذج اللغوي.</translation>
  </message>
  <message>
   <source>The same of the picture in the clipboard. What you paste yourself needs no leave.</source>
   <translation>الأمر نفسه للصورة في الحافظة. ما تلصقه بنفسك لا يحتاج إذنًا.</translation>
  </message>
  <message>
   <source>The same seed gives the same reply to the same prompt. -1: a new one every time.</source>
   <translation>البذرة نفسها تعطي الرد نفسه للنص نفسه. ‏‎-1: بذرة جديدة كل مرة.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not hold on this machine: {why}.</source>
   <translation>لا يصمد الصندوق المعزول ({name}) على هذا الجهاز: {why}.</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not start: {why}</source>
   <translation>لا يبدأ الصندوق المعزول ({name}): {why}</translation>
  </message>
  <message>
   <source>The sandbox can't be started: {why}.</source>
   <translation>يتعذّر بدء الصندوق المعزول: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be captured: {why}.</source>
   <translation>يتعذّر التقاط الشاشة: {why}.</translation>
  </message>
  <message>
   <source>The screen can't be seen</source>
   <translation>تتعذّر رؤية الشاشة</translation>
  </message>
  <message>
   <source>The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.</source>
   <translation>محرّك البحث: عنوان خادم SearXNG، أو عنوان فيه "{query}". فارغ: لا شيء.</translation>
  </message>
  <message>
   <source>The server asks for it in the course of a call, not you.</source>
   <translation>الخادم يطلب ذلك في أثناء استدعاء، لا أنت.</translation>
  </message>
  <message>
   <source>The server {name} {why}.</source>
   <translation>الخادم {name} {why}.</translation>
  </message>
  <message>
   <source>The settings can't be used</source>
   <translation>يتعذّر استخدام الإعدادات</translation>
  </message>
  <message>
   <source>The settings forbid to look at the screen.</source>
   <translation>تمنع الإعدادات النظر إلى الشاشة.</translation>
  </message>
  <message>
   <source>The settings forbid to look into the clipboard.</source>
   <translation>تمنع الإعدادات النظر في الحافظة.</translation>
  </message>
  <message>
   <source>The settings forbid to look through the camera.</source>
   <translation>تمنع الإعدادات النظر عبر الكاميرا.</translation>
  </message>
  <message>
   <source>The settings of models can't be kept: {why}.</source>
   <translation>يتعذّر حفظ إعدادات النماذج: {why}.</translation>
  </message>
  <message>
   <source>The size of text; 1 is the desktop's own.</source>
   <translation>حجم النص؛ 1 هو حجم سطح المكتب.</translation>
  </message>
  <message>
   <source>The sound device does not start: {reason}</source>
   <translation>لا يبدأ جهاز الصوت: {reason}</translation>
  </message>
  <message>
   <source>The sound file “{name}” can't stand for a microphone: {why}</source>
   <translation>لا يصلح ملف الصوت «{name}» بديلًا عن الميكروفون: {why}</translation>
  </message>
  <message>
   <source>The sound file “{path}” can't be written: {why}.</source>
   <translation>تتعذّر كتابة ملف الصوت «{path}»: {why}.</translation>
  </message>
  <message>
   <source>The speech model in {folder} lacks {files}.</source>
   <translation>ينقص نموذج التعرّف على الكلام في {folder}: {files}.</translation>
  </message>
  <message>
   <source>The speech model knows no language “{language}”.</source>
   <translation>لا يعرف نموذج التعرّف على الكلام اللغة «{language}».</translation>
  </message>
  <message>
   <source>The speed is shown when a reply is written.</source>
   <translation>تظهر السرعة عند كتابة رد.</translation>
  </message>
  <message>
   <source>The speed of this machine could not be measured.</source>
   <translation>تعذّر قياس سرعة هذا الجهاز.</translation>
  </message>
  <message>
   <source>The start at login could not be changed: {why}.</source>
   <translation>تعذّر تغيير البدء عند تسجيل الدخول: {why}.</translation>
  </message>
  <message>
   <source>The store of conversations can't be used</source>
   <translation>يتعذّر استخدام مخزن المحادثات</translation>
  </message>
  <message>
   <source>The system has no voice installed.</source>
   <translation>لا يوجد صوت مثبّت في النظام.</translation>
  </message>
  <message>
   <source>The system has no voice “{name}”.</source>
   <translation>لا يوجد في النظام صوت «{name}».</translation>
  </message>
  <message>
   <source>The system's voice can't be used: {why}.</source>
   <translation>يتعذّر استخدام صوت النظام: {why}.</translation>
  </message>
  <message>
   <source>The system's voice did not answer in {seconds} s.</source>
   <translation>لم يُجب صوت النظام خلال {seconds} ث.</translation>
  </message>
  <message>
   <source>The system's voice made no sound.</source>
   <translation>لم يُصدر صوت النظام أي صوت.</translation>
  </message>
  <message>
   <source>The text in {name} could not be read ({why}).</source>
   <translation>تعذّرت قراءة النص في {name} ({why}).</translation>
  </message>
  <message>
   <source>The tool "{name}" isn't offered. {why}</source>
   <translation>لا تُعرض الأداة «{name}». {why}</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} did not end and was left behind.</source>
   <translation>لم تنتهِ الأداة «{name}» من {source} فتُركت.</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} is left out. {why}</source>
   <translation>استُبعدت الأداة «{name}» من {source}. {why}</translation>
  </message>
  <message>
   <source>The tool number {number} isn't offered. {why}</source>
   <translation>لا تُعرض الأداة رقم {number}. {why}</translation>
  </message>
  <message>
   <source>The vision model failed to encode the picture.</source>
   <translation>أخفق النموذج البصري في ترميز الصورة.</translation>
  </message>
  <message>
   <source>The vision model failed to lay out the picture.</source>
   <translation>أخفق النموذج البصري في ترتيب الصورة.</translation>
  </message>
  <message>
   <source>The voice can't speak</source>
   <translation>لا يستطيع الصوت أن يتكلم</translation>
  </message>
  <message>
   <source>The voice “{voice}” can't be loaded: {why}</source>
   <translation>يتعذّر تحميل الصوت «{voice}»: {why}</translation>
  </message>
  <message>
   <source>The wheel holds no {path}.</source>
   <translation>لا تحتوي حزمة wheel على {path}.</translation>
  </message>
  <message>
   <source>The wheel with {path} is damaged: {why}.</source>
   <translation>حزمة wheel التي فيها {path} تالفة: {why}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>الصورة كاملة</translation>
  </message>
  <message>
   <source>The window can't be changed so</source>
   <translation>لا يمكن تغيير السياق هكذا</translation>
  </message>
  <message>
   <source>The window is busy and did not answer in time.</source>
   <translation>النافذة مشغولة ولم تجب في الوقت المناسب.</translation>
  </message>
  <message>
   <source>The windows of the screen can't be listed.</source>
   <translation>يتعذّر سرد نوافذ الشاشة.</translation>
  </message>
  <message>
   <source>The words that it waits for.</source>
   <translation>الكلمات التي ينتظرها.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>السمة</translation>
  </message>
  <message>
   <source>There are no conversations in this export.</source>
   <translation>لا توجد محادثات في هذا التصدير.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>الموجود: {names}.</translation>
  </message>
  <message>
   <source>There is a folder “{name}” already.</source>
   <translation>يوجد مجلد باسم «{name}» بالفعل.</translation>
  </message>
  <message>
   <source>There is a letter in it that no file can hold.</source>
   <translation>فيه حرف لا يمكن لأي ملف حفظه.</translation>
  </message>
  <message>
   <source>There is a prompt “{name}” already.</source>
   <translation>يوجد نص جاهز باسم «{name}» بالفعل.</translation>
  </message>
  <message>
   <source>There is hardly room for {name} ({size}); it was loaded all the same and may be slow.</source>
   <translation>يكاد لا يوجد متسع لـ {name} ({size})؛ حُمّل رغم ذلك وقد يكون بطيئًا.</translation>
  </message>
  <message>
   <source>There is more than one plugin "{name}": {places}.</source>
   <translation>توجد أكثر من إضافة باسم «{name}»: {places}.</translation>
  </message>
  <message>
   <source>There is no GGUF file in {path}.</source>
   <translation>لا يوجد ملف GGUF في {path}.</translation>
  </message>
  <message>
   <source>There is no adapter at {path}.</source>
   <translation>لا يوجد محوّل في {path}.</translation>
  </message>
  <message>
   <source>There is no back end “{name}”. Known ones: {known}.</source>
   <translation>لا يوجد محرّك باسم «{name}». المعروف منها: {known}.</translation>
  </message>
  <message>
   <source>There is no camera</source>
   <translation>لا توجد كاميرا</translation>
  </message>
  <message>
   <source>There is no camera that can be opened.</source>
   <translation>لا توجد كاميرا يمكن فتحها.</translation>
  </message>
  <message>
   <source>There is no clipboard here.</source>
   <translation>لا توجد حافظة هنا.</translation>
  </message>
  <message>
   <source>There is no conversation {key} in the store; it may have been deleted.</source>
   <translation>لا توجد محادثة {key} في المخزن؛ ربما حُذفت.</translation>
  </message>
  <message>
   <source>There is no conversations.json in {name}.</source>
   <translation>لا يوجد conversations.json في {name}.</translation>
  </message>
  <message>
   <source>There is no desktop whose keys could be heard.</source>
   <translation>لا يوجد سطح مكتب يمكن الاستماع إلى مفاتيحه.</translation>
  </message>
  <message>
   <source>There is no fact {fact} in the memory; it may have been forgotten.</source>
   <translation>لا توجد الحقيقة {fact} في الذاكرة؛ ربما نُسيت.</translation>
  </message>
  <message>
   <source>There is no filter of system calls for this processor ({name}).</source>
   <translation>لا يوجد مرشّح لاستدعاءات النظام لهذا المعالج ({name}).</translation>
  </message>
  <message>
   <source>There is no folder {folder} to work in.</source>
   <translation>لا يوجد مجلد {folder} للعمل فيه.</translation>
  </message>
  <message>
   <source>There is no folder {key} in the store; it may have been deleted.</source>
   <translation>لا يوجد مجلد {key} في المخزن؛ ربما حُذف.</translation>
  </message>
  <message>
   <source>There is no loudspeaker</source>
   <translation>لا يوجد مكبر صوت</translation>
  </message>
  <message>
   <source>There is no microphone</source>
   <translation>لا يوجد ميكروفون</translation>
  </message>
  <message>
   <source>There is no model at {model}.</source>
   <translation>لا يوجد نموذج في {model}.</translation>
  </message>
  <message>
   <source>There is no model named {name}.</source>
   <translation>لا يوجد نموذج باسم {name}.</translation>
  </message>
  <message>
   <source>There is no page {page_id} in this conversation; `peri context` lists them.</source>
   <translation>لا توجد الصفحة {page_id} في هذه المحادثة؛ يسردها `peri context`.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>لا توجد صورة في الحافظة.</translation>
  </message>
  <message>
   <source>There is no plugin "{name}".</source>
   <translation>لا توجد إضافة باسم «{name}».</translation>
  </message>
  <message>
   <source>There is no projector at {projector}: without it the model can't see.</source>
   <translation>لا يوجد مُسقط في {projector}: من دونه لا يستطيع النموذج أن يرى.</translation>
  </message>
  <message>
   <source>There is no prompt “{name}” any more.</source>
   <translation>لم يعد هناك نص جاهز باسم «{name}».</translation>
  </message>
  <message>
   <source>There is no room for a backup of {size} MB in {folder}.</source>
   <translation>لا متسع في {folder} لنسخة احتياطية حجمها {size} م.بايت.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>لا متسع لـ {name}: يلزم {need} من الذاكرة، والمتاح {free}. لم يُفقد شيء مما كتبته.</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>لا متسع لـ {name}: يلزم {need} من الذاكرة، و{least} على الأقل، والمتاح {free}. لم يُفقد شيء مما كتبته.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for {folder}.</source>
   <translation>لم يبقَ متسع على القرص لـ {folder}.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was indexed before is safe.</source>
   <translation>لا متسع على القرص لكتابة {path}. ما فُهرس من قبل بأمان.</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was stored before is safe.</source>
   <translation>لا متسع على القرص لكتابة {path}. ما خُزّن من قبل بأمان.</translation>
  </message>
  <message>
   <source>There is no screen here: DISPLAY is not set.</source>
   <translation>لا توجد شاشة هنا: لم يُضبط DISPLAY.</translation>
  </message>
  <message>
   <source>There is no setting "{key}". docs/settings.md lists all of them.</source>
   <translation>لا يوجد إعداد باسم "{key}". كل الإعدادات مذكورة في docs/settings.md.</translation>
  </message>
  <message>
   <source>There is no setting "{key}"; did you mean "{likely}"?</source>
   <translation>لا يوجد إعداد باسم "{key}"؛ هل قصدت "{likely}"؟</translation>
  </message>
  <message>
   <source>There is no such back end</source>
   <translation>لا يوجد محرّك كهذا</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>لا توجد صفحة كهذه.</translation>
  </message>
  <message>
   <source>There is no table [{key}]</source>
   <translation>لا يوجد جدول [{key}]</translation>
  </message>
  <message>
   <source>There is no text in it.</source>
   <translation>لا نص فيه.</translation>
  </message>
  <message>
   <source>There is no turn {key} in the store; it may have been deleted.</source>
   <translation>لا يوجد دور {key} في المخزن؛ ربما حُذف.</translation>
  </message>
  <message>
   <source>There is no voice “{voice}” on this machine.</source>
   <translation>لا يوجد صوت «{voice}» على هذا الجهاز.</translation>
  </message>
  <message>
   <source>There is none on this machine.</source>
   <translation>لا شيء منها على هذا الجهاز.</translation>
  </message>
  <message>
   <source>There is not enough memory</source>
   <translation>الذاكرة غير كافية</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens.</source>
   <translation>لا تكفي الذاكرة لسياق من {tokens} رمزًا.</translation>
  </message>
  <message>
   <source>There is not enough memory to load {file}.</source>
   <translation>لا تكفي الذاكرة لتحميل {file}.</translation>
  </message>
  <message>
   <source>There is nothing to remember in this.</source>
   <translation>لا شيء هنا ليُتذكَّر.</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>لا شيء لإرساله بعد.</translation>
  </message>
  <message>
   <source>These are to be some of the choices.</source>
   <translation>يجب أن تكون هذه من الخيارات.</translation>
  </message>
  <message>
   <source>These backups were made before and still hold it. Delete them if that matters:</source>
   <translation>أُنشئت هذه النسخ الاحتياطية من قبل وما زالت تحويه. احذفها إن كان ذلك يهمّك:</translation>
  </message>
  <message>
   <source>These conversations can't be imported</source>
   <translation>يتعذّر استيراد هذه المحادثات</translation>
  </message>
  <message>
   <source>These left to make room. They are kept in full, and you can bring them back.</source>
   <translation>خرجت هذه لإفساح المكان. هي محفوظة كاملة، ويمكنك استعادتها.</translation>
  </message>
  <message>
   <source>These will not ring: {timers}.</source>
   <translation>لن ترنّ هذه: {timers}.</translation>
  </message>
  <message>
   <source>They are found by their words only: nothing that tells meanings is installed.</source>
   <translation>تُوجد بكلماتها فقط: لم يُثبَّت ما يعرف المعاني.</translation>
  </message>
  <message>
   <source>They hold whenever this model answers. Other models keep their own.</source>
   <translation>تسري كلما أجاب هذا النموذج. للنماذج الأخرى إعداداتها.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>أفكّر</translation>
  </message>
  <message>
   <source>This 3-D model can't be used</source>
   <translation>يتعذّر استخدام هذا المجسّم الثلاثي الأبعاد</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to start a sandbox with.</source>
   <translation>لا يملك Peri هذا مفسّر Python خاصًا به يبدأ به صندوقًا معزولًا.</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to try the sandbox with.</source>
   <translation>لا يملك Peri هذا مفسّر Python خاصًا به يجرّب به الصندوق المعزول.</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>هذه المحادثة</translation>
  </message>
  <message>
   <source>This desktop gives no keys to programs.</source>
   <translation>لا يعطي سطح المكتب هذا مفاتيح للبرامج.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn.</source>
   <translation>تعذّر رسم هذا المخطط.</translation>
  </message>
  <message>
   <source>This diagram can't be drawn: {why}.</source>
   <translation>تعذّر رسم هذا المخطط: {why}.</translation>
  </message>
  <message>
   <source>This diagram is too large to be drawn.</source>
   <translation>هذا المخطط أكبر من أن يُرسم.</translation>
  </message>
  <message>
   <source>This diagram would show what lies elsewhere, so it isn't drawn.</source>
   <translation>سيعرض هذا المخطط ما هو في مكان آخر، لذلك لا يُرسم.</translation>
  </message>
  <message>
   <source>This document can't be used</source>
   <translation>يتعذّر استخدام هذا المستند</translation>
  </message>
  <message>
   <source>This export was written by another Peri (format {version}; this one knows {known}).</source>
   <translation>كتب هذا التصديرَ إصدار آخر من Peri (التنسيق {version}؛ وهذا الإصدار يعرف {known}).</translation>
  </message>
  <message>
   <source>This file can't be attached</source>
   <translation>يتعذّر إرفاق هذا الملف</translation>
  </message>
  <message>
   <source>This file is not a usable model</source>
   <translation>هذا الملف ليس نموذجًا صالحًا</translation>
  </message>
  <message>
   <source>This folder can't be called so</source>
   <translation>لا يمكن تسمية المجلد هكذا</translation>
  </message>
  <message>
   <source>This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z.</source>
   <translation>يجب أن يكون هذا تاريخًا ووقتًا مع منطقته الزمنية، مثل 2026-01-31T09:00:00Z.</translation>
  </message>
  <message>
   <source>This is to be a date, such as 2026-01-31.</source>
   <translation>يجب أن يكون هذا تاريخًا، مثل 2026-01-31.</translation>
  </message>
  <message>
   <source>This is to be a number.</source>
   <translation>يجب أن يكون هذا عددًا.</translation>
  </message>
  <message>
   <source>This is to be a text.</source>
   <translation>يجب أن يكون هذا نصًا.</translation>
  </message>
  <message>
   <source>This is to be a whole number.</source>
   <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
  </message>
  <message>
   <source>This is to be an address, with its scheme.</source>
   <translation>يجب أن يكون هذا عنوانًا مع بروتوكوله.</translation>
  </message>
  <message>
   <source>This is to be an e-mail address.</source>
   <translation>يجب أن يكون هذا عنوان بريد إلكتروني.</translation>
  </message>
  <message>
   <source>This is to be at least {least} characters.</source>
   <translation>الحد الأدنى لعدد المحارف هنا {least}.</translation>
  </message>
  <message>
   <source>This is to be at least {least} of them.</source>
   <translation>يجب اختيار {least} منها على الأقل.</translation>
  </message>
  <message>
   <source>This is to be at least {least}.</source>
   <translation>يجب ألا يقلّ هذا عن {least}.</translation>
  </message>
  <message>
   <source>This is to be at most {most} characters.</source>
   <translation>الحد الأقصى لعدد المحارف هنا {most}.</translation>
  </message>
  <message>
   <source>This is to be at most {most} of them.</source>
   <translation>يجب اختيار {most} منها على الأكثر.</translation>
  </message>
  <message>
   <source>This is to be at most {most}.</source>
   <translation>يجب ألا يزيد هذا على {most}.</translation>
  </message>
  <message>
   <source>This is to be one of the choices.</source>
   <translation>يجب أن يكون هذا أحد الخيارات.</translation>
  </message>
  <message>
   <source>This is to be yes or no.</source>
   <translation>يجب أن يكون هذا نعم أو لا.</translation>
  </message>
  <message>
   <source>This keyboard has no such key.</source>
   <translation>لا يوجد مفتاح كهذا في لوحة المفاتيح هذه.</translation>
  </message>
  <message>
   <source>This macOS has no sandbox-exec.</source>
   <translation>لا يوجد sandbox-exec في نظام macOS هذا.</translation>
  </message>
  <message>
   <source>This machine has {whole} of memory; {free} are free now.</source>
   <translation>لهذا الجهاز {whole} من الذاكرة؛ والحر الآن {free}.</translation>
  </message>
  <message>
   <source>This model sees a picture of that size only as a whole, and it is too large.</source>
   <translation>لا يرى هذا النموذج صورة بهذا الحجم إلا كاملة، وهي كبيرة جدًا.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>يجب ملء هذا الحقل.</translation>
  </message>
  <message>
   <source>This must be {allowed}.</source>
   <translation>يجب أن يكون هذا {allowed}.</translation>
  </message>
  <message>
   <source>This once</source>
   <translation>هذه المرة</translation>
  </message>
  <message>
   <source>This page is always there.</source>
   <translation>هذه الصفحة موجودة دائمًا.</translation>
  </message>
  <message>
   <source>This page is too long to come back as a whole.</source>
   <translation>هذه الصفحة أطول من أن تعود كاملة.</translation>
  </message>
  <message>
   <source>This passage is no longer in your documents</source>
   <translation>لم يعد هذا المقطع في مستنداتك</translation>
  </message>
  <message>
   <source>This picture can't be used</source>
   <translation>يتعذّر استخدام هذه الصورة</translation>
  </message>
  <message>
   <source>This sandbox is for Windows.</source>
   <translation>هذا الصندوق المعزول مخصّص لنظام Windows.</translation>
  </message>
  <message>
   <source>This sandbox is for macOS.</source>
   <translation>هذا الصندوق المعزول مخصّص لنظام macOS.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland gives keys.</source>
   <translation>لا يوجد في هذه الجلسة D-Bus الذي تعطي Wayland المفاتيح عبره.</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland shows its screen.</source>
   <translation>لا يوجد في هذه الجلسة D-Bus الذي تعرض Wayland شاشتها عبره.</translation>
  </message>
  <message>
   <source>This sound can't be used</source>
   <translation>يتعذّر استخدام هذا الصوت</translation>
  </message>
  <message>
   <source>This system has no Carbon, which gives keys on macOS.</source>
   <translation>لا يوجد في هذا النظام Carbon الذي يعطي المفاتيح على macOS.</translation>
  </message>
  <message>
   <source>This turn is still running.</source>
   <translation>هذا الدور ما زال جاريًا.</translation>
  </message>
  <message>
   <source>This video can't be used</source>
   <translation>يتعذّر استخدام هذا الفيديو</translation>
  </message>
  <message>
   <source>This voice speaks English, and the text is in another script.</source>
   <translation>هذا الصوت يتكلم الإنجليزية، والنص بكتابة أخرى.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>الخيوط</translation>
  </message>
  <message>
   <source>Timer</source>
   <translation>مؤقّت</translation>
  </message>
  <message>
   <source>Timers ended with Peri</source>
   <translation>انتهت المؤقّتات مع Peri</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>متاح للاختيار</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>متاح للجلب</translation>
  </message>
  <message>
   <source>To its end</source>
   <translation>إلى نهايتها</translation>
  </message>
  <message>
   <source>To make room for {name}, this was unloaded: {names}. The next use loads it again.</source>
   <translation>لإفساح المجال لـ {name}، أُلغي تحميل: {names}. يُحمَّل من جديد عند الاستخدام التالي.</translation>
  </message>
  <message>
   <source>To the beginning of the conversation</source>
   <translation>إلى بداية المحادثة</translation>
  </message>
  <message>
   <source>To the message field</source>
   <translation>إلى حقل الرسالة</translation>
  </message>
  <message>
   <source>To the question that waits for you</source>
   <translation>إلى السؤال الذي ينتظرك</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Too large: it needs about {need} of memory, this machine has {whole}.</source>
   <translation>كبير جدًا: يحتاج نحو {need} من الذاكرة، وفي هذا الجهاز {whole}.</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>Tools offered at once</source>
   <translation>الأدوات المعروضة معًا</translation>
  </message>
  <message>
   <source>Tools that are never used, by name.</source>
   <translation>أدوات لا تُستخدم أبدًا، بأسمائها.</translation>
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
   <translation>صينية النظام</translation>
  </message>
  <message>
   <source>Try a smaller part of it, or another copy.</source>
   <translation>جرّب جزءًا أصغر منها أو نسخة أخرى.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>المحاولة من جديد</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>حاول مرة أخرى بعد لحظة.</translation>
  </message>
  <message>
   <source>Try again later. If it stays so, the source has changed.</source>
   <translation>حاول لاحقًا. إن بقي الأمر كذلك فقد تغيّر المصدر.</translation>
  </message>
  <message>
   <source>Try again, or another model.</source>
   <translation>حاول مرة أخرى أو جرّب نموذجًا آخر.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Try again: it starts anew.</source>
   <translation>حاول من جديد: يبدأ من أوله.</translation>
  </message>
  <message>
   <source>Try again; if it comes back, `peri doctor` and the log file help to find out why.</source>
   <translation>حاول مرة أخرى؛ وإن تكرر ذلك فإن `peri doctor` وملف السجل يساعدان على معرفة السبب.</translation>
  </message>
  <message>
   <source>Try again; the log file has the details.</source>
   <translation>حاول مرة أخرى؛ التفاصيل في ملف السجل.</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>تجربة</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>الكتابة</translation>
  </message>
  <message>
   <source>Type / and its name in a message to use it. What stands in braces, such as {example}, is to be filled in.</source>
   <translation>اكتب / واسمه في رسالة لاستعماله. ما بين القوسين المعقوفين، مثل {example}، يُملأ.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: do not remember “{fact}”</source>
   <translation>تراجع: عدم تذكّر «{fact}»</translation>
  </message>
  <message>
   <source>Unfolded</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>إلغاء التحميل</translation>
  </message>
  <message>
   <source>Unload helpers after minutes</source>
   <translation>إلغاء تحميل المساعدين بعد دقائق</translation>
  </message>
  <message>
   <source>Unload it, or add it again.</source>
   <translation>ألغِ تحميله أو أضفه من جديد.</translation>
  </message>
  <message>
   <source>Unload the language model after minutes</source>
   <translation>إلغاء تحميل النموذج اللغوي بعد دقائق</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>إلغاء الكتم</translation>
  </message>
  <message>
   <source>Unpack it, or save it as PDF or DOCX.</source>
   <translation>فُكّ ضغطه أو احفظه بصيغة PDF أو DOCX.</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>إلغاء التثبيت</translation>
  </message>
  <message>
   <source>Unpin others first.</source>
   <translation>ألغِ تثبيت غيرها أولًا.</translation>
  </message>
  <message>
   <source>Update Peri.</source>
   <translation>حدّث Peri.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>استخدام</translation>
  </message>
  <message>
   <source>Use another model first, or unload it.</source>
   <translation>استخدم نموذجًا آخر أولًا، أو ألغِ تحميله.</translation>
  </message>
  <message>
   <source>Use documents in answers</source>
   <translation>استخدام المستندات في الأجوبة</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>استخدامه</translation>
  </message>
  <message>
   <source>Use it again</source>
   <translation>استخدامها من جديد</translation>
  </message>
  <message>
   <source>Use it instead.</source>
   <translation>استخدمه بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Use its installer here.</source>
   <translation>استخدم هنا برنامج تثبيته.</translation>
  </message>
  <message>
   <source>Use memory in answers</source>
   <translation>استخدام الذاكرة في الأجوبة</translation>
  </message>
  <message>
   <source>Use microphone</source>
   <translation>استخدام الميكروفون</translation>
  </message>
  <message>
   <source>Use other words.</source>
   <translation>استخدم كلمات أخرى.</translation>
  </message>
  <message>
   <source>Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
   <translation>استخدم أحرفًا صغيرة وأرقامًا ونقاطًا وشرطات وشرطات سفلية، على أن تبدأ بحرف أو رقم.</translation>
  </message>
  <message>
   <source>Use speaker</source>
   <translation>استخدام مكبّر الصوت</translation>
  </message>
  <message>
   <source>Use tools</source>
   <translation>استخدام الأدوات</translation>
  </message>
  <message>
   <source>Version {at} of {count}</source>
   <translation>النسخة {at} من {count}</translation>
  </message>
  <message>
   <source>Videos and 3-D models</source>
   <translation>الفيديو والنماذج ثلاثية الأبعاد</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>Wait for its end.</source>
   <translation>انتظر نهايته.</translation>
  </message>
  <message>
   <source>Wait for phrase</source>
   <translation>انتظار العبارة</translation>
  </message>
  <message>
   <source>Wait for the wake phrase</source>
   <translation>انتظار عبارة التنبيه</translation>
  </message>
  <message>
   <source>Wait for “{phrase}”</source>
   <translation>انتظار «{phrase}»</translation>
  </message>
  <message>
   <source>Wait until that has ended.</source>
   <translation>انتظر حتى ينتهي ذلك.</translation>
  </message>
  <message>
   <source>Wait until that has finished.</source>
   <translation>انتظر حتى يكتمل ذلك.</translation>
  </message>
  <message>
   <source>Waiting for the reply before this one</source>
   <translation>تنتظر الرد الذي قبلها</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>بانتظار جوابك</translation>
  </message>
  <message>
   <source>Wake phrase</source>
   <translation>عبارة التنبيه</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>الويب</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>مرحبًا</translation>
  </message>
  <message>
   <source>Welcome to Peri</source>
   <translation>مرحبًا بك في Peri</translation>
  </message>
  <message>
   <source>What Peri is doing</source>
   <translation>ماذا يفعل Peri</translation>
  </message>
  <message>
   <source>What Peri remembers</source>
   <translation>ماذا يتذكّر Peri</translation>
  </message>
  <message>
   <source>What Peri remembers of you</source>
   <translation>ماذا يتذكّر Peri عنك</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>ما عاد</translation>
  </message>
  <message>
   <source>What came back, from {source}</source>
   <translation>ما عاد، من {source}</translation>
  </message>
  <message>
   <source>What can I help you with?</source>
   <translation>كيف يمكنني مساعدتك؟</translation>
  </message>
  <message>
   <source>What can you do for me?</source>
   <translation>ماذا يمكنك أن تفعل لي؟</translation>
  </message>
  <message>
   <source>What can't be read is not searched.</source>
   <translation>ما لا يمكن قراءته لا يُبحث فيه.</translation>
  </message>
  <message>
   <source>What does not work</source>
   <translation>ما لا يعمل</translation>
  </message>
  <message>
   <source>What else Peri uses</source>
   <translation>ما سوى ذلك مما يستخدمه Peri</translation>
  </message>
  <message>
   <source>What has already arrived is kept.</source>
   <translation>ما وصل محفوظ.</translation>
  </message>
  <message>
   <source>What is on your screen may hold secrets.</source>
   <translation>قد يحوي ما على شاشتك أسرارًا.</translation>
  </message>
  <message>
   <source>What is remembered</source>
   <translation>ما في الذاكرة</translation>
  </message>
  <message>
   <source>What it changes: +{added} and −{removed} lines</source>
   <translation>ما الذي تغيّره: ‎+{added}‎ و‎−{removed}‎ من الأسطر</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>ما الذي تفعله</translation>
  </message>
  <message>
   <source>What it is given</source>
   <translation>ما تُعطاه</translation>
  </message>
  <message>
   <source>What it replaced</source>
   <translation>ما حلّ محلّه</translation>
  </message>
  <message>
   <source>What it says now</source>
   <translation>ما تقوله الآن</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>ما الذي ستفعله</translation>
  </message>
  <message>
   <source>What left this machine</source>
   <translation>ما غادر هذا الجهاز</translation>
  </message>
  <message>
   <source>What speaks: Peri's own voice, or those of the "system".</source>
   <translation>ما الذي يتكلّم: صوت Peri نفسه، أو أصوات النظام "system".</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>ما تراه الكاميرا</translation>
  </message>
  <message>
   <source>What the microphone gave is no sound.</source>
   <translation>ما أعطاه الميكروفون ليس صوتًا.</translation>
  </message>
  <message>
   <source>What the model has before it is shown here, once a conversation has begun.</source>
   <translation>يُعرض هنا ما أمام النموذج عند بدء محادثة.</translation>
  </message>
  <message>
   <source>What the model should know of you or how it should answer, in your own words.</source>
   <translation>ما ينبغي أن يعرفه النموذج عنك أو كيف ينبغي أن يجيب، بكلماتك.</translation>
  </message>
  <message>
   <source>What the model would be given</source>
   <translation>ما سيُعطاه النموذج</translation>
  </message>
  <message>
   <source>What the server says</source>
   <translation>ما يقوله الخادم</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>ما طُلب</translation>
  </message>
  <message>
   <source>What was indexed is kept: is a disk not mounted?</source>
   <translation>يبقى ما فُهرس: هل هناك قرص غير موصول؟</translation>
  </message>
  <message>
   <source>What was kept of the picture can't be read.</source>
   <translation>تتعذّر قراءة ما حُفظ من الصورة.</translation>
  </message>
  <message>
   <source>What was read of it is still shown here.</source>
   <translation>ما قُرئ منه ما زال يُعرض هنا.</translation>
  </message>
  <message>
   <source>What was sent before; forward again</source>
   <translation>ما أُرسل من قبل؛ والعودة إلى الأمام</translation>
  </message>
  <message>
   <source>What was to be judged is no sound.</source>
   <translation>ما كان يُراد الحكم عليه ليس صوتًا.</translation>
  </message>
  <message>
   <source>What would be remembered</source>
   <translation>ما الذي سيُتذكّر</translation>
  </message>
  <message>
   <source>What would change: +{added} and −{removed} lines</source>
   <translation>ما الذي سيتغيّر: ‎+{added}‎ و‎−{removed}‎ من الأسطر</translation>
  </message>
  <message>
   <source>What you are writing can't be kept on disk: {why}.</source>
   <translation>لا يمكن حفظ ما تكتبه على القرص: {why}.</translation>
  </message>
  <message>
   <source>What you copied last may be a secret.</source>
   <translation>قد يكون آخر ما نسخته سرًا.</translation>
  </message>
  <message>
   <source>What you knew</source>
   <translation>ما كنت تعرفه</translation>
  </message>
  <message>
   <source>What you said was not understood ({kind}).</source>
   <translation>لم يُفهم ما قلته ({kind}).</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>من أين جاء</translation>
  </message>
  <message>
   <source>Where you added it from, your own file stays.</source>
   <translation>حيث أضفته منه يبقى ملفك.</translation>
  </message>
  <message>
   <source>Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux).</source>
   <translation>هل يكون Peri في قائمة سطح المكتب، ويفتح روابط peri://‎، ويُعرض للملفات (على لينكس).</translation>
  </message>
  <message>
   <source>Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say.</source>
   <translation>هل يبحث Peri، حين لا عمل آخر، عن حقائق ورغبات فيما تكتبه وتقوله.</translation>
  </message>
  <message>
   <source>Whether Peri may be heard at all. Off: replies are only shown.</source>
   <translation>هل يجوز أن يُسمع Peri أصلًا. عند التعطيل: تُعرض الردود فقط.</translation>
  </message>
  <message>
   <source>Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.</source>
   <translation>هل يجوز أن ينظر Peri إلى الشاشة عندما تطلب ذلك. ‏"ask": تُسأل كل مرة.</translation>
  </message>
  <message>
   <source>Whether Peri starts with the desktop, in its tray.</source>
   <translation>هل يبدأ Peri مع سطح المكتب، في صينيته.</translation>
  </message>
  <message>
   <source>Whether a hands-free conversation heeds nothing until it hears the wake phrase.</source>
   <translation>هل لا تلتفت المحادثة بلا يدين إلى شيء حتى تسمع عبارة التنبيه.</translation>
  </message>
  <message>
   <source>Whether a sign in the desktop's tray shows what Peri does.</source>
   <translation>هل تُظهر علامة في صينية سطح المكتب ما يفعله Peri.</translation>
  </message>
  <message>
   <source>Whether closing the window leaves Peri in the tray, ready for the key.</source>
   <translation>هل يبقى Peri بعد إغلاق النافذة في الصينية، جاهزًا للمفتاح.</translation>
  </message>
  <message>
   <source>Whether pages of the web may be read and searched for.</source>
   <translation>هل يجوز قراءة صفحات الويب والبحث عنها.</translation>
  </message>
  <message>
   <source>Whether passages of your indexed documents are used in answers without your asking.</source>
   <translation>هل تُستخدم مقاطع مستنداتك المفهرسة في الأجوبة من غير أن تطلب.</translation>
  </message>
  <message>
   <source>Whether the microphone may be opened at all.</source>
   <translation>هل يجوز فتح الميكروفون أصلًا.</translation>
  </message>
  <message>
   <source>Whether the model may use tools. "auto": where it has half a billion parameters or more.</source>
   <translation>هل يجوز للنموذج استخدام الأدوات. ‏"auto": إن كان له نصف مليار معامل أو أكثر.</translation>
  </message>
  <message>
   <source>Whether the model, where it has half a billion parameters or more, names conversations that you haven't, while nothing else is to do.</source>
   <translation>هل يسمّي النموذج، إن كان له نصف مليار معامل أو أكثر، المحادثات التي لم تسمّها، حين لا عمل آخر.</translation>
  </message>
  <message>
   <source>Whether what Peri remembers of you is used in its answers.</source>
   <translation>هل يُستخدم في الأجوبة ما يتذكّره Peri عنك.</translation>
  </message>
  <message>
   <source>Whether you are told of a finished reply or a question while you look at another window.</source>
   <translation>هل تُخبَر برد اكتمل أو بسؤال وأنت تنظر إلى نافذة أخرى.</translation>
  </message>
  <message>
   <source>Which replies are read aloud. "spoken": those to spoken questions.</source>
   <translation>أي الردود تُقرأ بصوت عالٍ. ‏"spoken": الردود على الأسئلة المنطوقة.</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>الشاشة كاملة</translation>
  </message>
  <message>
   <source>Why you are asked</source>
   <translation>لماذا تُسأل</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>With</source>
   <translation>مع</translation>
  </message>
  <message>
   <source>Words understood</source>
   <translation>فُهمت الكلمات</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>اكتبه مرة أخرى.</translation>
  </message>
  <message>
   <source>Write it such as Ctrl+Alt+Space.</source>
   <translation>اكتبه على نحو Ctrl+Alt+Space.</translation>
  </message>
  <message>
   <source>Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".</source>
   <translation>اكتب أسماء مع قوى من 0 إلى {most}، مثل "poet:0.8, formal:1".</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>اكتب واحدًا.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>اكتب شيئًا أولًا.</translation>
  </message>
  <message>
   <source>Write three sentences about the sea.</source>
   <translation>اكتب ثلاث جمل عن البحر.</translation>
  </message>
  <message>
   <source>Write what is to be remembered.</source>
   <translation>اكتب ما ينبغي تذكّره.</translation>
  </message>
  <message>
   <source>Write what is to be sent.</source>
   <translation>اكتب ما ينبغي إرساله.</translation>
  </message>
  <message>
   <source>Write, say or show something first.</source>
   <translation>اكتب شيئًا أو قله أو أرِه أولًا.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>أكتب</translation>
  </message>
  <message>
   <source>Written by the model</source>
   <translation>كتبه النموذج</translation>
  </message>
  <message>
   <source>Written out, the address is {address}</source>
   <translation>العنوان مكتوبًا كما هو: {address}</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second</source>
   <translation>كتب {speed:.1f} رمزًا في الثانية</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second</source>
   <translation>كتب {speed:.1f} رمزًا في الثانية، وقرأ {prefill:.0f} في الثانية</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>You allowed it for good.</source>
   <translation>سمحت به دائمًا.</translation>
  </message>
  <message>
   <source>You allowed it for this conversation.</source>
   <translation>سمحت به في هذه المحادثة.</translation>
  </message>
  <message>
   <source>You allowed it in this conversation</source>
   <translation>سمحت به في هذه المحادثة</translation>
  </message>
  <message>
   <source>You allowed it once</source>
   <translation>سمحت به مرة واحدة</translation>
  </message>
  <message>
   <source>You always allow it</source>
   <translation>تسمح به دائمًا</translation>
  </message>
  <message>
   <source>You can ask again.</source>
   <translation>يمكنك السؤال من جديد.</translation>
  </message>
  <message>
   <source>You can talk with Peri. Without a microphone or a loudspeaker everything works in writing.</source>
   <translation>يمكنك التحدّث مع Peri. من غير ميكروفون أو مكبّر صوت يعمل كل شيء كتابةً.</translation>
  </message>
  <message>
   <source>You did not name what it would reach or run.</source>
   <translation>لم تسمِّ ما سيصل إليه أو سيشغّله.</translation>
  </message>
  <message>
   <source>You didn't allow it</source>
   <translation>لم تسمح به</translation>
  </message>
  <message>
   <source>You have granted no rights.

When Peri asks whether a tool may do something, you can allow it once, in that conversation, or always on that very target. What you allowed for longer than once stands here, and you can take it back.</source>
   <translation>لم تمنح أي حقوق.

عندما يسأل Peri هل يجوز لأداة أن تفعل شيئًا، يمكنك السماح به مرة واحدة، أو في تلك المحادثة، أو دائمًا على ذلك الهدف نفسه. ما سمحت به لأكثر من مرة يظهر هنا، ويمكنك سحبه.</translation>
  </message>
  <message>
   <source>You named this very address, and nothing else is sent.</source>
   <translation>سمّيت هذا العنوان نفسه، ولا يُرسل شيء غيره.</translation>
  </message>
  <message>
   <source>You stopped this reply.</source>
   <translation>أوقفت هذا الرد.</translation>
  </message>
  <message>
   <source>Your answer was not taken</source>
   <translation>لم تُؤخذ إجابتك</translation>
  </message>
  <message>
   <source>Your instructions</source>
   <translation>تعليماتك</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>رسالتك</translation>
  </message>
  <message>
   <source>Your message takes {last} tokens, and the model can take in {most} at once: {excess} tokens (about {words} words) too many.</source>
   <translation>تأخذ رسالتك {last} رمزًا، ويستطيع النموذج استيعاب {most} دفعة واحدة: الزائد {excess} رمزًا (نحو {words} كلمة).</translation>
  </message>
  <message>
   <source>Your own message still says it. Delete its conversation if that matters.</source>
   <translation>رسالتك نفسها ما زالت تقوله. احذف محادثتها إن كان ذلك يهمّك.</translation>
  </message>
  <message>
   <source>Your own rules can't be used as they are</source>
   <translation>لا يمكن استخدام قواعدك الخاصّة كما هي</translation>
  </message>
  <message>
   <source>Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which.</source>
   <translation>في قواعدك خطأ، وإلى أن يُصلح يُسأل أكثر. يبيّنه `peri guard rules`.</translation>
  </message>
  <message>
   <source>`peri docs status` lists what is.</source>
   <translation>يسرد `peri docs status` ما هو مفهرس.</translation>
  </message>
  <message>
   <source>`peri doctor` lists those it has.</source>
   <translation>يسرد `peri doctor` ما فيه.</translation>
  </message>
  <message>
   <source>`peri doctor` says what to do about it.</source>
   <translation>يوضح `peri doctor` ما ينبغي فعله.</translation>
  </message>
  <message>
   <source>`peri doctor` says whether the sandbox works.</source>
   <translation>يوضح `peri doctor` هل يعمل الصندوق المعزول.</translation>
  </message>
  <message>
   <source>`peri index resume` does that.</source>
   <translation>يقوم `peri index resume` بذلك.</translation>
  </message>
  <message>
   <source>`peri index status` lists those that are.</source>
   <translation>يسرد `peri index status` المجلدات المفهرسة.</translation>
  </message>
  <message>
   <source>`peri models list` shows all of them.</source>
   <translation>يسردها `peri models list` كلها.</translation>
  </message>
  <message>
   <source>`peri models list` shows those that can be pulled.</source>
   <translation>يسرد `peri models list` ما يمكن تنزيله.</translation>
  </message>
  <message>
   <source>`peri models pull whisper-tiny.en` fetches one.</source>
   <translation>يجلب `peri models pull whisper-tiny.en` واحدًا.</translation>
  </message>
  <message>
   <source>`peri plugins list` shows those that are there.</source>
   <translation>يعرض `peri plugins list` الإضافات الموجودة.</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>قائمة</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>قائمة نصوص</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>قائمة نصوص بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>عددًا</translation>
  </message>
  <message>
   <source>a program could not write into its own folder</source>
   <translation>لم يستطع برنامج الكتابة في مجلده</translation>
  </message>
  <message>
   <source>a reply is read aloud</source>
   <translation>يُقرأ رد بصوت عالٍ</translation>
  </message>
  <message>
   <source>a server's name has 1 to 64 visible characters.</source>
   <translation>اسم الخادم من 1 إلى 64 محرفًا مرئيًا.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>a tensor has an absurd number of dimensions</source>
   <translation>لأحد الموترات عدد أبعاد غير معقول</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>نصًا</translation>
  </message>
  <message>
   <source>a trial ended with {code}, {how}. {told}</source>
   <translation>انتهت تجربة بالرمز {code}، {how}. {told}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>عددًا صحيحًا</translation>
  </message>
  <message>
   <source>about {tokens} tokens ({words} words) a second</source>
   <translation>نحو {tokens} رمزًا ({words} كلمة) في الثانية</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>أضفته أنت</translation>
  </message>
  <message>
   <source>also after text of others was read</source>
   <translation>حتى بعد قراءة نصوص من غيرك</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>و{count} غيرها</translation>
  </message>
  <message>
   <source>answered with an error: {why}</source>
   <translation>أجاب بخطأ: {why}</translation>
  </message>
  <message>
   <source>answered with what the protocol doesn't allow</source>
   <translation>أجاب بما لا يسمح به البروتوكول</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>يجيب</translation>
  </message>
  <message>
   <source>answers and sees</source>
   <translation>يجيب ويرى</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>مؤرشفة</translation>
  </message>
  <message>
   <source>being loaded</source>
   <translation>يجري تحميله</translation>
  </message>
  <message>
   <source>bubblewrap is not installed.</source>
   <translation>الحزمة bubblewrap غير مثبّتة.</translation>
  </message>
  <message>
   <source>can send something out of this machine</source>
   <translation>يمكن أن ترسل شيئًا خارج هذا الجهاز</translation>
  </message>
  <message>
   <source>can't be reached at {host}</source>
   <translation>يتعذّر الوصول إليه على {host}</translation>
  </message>
  <message>
   <source>can't be signed in to: {why}</source>
   <translation>يتعذّر تسجيل الدخول إليه: {why}</translation>
  </message>
  <message>
   <source>can't be started: there is no {missing}</source>
   <translation>يتعذّر بدؤه: لا يوجد {missing}</translation>
  </message>
  <message>
   <source>can't be started: {command} may not be run</source>
   <translation>يتعذّر بدؤه: لا يُسمح بتشغيل {command}</translation>
  </message>
  <message>
   <source>can't be used: {why}</source>
   <translation>يتعذّر استخدامه: {why}</translation>
  </message>
  <message>
   <source>changes how a model answers</source>
   <translation>يغيّر كيف يجيب نموذج</translation>
  </message>
  <message>
   <source>changes something that lasts</source>
   <translation>تغيّر شيئًا يدوم</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>comes with Peri</source>
   <translation>يأتي مع Peri</translation>
  </message>
  <message>
   <source>context of {count} tokens</source>
   <translation>سياق من {count} رمزًا</translation>
  </message>
  <message>
   <source>costs money, or uses up something that runs out</source>
   <translation>تكلّف مالًا، أو تستهلك شيئًا ينفد</translation>
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
   <translation>لم يُجب في الوقت المناسب</translation>
  </message>
  <message>
   <source>does nothing outside Peri</source>
   <translation>لا تفعل شيئًا خارج Peri</translation>
  </message>
  <message>
   <source>ended by itself; it starts again when it is needed</source>
   <translation>انتهت من نفسها؛ تعمل من جديد عند الحاجة إليها</translation>
  </message>
  <message>
   <source>ended the connection</source>
   <translation>أنهى الاتصال</translation>
  </message>
  <message>
   <source>ended with status {code}</source>
   <translation>انتهى بالحالة {code}</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <translation>رمز الخروج {code}</translation>
  </message>
  <message>
   <source>failed: {why}</source>
   <translation>أخفق: {why}</translation>
  </message>
  <message>
   <source>file</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>finds texts by their meaning</source>
   <translation>يجد النصوص بمعناها</translation>
  </message>
  <message>
   <source>first sound {seconds:.1f} s</source>
   <translation>أول صوت {seconds:.1f} ث</translation>
  </message>
  <message>
   <source>first word {seconds:.1f} s</source>
   <translation>أول كلمة {seconds:.1f} ث</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>from what you typed</source>
   <translation>مما كتبته</translation>
  </message>
  <message>
   <source>held to speak</source>
   <translation>مضغوط للتحدّث</translation>
  </message>
  <message>
   <source>hold {key}</source>
   <translation>اضغط {key} مطوّلًا</translation>
  </message>
  <message>
   <source>is heard or shown outside this conversation</source>
   <translation>تُسمع أو تُعرض خارج هذه المحادثة</translation>
  </message>
  <message>
   <source>is started again</source>
   <translation>يُعاد تشغيله</translation>
  </message>
  <message>
   <source>it answered what it wasn't asked</source>
   <translation>أجابت عمّا لم تُسأل عنه</translation>
  </message>
  <message>
   <source>it answers</source>
   <translation>يجيب</translation>
  </message>
  <message>
   <source>it did not answer in time</source>
   <translation>لم يُجب في الوقت المناسب</translation>
  </message>
  <message>
   <source>it did not end a call when it was told to</source>
   <translation>لم تُنهِ استدعاءً حين طُلب منها ذلك</translation>
  </message>
  <message>
   <source>it didn't start in time</source>
   <translation>لم تبدأ في الوقت المناسب</translation>
  </message>
  <message>
   <source>it does not begin as a GGUF file does</source>
   <translation>لا يبدأ كما يبدأ ملف GGUF</translation>
  </message>
  <message>
   <source>it has both "command" and "url"; a server is either a program or an address.</source>
   <translation>فيه "command" و"url" معًا؛ والخادم إمّا برنامج وإمّا عنوان.</translation>
  </message>
  <message>
   <source>it has no such file</source>
   <translation>لا يوجد فيه هذا الملف</translation>
  </message>
  <message>
   <source>it has no such repository</source>
   <translation>لا يوجد فيه هذا المستودع</translation>
  </message>
  <message>
   <source>it has no such revision</source>
   <translation>لا توجد فيه هذه المراجعة</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>إنه مبتور</translation>
  </message>
  <message>
   <source>it is cut short: {missing} of {size} bytes are missing</source>
   <translation>إنه مبتور: ينقص {missing} من {size} بايت</translation>
  </message>
  <message>
   <source>it let a program reach the network</source>
   <translation>سمح لبرنامج بالوصول إلى الشبكة</translation>
  </message>
  <message>
   <source>it let a program read a file outside of its folder</source>
   <translation>سمح لبرنامج بقراءة ملف خارج مجلده</translation>
  </message>
  <message>
   <source>it must be an object.</source>
   <translation>يجب أن يكون كائنًا.</translation>
  </message>
  <message>
   <source>it needs "command" (a program) or "url" (an address).</source>
   <translation>يحتاج إلى "command" (برنامج) أو "url" (عنوان).</translation>
  </message>
  <message>
   <source>it refuses</source>
   <translation>يرفض</translation>
  </message>
  <message>
   <source>it sent too much</source>
   <translation>أرسلت أكثر مما ينبغي</translation>
  </message>
  <message>
   <source>it sent what can't be read</source>
   <translation>أرسلت ما تتعذّر قراءته</translation>
  </message>
  <message>
   <source>it wants a login</source>
   <translation>يطلب تسجيل الدخول</translation>
  </message>
  <message>
   <source>it wants its licence accepted there first, and HF_TOKEN set</source>
   <translation>يلزم أولًا قبول الرخصة هناك وضبط HF_TOKEN</translation>
  </message>
  <message>
   <source>it was stopped</source>
   <translation>أُوقفت</translation>
  </message>
  <message>
   <source>its alignment is absurd</source>
   <translation>محاذاته غير معقولة</translation>
  </message>
  <message>
   <source>its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)</source>
   <translation>شهادته غير موثوقة هنا (يسمّي SSL_CERT_FILE الشهادات الموثوقة)</translation>
  </message>
  <message>
   <source>its definition</source>
   <translation>تعريفها</translation>
  </message>
  <message>
   <source>its format version is {version}; {known} can be read</source>
   <translation>إصدار تنسيقه {version}؛ وما يمكن قراءته {known}</translation>
  </message>
  <message>
   <source>its header claims an absurd number of parts</source>
   <translation>تذكر ترويسته عدد أجزاء غير معقول</translation>
  </message>
  <message>
   <source>its header has a name of absurd length</source>
   <translation>في ترويسته اسم طوله غير معقول</translation>
  </message>
  <message>
   <source>its header has a value of unknown type {kind}</source>
   <translation>في ترويسته قيمة من نوع مجهول {kind}</translation>
  </message>
  <message>
   <source>its header is cut short</source>
   <translation>ترويسته مبتورة</translation>
  </message>
  <message>
   <source>its header nests lists too deep</source>
   <translation>تتداخل القوائم في ترويسته بعمق زائد</translation>
  </message>
  <message>
   <source>its tools would be called as those of {other}; give it another name.</source>
   <translation>ستحمل أدواته أسماء أدوات {other}؛ أعطه اسمًا آخر.</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>النواة</translation>
  </message>
  <message>
   <source>kernel.adapters can't be {text}: {part} is no name with a strength.</source>
   <translation>لا يمكن أن يكون kernel.adapters القيمة {text}: {part} ليس اسمًا مع قوّة.</translation>
  </message>
  <message>
   <source>libmtmd can't be loaded: {why}</source>
   <translation>يتعذّر تحميل libmtmd: {why}</translation>
  </message>
  <message>
   <source>licence: {name}</source>
   <translation>الرخصة: {name}</translation>
  </message>
  <message>
   <source>line {line}: {problem}</source>
   <translation>السطر {line}: {problem}</translation>
  </message>
  <message>
   <source>llama.cpp can't be loaded: {why}</source>
   <translation>يتعذّر تحميل llama.cpp: {why}</translation>
  </message>
  <message>
   <source>llama.cpp can't load the projector {name}.</source>
   <translation>لا يستطيع llama.cpp تحميل المُسقط {name}.</translation>
  </message>
  <message>
   <source>llama.cpp can't load {file}.</source>
   <translation>لا يستطيع llama.cpp تحميل {file}.</translation>
  </message>
  <message>
   <source>llama.cpp can't read the grammar that was made of a schema.</source>
   <translation>لا يستطيع llama.cpp قراءة القواعد النحوية المصنوعة من مخطط.</translation>
  </message>
  <message>
   <source>llama.cpp failed to evaluate the prompt (code {code}).</source>
   <translation>أخفق llama.cpp في معالجة المدخل (الرمز {code}).</translation>
  </message>
  <message>
   <source>loaded in {seconds:.1f} s on {device}</source>
   <translation>حُمّل في {seconds:.1f} ث على {device}</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>يُنظر فيه</translation>
  </message>
  <message>
   <source>looks at something</source>
   <translation>تنظر إلى شيء</translation>
  </message>
  <message>
   <source>may be left empty</source>
   <translation>يجوز تركه فارغًا</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>next answer starts at once</source>
   <translation>الجواب التالي يبدأ فورًا</translation>
  </message>
  <message>
   <source>next answer starts in about {time}</source>
   <translation>الجواب التالي يبدأ بعد نحو {time}</translation>
  </message>
  <message>
   <source>no graphics card</source>
   <translation>لا بطاقة رسوم</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>لم تبدأ</translation>
  </message>
  <message>
   <source>not there now</source>
   <translation>غير موجود الآن</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>غير مستخدم</translation>
  </message>
  <message>
   <source>not used; asks each time</source>
   <translation>غير مستخدم؛ يسأل كل مرة</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>notices speech</source>
   <translation>يلاحظ الكلام</translation>
  </message>
  <message>
   <source>notices that you have finished speaking</source>
   <translation>يلاحظ أنك أنهيت كلامك</translation>
  </message>
  <message>
   <source>of the plugin “{name}”</source>
   <translation>من الإضافة «{name}»</translation>
  </message>
  <message>
   <source>of the server “{name}”</source>
   <translation>من الخادم «{name}»</translation>
  </message>
  <message>
   <source>off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>on</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>one of {choices}</source>
   <translation>واحدًا من {choices}</translation>
  </message>
  <message>
   <source>open for a conversation</source>
   <translation>مفتوح لمحادثة</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import it again.</source>
   <translation>peri models remove {name}، ثم استورده من جديد.</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import the file again.</source>
   <translation>peri models remove {name}، ثم استورد الملف من جديد.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>مثبّتة</translation>
  </message>
  <message>
   <source>reads text in pictures</source>
   <translation>يقرأ النص في الصور</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>recognises what is in pictures</source>
   <translation>يتعرّف على ما في الصور</translation>
  </message>
  <message>
   <source>replaced nothing</source>
   <translation>لم يحلّ محلّ شيء</translation>
  </message>
  <message>
   <source>runs a program</source>
   <translation>تشغّل برنامجًا</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>الشاشة</translation>
  </message>
  <message>
   <source>sends more messages than anyone could heed</source>
   <translation>يرسل رسائل أكثر مما يمكن النظر فيه</translation>
  </message>
  <message>
   <source>sends what is no message of the protocol</source>
   <translation>يرسل ما ليس رسالة من رسائل البروتوكول</translation>
  </message>
  <message>
   <source>sent a message of more than {most} MB</source>
   <translation>أرسل رسالة تزيد على {most} م.بايت</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>المعروض الآن</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>منذ {when}</translation>
  </message>
  <message>
   <source>speaks</source>
   <translation>يتكلّم</translation>
  </message>
  <message numerus="yes">
   <source>started again {count} times</source>
   <extracomment>started again once</extracomment>
   <translation>
    <numerusform>بدأت من جديد {count} مرة</numerusform>
    <numerusform>بدأت من جديد مرة واحدة</numerusform>
    <numerusform>بدأت من جديد مرتين</numerusform>
    <numerusform>بدأت من جديد {count} مرات</numerusform>
    <numerusform>بدأت من جديد {count} مرة</numerusform>
    <numerusform>بدأت من جديد {count} مرة</numerusform>
   </translation>
  </message>
  <message>
   <source>status {code}</source>
   <translation>الحالة {code}</translation>
  </message>
  <message>
   <source>stopped answering</source>
   <translation>كفّ عن الإجابة</translation>
  </message>
  <message>
   <source>stopped listening</source>
   <translation>كفّ عن الاستماع</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>مُطفأ</translation>
  </message>
  <message>
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>نصًا بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>the camera</source>
   <translation>الكاميرا</translation>
  </message>
  <message>
   <source>the ears</source>
   <translation>الأذنان</translation>
  </message>
  <message>
   <source>the eye of a model that sees</source>
   <translation>عين نموذج يرى</translation>
  </message>
  <message>
   <source>the eyes</source>
   <translation>العينان</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the key in its headers was refused</source>
   <translation>رُفض المفتاح الذي في ترويساته</translation>
  </message>
  <message>
   <source>the language model</source>
   <translation>النموذج اللغوي</translation>
  </message>
  <message>
   <source>the model that is tried out</source>
   <translation>النموذج قيد التجربة</translation>
  </message>
  <message>
   <source>the picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>the server</source>
   <translation>الخادم</translation>
  </message>
  <message>
   <source>the voice</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>there is no key {key}; {meant} was meant?</source>
   <translation>لا يوجد مفتاح {key}؛ هل المقصود {meant}؟</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>أداة</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>‏true أو false</translation>
  </message>
  <message>
   <source>turns speech into text</source>
   <translation>يحوّل الكلام إلى نص</translation>
  </message>
  <message>
   <source>unloaded; it is loaded again when it is needed</source>
   <translation>أُلغي تحميله؛ يُحمّل من جديد عند الحاجة إليه</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>حتى {day}</translation>
  </message>
  <message>
   <source>used just now</source>
   <translation>استُخدم الآن</translation>
  </message>
  <message>
   <source>used {count} h ago</source>
   <translation>استُخدم قبل {count} س</translation>
  </message>
  <message>
   <source>used {count} min ago</source>
   <translation>استُخدم قبل {count} د</translation>
  </message>
  <message>
   <source>used {day}</source>
   <translation>استُخدم {day}</translation>
  </message>
  <message>
   <source>version {at} of {count} is shown</source>
   <translation>النسخة {at} من {count} معروضة</translation>
  </message>
  <message>
   <source>wants you to sign in: peri mcp login {name}</source>
   <translation>يريد منك تسجيل الدخول: peri mcp login {name}</translation>
  </message>
  <message>
   <source>web</source>
   <translation>الويب</translation>
  </message>
  <message>
   <source>what compares meanings</source>
   <translation>ما يقارن المعاني</translation>
  </message>
  <message>
   <source>what follows your voice</source>
   <translation>ما يتابع صوتك</translation>
  </message>
  <message>
   <source>what looks at videos</source>
   <translation>ما يشاهد مقاطع الفيديو</translation>
  </message>
  <message>
   <source>what reads documents</source>
   <translation>ما يقرأ المستندات</translation>
  </message>
  <message>
   <source>what reads text in pictures</source>
   <translation>ما يقرأ النصوص في الصور</translation>
  </message>
  <message>
   <source>whatever it is used on</source>
   <translation>على أي شيء استُخدم</translation>
  </message>
  <message>
   <source>works</source>
   <translation>يعمل</translation>
  </message>
  <message>
   <source>your own file</source>
   <translation>ملفك أنت</translation>
  </message>
  <message>
   <source>{count:.1f} billion parameters</source>
   <translation>{count:.1f} مليار معامل</translation>
  </message>
  <message>
   <source>{counted}, {left} still to be read</source>
   <translation>{counted}، وبقي {left} للقراءة</translation>
  </message>
  <message>
   <source>{count} are still to be looked at.</source>
   <translation>بقي {count} للنظر فيه.</translation>
  </message>
  <message>
   <source>{count} are still to be read.</source>
   <translation>بقي {count} للقراءة.</translation>
  </message>
  <message>
   <source>{count} calls, and one answer for all of them</source>
   <translation>{count} استدعاءات، وجواب واحد لها كلها</translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations</source>
   <extracomment>{count} conversation</extracomment>
   <translation>
    <numerusform>{count} محادثة</numerusform>
    <numerusform>محادثة واحدة</numerusform>
    <numerusform>محادثتان</numerusform>
    <numerusform>{count} محادثات</numerusform>
    <numerusform>{count} محادثة</numerusform>
    <numerusform>{count} محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are archived.</source>
   <extracomment>{count} conversation is archived.</extracomment>
   <translation>
    <numerusform>{count} محادثة مؤرشفة.</numerusform>
    <numerusform>محادثة واحدة مؤرشفة.</numerusform>
    <numerusform>محادثتان مؤرشفتان.</numerusform>
    <numerusform>{count} محادثات مؤرشفة.</numerusform>
    <numerusform>{count} محادثة مؤرشفة.</numerusform>
    <numerusform>{count} محادثة مؤرشفة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are deleted.</source>
   <extracomment>{count} conversation is deleted.</extracomment>
   <translation>
    <numerusform>حُذفت {count} محادثة.</numerusform>
    <numerusform>حُذفت محادثة واحدة.</numerusform>
    <numerusform>حُذفت محادثتان.</numerusform>
    <numerusform>حُذفت {count} محادثات.</numerusform>
    <numerusform>حُذفت {count} محادثة.</numerusform>
    <numerusform>حُذفت {count} محادثة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents</source>
   <extracomment>1 document</extracomment>
   <translation>
    <numerusform>{count} مستند</numerusform>
    <numerusform>مستند واحد</numerusform>
    <numerusform>مستندان</numerusform>
    <numerusform>{count} مستندات</numerusform>
    <numerusform>{count} مستندًا</numerusform>
    <numerusform>{count} مستند</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} documents in {passages} passages can be found.</source>
   <translation>يمكن العثور على {count} من المستندات في {passages} من المقاطع.</translation>
  </message>
  <message numerus="yes">
   <source>{count} earlier messages</source>
   <extracomment>1 earlier message</extracomment>
   <translation>
    <numerusform>{count} رسالة سابقة</numerusform>
    <numerusform>رسالة سابقة واحدة</numerusform>
    <numerusform>رسالتان سابقتان</numerusform>
    <numerusform>{count} رسائل سابقة</numerusform>
    <numerusform>{count} رسالة سابقة</numerusform>
    <numerusform>{count} رسالة سابقة</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} earlier ones are found by the search.</source>
   <translation>يجد البحث {count} أقدم منها.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files were left out</source>
   <extracomment>1 file was left out</extracomment>
   <translation>
    <numerusform>تُرك {count} ملف</numerusform>
    <numerusform>تُرك ملف واحد</numerusform>
    <numerusform>تُرك ملفان</numerusform>
    <numerusform>تُركت {count} ملفات</numerusform>
    <numerusform>تُرك {count} ملفًا</numerusform>
    <numerusform>تُرك {count} ملف</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} layers on the graphics card</source>
   <translation>{count} من الطبقات على بطاقة الرسوم</translation>
  </message>
  <message numerus="yes">
   <source>{count} memories</source>
   <extracomment>1 memory</extracomment>
   <translation>
    <numerusform>{count} ذكرى</numerusform>
    <numerusform>ذكرى واحدة</numerusform>
    <numerusform>ذكريان</numerusform>
    <numerusform>{count} ذكريات</numerusform>
    <numerusform>{count} ذكرى</numerusform>
    <numerusform>{count} ذكرى</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} more are found by the search.</source>
   <translation>يجد البحث {count} غيرها.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more wait</source>
   <extracomment>1 more waits</extracomment>
   <translation>
    <numerusform>تنتظر {count} أخرى</numerusform>
    <numerusform>تنتظر واحدة أخرى</numerusform>
    <numerusform>تنتظر اثنتان أخريان</numerusform>
    <numerusform>تنتظر {count} أخريات</numerusform>
    <numerusform>تنتظر {count} أخرى</numerusform>
    <numerusform>تنتظر {count} أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} older turns are left out of it.</source>
   <translation>تُرك خارجه {count} من الأدوار الأقدم.</translation>
  </message>
  <message>
   <source>{count} parts are on disk only.</source>
   <translation>{count} من الأجزاء على القرص فقط.</translation>
  </message>
  <message>
   <source>{count} passages can be found by words, and soon by meaning.</source>
   <translation>يمكن العثور على {count} من المقاطع بالكلمات، وقريبًا بالمعنى.</translation>
  </message>
  <message numerus="yes">
   <source>{count} passages of documents</source>
   <extracomment>1 passage of a document</extracomment>
   <translation>
    <numerusform>{count} مقطع من المستندات</numerusform>
    <numerusform>مقطع واحد من مستند</numerusform>
    <numerusform>مقطعان من المستندات</numerusform>
    <numerusform>{count} مقاطع من المستندات</numerusform>
    <numerusform>{count} مقطعًا من المستندات</numerusform>
    <numerusform>{count} مقطع من المستندات</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} pictures can be found.</source>
   <translation>يمكن العثور على {count} من الصور.</translation>
  </message>
  <message>
   <source>{count} replies were cut short. What had been written of them is kept.</source>
   <translation>انقطعت {count} من الردود. ما كُتب منها محفوظ.</translation>
  </message>
  <message numerus="yes">
   <source>{count} selected</source>
   <extracomment>{count} selected</extracomment>
   <translation>
    <numerusform>{count} محدّدة</numerusform>
    <numerusform>واحدة محدّدة</numerusform>
    <numerusform>اثنتان محدّدتان</numerusform>
    <numerusform>{count} محدّدة</numerusform>
    <numerusform>{count} محدّدة</numerusform>
    <numerusform>{count} محدّدة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sources</source>
   <extracomment>1 source</extracomment>
   <translation>
    <numerusform>{count} مصدر</numerusform>
    <numerusform>مصدر واحد</numerusform>
    <numerusform>مصدران</numerusform>
    <numerusform>{count} مصادر</numerusform>
    <numerusform>{count} مصدرًا</numerusform>
    <numerusform>{count} مصدر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} threads</source>
   <extracomment>1 thread</extracomment>
   <translation>
    <numerusform>{count} خيط</numerusform>
    <numerusform>خيط واحد</numerusform>
    <numerusform>خيطان</numerusform>
    <numerusform>{count} خيوط</numerusform>
    <numerusform>{count} خيطًا</numerusform>
    <numerusform>{count} خيط</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} threads, {layers}</source>
   <translation>{count} من الخيوط، {layers}</translation>
  </message>
  <message numerus="yes">
   <source>{count} times</source>
   <extracomment>once</extracomment>
   <translation>
    <numerusform>{count} مرة</numerusform>
    <numerusform>مرة واحدة</numerusform>
    <numerusform>مرتين</numerusform>
    <numerusform>{count} مرات</numerusform>
    <numerusform>{count} مرة</numerusform>
    <numerusform>{count} مرة</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} رمزًا</translation>
  </message>
  <message>
   <source>{count} tokens to read</source>
   <translation>{count} رمزًا للقراءة</translation>
  </message>
  <message>
   <source>{count} were left out; `peri index status` says why.</source>
   <translation>تُرك {count}؛ يقول `peri index status` لماذا.</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second</source>
   <translation>{done} من {total}، {speed} في الثانية</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second, {left} left</source>
   <translation>{done} من {total}، {speed} في الثانية، بقي {left}</translation>
  </message>
  <message>
   <source>{filename} in {name} can't be read.</source>
   <translation>تتعذّر قراءة {filename} في {name}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded.</source>
   <translation>يتعذّر تحميل {file}.</translation>
  </message>
  <message>
   <source>{file} can't be loaded: {why}</source>
   <translation>يتعذّر تحميل {file}: {why}</translation>
  </message>
  <message>
   <source>{file} does not judge turns.</source>
   <translation>{file} لا يحكم على انتهاء الكلام.</translation>
  </message>
  <message>
   <source>{file} does not turn texts into vectors of {count} numbers.</source>
   <translation>{file} لا يحوّل النصوص إلى متجهات من {count} عددًا.</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} مجلد.</translation>
  </message>
  <message>
   <source>{file} is no adapter.</source>
   <translation>{file} ليس محوّلًا.</translation>
  </message>
  <message>
   <source>{file} is not a regular file.</source>
   <translation>{file} ليس ملفًا عاديًا.</translation>
  </message>
  <message>
   <source>{file} is not a tokenizer.</source>
   <translation>{file} ليس مجزّئ رموز.</translation>
  </message>
  <message>
   <source>{file} is not half of an image encoder.</source>
   <translation>{file} ليس نصف مرمّز صور.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} غير موجود.</translation>
  </message>
  <message>
   <source>{file} is the eye of a vision model, and it is not clear of which.</source>
   <translation>{file} هو عين نموذج بصري، وليس واضحًا أيّ نموذج.</translation>
  </message>
  <message>
   <source>{file} may not be read.</source>
   <translation>لا يُسمح بقراءة {file}.</translation>
  </message>
  <message>
   <source>{file} of {name} has {found} bytes instead of {size}.</source>
   <translation>حجم {file} من {name} هو {found} بايت بدلًا من {size}.</translation>
  </message>
  <message>
   <source>{folder} holds no Whisper model that can be loaded: {why}</source>
   <translation>لا يحتوي {folder} على نموذج Whisper يمكن تحميله: {why}</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} ليس مجلدًا.</translation>
  </message>
  <message>
   <source>{folder} · Tab opens it</source>
   <translation>{folder} · ‏Tab يفتحه</translation>
  </message>
  <message>
   <source>{held} of {predicted}</source>
   <translation>{held} من {predicted}</translation>
  </message>
  <message>
   <source>{host} broke off again and again: {why}.</source>
   <translation>انقطع {host} مرارًا: {why}.</translation>
  </message>
  <message>
   <source>{host} can't be reached: {why}.</source>
   <translation>يتعذّر الوصول إلى {host}: {why}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {seconds} seconds.</source>
   <translation>لم يُجب {host} خلال {seconds} ثانية.</translation>
  </message>
  <message>
   <source>{host} has no wheel of {package} {version} with a checksum.</source>
   <translation>لا توجد على {host} حزمة wheel من {package} {version} لها مجموع تحقق.</translation>
  </message>
  <message>
   <source>{host} sends an endless page.</source>
   <translation>يرسل {host} صفحة بلا نهاية.</translation>
  </message>
  <message>
   <source>{host} sends an index that can't be read.</source>
   <translation>يرسل {host} فهرسًا تتعذّر قراءته.</translation>
  </message>
  <message>
   <source>{host} sends from one address to the next without an end.</source>
   <translation>يحيل {host} من عنوان إلى آخر بلا نهاية.</translation>
  </message>
  <message>
   <source>{host}: loaded, though it has hardly room</source>
   <translation>{host}: حُمّل مع أن المكان لا يكاد يتسع له</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded with a context of {detail} tokens</source>
   <translation>{host}: لم تكفِ الذاكرة، فحُمّل بسياق من {detail} رمزًا</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded {detail} instead</source>
   <translation>{host}: لم تكفِ الذاكرة، فحُمّل {detail} بدلًا منه</translation>
  </message>
  <message>
   <source>{host}: not loaded, memory is too short</source>
   <translation>{host}: لم يُحمّل، فالذاكرة لا تكفي</translation>
  </message>
  <message>
   <source>{host}: unloaded, as it was not used for {detail} minutes</source>
   <translation>{host}: أُلغي تحميله لأنه لم يُستخدم منذ {detail} دقيقة</translation>
  </message>
  <message>
   <source>{host}: unloaded, to make room for: {detail}</source>
   <translation>{host}: أُلغي تحميله لإفساح المكان لـ: {detail}</translation>
  </message>
  <message>
   <source>{host}: {what} (status {status}).</source>
   <translation>{host}: {what} (الحالة {status}).</translation>
  </message>
  <message>
   <source>{key} can't be "{value}"</source>
   <translation>لا يمكن أن يكون {key} القيمة "{value}"</translation>
  </message>
  <message>
   <source>{key} must be a section, [{key}]; found {found}.</source>
   <translation>يجب أن يكون {key} قسمًا، [{key}]؛ والموجود: {found}.</translation>
  </message>
  <message>
   <source>{key} must be text in quotes; found {found}.</source>
   <translation>يجب أن يكون {key} نصًا بين علامتي اقتباس؛ والموجود {found}.</translation>
  </message>
  <message>
   <source>{key} must be true or false; found {found}.</source>
   <translation>يجب أن تكون قيمة {key} هي true أو false؛ والموجود {found}.</translation>
  </message>
  <message>
   <source>{key} must be {allowed}; found {found}.</source>
   <translation>يجب أن يكون {key} {allowed}؛ والموجود: {found}.</translation>
  </message>
  <message>
   <source>{key} must name at least one.</source>
   <translation>يجب أن يسمّي {key} واحدًا على الأقل.</translation>
  </message>
  <message>
   <source>{kind} from {least} to {most}</source>
   <translation>{kind} من {least} إلى {most}</translation>
  </message>
  <message>
   <source>{kind} with at least {count} letters</source>
   <translation>{kind} من {count} أحرف على الأقل</translation>
  </message>
  <message>
   <source>{kind}, at most {most}</source>
   <translation>{kind}، {most} على الأكثر</translation>
  </message>
  <message>
   <source>{kind}, {least} or more</source>
   <translation>{kind}، {least} أو أكثر</translation>
  </message>
  <message>
   <source>{model} could not be downloaded.</source>
   <translation>تعذّر تنزيل {model}.</translation>
  </message>
  <message>
   <source>{model} could not be had as promised, and what was wrong has been removed.</source>
   <translation>تعذّر الحصول على {model} كما وُعد، وأُزيل ما كان خطأ.</translation>
  </message>
  <message>
   <source>{model} sees {fewer} tokens of a conversation at once instead of {tokens}.</source>
   <translation>يرى {model} من المحادثة {fewer} رمزًا دفعة واحدة بدلًا من {tokens}.</translation>
  </message>
  <message>
   <source>{module} has no back end “{attribute}”.</source>
   <translation>لا يوجد في {module} محرّك باسم «{attribute}».</translation>
  </message>
  <message>
   <source>{moment} · shown now</source>
   <translation>{moment} · معروض الآن</translation>
  </message>
  <message>
   <source>{name} can't be a model's name.</source>
   <translation>لا يصلح {name} اسمًا لنموذج.</translation>
  </message>
  <message>
   <source>{name} can't be decoded.</source>
   <translation>{name}: يتعذّر فك الترميز.</translation>
  </message>
  <message>
   <source>{name} can't be prepared for the vision model.</source>
   <translation>يتعذّر تجهيز {name} للنموذج البصري.</translation>
  </message>
  <message>
   <source>{name} can't be read: {why}.</source>
   <translation>تتعذّر قراءة {name}: {why}.</translation>
  </message>
  <message>
   <source>{name} can't look at pictures.</source>
   <translation>لا يستطيع {name} النظر إلى الصور.</translation>
  </message>
  <message>
   <source>{name} comes with Peri and can't be removed.</source>
   <translation>يأتي {name} مع Peri ولا يمكن إزالته.</translation>
  </message>
  <message>
   <source>{name} compares texts with pictures only, not with texts.</source>
   <translation>يقارن {name} النصوص بالصور فقط، لا بالنصوص.</translation>
  </message>
  <message>
   <source>{name} could not start: {why}</source>
   <translation>تعذّر بدء {name}: {why}</translation>
  </message>
  <message>
   <source>{name} failed: {why}. Nothing you wrote is lost.</source>
   <translation>أخفق {name}: {why}. لم يُفقد شيء مما كتبته.</translation>
  </message>
  <message>
   <source>{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.</source>
   <translation>لم يُجب {name} مدة {count} ثانية فأُنهي. لم يُفقد شيء مما كتبته.</translation>
  </message>
  <message>
   <source>{name} has been closed.</source>
   <translation>أُغلق {name}.</translation>
  </message>
  <message>
   <source>{name} has no pixels.</source>
   <translation>لا بكسلات في {name}.</translation>
  </message>
  <message>
   <source>{name} has no text.</source>
   <translation>لا نص في {name}.</translation>
  </message>
  <message>
   <source>{name} has the wrong {algorithm}.</source>
   <translation>مجموع التحقق ({algorithm}) للملف {name} غير صحيح.</translation>
  </message>
  <message>
   <source>{name} is a HEIC picture, which Peri can't read.</source>
   <translation>{name} صورة HEIC لا يستطيع Peri قراءتها.</translation>
  </message>
  <message>
   <source>{name} is a projector, but not of pictures.</source>
   <translation>{name} مُسقط، لكن ليس للصور.</translation>
  </message>
  <message>
   <source>{name} is an SVG drawing.</source>
   <translation>{name} رسم SVG.</translation>
  </message>
  <message>
   <source>{name} is an archive, or a document that Peri can't read.</source>
   <translation>{name} أرشيف، أو مستند لا يستطيع Peri قراءته.</translation>
  </message>
  <message>
   <source>{name} is being pulled, imported or removed right now.</source>
   <translation>يجري الآن تنزيل {name} أو استيراده أو إزالته.</translation>
  </message>
  <message>
   <source>{name} is broken, or locked with a password ({why}).</source>
   <translation>{name} تالف أو محميّ بكلمة مرور ({why}).</translation>
  </message>
  <message>
   <source>{name} is broken: a part of it can't be read.</source>
   <translation>{name} تالف: تتعذّر قراءة جزء منه.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be opened as a PDF.</source>
   <translation>{name} تالف: يتعذّر فتحه بصيغة PDF.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be read to its end.</source>
   <translation>{name} تالف: تتعذّر قراءته حتى نهايته.</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be unpacked to its end.</source>
   <translation>{name} تالف: يتعذّر فك ضغطه حتى نهايته.</translation>
  </message>
  <message>
   <source>{name} is broken: the process that read it stopped. Nothing else was touched.</source>
   <translation>{name} تالف: توقفت العملية التي كانت تقرؤه. لم يُمسّ شيء آخر.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short, and can't be decoded.</source>
   <translation>{name}: صورة تالفة أو مبتورة، يتعذّر فك ترميزها.</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} فارغ.</translation>
  </message>
  <message>
   <source>{name} is in use.</source>
   <translation>{name} قيد الاستخدام.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} MiB.</source>
   <translation>يتجاوز حجم {name} الحد {most} م.بايت.</translation>
  </message>
  <message>
   <source>{name} is locked with a password.</source>
   <translation>{name} محمي بكلمة مرور.</translation>
  </message>
  <message>
   <source>{name} is longer than the {size} bytes promised.</source>
   <translation>{name} أطول من {size} بايت الموعودة.</translation>
  </message>
  <message>
   <source>{name} is nested too deeply to be an export.</source>
   <translation>{name} متداخل بعمق لا يكون معه تصديرًا.</translation>
  </message>
  <message>
   <source>{name} is no document that Peri can read.</source>
   <translation>{name} ليس مستندًا يستطيع Peri قراءته.</translation>
  </message>
  <message>
   <source>{name} is no export that Peri knows.</source>
   <translation>{name} ليس تصديرًا يعرفه Peri.</translation>
  </message>
  <message>
   <source>{name} is no language model.</source>
   <translation>{name} ليس نموذجًا لغويًا.</translation>
  </message>
  <message>
   <source>{name} is no page that can be read.</source>
   <translation>{name} ليست صفحة يمكن قراءتها.</translation>
  </message>
  <message>
   <source>{name} is no projector but a model ({kind}).</source>
   <translation>{name} ليس مُسقطًا بل نموذج ({kind}).</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} ليس صورة يمكن قراءتها.</translation>
  </message>
  <message>
   <source>{name} is not a usable GGUF model: {why}.</source>
   <translation>{name} ليس نموذج GGUF صالحًا: {why}.</translation>
  </message>
  <message>
   <source>{name} is not whole JSON ({why}).</source>
   <translation>{name} ليس JSON كاملًا ({why}).</translation>
  </message>
  <message>
   <source>{name} is nothing that Peri can see, hear or read.</source>
   <translation>{name} ليس شيئًا يستطيع Peri أن يراه أو يسمعه أو يقرأه.</translation>
  </message>
  <message>
   <source>{name} is of an old format of Office.</source>
   <translation>{name} بصيغة Office قديمة.</translation>
  </message>
  <message>
   <source>{name} is one of the {parts} parts of a model.</source>
   <translation>{name} أحد أجزاء نموذج عددها {parts}.</translation>
  </message>
  <message>
   <source>{name} is protected against copying.</source>
   <translation>{name} محمي من النسخ.</translation>
  </message>
  <message>
   <source>{name} is the projector of another model.</source>
   <translation>{name} مُسقط نموذج آخر.</translation>
  </message>
  <message>
   <source>{name} is too large or too deeply nested to be read.</source>
   <translation>{name} كبير جدًا أو عميق التداخل فلا يمكن قراءته.</translation>
  </message>
  <message>
   <source>{name} is too large to be decoded safely.</source>
   <translation>{name}: أكبر من أن يُفك ترميزها بأمان.</translation>
  </message>
  <message>
   <source>{name} is too large to be imported (more than {most} MB).</source>
   <translation>{name} أكبر من أن يُستورد (أكثر من {most} م.بايت).</translation>
  </message>
  <message>
   <source>{name} is too large: a document may have {most} MiB at most.</source>
   <translation>{name} كبير جدًا: الحد الأقصى للمستند {most} م.بايت.</translation>
  </message>
  <message>
   <source>{name} is too large: {most} MiB is the limit for its kind.</source>
   <translation>{name} كبير جدًا: الحد لهذا النوع {most} م.بايت.</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds} seconds to read and was left alone.</source>
   <translation>استغرقت قراءة {name} أكثر من {seconds} ثانية فتُرك.</translation>
  </message>
  <message>
   <source>{name} unpacks to more than a document may hold; it was left alone.</source>
   <translation>يتجاوز {name} بعد فك ضغطه ما يُسمح به لمستند؛ تُرك كما هو.</translation>
  </message>
  <message>
   <source>{name} was not ready after {count} seconds and was ended.</source>
   <translation>لم يجهز {name} بعد {count} ثانية فأُنهي.</translation>
  </message>
  <message>
   <source>{name} was stopped.</source>
   <translation>أُوقف {name}.</translation>
  </message>
  <message>
   <source>{name}, one on each line</source>
   <translation>{name}، واحد في كل سطر</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}: معطّل</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}: مفعّل</translation>
  </message>
  <message>
   <source>{name}{size} is too large to be decoded safely: the limit is {most} megapixels.</source>
   <translation>{name}{size}: أكبر من أن يُفك ترميزها بأمان؛ الحد {most} ميغابكسل.</translation>
  </message>
  <message>
   <source>{needed} MB are needed and {free} MB are free.</source>
   <translation>يلزم {needed} م.بايت، والمتاح {free} م.بايت.</translation>
  </message>
  <message>
   <source>{number} GB</source>
   <translation>{number} غ.بايت</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} م.بايت</translation>
  </message>
  <message>
   <source>{origin}: Peri is to remember something</source>
   <translation>{origin}: على Peri أن يتذكّر شيئًا</translation>
  </message>
  <message>
   <source>{path} belongs to another program.</source>
   <translation>{path} يخص برنامجًا آخر.</translation>
  </message>
  <message>
   <source>{path} can't be changed: {why}. It is as it was.</source>
   <translation>يتعذّر تغيير {path}: {why}. بقي كما كان.</translation>
  </message>
  <message>
   <source>{path} can't be locked: {why}.</source>
   <translation>يتعذّر قفل {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be opened for writing ({why}).</source>
   <translation>يتعذّر فتح {path} للكتابة ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be read: {why}.</source>
   <translation>تتعذّر قراءة {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be used ({why}).</source>
   <translation>يتعذّر استخدام {path} ({why}).</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}</source>
   <translation>يتعذّر استخدام {path}: {why}</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}.</source>
   <translation>يتعذّر استخدام {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}.</source>
   <translation>تتعذّر كتابة {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The right is as it was.</source>
   <translation>تتعذّر كتابة {path}: {why}. بقي الإذن كما كان.</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The setting is not kept.</source>
   <translation>تتعذّر الكتابة في {path}: {why}. لم يُحفظ الإعداد.</translation>
  </message>
  <message>
   <source>{path} does not describe an image encoder ({why}).</source>
   <translation>لا يصف {path} مرمّز صور ({why}).</translation>
  </message>
  <message>
   <source>{path} doesn't hold what it should.</source>
   <translation>لا يحتوي {path} على ما ينبغي.</translation>
  </message>
  <message>
   <source>{path} failed ({why}). What was stored before is safe.</source>
   <translation>أخفق {path} ({why}). ما خُزّن من قبل بأمان.</translation>
  </message>
  <message>
   <source>{path} has no key "{table}".</source>
   <translation>لا يوجد في {path} المفتاح "{table}".</translation>
  </message>
  <message>
   <source>{path} has {found} bytes instead of {size}.</source>
   <translation>حجم {path} هو {found} بايت بدلًا من {size}.</translation>
  </message>
  <message>
   <source>{path} is being changed by another program.</source>
   <translation>يغيّر برنامج آخر {path} الآن.</translation>
  </message>
  <message>
   <source>{path} is being opened by another program.</source>
   <translation>يفتح برنامج آخر {path} الآن.</translation>
  </message>
  <message>
   <source>{path} is closed.</source>
   <translation>{path} مغلق.</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}). It has not been changed.</source>
   <translation>{path} تالف ({fault}). لم يُغيَّر.</translation>
  </message>
  <message>
   <source>{path} is damaged ({why}).</source>
   <translation>{path} تالف ({why}).</translation>
  </message>
  <message>
   <source>{path} is held by another program.</source>
   <translation>يحتجز برنامج آخر {path}.</translation>
  </message>
  <message>
   <source>{path} is in use by another program.</source>
   <translation>{path} قيد الاستخدام في برنامج آخر.</translation>
  </message>
  <message>
   <source>{path} is larger than a file of servers can be.</source>
   <translation>{path} أكبر مما يمكن أن يكون عليه ملف الخوادم.</translation>
  </message>
  <message>
   <source>{path} is longer than promised.</source>
   <translation>{path} أطول مما وُعد به.</translation>
  </message>
  <message>
   <source>{path} is no JSON text.</source>
   <translation>{path} ليس نص JSON.</translation>
  </message>
  <message>
   <source>{path} is not a calibration.</source>
   <translation>{path} ليس معايرة.</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} ليس مجلدًا.</translation>
  </message>
  <message>
   <source>{path} is not an indexed folder.</source>
   <translation>{path} ليس مجلدًا مفهرسًا.</translation>
  </message>
  <message>
   <source>{path} is not indexed.</source>
   <translation>{path} غير مفهرس.</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} غير موجود.</translation>
  </message>
  <message>
   <source>{path} is shorter than promised.</source>
   <translation>{path} أقصر مما وُعد به.</translation>
  </message>
  <message>
   <source>{path} is written in a way that Peri can't change safely. The file is as it was.</source>
   <translation>كُتب {path} بطريقة لا يستطيع Peri تغييرها بأمان. بقي الملف كما كان.</translation>
  </message>
  <message>
   <source>{path} may not be read.</source>
   <translation>لا يُسمح بقراءة {path}.</translation>
  </message>
  <message>
   <source>{path} must hold an object with the key "{table}".</source>
   <translation>يجب أن يحتوي {path} على كائن فيه المفتاح "{table}".</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.</source>
   <translation>كُتب {path} بإصدار أحدث من Peri (الصيغة {version}؛ وهذا يعرف {known}). لم يُغيَّر.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri.</source>
   <translation>كتب {path} إصدار أحدث من Peri.</translation>
  </message>
  <message>
   <source>{path}, line {line}, column {column}: {why}.</source>
   <translation>{path}، السطر {line}، العمود {column}: {why}.</translation>
  </message>
  <message>
   <source>{path}, line {line}: not UTF-8 text.</source>
   <translation>‏{path}، السطر {line}: ليس نصًا بترميز UTF-8.</translation>
  </message>
  <message>
   <source>{path}, line {line}: this is not valid TOML ({fault}).</source>
   <translation>‏{path}، السطر {line}: هذا ليس TOML صالحًا ({fault}).</translation>
  </message>
  <message>
   <source>{path}, server {name}: {why}</source>
   <translation>{path}، الخادم {name}: {why}</translation>
  </message>
  <message>
   <source>{path}, which keeps what you know of your servers' tools, can't be read: {why}.</source>
   <translation>تتعذّر قراءة {path} الذي يحفظ ما تعرفه عن أدوات خوادمك: {why}.</translation>
  </message>
  <message>
   <source>{path}: prompt {number} needs a name and a text, both in quotes.</source>
   <translation>{path}: يحتاج النص الجاهز {number} إلى اسم ومحتوى، كلاهما بين علامتي اقتباس.</translation>
  </message>
  <message>
   <source>{place} is there already.</source>
   <translation>{place} موجود بالفعل.</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} ث</translation>
  </message>
  <message>
   <source>{seconds:.1f} s to read</source>
   <translation>{seconds:.1f} ث للقراءة</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} ث</translation>
  </message>
  <message>
   <source>{size} are free again.</source>
   <translation>تحرّر {size}.</translation>
  </message>
  <message>
   <source>{size} on the disk become free.</source>
   <translation>يتحرّر {size} على القرص.</translation>
  </message>
  <message>
   <source>{some} and {last}</source>
   <translation>{some} و{last}</translation>
  </message>
  <message>
   <source>{source} brings a tool "{name}", but {other} has one of that name, which is used.</source>
   <translation>تقدّم {source} أداة «{name}»، لكن لدى {other} أداة بهذا الاسم وهي المستخدمة.</translation>
  </message>
  <message>
   <source>{source} brings {count} tools; the first {most} are used.</source>
   <translation>عدد أدوات {source} هو {count}؛ تُستخدم أول {most} منها.</translation>
  </message>
  <message>
   <source>{source} has two tools that would be called "{name}"; the first one is used.</source>
   <translation>لدى {source} أداتان اسمهما «{name}»؛ تُستخدم الأولى.</translation>
  </message>
  <message>
   <source>{speed:.1f} tokens/s</source>
   <translation>{speed:.1f} رمز/ث</translation>
  </message>
  <message>
   <source>{stage} for {time}</source>
   <translation>{stage} منذ {time}</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, as the latter has no room.</source>
   <translation>يجيب {taken} بدلًا من {model}، إذ لا متسع للأخير.</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.</source>
   <translation>يجيب {taken} بدلًا من {model}، بسياق من {tokens} رمزًا، إذ لا متسع للأخير.</translation>
  </message>
  <message>
   <source>{target} is the store itself.</source>
   <translation>{target} هو المخزن نفسه.</translation>
  </message>
  <message>
   <source>{target} stands in text that you did not write.</source>
   <translation>{target} واردٌ في نص لم تكتبه.</translation>
  </message>
  <message>
   <source>{target} stands neither in your words nor in what was read.</source>
   <translation>{target} ليس في كلامك ولا فيما قُرئ.</translation>
  </message>
  <message>
   <source>{time} to read</source>
   <translation>{time} للقراءة</translation>
  </message>
  <message>
   <source>{title} can't be fetched</source>
   <translation>تعذّر جلب {title}</translation>
  </message>
  <message>
   <source>{title} comes with the Python package {package}, which is not installed.</source>
   <translation>يأتي {title} مع حزمة Python {package} غير المثبّتة.</translation>
  </message>
  <message>
   <source>{title} has no choice: it is used where it is needed.</source>
   <translation>لا يُختار {title}: يُستخدم حيث يلزم.</translation>
  </message>
  <message>
   <source>{title} is here</source>
   <translation>{title} هنا</translation>
  </message>
  <message>
   <source>{title} is no adapter.</source>
   <translation>{title} ليس محوّلًا.</translation>
  </message>
  <message>
   <source>{title} needs {need} GB of memory; {free} GB are free.</source>
   <translation>يحتاج {title} إلى {need} غ.بايت من الذاكرة؛ والمتاح {free} غ.بايت.</translation>
  </message>
  <message>
   <source>{title} writes nothing that could be measured.</source>
   <translation>لا يكتب {title} شيئًا يمكن قياسه.</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} رمزًا</translation>
  </message>
  <message>
   <source>{tool} has changed</source>
   <translation>تغيّرت {tool}</translation>
  </message>
  <message>
   <source>{tool} has changed again</source>
   <translation>تغيّرت {tool} من جديد</translation>
  </message>
  <message>
   <source>{tool} of {server} has changed; it isn't offered before you said yes.</source>
   <translation>تغيّرت {tool} من {server}؛ لن تُعرض قبل موافقتك.</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} من {limit}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens in use · {start}</source>
   <translation>{used} من {limit} رمزًا قيد الاستخدام · {start}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens of the context are in use.</source>
   <translation>{used} من {limit} رمزًا من السياق قيد الاستخدام.</translation>
  </message>
  <message>
   <source>{verb} with the button</source>
   <translation>{verb} بالزر</translation>
  </message>
  <message>
   <source>{wanted} is not a key of this keyboard.</source>
   <translation>{wanted} ليس من مفاتيح لوحة المفاتيح هذه.</translation>
  </message>
  <message>
   <source>{what}; did you mean "{likely}"?</source>
   <translation>{what}؛ هل تقصد "{likely}"؟</translation>
  </message>
  <message>
   <source>{what}; it can be {names}.</source>
   <translation>{what}؛ يمكن أن يكون: {names}.</translation>
  </message>
  <message>
   <source>{whole} of memory, {free} free now.</source>
   <translation>{whole} من الذاكرة، والحر الآن {free}.</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} × {height} بكسل</translation>
  </message>
  <message>
   <source>{width} x {height} pixels can't be captured.</source>
   <translation>يتعذّر التقاط {width} x {height} بكسل.</translation>
  </message>
  <message>
   <source>{words}: {tokens}</source>
   <translation>{words}: {tokens}</translation>
  </message>
  <message>
   <source>“{name}” can't be opened: {why}.</source>
   <translation>يتعذّر فتح «{name}»: {why}.</translation>
  </message>
  <message>
   <source>“{name}” can't be read: {why}.</source>
   <translation>تتعذّر قراءة «{name}»: {why}.</translation>
  </message>
  <message>
   <source>“{name}” has more than {most_faces} faces or {most_points} points.</source>
   <translation>في «{name}» أكثر من {most_faces} وجه أو {most_points} نقطة.</translation>
  </message>
  <message>
   <source>“{name}” has neither faces nor points.</source>
   <translation>لا أوجه في «{name}» ولا نقاط.</translation>
  </message>
  <message>
   <source>“{name}” has no pictures in it.</source>
   <translation>لا صور في «{name}».</translation>
  </message>
  <message>
   <source>“{name}” has no sound track.</source>
   <translation>لا يحتوي «{name}» على مسار صوتي.</translation>
  </message>
  <message>
   <source>“{name}” holds no sound that can be decoded.</source>
   <translation>لا يحتوي «{name}» على صوت يمكن فك ترميزه.</translation>
  </message>
  <message>
   <source>“{name}” is a playlist, not a sound.</source>
   <translation>«{name}» قائمة تشغيل لا صوت.</translation>
  </message>
  <message>
   <source>“{name}” is an empty file.</source>
   <translation>«{name}» ملف فارغ.</translation>
  </message>
  <message>
   <source>“{name}” is no 3-D model that can be read.</source>
   <translation>«{name}» ليس مجسّمًا ثلاثي الأبعاد يمكن قراءته.</translation>
  </message>
  <message>
   <source>“{name}” is no sound file that can be read ({why}).</source>
   <translation>«{name}» ليس ملف صوت يمكن قراءته ({why}).</translation>
  </message>
  <message>
   <source>“{name}” is not a video that can be read.</source>
   <translation>«{name}» ليس فيديو يمكن قراءته.</translation>
  </message>
  <message>
   <source>“{name}” is searched no longer</source>
   <translation>لم يعد يُبحث في «{name}»</translation>
  </message>
  <message>
   <source>“{name}” is too large: a 3-D model may have {most} MiB.</source>
   <translation>«{name}» كبير جدًا: الحد للمجسّم الثلاثي الأبعاد {most} م.بايت.</translation>
  </message>
  <message>
   <source>“{name}” needs more memory than there is.</source>
   <translation>يحتاج «{name}» إلى ذاكرة أكثر من المتاح.</translation>
  </message>
  <message>
   <source>“{source}” wants Peri to remember something</source>
   <translation>«{source}» يريد أن يتذكّر Peri شيئًا</translation>
  </message>
  <message>
   <source>“{text}” is no part of a screen.</source>
   <translation>«{text}» ليس جزءًا من الشاشة.</translation>
  </message>
  <message>
   <source>“{text}” is not a key that can be used.</source>
   <translation>«{text}» ليس مفتاحًا يمكن استخدامه.</translation>
  </message>
  <message>
   <source>“{text}” is not a key: “{name}” is no modifier.</source>
   <translation>«{text}» ليس مفتاحًا: «{name}» ليس مفتاح تعديل.</translation>
  </message>
  <message>
   <source>“{text}” may be {one} or {other}. Write one of these.</source>
   <translation>قد يكون “{text}” ‏{one} أو {other}. اكتب واحدًا منهما.</translation>
  </message>
  <message>
   <source>“{text}” would be typed by every program.</source>
   <translation>«{text}» سيُكتب في كل برنامج.</translation>
  </message>
  <message>
   <source>“{title}” is archived.</source>
   <translation>أُرشفت «{title}».</translation>
  </message>
  <message>
   <source>“{title}” is deleted.</source>
   <translation>حُذفت «{title}».</translation>
  </message>
  <message>
   <source>… {count} more characters aren't shown</source>
   <translation>… لا يُعرض {count} من الأحرف الباقية</translation>
  </message>
 </context>
</TS>
