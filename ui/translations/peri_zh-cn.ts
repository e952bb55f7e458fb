<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>peri</name>
  <message>
   <source>"oauth" knows clientId, clientSecret and scope, not {key}.</source>
   <translation>"oauth" 只支持 clientId、clientSecret 和 scope，不支持 {key}。</translation>
  </message>
  <message>
   <source>"oauth" needs "clientId".</source>
   <translation>"oauth" 需要 "clientId"。</translation>
  </message>
  <message>
   <source>"type" is {kind}, which doesn't go with {other}.</source>
   <translation>"type" 为 {kind}，与 {other} 不符。</translation>
  </message>
  <message>
   <source>"type": "sse" is the old transport; ask its maker for a streamable HTTP address.</source>
   <translation>"type": "sse" 是旧的传输方式；请向其作者索取 Streamable HTTP 地址。</translation>
  </message>
  <message>
   <source>"url" holds a password; put it into "headers", from the environment.</source>
   <translation>"url" 中含有密码；请从环境变量把它放入 "headers"。</translation>
  </message>
  <message>
   <source>"url" is {url}; an address begins with https:// or http:// and names a host.</source>
   <translation>"url" 为 {url}；地址须以 https:// 或 http:// 开头，并写明主机。</translation>
  </message>
  <message>
   <source>"{key}" must be a list of texts.</source>
   <translation>"{key}" 必须是文本列表。</translation>
  </message>
  <message>
   <source>"{key}" must be a text that isn't empty.</source>
   <translation>"{key}" 必须是非空文本。</translation>
  </message>
  <message>
   <source>"{key}" must be a whole path; {text} is none.</source>
   <translation>"{key}" 必须是完整路径；{text} 不是。</translation>
  </message>
  <message>
   <source>"{key}" must be an object of texts.</source>
   <translation>"{key}" 必须是由文本组成的对象。</translation>
  </message>
  <message>
   <source>"{key}" must be true or false.</source>
   <translation>"{key}" 必须是 true 或 false。</translation>
  </message>
  <message>
   <source>"{key}" refers to {name}, which isn't set in the environment.</source>
   <translation>"{key}" 引用了 {name}，而环境中没有设置它。</translation>
  </message>
  <message>
   <source>"{key}" refers to {wrong}; Peri knows only names of the environment, as in {one}.</source>
   <translation>"{key}" 引用了 {wrong}；Peri 只认识环境变量名，如 {one}。</translation>
  </message>
  <message>
   <source>"{table}" in {path} must be an object: names of servers and what they are.</source>
   <translation>{path} 中的 "{table}" 必须是对象：服务器名称及其内容。</translation>
  </message>
  <message>
   <source>({count} more.)</source>
   <translation>（另有 {count} 条。）</translation>
  </message>
  <message>
   <source>+, −, 0 and the arrow keys</source>
   <translation>+、−、0 和方向键</translation>
  </message>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>A beach, my cat, a receipt …</source>
   <translation>海滩、我的猫、一张收据……</translation>
  </message>
  <message>
   <source>A device can't be used</source>
   <translation>某个设备无法使用</translation>
  </message>
  <message>
   <source>A document, a folder or a picture</source>
   <translation>文档、文件夹或图片</translation>
  </message>
  <message>
   <source>A file brought from elsewhere is taken with `peri models import FILE`.</source>
   <translation>从别处带来的文件可用 `peri models import FILE` 导入。</translation>
  </message>
  <message>
   <source>A file to measure with can't be written: {why}.</source>
   <translation>无法写入用于测量的文件：{why}。</translation>
  </message>
  <message>
   <source>A first question</source>
   <translation>第一个问题</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>文件夹需要名称。</translation>
  </message>
  <message>
   <source>A library is not installed</source>
   <translation>缺少一个库</translation>
  </message>
  <message>
   <source>A link brought this text</source>
   <translation>链接带来了这段文字</translation>
  </message>
  <message>
   <source>A loudspeaker can't be opened{why}.</source>
   <translation>无法打开扬声器{why}。</translation>
  </message>
  <message>
   <source>A microphone can't be opened{why}.</source>
   <translation>无法打开麦克风{why}。</translation>
  </message>
  <message>
   <source>A model can't be had</source>
   <translation>无法取得模型</translation>
  </message>
  <message>
   <source>A model failed</source>
   <translation>模型出错</translation>
  </message>
  <message>
   <source>A model for this machine</source>
   <translation>适合这台电脑的模型</translation>
  </message>
  <message>
   <source>A model's process could not start</source>
   <translation>模型的进程无法启动</translation>
  </message>
  <message>
   <source>A model's process did not answer</source>
   <translation>模型的进程没有响应</translation>
  </message>
  <message>
   <source>A model's process failed</source>
   <translation>模型的进程出错</translation>
  </message>
  <message>
   <source>A model's process stopped unexpectedly</source>
   <translation>模型的进程意外停止</translation>
  </message>
  <message>
   <source>A part of it is damaged. Fetch it again, or remove it.</source>
   <translation>其中一部分已损坏。请重新下载，或将其移除。</translation>
  </message>
  <message>
   <source>A part of the screen</source>
   <translation>屏幕的一部分</translation>
  </message>
  <message>
   <source>A plugin can't be used</source>
   <translation>某个插件无法使用</translation>
  </message>
  <message>
   <source>A program that was stopped did not end.</source>
   <translation>一个被停止的程序没有结束。</translation>
  </message>
  <message>
   <source>A projector fits the one model that it was made for: choose the model's own.</source>
   <translation>投影器只适用于为其制作的那个模型：请选择该模型自己的投影器。</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>提示词需要名称。</translation>
  </message>
  <message>
   <source>A prompt needs a text.</source>
   <translation>提示词需要内容。</translation>
  </message>
  <message>
   <source>A reply could not be sent: {kind}: {why}</source>
   <translation>无法发送回复：{kind}：{why}</translation>
  </message>
  <message>
   <source>A rule begins with [[rule]].</source>
   <translation>规则以 [[rule]] 开头。</translation>
  </message>
  <message>
   <source>A rule has no key "{key}"</source>
   <translation>规则没有键 "{key}"</translation>
  </message>
  <message>
   <source>A rule is a table; found {found}.</source>
   <translation>规则应为表；找到的是 {found}。</translation>
  </message>
  <message>
   <source>A rule needs a verdict: "allow", "ask" or "deny".</source>
   <translation>规则需要 verdict："allow"、"ask" 或 "deny"。</translation>
  </message>
  <message>
   <source>A rule of yours says so.</source>
   <translation>你的一条规则这样规定。</translation>
  </message>
  <message>
   <source>A server of tools can't be used</source>
   <translation>某个工具服务器无法使用</translation>
  </message>
  <message>
   <source>A window of Peri is open on {home} already.</source>
   <translation>已有一个 Peri 窗口在使用 {home}。</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>适配器</translation>
  </message>
  <message>
   <source>Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.</source>
   <translation>叠加在模型上的适配器（LoRA），各有强度，例如 "poet:0.8"。留空：无。</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or Meta to it.</source>
   <translation>请为它加上 Ctrl、Alt 或 Meta。</translation>
  </message>
  <message>
   <source>Add a file</source>
   <translation>添加文件</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>添加文件……</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Add a folder of models</source>
   <translation>添加模型文件夹</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>添加文件夹……</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>添加模型</translation>
  </message>
  <message>
   <source>Add the folder that it lies in.</source>
   <translation>请添加它所在的文件夹。</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>已添加</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>After this many seconds of calls the model must answer; your own answers don't count.</source>
   <translation>调用持续这么多秒后，模型必须回答；你自己作答的时间不算。</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>Allow all of them once</source>
   <translation>全部允许一次</translation>
  </message>
  <message>
   <source>Allow camera</source>
   <translation>允许摄像头</translation>
  </message>
  <message>
   <source>Allow clipboard</source>
   <translation>允许剪贴板</translation>
  </message>
  <message>
   <source>Allow in this conversation</source>
   <translation>在本次对话中允许</translation>
  </message>
  <message>
   <source>Allow it when it asks.</source>
   <translation>当它询问时请允许。</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>允许一次</translation>
  </message>
  <message>
   <source>Allow screen</source>
   <translation>允许屏幕</translation>
  </message>
  <message>
   <source>Allow “{tool}” on {target} in this conversation</source>
   <translation>在本次对话中允许对 {target} 使用“{tool}”</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>已允许</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>Always allow “{tool}”</source>
   <translation>始终允许“{tool}”</translation>
  </message>
  <message>
   <source>Always allow “{tool}” on {target}</source>
   <translation>始终允许对 {target} 使用“{tool}”</translation>
  </message>
  <message>
   <source>An adapter changes only models of the kind that it was made for: unload it, or use its model.</source>
   <translation>适配器只适用于它所针对的那类模型：请将其卸载，或使用它的模型。</translation>
  </message>
  <message>
   <source>An address that isn't known</source>
   <translation>未知地址</translation>
  </message>
  <message>
   <source>An unexpected {kind} occurred. Your message is kept.</source>
   <translation>发生了意外错误（{kind}）。你的消息已保留。</translation>
  </message>
  <message>
   <source>Another Peri is reading at this moment.</source>
   <translation>另一个 Peri 正在读取。</translation>
  </message>
  <message>
   <source>Another conversation took this one's place in the context.</source>
   <translation>另一个对话占用了此对话在上下文中的位置。</translation>
  </message>
  <message>
   <source>Another image encoder is installed than before; {count} pictures were encoded again.</source>
   <translation>安装的图像编码器与之前不同；已重新编码 {count} 张图片。</translation>
  </message>
  <message>
   <source>Another model is named {name}.</source>
   <translation>另一个模型名为 {name}。</translation>
  </message>
  <message>
   <source>Another of the server's tools has the same name.</source>
   <translation>该服务器的另一个工具同名。</translation>
  </message>
  <message>
   <source>Another program has {wanted} already.</source>
   <translation>另一个程序已占用 {wanted}。</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>阿拉伯语</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Archive or bring back</source>
   <translation>归档或取回</translation>
  </message>
  <message>
   <source>Archive, or bring back</source>
   <translation>归档或取回</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>Archived conversations</source>
   <translation>已归档的对话</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <source>Ask about what it says.</source>
   <translation>请就其内容提问。</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>重新提问</translation>
  </message>
  <message>
   <source>Ask again in smaller steps, or raise tools.steps in the settings.</source>
   <translation>请分成更小的步骤再问一次，或在设置中调高 tools.steps。</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>随便问</translation>
  </message>
  <message>
   <source>Ask anything · / for commands · @ for files</source>
   <translation>随便问 · / 输入命令 · @ 选择文件</translation>
  </message>
  <message>
   <source>Ask for an explanation, a draft, a piece of code.</source>
   <translation>请它解释、起草或写一段代码。</translation>
  </message>
  <message>
   <source>Ask the model</source>
   <translation>询问模型</translation>
  </message>
  <message>
   <source>Attach another copy of it.</source>
   <translation>请附加另一份副本。</translation>
  </message>
  <message>
   <source>Attach another copy, or another size of it.</source>
   <translation>请附上它的另一份副本或另一种尺寸。</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>附加文件</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>附加文件……</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>请重新附加。</translation>
  </message>
  <message>
   <source>Attach the files in it, one by one.</source>
   <translation>请逐个附加其中的文件。</translation>
  </message>
  <message>
   <source>Attach, or look around</source>
   <translation>附加内容或查看周围</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the conversation</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Before the model, in this order</source>
   <translation>模型面前的内容，按此顺序</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Bind one to `peri quick`.</source>
   <translation>请自行将一个按键绑定到 `peri quick`。</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>取回</translation>
  </message>
  <message>
   <source>Bring back from the archive</source>
   <translation>从归档中取回</translation>
  </message>
  <message>
   <source>Brought back</source>
   <translation>已取回</translation>
  </message>
  <message>
   <source>Brought back, and summaries</source>
   <translation>取回的内容和摘要</translation>
  </message>
  <message>
   <source>Build llama-cpp-python again.</source>
   <translation>请重新构建 llama-cpp-python。</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>Camera in use</source>
   <translation>摄像头使用中</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>摄像头……</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Change its permissions, or add another folder.</source>
   <translation>请更改其权限，或添加另一个文件夹。</translation>
  </message>
  <message>
   <source>Change its permissions, or add another one.</source>
   <translation>请更改其权限，或添加别的。</translation>
  </message>
  <message>
   <source>Change its permissions, or attach a copy.</source>
   <translation>请更改其权限，或附加一份副本。</translation>
  </message>
  <message>
   <source>Change that one.</source>
   <translation>请更改那一条。</translation>
  </message>
  <message>
   <source>Change the prompt</source>
   <translation>更改提示词</translation>
  </message>
  <message>
   <source>Change the setting in the file by hand.</source>
   <translation>请在文件中手动更改该设置。</translation>
  </message>
  <message>
   <source>Change what is remembered</source>
   <translation>更改记住的内容</translation>
  </message>
  <message>
   <source>Change your message</source>
   <translation>更改你的消息</translation>
  </message>
  <message>
   <source>Change {key} in the settings.</source>
   <translation>请在设置中更改 {key}。</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed.</source>
   <translation>请检查 HTTPS_PROXY 和 ALL_PROXY；需要 http:// 代理。</translation>
  </message>
  <message>
   <source>Check its permissions, or set PERI_MODELS to another folder.</source>
   <translation>请检查其权限，或把 PERI_MODELS 设为另一个文件夹。</translation>
  </message>
  <message>
   <source>Check that no other program holds the loudspeaker.</source>
   <translation>请检查是否有其他程序占用扬声器。</translation>
  </message>
  <message>
   <source>Check that no other program holds the microphone.</source>
   <translation>请检查是否有其他程序占用麦克风。</translation>
  </message>
  <message>
   <source>Check the network connection and pull again; it goes on where it stopped.</source>
   <translation>请检查网络连接后再次下载；会从停止处继续。</translation>
  </message>
  <message>
   <source>Check the network connection.</source>
   <translation>请检查网络连接。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>Check the path: {path}</source>
   <translation>请检查路径：{path}</translation>
  </message>
  <message>
   <source>Checking what has arrived: {done} of {total}</source>
   <translation>正在检查已收到的内容：{done} / {total}</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>中文</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Choose a LoRA adapter in the GGUF format.</source>
   <translation>请选择 GGUF 格式的 LoRA 适配器。</translation>
  </message>
  <message>
   <source>Choose a file that has sound in it.</source>
   <translation>请选择含有声音的文件。</translation>
  </message>
  <message>
   <source>Choose a folder with .gguf files.</source>
   <translation>请选择包含 .gguf 文件的文件夹。</translation>
  </message>
  <message>
   <source>Choose a part of the screen</source>
   <translation>选择屏幕的一部分</translation>
  </message>
  <message>
   <source>Choose a smaller context or a smaller model.</source>
   <translation>请选择更小的上下文或更小的模型。</translation>
  </message>
  <message>
   <source>Choose a smaller model.</source>
   <translation>请选择更小的模型。</translation>
  </message>
  <message>
   <source>Choose a vision model: `peri models list` shows them. Its projector belongs to it.</source>
   <translation>请选择视觉模型：`peri models list` 会列出它们。它的投影器与之配套。</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that make up this share together.</source>
   <translation>从合计达到这一比例的最可能词元中选择。</translation>
  </message>
  <message>
   <source>Choose among this many likeliest tokens. 0: no limit.</source>
   <translation>从这么多最可能的词元中选择。0：不限。</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>请选择其他按键。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>请选择其他名称。</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation>请为它选择其他位置。</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>请选择其他位置。</translation>
  </message>
  <message>
   <source>Choose one of the files that it names.</source>
   <translation>请选择其中列出的某个文件。</translation>
  </message>
  <message>
   <source>Choose one of the system's voices in the settings.</source>
   <translation>请在设置中选择一个系统语音。</translation>
  </message>
  <message>
   <source>Choose one, or write your own. Files and pictures can be dropped into the window.</source>
   <translation>选一个，或自己写。文件和图片可以拖进窗口。</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>选择：{name}</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>剪贴板</translation>
  </message>
  <message>
   <source>Clipboard seen</source>
   <translation>已查看剪贴板</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close Peri</source>
   <translation>关闭 Peri</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>请关闭其他程序后重试。</translation>
  </message>
  <message>
   <source>Close other programs, choose a smaller context, or a smaller model.</source>
   <translation>请关闭其他程序，选择更小的上下文或更小的模型。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller language model or context.</source>
   <translation>请关闭其他程序，或选择更小的语言模型或上下文。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model or context.</source>
   <translation>请关闭其他程序，或选择更小的模型或上下文。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>请关闭其他程序。</translation>
  </message>
  <message>
   <source>Close pictures</source>
   <translation>关闭图片</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>关闭此通知</translation>
  </message>
  <message>
   <source>Close what is open, or stop the reply</source>
   <translation>关闭打开的内容，或停止回复</translation>
  </message>
  <message>
   <source>Close “{title}”</source>
   <translation>关闭“{title}”</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Comes with the question. Press to leave it out.</source>
   <translation>随问题一起发送。按下即可去掉。</translation>
  </message>
  <message>
   <source>Commands and saved prompts, at the beginning</source>
   <translation>命令和已保存的提示词，用于开头</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Compare the versions</source>
   <translation>比较各个版本</translation>
  </message>
  <message>
   <source>Compare versions</source>
   <translation>比较版本</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>请连接扬声器，或在设置中选择其他扬声器；`peri doctor` 会列出它看到的设备。</translation>
  </message>
  <message>
   <source>Connect a microphone, or choose another in the settings; `peri doctor` lists what it sees.</source>
   <translation>请连接麦克风，或在设置中选择其他麦克风；`peri doctor` 会列出它看到的设备。</translation>
  </message>
  <message>
   <source>Connect it again.</source>
   <translation>请重新连接。</translation>
  </message>
  <message>
   <source>Connect it and try again.</source>
   <translation>请连接后重试。</translation>
  </message>
  <message>
   <source>Connect it; the next reply is spoken again.</source>
   <translation>请连接；下一条回复会重新朗读。</translation>
  </message>
  <message>
   <source>Connecting …</source>
   <translation>正在连接……</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Context tokens</source>
   <translation>上下文词元数</translation>
  </message>
  <message>
   <source>Context: what the model has before it</source>
   <translation>上下文：模型面前的内容</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Convert it to MP4 and try again.</source>
   <translation>请转换为 MP4 后重试。</translation>
  </message>
  <message>
   <source>Convert it to WAV, FLAC, MP3 or OGG and try again.</source>
   <translation>请转换为 WAV、FLAC、MP3 或 OGG 后重试。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy a picture first.</source>
   <translation>请先复制一张图片。</translation>
  </message>
  <message>
   <source>Copy a smaller part of it.</source>
   <translation>请复制其中较小的一部分。</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>请重新复制。</translation>
  </message>
  <message>
   <source>Copy it, and run it yourself.</source>
   <translation>请复制后自行运行。</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>复制代码</translation>
  </message>
  <message>
   <source>Copy the conversation as Markdown</source>
   <translation>将对话复制为 Markdown</translation>
  </message>
  <message>
   <source>Copy the picture again.</source>
   <translation>请重新复制图片。</translation>
  </message>
  <message>
   <source>Copy the reply as Markdown</source>
   <translation>将回复复制为 Markdown</translation>
  </message>
  <message>
   <source>Copy your message</source>
   <translation>复制你的消息</translation>
  </message>
  <message>
   <source>Correct the file by hand.</source>
   <translation>请手动修正该文件。</translation>
  </message>
  <message>
   <source>Correct the file by hand; Peri does not write over a file that it can't read.</source>
   <translation>请手动修正该文件；Peri 不会覆盖它无法读取的文件。</translation>
  </message>
  <message>
   <source>Correct the file. Until then none of its rules that allow holds, and all that does more than read is asked about.</source>
   <translation>请修正该文件。在此之前，其中表示允许的规则均不生效，除读取以外的一切操作都会先询问。</translation>
  </message>
  <message>
   <source>Correct the file; until then the default stands for what is wrong in it.</source>
   <translation>请修正该文件；在此之前，其中有误之处使用默认值。</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>默认：{value}。</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>删除文件夹</translation>
  </message>
  <message>
   <source>Delete it to begin anew; look at every tool again then.</source>
   <translation>删除它即可重新开始；届时请重新查看每个工具。</translation>
  </message>
  <message>
   <source>Delete or take out</source>
   <translation>删除或取出</translation>
  </message>
  <message>
   <source>Delete removes it</source>
   <translation>Delete 键将其移除</translation>
  </message>
  <message>
   <source>Delete this file: the index is made again. Your files and conversations are safe.</source>
   <translation>删除此文件即可：索引会重新建立。你的文件和对话都是安全的。</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>桌面</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>图表</translation>
  </message>
  <message>
   <source>Did you mean "{name}"?</source>
   <translation>你是指“{name}”吗？</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>你是指 {names} 吗？</translation>
  </message>
  <message>
   <source>Did you mean “{name}”?</source>
   <translation>你是指“{name}”吗？</translation>
  </message>
  <message>
   <source>Disabled tools</source>
   <translation>停用的工具</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>文档 ({kinds})</translation>
  </message>
  <message>
   <source>Documents, pictures, sound, videos and 3-D models ({kinds})</source>
   <translation>文档、图片、声音、视频和三维模型 ({kinds})</translation>
  </message>
  <message>
   <source>Don't allow</source>
   <translation>不允许</translation>
  </message>
  <message>
   <source>Don't answer</source>
   <translation>不回答</translation>
  </message>
  <message>
   <source>Don't remember</source>
   <translation>不要记住</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Download or copy the file again, or choose another model.</source>
   <translation>请重新下载或复制该文件，或选择其他模型。</translation>
  </message>
  <message>
   <source>Download or copy the file again; a model of a newer kind needs a newer Peri.</source>
   <translation>请重新下载或复制该文件；较新类型的模型需要较新的 Peri。</translation>
  </message>
  <message>
   <source>Download or copy the file again; a projector of a newer kind needs a newer Peri.</source>
   <translation>请重新下载或复制该文件；较新类型的投影器需要较新的 Peri。</translation>
  </message>
  <message>
   <source>Drag over a part, or click a window · arrows and Tab do the same · Enter takes it · Esc gives up</source>
   <translation>拖选一部分，或点击窗口 · 方向键和 Tab 也可以 · Enter 截取 · Esc 放弃</translation>
  </message>
  <message>
   <source>Drawing this diagram took too long, or too much memory.</source>
   <translation>绘制此图表耗时过长，或占用内存过多。</translation>
  </message>
  <message>
   <source>Drop documents, pictures, sound, videos or 3-D models here</source>
   <translation>将文档、图片、声音、视频或三维模型拖到这里</translation>
  </message>
  <message>
   <source>Drop or paste a picture and ask what is in it.</source>
   <translation>拖入或粘贴图片，然后问里面有什么。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>更早</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>较早的版本</translation>
  </message>
  <message>
   <source>Earlier version; {where}</source>
   <translation>较早的版本；{where}</translation>
  </message>
  <message>
   <source>Ears</source>
   <translation>听觉</translation>
  </message>
  <message>
   <source>Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are needed again. 0: never.</source>
   <translation>耳朵、眼睛、语音和其他辅助模型超过这段时间未使用时会释放内存，需要时再加载。0：从不。</translation>
  </message>
  <message>
   <source>Echo and turns</source>
   <translation>回声与轮次</translation>
  </message>
  <message>
   <source>Enabled plugins</source>
   <translation>启用的插件</translation>
  </message>
  <message>
   <source>End conversation</source>
   <translation>结束对话</translation>
  </message>
  <message>
   <source>End of speech noticed</source>
   <translation>察觉说话结束</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英语</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter does it</source>
   <translation>Enter 执行</translation>
  </message>
  <message>
   <source>Enter opens, F2 renames, Delete deletes, Shift+F10 for all else</source>
   <translation>Enter 打开，F2 重命名，Delete 删除，Shift+F10 显示其他操作</translation>
  </message>
  <message>
   <source>Enter sends it, Esc leaves it as it was</source>
   <translation>Enter 发送，Esc 保持原样</translation>
  </message>
  <message>
   <source>Enter shows the passage</source>
   <translation>Enter 显示该段落</translation>
  </message>
  <message>
   <source>Enter takes one into the question</source>
   <translation>Enter 将其加入问题</translation>
  </message>
  <message>
   <source>Everything stays on this machine.</source>
   <translation>一切都留在这台电脑上。</translation>
  </message>
  <message>
   <source>Everything that can be done with the row</source>
   <translation>可以对这一行做的所有操作</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>任何位置</translation>
  </message>
  <message>
   <source>Export it again as STL, PLY, OBJ or GLB.</source>
   <translation>请重新导出为 STL、PLY、OBJ 或 GLB。</translation>
  </message>
  <message>
   <source>Export it again, or download it again.</source>
   <translation>请重新导出或重新下载。</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>请重新导出。</translation>
  </message>
  <message>
   <source>Export it as PNG and attach that.</source>
   <translation>请导出为 PNG 再附加。</translation>
  </message>
  <message>
   <source>Export or pull the model again.</source>
   <translation>请重新导出或下载该模型。</translation>
  </message>
  <message>
   <source>Export them again.</source>
   <translation>请重新导出。</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>视觉</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Felt from the next start of Peri on.</source>
   <translation>下次启动 Peri 后生效。</translation>
  </message>
  <message>
   <source>Felt when the model is loaded again, with the next message.</source>
   <translation>模型重新加载时生效，即下一条消息。</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files made: {names}</source>
   <translation>生成的文件：{names}</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>文件……</translation>
  </message>
  <message>
   <source>Fill in a form</source>
   <translation>填写表单</translation>
  </message>
  <message>
   <source>Find in your documents</source>
   <translation>在你的文档中查找</translation>
  </message>
  <message>
   <source>Find pictures</source>
   <translation>查找图片</translation>
  </message>
  <message>
   <source>Find pictures by what they show</source>
   <translation>按内容查找图片</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>First sentence</source>
   <translation>第一句</translation>
  </message>
  <message>
   <source>First sound</source>
   <translation>第一声</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>第一步</translation>
  </message>
  <message>
   <source>First word</source>
   <translation>第一个词</translation>
  </message>
  <message>
   <source>Fits: it needs about {need} of memory.</source>
   <translation>适合：大约需要 {need} 内存。</translation>
  </message>
  <message>
   <source>Fits: {speed}. It needs about {need} of memory.</source>
   <translation>适合：{speed}。大约需要 {need} 内存。</translation>
  </message>
  <message>
   <source>Fold it</source>
   <translation>折叠</translation>
  </message>
  <message>
   <source>Fold the sources</source>
   <translation>折叠来源</translation>
  </message>
  <message>
   <source>Folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>忘记</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>要忘记这条吗？</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>已忘记</translation>
  </message>
  <message>
   <source>Found pictures</source>
   <translation>找到的图片</translation>
  </message>
  <message>
   <source>Free some space and pull again; it goes on where it stopped. PERI_MODELS names another folder for models.</source>
   <translation>请腾出一些空间后再次下载；会从停止处继续。PERI_MODELS 可指定另一个模型文件夹。</translation>
  </message>
  <message>
   <source>French</source>
   <translation>法语</translation>
  </message>
  <message>
   <source>From Peri's memory</source>
   <translation>来自 Peri 的记忆</translation>
  </message>
  <message>
   <source>From a conversation</source>
   <translation>来自对话</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>来自文档</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>来自文件</translation>
  </message>
  <message>
   <source>From a picture</source>
   <translation>来自图片</translation>
  </message>
  <message>
   <source>From a tool's result</source>
   <translation>来自工具的结果</translation>
  </message>
  <message>
   <source>From row to row</source>
   <translation>逐行移动</translation>
  </message>
  <message>
   <source>From the package registry: {models}.</source>
   <translation>可从软件包仓库获得：{models}。</translation>
  </message>
  <message>
   <source>From the screen</source>
   <translation>来自屏幕</translation>
  </message>
  <message>
   <source>From the web</source>
   <translation>来自网络</translation>
  </message>
  <message>
   <source>From what you said</source>
   <translation>来自你说的话</translation>
  </message>
  <message>
   <source>From what you typed</source>
   <translation>来自你输入的内容</translation>
  </message>
  <message>
   <source>From {least} to {most}.</source>
   <translation>从 {least} 到 {most}。</translation>
  </message>
  <message>
   <source>German</source>
   <translation>德语</translation>
  </message>
  <message>
   <source>Give a 16-bit WAV file.</source>
   <translation>请提供 16 位 WAV 文件。</translation>
  </message>
  <message>
   <source>Give a code such as “en” or “de”, or none, to have it recognised.</source>
   <translation>请给出“en”或“de”之类的代码，或留空以自动识别。</translation>
  </message>
  <message>
   <source>Give an export of Peri, of ChatGPT (conversations.json or the zip), or of Open WebUI (JSON).</source>
   <translation>请提供 Peri、ChatGPT（conversations.json 或 zip）或 Open WebUI（JSON）的导出内容。</translation>
  </message>
  <message>
   <source>Give it as LEFT,TOP,WIDTH,HEIGHT in pixels, such as 0,0,800,600.</source>
   <translation>请以像素给出 左,上,宽,高，例如 0,0,800,600。</translation>
  </message>
  <message>
   <source>Give this one a name: peri models import FILE --name NAME</source>
   <translation>请给这个起个名字：peri models import FILE --name NAME</translation>
  </message>
  <message>
   <source>Go on fetching</source>
   <translation>继续下载</translation>
  </message>
  <message>
   <source>Go on in that window, or set PERI_HOME to another folder for a second one.</source>
   <translation>请在那个窗口中继续；若要打开第二个，请把 PERI_HOME 设为其他文件夹。</translation>
  </message>
  <message>
   <source>Go on in the window</source>
   <translation>在窗口中继续</translation>
  </message>
  <message>
   <source>Go to the latest message</source>
   <translation>转到最新消息</translation>
  </message>
  <message>
   <source>Go to the message</source>
   <translation>转到该消息</translation>
  </message>
  <message>
   <source>Go to where you said it</source>
   <translation>转到你说这话的地方</translation>
  </message>
  <message>
   <source>Going through the conversation</source>
   <translation>正在浏览对话</translation>
  </message>
  <message>
   <source>Gpu layers</source>
   <translation>GPU 层数</translation>
  </message>
  <message>
   <source>Granted rights</source>
   <translation>已授予的权限</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>听觉</translation>
  </message>
  <message>
   <source>Hearing you</source>
   <translation>正在听你说</translation>
  </message>
  <message>
   <source>Hello, I am Peri. If you hear this, your loudspeaker works.</source>
   <translation>你好，我是 Peri。如果你听到了，说明扬声器正常。</translation>
  </message>
  <message>
   <source>Here already: {models}.</source>
   <translation>这里已有：{models}。</translation>
  </message>
  <message>
   <source>Hibari</source>
   <translation>Hibari</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Hide what it replaced</source>
   <translation>隐藏它替换的内容</translation>
  </message>
  <message>
   <source>Hold the microphone, or Ctrl+Space, and ask aloud.</source>
   <translation>按住麦克风或 Ctrl+空格，大声提问。</translation>
  </message>
  <message>
   <source>Hold to speak</source>
   <translation>按住说话</translation>
  </message>
  <message>
   <source>Hosts</source>
   <translation>主机</translation>
  </message>
  <message>
   <source>Hosts that may lie in a private network, or on this machine; no others are read there.</source>
   <translation>可以位于专用网络或本机上的主机；其他主机在那里不会被读取。</translation>
  </message>
  <message>
   <source>Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".</source>
   <translation>无需询问即可读取其页面的主机及其子域，例如 "wikipedia.org"。</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>说话的速度。</translation>
  </message>
  <message>
   <source>How fast models write here isn't known yet: measure it, which takes a few seconds.</source>
   <translation>还不知道模型在这里写得多快：测量一下，只需几秒。</translation>
  </message>
  <message>
   <source>How freely words are chosen. 0: always the likeliest.</source>
   <translation>选词的自由程度。0：始终选最可能的。</translation>
  </message>
  <message>
   <source>How long it took</source>
   <translation>用了多长时间</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>How much is 17 % of 245?</source>
   <translation>245 的 17 % 是多少？</translation>
  </message>
  <message>
   <source>How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.</source>
   <translation>模型一次能看到多少对话，以词元计（一个词约 1 到 2 个）。越多占用内存越多。</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>已收到多少</translation>
  </message>
  <message>
   <source>How strongly repetition is avoided. 1: not at all.</source>
   <translation>避免重复的程度。1：完全不避免。</translation>
  </message>
  <message>
   <source>I did not find it in your documents.</source>
   <translation>我在你的文档中没有找到。</translation>
  </message>
  <message>
   <source>Idle minutes</source>
   <translation>空闲分钟数</translation>
  </message>
  <message>
   <source>If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.</source>
   <translation>如果再次发生，请运行 `peri doctor`，或选择更小的模型：内存可能不足。</translation>
  </message>
  <message>
   <source>If you do want it sent there, write the address yourself.</source>
   <translation>如果你确实要发送到那里，请自己写出地址。</translation>
  </message>
  <message>
   <source>If you trust it, save the part that matters as a document of its own.</source>
   <translation>如果你信任它，请把重要的部分另存为单独的文档。</translation>
  </message>
  <message>
   <source>In drawers</source>
   <translation>在侧栏中</translation>
  </message>
  <message>
   <source>In menu</source>
   <translation>在菜单中</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>在消息中</translation>
  </message>
  <message>
   <source>In one conversation</source>
   <translation>在一个对话中</translation>
  </message>
  <message>
   <source>In reach: {origins}.</source>
   <translation>当前涉及：{origins}。</translation>
  </message>
  <message>
   <source>In the list of conversations</source>
   <translation>在对话列表中</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>Index a folder</source>
   <translation>为文件夹建立索引</translation>
  </message>
  <message>
   <source>Index a folder first: `peri index add FOLDER`.</source>
   <translation>请先索引一个文件夹：`peri index add FOLDER`。</translation>
  </message>
  <message>
   <source>Index a folder of pictures</source>
   <translation>为图片文件夹建立索引</translation>
  </message>
  <message>
   <source>Index a folder, and its pictures can be found by what they show. They stay where they are.</source>
   <translation>为文件夹建立索引后，就能按内容找到其中的图片。图片留在原处。</translation>
  </message>
  <message>
   <source>Indexing is paused.</source>
   <translation>索引已暂停。</translation>
  </message>
  <message>
   <source>Indexing stopped: an unexpected {kind}.</source>
   <translation>索引已停止：意外的 {kind}。</translation>
  </message>
  <message>
   <source>Install Peri again.</source>
   <translation>请重新安装 Peri。</translation>
  </message>
  <message>
   <source>Install Peri's dependencies again: make run</source>
   <translation>请重新安装 Peri 的依赖：make run</translation>
  </message>
  <message>
   <source>Install a voice in the system's settings for speech.</source>
   <translation>请在系统的语音设置中安装一个语音。</translation>
  </message>
  <message>
   <source>Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`).</source>
   <translation>请安装 espeak-ng（在 Debian 和 Ubuntu 上：`sudo apt install espeak-ng`）。</translation>
  </message>
  <message>
   <source>Install it (on Debian and Ubuntu: `sudo apt install libportaudio2 libasound2-plugins`).</source>
   <translation>请安装它（在 Debian 和 Ubuntu 上：`sudo apt install libportaudio2 libasound2-plugins`）。</translation>
  </message>
  <message>
   <source>Install the package bubblewrap.</source>
   <translation>请安装 bubblewrap 软件包。</translation>
  </message>
  <message>
   <source>Install wl-clipboard.</source>
   <translation>请安装 wl-clipboard。</translation>
  </message>
  <message>
   <source>Installed: {voices}.</source>
   <translation>已安装：{voices}。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Instructions and tools</source>
   <translation>指示和工具</translation>
  </message>
  <message>
   <source>Instructions and tools are in the settings.</source>
   <translation>指令和工具在设置中。</translation>
  </message>
  <message>
   <source>It and all that it replaced are removed from the memory, from its index and from what the model keeps. This can't be undone.</source>
   <translation>它及其替换的所有内容都会从记忆、索引以及模型保留的内容中移除。此操作无法撤销。</translation>
  </message>
  <message>
   <source>It can't answer as the user or the kernel would.</source>
   <translation>它不能以用户或模型的身份回答。</translation>
  </message>
  <message>
   <source>It can't be looked at: {why}.</source>
   <translation>无法查看：{why}。</translation>
  </message>
  <message>
   <source>It can't be read: {why}.</source>
   <translation>无法读取：{why}。</translation>
  </message>
  <message>
   <source>It can't be written down: {reason}</source>
   <translation>无法记录：{reason}</translation>
  </message>
  <message>
   <source>It costs money, or something that runs out.</source>
   <translation>这会花钱，或消耗会用尽的东西。</translation>
  </message>
  <message>
   <source>It did not run to its end</source>
   <translation>它没有运行到底</translation>
  </message>
  <message>
   <source>It doesn't say of itself what it said before.</source>
   <translation>它对自己的描述与之前不同。</translation>
  </message>
  <message>
   <source>It has more than {most} tools; the first {most} are offered.</source>
   <translation>它的工具超过 {most} 个；只提供前 {most} 个。</translation>
  </message>
  <message>
   <source>It is a link that leads nowhere.</source>
   <translation>它是一个无效链接。</translation>
  </message>
  <message>
   <source>It is a link to a folder, which is not followed; add that folder by itself.</source>
   <translation>它是指向文件夹的链接，不会跟随；请单独添加那个文件夹。</translation>
  </message>
  <message>
   <source>It is by its name that you find it again.</source>
   <translation>你要靠名称再找到它。</translation>
  </message>
  <message>
   <source>It is damaged: its content is not what its name says.</source>
   <translation>它已损坏：内容与名称不符。</translation>
  </message>
  <message>
   <source>It is empty.</source>
   <translation>它是空的。</translation>
  </message>
  <message>
   <source>It is not a regular file.</source>
   <translation>它不是普通文件。</translation>
  </message>
  <message>
   <source>It is not in the export.</source>
   <translation>它不在导出内容中。</translation>
  </message>
  <message>
   <source>It is off until you have seen what is new.</source>
   <translation>在你看过新内容之前，它保持关闭。</translation>
  </message>
  <message>
   <source>It is off until you say otherwise. Lines that differ begin with − on the left and + on the right.</source>
   <translation>除非你另有决定，它保持关闭。不同的行左侧以 − 开头，右侧以 + 开头。</translation>
  </message>
  <message>
   <source>It is open only while its window is. Nothing is kept but the picture that you take.</source>
   <translation>只有窗口打开时摄像头才开启。除了你拍的照片，什么都不保留。</translation>
  </message>
  <message>
   <source>It is switched off.</source>
   <translation>它已关闭。</translation>
  </message>
  <message>
   <source>It is too large: a document may have {most} MiB at most.</source>
   <translation>它太大：文档最多 {most} MiB。</translation>
  </message>
  <message>
   <source>It isn't in the store</source>
   <translation>存储中没有它</translation>
  </message>
  <message>
   <source>It last said: {words}</source>
   <translation>它最后的输出：{words}</translation>
  </message>
  <message>
   <source>It may have been deleted.</source>
   <translation>它可能已被删除。</translation>
  </message>
  <message>
   <source>It only looks, and tells nobody.</source>
   <translation>它只是查看，不会告诉任何人。</translation>
  </message>
  <message>
   <source>It only tells you something.</source>
   <translation>它只是告诉你一些事。</translation>
  </message>
  <message>
   <source>It opens outside Peri, and the site learns that you came.</source>
   <translation>它会在 Peri 之外打开，该网站会知道你来过。</translation>
  </message>
  <message>
   <source>It says: {words}</source>
   <translation>它的说明：{words}</translation>
  </message>
  <message>
   <source>It stays here until Peri is closed.</source>
   <translation>它会留在这里，直到关闭 Peri。</translation>
  </message>
  <message>
   <source>It stays off. Look at what it says now.</source>
   <translation>它保持关闭。看看它现在怎么说。</translation>
  </message>
  <message>
   <source>It takes one picture, when you tell it to. The picture comes into the message, where you can remove it.</source>
   <translation>你让它拍时才拍一张。图片会放进消息，你可以在那里移除。</translation>
  </message>
  <message>
   <source>It was not typed by you. Read it before you send it.</source>
   <translation>这不是你输入的。发送前请先阅读。</translation>
  </message>
  <message>
   <source>It was not you who said this. What is remembered is told to the model in later conversations.</source>
   <translation>这不是你说的。记住的内容会在以后的对话中告诉模型。</translation>
  </message>
  <message>
   <source>It was said while Peri spoke.</source>
   <translation>它是在 Peri 说话时说的。</translation>
  </message>
  <message>
   <source>It {effects}.</source>
   <translation>它会{effects}。</translation>
  </message>
  <message>
   <source>Its definition is nested too deeply.</source>
   <translation>它的定义嵌套过深。</translation>
  </message>
  <message>
   <source>Its definition is too long.</source>
   <translation>它的定义太长。</translation>
  </message>
  <message>
   <source>Its definition is wrong: {place}: {why}.</source>
   <translation>它的定义有误：{place}：{why}。</translation>
  </message>
  <message>
   <source>Its name has characters that can't be seen, or none.</source>
   <translation>它的名称含有不可见字符，或者为空。</translation>
  </message>
  <message>
   <source>Its name has no letters.</source>
   <translation>它的名称中没有字母。</translation>
  </message>
  <message>
   <source>Its name may look like another. In its own letters: {name}</source>
   <translation>它的名称可能看起来像另一个。按其本来的字母：{name}</translation>
  </message>
  <message>
   <source>Its schema has references that depend on where they are read.</source>
   <translation>它的模式中有依赖读取位置的引用。</translation>
  </message>
  <message>
   <source>Its schema is not that of an object.</source>
   <translation>它的模式不是对象的模式。</translation>
  </message>
  <message>
   <source>Its schema is not valid: it is no JSON.</source>
   <translation>它的模式无效：不是 JSON。</translation>
  </message>
  <message>
   <source>Its schema is not valid: {why}.</source>
   <translation>它的模式无效：{why}。</translation>
  </message>
  <message>
   <source>Its schema is too large.</source>
   <translation>它的模式太大。</translation>
  </message>
  <message>
   <source>Its schema is too large: {length} characters; {most} are allowed.</source>
   <translation>它的模式太大：{length} 个字符；允许 {most} 个。</translation>
  </message>
  <message>
   <source>Its schema refers to "{place}", which isn't there.</source>
   <translation>它的模式引用了不存在的“{place}”。</translation>
  </message>
  <message>
   <source>Its schema refers to something outside itself.</source>
   <translation>它的模式引用了自身之外的内容。</translation>
  </message>
  <message>
   <source>Its speed is being measured …</source>
   <translation>正在测量速度……</translation>
  </message>
  <message>
   <source>Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf</source>
   <translation>请先合并：llama-gguf-split --merge FIRST_PART WHOLE.gguf</translation>
  </message>
  <message>
   <source>Keep free mb</source>
   <translation>保留的 MB</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>记住</translation>
  </message>
  <message>
   <source>Keep it off</source>
   <translation>保持关闭</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>保留这个</translation>
  </message>
  <message>
   <source>Keep {version}</source>
   <translation>保留{version}</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>内核</translation>
  </message>
  <message>
   <source>Kernel idle minutes</source>
   <translation>语言模型空闲分钟数</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Key of the quick question</source>
   <translation>快速提问的按键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keys, where nothing is being written</source>
   <translation>按键，未在输入时</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language model</source>
   <translation>语言模型</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>较新的版本</translation>
  </message>
  <message>
   <source>Later version; {where}</source>
   <translation>较新的版本；{where}</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>Layers of the model on the graphics card. -1: as many as fit.</source>
   <translation>模型放在显卡上的层数。-1：尽可能多。</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>显卡上的层数</translation>
  </message>
  <message>
   <source>Leave out tokens that are less likely than this share of the likeliest.</source>
   <translation>去掉概率低于最可能词元这一比例的词元。</translation>
  </message>
  <message>
   <source>Leave the message as it was</source>
   <translation>保持消息原样</translation>
  </message>
  <message>
   <source>Left to other programs, in megabytes</source>
   <translation>留给其他程序的内存（MB）</translation>
  </message>
  <message>
   <source>Let Peri look at the screen?</source>
   <translation>让 Peri 查看屏幕吗？</translation>
  </message>
  <message>
   <source>Let Peri look through the camera?</source>
   <translation>让 Peri 通过摄像头查看吗？</translation>
  </message>
  <message>
   <source>Let go to send · Esc discards</source>
   <translation>松开发送 · Esc 放弃</translation>
  </message>
  <message>
   <source>Let it be used</source>
   <translation>允许使用</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light or dark. "system": as the desktop is.</source>
   <translation>浅色或深色。"system"：跟随桌面。</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>正在听</translation>
  </message>
  <message>
   <source>Listening to what you said</source>
   <translation>正在听你说的话</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>加载</translation>
  </message>
  <message>
   <source>Load at the start</source>
   <translation>启动时加载</translation>
  </message>
  <message>
   <source>Load the model when the window opens, so that the first answer comes sooner.</source>
   <translation>窗口打开时就加载模型，让第一个回答更快。</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Loading {name}…</source>
   <translation>正在加载 {name}……</translation>
  </message>
  <message>
   <source>Local hosts</source>
   <translation>本地主机</translation>
  </message>
  <message>
   <source>Longest reply</source>
   <translation>最长回复</translation>
  </message>
  <message>
   <source>Longest time</source>
   <translation>最长时间</translation>
  </message>
  <message>
   <source>Look at the whole screen or a part of it.</source>
   <translation>请查看整个屏幕或其中一部分。</translation>
  </message>
  <message>
   <source>Look at {file}.</source>
   <translation>请查看 {file}。</translation>
  </message>
  <message>
   <source>Look for what to remember</source>
   <translation>寻找值得记住的内容</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>正在查看图片</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>正在查看……</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>扬声器</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>机器</translation>
  </message>
  <message>
   <source>Make one with `peri models export-clip`, and name its folder as seeing.model in the settings.</source>
   <translation>请用 `peri models export-clip` 生成一个，并在设置中把它的文件夹填为 seeing.model。</translation>
  </message>
  <message>
   <source>Make room on the disk, or name a place on another one.</source>
   <translation>请腾出磁盘空间，或指定另一磁盘上的位置。</translation>
  </message>
  <message>
   <source>Make room on the disk, then try again.</source>
   <translation>请腾出磁盘空间，然后重试。</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <source>Max reply tokens</source>
   <translation>回复的最多词元数</translation>
  </message>
  <message>
   <source>Meaning of texts</source>
   <translation>文本含义</translation>
  </message>
  <message>
   <source>Measure this machine</source>
   <translation>测量这台电脑</translation>
  </message>
  <message>
   <source>Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; holds {memory} of memory (predicted {need}); loaded in {seconds}.</source>
   <translation>已测量：每秒写 {writes} 个词元（预测 {predicted}），读 {reads} 个；占用 {memory} 内存（预测 {need}）；加载用时 {seconds}。</translation>
  </message>
  <message>
   <source>Measuring …</source>
   <translation>正在测量……</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>记忆</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>内存使用</translation>
  </message>
  <message>
   <source>Memory is short</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <source>Memory of this machine</source>
   <translation>本机内存</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Message and reply</source>
   <translation>消息和回复</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <source>Microphone in use</source>
   <translation>麦克风使用中</translation>
  </message>
  <message>
   <source>Microphone, loudspeaker, camera</source>
   <translation>麦克风、扬声器、摄像头</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models ({kinds})</source>
   <translation>模型 ({kinds})</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>更多类似的</translation>
  </message>
  <message>
   <source>Most steps</source>
   <translation>最多步数</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>移动到</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>移动到文件夹</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>已静音</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name a folder that is new or empty.</source>
   <translation>请指定一个新的或空的文件夹。</translation>
  </message>
  <message>
   <source>Name another file.</source>
   <translation>请指定另一个文件。</translation>
  </message>
  <message>
   <source>Name the language model first.</source>
   <translation>请先指定语言模型。</translation>
  </message>
  <message>
   <source>Narrow it by date and place: after:2023, before:2024-06-30, near:48.1,11.6,20</source>
   <translation>按日期和地点缩小范围：after:2023, before:2024-06-30, near:48.1,11.6,20</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新文件夹</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>换行</translation>
  </message>
  <message>
   <source>New name of the conversation</source>
   <translation>对话的新名称</translation>
  </message>
  <message>
   <source>New name of the folder</source>
   <translation>文件夹的新名称</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>新提示词</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No camera is called “{camera}”.</source>
   <translation>没有名为“{camera}”的摄像头。</translation>
  </message>
  <message>
   <source>No conversation has these words.</source>
   <translation>没有对话包含这些词。</translation>
  </message>
  <message>
   <source>No conversation of {name} can be read. {why}</source>
   <translation>{name} 中没有可读取的对话。{why}</translation>
  </message>
  <message>
   <source>No documents are searched yet.

Add a folder or a file, and answers can be drawn from it, with the passages they come from. PDF, Word, PowerPoint, Excel, HTML, EPUB, Markdown, text and code are read. Nothing is changed, and nothing leaves this machine.</source>
   <translation>还没有可搜索的文档。

添加文件夹或文件，回答就能引用其中的内容，并附上出处段落。可读取 PDF、Word、PowerPoint、Excel、HTML、EPUB、Markdown、文本和代码。不会更改任何内容，也没有任何内容离开这台电脑。</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>无文件夹</translation>
  </message>
  <message>
   <source>No image encoder is installed, so nothing can tell what a picture shows.</source>
   <translation>没有安装图像编码器，因此无法判断图片的内容。</translation>
  </message>
  <message>
   <source>No indexed picture fits.</source>
   <translation>没有符合的已索引图片。</translation>
  </message>
  <message>
   <source>No key does this.</source>
   <translation>没有按键做这件事。</translation>
  </message>
  <message>
   <source>No microphone was found. Press to try again</source>
   <translation>未找到麦克风。按下重试</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>没有页面包含这些词。</translation>
  </message>
  <message>
   <source>No picture of “{name}” can be decoded.</source>
   <translation>“{name}”中没有可解码的画面。</translation>
  </message>
  <message>
   <source>No pictures are indexed yet.</source>
   <translation>还没有索引任何图片。</translation>
  </message>
  <message>
   <source>No process could be started for {name}: {why}.</source>
   <translation>无法为 {name} 启动进程：{why}。</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>没有提示词包含这些词。</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>没有回复</translation>
  </message>
  <message>
   <source>No rule can allow this unasked.</source>
   <translation>没有规则可以不经询问就允许这样做。</translation>
  </message>
  <message>
   <source>No rule says what becomes of such a call.</source>
   <translation>没有规则说明如何处理这样的调用。</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>没有设置包含这些词。</translation>
  </message>
  <message>
   <source>No source of the model can be reached</source>
   <translation>无法连接到该模型的任何来源</translation>
  </message>
  <message>
   <source>No speech model is in {folder}.</source>
   <translation>{folder} 中没有语音模型。</translation>
  </message>
  <message>
   <source>No window is called “{title}”.</source>
   <translation>没有名为“{title}”的窗口。</translation>
  </message>
  <message>
   <source>No window is open.</source>
   <translation>没有打开的窗口。</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look at the screen.</source>
   <translation>没有人允许 Peri 查看屏幕。</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look into the clipboard.</source>
   <translation>没有人允许 Peri 查看剪贴板。</translation>
  </message>
  <message>
   <source>Nobody has allowed Peri to look through the camera.</source>
   <translation>没有人允许 Peri 使用摄像头查看。</translation>
  </message>
  <message>
   <source>Nobody is there to be asked.</source>
   <translation>没有人可以询问。</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>不允许</translation>
  </message>
  <message>
   <source>Not every tool can be used</source>
   <translation>并非所有工具都能使用</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>Not remembered: {fact}</source>
   <translation>未记住：{fact}</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing is archived. {key} archives the conversation that is chosen in the list.</source>
   <translation>没有已归档的对话。{key} 会归档列表中选中的对话。</translation>
  </message>
  <message>
   <source>Nothing is remembered yet.

What you say of yourself and how you want things done is remembered, and shown when it is. You can change or forget each of it here. It stays on this machine.</source>
   <translation>还没有记住任何内容。

你谈到自己的事以及希望怎样做事，都会被记住，并在记住时显示。你可以在这里更改或忘记每一条。它们都留在这台电脑上。</translation>
  </message>
  <message>
   <source>Nothing is saved yet.

A prompt that you use often, such as “Sum this up in three sentences”, can be kept here under a name. Type / and the name in a message to have it there.</source>
   <translation>还没有保存任何提示词。

常用的提示词，例如“用三句话概括”，可以起个名字存在这里。在消息中输入 / 和名称即可使用。</translation>
  </message>
  <message>
   <source>Nothing is selected</source>
   <translation>没有选中任何内容</translation>
  </message>
  <message>
   <source>Nothing left this machine</source>
   <translation>没有任何内容离开这台电脑</translation>
  </message>
  <message>
   <source>Nothing of that is remembered.</source>
   <translation>没有记住相关内容。</translation>
  </message>
  <message>
   <source>Nothing of what was indexed is there any more.</source>
   <translation>已索引的内容都不在了。</translation>
  </message>
  <message>
   <source>Nothing that finds texts by their meaning is installed.</source>
   <translation>没有安装能按含义查找文本的组件。</translation>
  </message>
  <message>
   <source>Nothing that this model knows fits the form that was asked for.</source>
   <translation>此模型所知的内容都不符合要求的形式。</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>还没有提问。</translation>
  </message>
  <message>
   <source>Nothing was given, and nothing has come back.</source>
   <translation>没有传入任何内容，也没有返回任何内容。</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>没有录下任何声音。</translation>
  </message>
  <message>
   <source>Nothing was said, so nothing was asked.</source>
   <translation>没有听到说话，所以没有提问。</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>没有。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Off, because they changed</source>
   <translation>已关闭，因为它们有变化</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>提供的数量</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <source>On disk only</source>
   <translation>仅在磁盘上</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>在这台电脑上</translation>
  </message>
  <message>
   <source>One fact is gone from the memory, its index and what the model keeps.</source>
   <translation>一条内容已从记忆、索引和模型保留的内容中移除。</translation>
  </message>
  <message>
   <source>One reply was cut short. What had been written of it is kept.</source>
   <translation>一条回复被中断。已写出的部分已保留。</translation>
  </message>
  <message>
   <source>Only X tells where windows are.</source>
   <translation>只有 X 会说明窗口的位置。</translation>
  </message>
  <message>
   <source>Only on Linux can Peri put itself into the menu.</source>
   <translation>Peri 只能在 Linux 上把自己放入菜单。</translation>
  </message>
  <message>
   <source>Only this window sees it, until you take a picture.</source>
   <translation>在你拍照之前，只有这个窗口能看到。</translation>
  </message>
  <message>
   <source>Only your own words are behind it, and you named its target.</source>
   <translation>这只出于你自己的话，而且目标是你说出的。</translation>
  </message>
  <message>
   <source>Only your own words are behind it.</source>
   <translation>这只出于你自己的话。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open Peri</source>
   <translation>打开 Peri</translation>
  </message>
  <message>
   <source>Open a page</source>
   <translation>打开页面</translation>
  </message>
  <message>
   <source>Open at start</source>
   <translation>启动时打开</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>请重新打开。</translation>
  </message>
  <message>
   <source>Open it in a picture viewer and save it again, or attach another copy.</source>
   <translation>请在图片查看器中打开并重新保存，或附加另一份副本。</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>请用创建它的程序打开并保存一份副本。</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save it again.</source>
   <translation>请用创建它的程序打开并重新保存。</translation>
  </message>
  <message>
   <source>Open it in your browser to see what it is.</source>
   <translation>请在浏览器中打开，看看是什么。</translation>
  </message>
  <message>
   <source>Open or close a folder</source>
   <translation>打开或关闭文件夹</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>打开文件</translation>
  </message>
  <message>
   <source>Open the microphone at the start</source>
   <translation>启动时打开麦克风</translation>
  </message>
  <message>
   <source>Open the microphone, hands-free, as soon as the window opens.</source>
   <translation>窗口打开后立即免提打开麦克风。</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>打开这个地址吗？</translation>
  </message>
  <message>
   <source>Open what the row stands for</source>
   <translation>打开这一行代表的内容</translation>
  </message>
  <message>
   <source>Or choose the built-in voice (hibari) in the settings.</source>
   <translation>或在设置中选择内置语音（hibari）。</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>其他摄像头</translation>
  </message>
  <message>
   <source>Other models …</source>
   <translation>其他模型……</translation>
  </message>
  <message>
   <source>Other programs were busy meanwhile: alone it is quicker.</source>
   <translation>期间其他程序很忙：单独运行会更快。</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Output · {seconds:.1f} s</source>
   <translation>输出 · {seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Page Up、Page Down、Home、End</translation>
  </message>
  <message>
   <source>Page {page} of {name} can't be shown.</source>
   <translation>无法显示 {name} 的第 {page} 页。</translation>
  </message>
  <message>
   <source>Part of the screen</source>
   <translation>屏幕的一部分</translation>
  </message>
  <message>
   <source>Part of the screen, or a window…</source>
   <translation>屏幕的一部分或一个窗口……</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Passages of documents</source>
   <translation>文档中的段落</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause reading</source>
   <translation>暂停读取</translation>
  </message>
  <message>
   <source>Peri</source>
   <translation>Peri</translation>
  </message>
  <message>
   <source>Peri answers with a language model that runs here. Nothing that you write leaves this machine.</source>
   <translation>Peri 用在这里运行的语言模型回答。你写的任何内容都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Peri asks for your leave</source>
   <translation>Peri 请求你的许可</translation>
  </message>
  <message>
   <source>Peri asks you</source>
   <translation>Peri 问你</translation>
  </message>
  <message>
   <source>Peri can listen to it: attach it as a sound.</source>
   <translation>Peri 可以听它：请作为声音附加。</translation>
  </message>
  <message>
   <source>Peri can't read such books.</source>
   <translation>Peri 无法读取此类书籍。</translation>
  </message>
  <message>
   <source>Peri can't read {kind} documents; save it as PDF or DOCX.</source>
   <translation>Peri 无法读取 {kind} 文档；请保存为 PDF 或 DOCX。</translation>
  </message>
  <message>
   <source>Peri can't read {kind} pictures; save it as JPEG.</source>
   <translation>Peri 无法读取 {kind} 图片；请保存为 JPEG。</translation>
  </message>
  <message>
   <source>Peri can't run this.</source>
   <translation>Peri 无法运行它。</translation>
  </message>
  <message>
   <source>Peri can't run {language}.</source>
   <translation>Peri 无法运行 {language}。</translation>
  </message>
  <message>
   <source>Peri ended unexpectedly last time</source>
   <translation>Peri 上次意外退出</translation>
  </message>
  <message>
   <source>Peri has answered</source>
   <translation>Peri 已回答</translation>
  </message>
  <message>
   <source>Peri hears you.</source>
   <translation>Peri 听到你了。</translation>
  </message>
  <message>
   <source>Peri holds {held}; {free} of {total} are free.</source>
   <translation>Peri 占用 {held}；共 {total}，可用 {free}。</translation>
  </message>
  <message>
   <source>Peri is already running</source>
   <translation>Peri 已在运行</translation>
  </message>
  <message>
   <source>Peri is closing.</source>
   <translation>Peri 正在关闭。</translation>
  </message>
  <message>
   <source>Peri itself</source>
   <translation>Peri 自身</translation>
  </message>
  <message>
   <source>Peri knows no sandbox for this system ({name}).</source>
   <translation>Peri 没有适用于此系统（{name}）的沙盒。</translation>
  </message>
  <message>
   <source>Peri looks for it.</source>
   <translation>Peri 正在寻找它。</translation>
  </message>
  <message>
   <source>Peri made a mistake</source>
   <translation>Peri 出错了</translation>
  </message>
  <message>
   <source>Peri made a mistake while listening.</source>
   <translation>Peri 在聆听时出错了。</translation>
  </message>
  <message>
   <source>Peri may not do that</source>
   <translation>Peri 无权这样做</translation>
  </message>
  <message>
   <source>Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.</source>
   <translation>Peri 可读取 PNG、JPEG、WebP、GIF、BMP、TIFF 和 AVIF。</translation>
  </message>
  <message>
   <source>Peri runs as root, whom this sandbox does not hold.</source>
   <translation>Peri 正以 root 身份运行，而此沙盒限制不了 root。</translation>
  </message>
  <message>
   <source>Peri says: “{words}”</source>
   <translation>Peri 说：“{words}”</translation>
  </message>
  <message>
   <source>Peri wants to use {tool}, which {effects}.</source>
   <translation>Peri 想使用{tool}，它会{effects}。</translation>
  </message>
  <message>
   <source>Peri was closed before this reply was finished.</source>
   <translation>这条回复完成之前 Peri 被关闭了。</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Picture from the clipboard</source>
   <translation>剪贴板中的图片</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached.</source>
   <translation>可以附加图片（PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF）、声音（WAV、MP3、FLAC、Ogg、M4A 等）、视频（MP4、MKV、WebM、AVI）、三维模型（STL、PLY、OBJ、GLB）和文档（PDF、DOCX、PPTX、XLSX、EPUB、HTML、Markdown、文本、代码）。</translation>
  </message>
  <message>
   <source>Pictures ({kinds})</source>
   <translation>图片 ({kinds})</translation>
  </message>
  <message>
   <source>Pictures can't be searched</source>
   <translation>无法搜索图片</translation>
  </message>
  <message>
   <source>Pictures seen</source>
   <translation>已看图片</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>Pin or unpin</source>
   <translation>固定或取消固定</translation>
  </message>
  <message>
   <source>Pin, or unpin</source>
   <translation>固定或取消固定</translation>
  </message>
  <message>
   <source>Pin: never let it leave</source>
   <translation>固定：绝不移出</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>已固定</translation>
  </message>
  <message>
   <source>Pinned pages would take {total} of {limit} tokens: too little would be left for talking.</source>
   <translation>固定的页面会占用 {limit} 个词元中的 {total} 个：留给对话的太少。</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Plug one in, and allow Peri the camera in the system's privacy settings.</source>
   <translation>请接上一个，并在系统的隐私设置中允许 Peri 使用摄像头。</translation>
  </message>
  <message>
   <source>Plug one in, or name another as devices.camera in the settings.</source>
   <translation>请接上一个，或在设置中把 devices.camera 设为另一个。</translation>
  </message>
  <message>
   <source>Preload</source>
   <translation>预先加载</translation>
  </message>
  <message>
   <source>Preparing the voice</source>
   <translation>正在准备语音</translation>
  </message>
  <message>
   <source>Press again to send · Esc discards</source>
   <translation>再按一次发送 · Esc 放弃</translation>
  </message>
  <message>
   <source>Processor threads. 0: as many as the machine has cores.</source>
   <translation>处理器线程数。0：与核心数相同。</translation>
  </message>
  <message>
   <source>Prompt evaluated ahead</source>
   <translation>已提前计算提示</translation>
  </message>
  <message>
   <source>Prompt written</source>
   <translation>提示已写好</translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Propose titles</source>
   <translation>建议标题</translation>
  </message>
  <message>
   <source>Pull again to go on from there.</source>
   <translation>再次下载即可从那里继续。</translation>
  </message>
  <message>
   <source>Pull the model again with `peri models pull`, or import it together with its projector.</source>
   <translation>请用 `peri models pull` 重新下载模型，或连同投影器一起导入。</translation>
  </message>
  <message>
   <source>Put a backup in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>请用备份替换它，或把该文件移走：Peri 会重新开始一个空的存储。</translation>
  </message>
  <message>
   <source>Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder.</source>
   <translation>请把一个模型和它的“眼睛”（mmproj-….gguf）放入单独的文件夹，再选择该文件夹。</translation>
  </message>
  <message>
   <source>Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.</source>
   <translation>请用最新的备份 {backup} 替换它，或把该文件移走：Peri 会重新开始一个空的存储。</translation>
  </message>
  <message>
   <source>Put the output away</source>
   <translation>收起输出</translation>
  </message>
  <message>
   <source>Qdrant</source>
   <translation>Qdrant</translation>
  </message>
  <message>
   <source>Qdrant at {address} can't be used ({why}).</source>
   <translation>{address} 上的 Qdrant 无法使用（{why}）。</translation>
  </message>
  <message>
   <source>Qdrant server</source>
   <translation>Qdrant 服务器</translation>
  </message>
  <message>
   <source>Quick question</source>
   <translation>快速提问</translation>
  </message>
  <message>
   <source>Quit Peri</source>
   <translation>退出 Peri</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>引用</translation>
  </message>
  <message>
   <source>Quote the reply, or what is selected of it</source>
   <translation>引用回复，或其中选中的部分</translation>
  </message>
  <message>
   <source>Quote what is selected</source>
   <translation>引用选中的内容</translation>
  </message>
  <message>
   <source>Quote your message</source>
   <translation>引用你的消息</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>朗读</translation>
  </message>
  <message>
   <source>Read aloud from here</source>
   <translation>从这里朗读</translation>
  </message>
  <message>
   <source>Read aloud from here on</source>
   <translation>从这里开始朗读</translation>
  </message>
  <message>
   <source>Read pages of the web</source>
   <translation>读取网页</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Reading is paused.</source>
   <translation>读取已暂停。</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>记住</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>已记住</translation>
  </message>
  <message>
   <source>Remembered: {fact}</source>
   <translation>已记住：{fact}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove it and pull it again.</source>
   <translation>请删除后重新下载。</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>请移除其中一个或为其改名。</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>Remove {title}?</source>
   <translation>移除 {title}？</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>已移除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Replies read aloud</source>
   <translation>朗读的回复</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Reset {name} to {value}</source>
   <translation>将{name}重置为 {value}</translation>
  </message>
  <message>
   <source>Restart Peri to use it as it is now.</source>
   <translation>请重启 Peri，以使用它现在的版本。</translation>
  </message>
  <message>
   <source>Restart the computer if it is slow.</source>
   <translation>如果电脑变慢，请重启。</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Result of a tool</source>
   <translation>工具的结果</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>工具的结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Resume reading</source>
   <translation>继续读取</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Run Peri inside a desktop session.</source>
   <translation>请在桌面会话中运行 Peri。</translation>
  </message>
  <message>
   <source>Run Peri inside a session.</source>
   <translation>请在会话中运行 Peri。</translation>
  </message>
  <message>
   <source>Run `make run` once more: it builds llama-cpp-python.</source>
   <translation>请再运行一次 `make run`：它会构建 llama-cpp-python。</translation>
  </message>
  <message>
   <source>Run `peri doctor` to see which part is missing.</source>
   <translation>请运行 `peri doctor` 查看缺少哪个部分。</translation>
  </message>
  <message>
   <source>Run the code</source>
   <translation>运行代码</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>正在运行</translation>
  </message>
  <message>
   <source>Running… {time}</source>
   <translation>正在运行…… {time}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save a copy without one, and add that.</source>
   <translation>请保存一份无密码的副本并添加它。</translation>
  </message>
  <message>
   <source>Save a copy without one.</source>
   <translation>请保存一份无密码的副本。</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Save it again in the program that made it, or print it to PDF.</source>
   <translation>请在制作它的程序中重新保存，或打印为 PDF。</translation>
  </message>
  <message>
   <source>Save it again in your browser.</source>
   <translation>请在浏览器中重新保存。</translation>
  </message>
  <message>
   <source>Save it again, or print it to PDF.</source>
   <translation>请重新保存，或打印为 PDF。</translation>
  </message>
  <message>
   <source>Save it as DOCX, PPTX or PDF.</source>
   <translation>请保存为 DOCX、PPTX 或 PDF。</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>请保存为 JPEG 或 PNG。</translation>
  </message>
  <message>
   <source>Save it as PDF or text.</source>
   <translation>请保存为 PDF 或文本。</translation>
  </message>
  <message>
   <source>Save it smaller, for instance as a JPEG.</source>
   <translation>请保存得小一些，例如保存为 JPEG。</translation>
  </message>
  <message>
   <source>Save it smaller, or attach the part that matters.</source>
   <translation>请保存得小一些，或附加重要的部分。</translation>
  </message>
  <message>
   <source>Save it with fewer faces.</source>
   <translation>请以较少的面保存。</translation>
  </message>
  <message>
   <source>Save the code</source>
   <translation>保存代码</translation>
  </message>
  <message>
   <source>Save the message as a prompt</source>
   <translation>将消息保存为提示词</translation>
  </message>
  <message>
   <source>Save the part that matters alone.</source>
   <translation>请只保存重要的部分。</translation>
  </message>
  <message>
   <source>Save the part that matters as a document of its own.</source>
   <translation>请把重要的部分另存为单独的文档。</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>已保存为 {name}</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>已保存的提示词</translation>
  </message>
  <message>
   <source>Say --allow for this once, or set {key} to "always" in the settings.</source>
   <translation>这次可使用 --allow，或在设置中把 {key} 设为 "always"。</translation>
  </message>
  <message>
   <source>Say hello</source>
   <translation>打个招呼</translation>
  </message>
  <message>
   <source>Say it once more.</source>
   <translation>请再说一次。</translation>
  </message>
  <message>
   <source>Say something: the bar moves with your voice.</source>
   <translation>说点什么：横条会随你的声音移动。</translation>
  </message>
  <message>
   <source>Say “{phrase}”</source>
   <translation>说“{phrase}”</translation>
  </message>
  <message>
   <source>Scale it down, or attach the part that matters.</source>
   <translation>请缩小它，或附加重要的部分。</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>Screen seen</source>
   <translation>已查看屏幕</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search a document</source>
   <translation>搜索一个文档</translation>
  </message>
  <message>
   <source>Search a folder of documents</source>
   <translation>搜索一个文档文件夹</translation>
  </message>
  <message>
   <source>Search by words instead.</source>
   <translation>请改用字词搜索。</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>搜索对话</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>搜索引擎</translation>
  </message>
  <message>
   <source>Search it no longer</source>
   <translation>不再搜索</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>搜索按键</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>搜索手册</translation>
  </message>
  <message>
   <source>Search the prompts</source>
   <translation>搜索提示词</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <source>Search what Peri remembers</source>
   <translation>搜索 Peri 记住的内容</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>秒数</translation>
  </message>
  <message>
   <source>Seconds after: {what}</source>
   <translation>距离“{what}”的秒数</translation>
  </message>
  <message>
   <source>See every part</source>
   <translation>查看每个部分</translation>
  </message>
  <message>
   <source>See that it runs, or empty documents.qdrant in the settings.</source>
   <translation>请确认它正在运行，或在设置中清空 documents.qdrant。</translation>
  </message>
  <message>
   <source>See to it that you may write to this file and its folder.</source>
   <translation>请确保你有权写入此文件及其所在文件夹。</translation>
  </message>
  <message>
   <source>See whether another program uses it, and try again.</source>
   <translation>请看看是否有其他程序在使用它，然后重试。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Seeing</source>
   <translation>视觉</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select one only</source>
   <translation>只选一个</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>选择多个</translation>
  </message>
  <message>
   <source>Selected text: {words}</source>
   <translation>选中的文字：{words}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send it as another version</source>
   <translation>作为另一版本发送</translation>
  </message>
  <message numerus="yes">
   <source>Sent out {count} times</source>
   <extracomment>Sent out once</extracomment>
   <translation>
    <numerusform>已向外发送 {count} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>Set PERI_HOME to a folder of Peri's own.</source>
   <translation>请把 PERI_HOME 设为 Peri 自己的文件夹。</translation>
  </message>
  <message>
   <source>Set them in the window or in `peri talk`, which stay open.</source>
   <translation>请在窗口或 `peri talk` 中设置，它们会一直开着。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings of a model</source>
   <translation>模型的设置</translation>
  </message>
  <message>
   <source>Settings of {title}</source>
   <translation>{title} 的设置</translation>
  </message>
  <message>
   <source>Short of memory now: it needs about {need}, {free} are free. Close other programs first.</source>
   <translation>目前内存不足：大约需要 {need}，可用 {free}。请先关闭其他程序。</translation>
  </message>
  <message>
   <source>Shorten kernel.instructions in the settings, or raise kernel.context_tokens.</source>
   <translation>请在设置中缩短 kernel.instructions，或调高 kernel.context_tokens。</translation>
  </message>
  <message>
   <source>Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.</source>
   <translation>请缩短消息或分段发送，或在设置中调高 kernel.context_tokens。</translation>
  </message>
  <message>
   <source>Shorten the message, send fewer pictures, or choose a larger context in the settings.</source>
   <translation>请缩短消息、减少图片，或在设置中选择更大的上下文。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show or hide the conversations</source>
   <translation>显示或隐藏对话列表</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>显示代码</translation>
  </message>
  <message>
   <source>Show the diagram</source>
   <translation>显示图表</translation>
  </message>
  <message>
   <source>Show the diagram large</source>
   <translation>放大显示图表</translation>
  </message>
  <message>
   <source>Show the first steps when the window opens and no model is there to answer.</source>
   <translation>窗口打开且没有可回答的模型时，显示第一步。</translation>
  </message>
  <message>
   <source>Show the message</source>
   <translation>显示消息</translation>
  </message>
  <message>
   <source>Show the passage</source>
   <translation>显示段落</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>显示来源</translation>
  </message>
  <message>
   <source>Show what was asked for and what came back</source>
   <translation>显示请求的内容和返回的内容</translation>
  </message>
  <message>
   <source>Show where it came from</source>
   <translation>显示出处</translation>
  </message>
  <message>
   <source>Show which, and why</source>
   <translation>显示哪些，以及原因</translation>
  </message>
  <message>
   <source>Show “{fact}” in the memory</source>
   <translation>在记忆中显示“{fact}”</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>全部跳过</translation>
  </message>
  <message>
   <source>Slow: {speed}. It needs about {need} of memory.</source>
   <translation>较慢：{speed}。大约需要 {need} 内存。</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>So many megabytes of memory are left to other programs when a model is loaded.</source>
   <translation>加载模型时留给其他程序的内存，单位为 MB。</translation>
  </message>
  <message>
   <source>So many tools are offered to the model at once: those nearest to the request.</source>
   <translation>一次向模型提供这么多工具：与请求最接近的那些。</translation>
  </message>
  <message>
   <source>So often the model may call tools before it must answer.</source>
   <translation>模型在必须回答之前，最多可以调用这么多次工具。</translation>
  </message>
  <message>
   <source>Something is being measured already.</source>
   <translation>已有测量正在进行。</translation>
  </message>
  <message>
   <source>Something to remember</source>
   <translation>要记住的内容</translation>
  </message>
  <message>
   <source>Something waits for your yes or no.</source>
   <translation>有内容在等你确认。</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>出了问题</translation>
  </message>
  <message>
   <source>Sound can't be used: the PortAudio library is missing.</source>
   <translation>无法使用声音：缺少 PortAudio 库。</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Source [{number}]</source>
   <translation>来源 [{number}]</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>来源 {number}</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>西班牙语</translation>
  </message>
  <message>
   <source>Speak</source>
   <translation>说话</translation>
  </message>
  <message>
   <source>Speak again, or choose another microphone.</source>
   <translation>请再说一遍，或选择另一个麦克风。</translation>
  </message>
  <message>
   <source>Speak replies</source>
   <translation>朗读回复</translation>
  </message>
  <message>
   <source>Speak replies: off</source>
   <translation>朗读回复：关</translation>
  </message>
  <message>
   <source>Speak replies: on</source>
   <translation>朗读回复：开</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>扬声器</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>正在说话</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Speed over three minutes, at most {most:.0f} tokens a second</source>
   <translation>最近三分钟的速度，最高每秒 {most:.0f} 个词元</translation>
  </message>
  <message>
   <source>Spoken</source>
   <translation>语音提问</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>登录时启动</translation>
  </message>
  <message>
   <source>Start the newer Peri, or update this one.</source>
   <translation>请启动较新的 Peri，或更新此版本。</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动……</translation>
  </message>
  <message>
   <source>Stay in tray</source>
   <translation>留在托盘</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>第 {number} 步，共 {count} 步</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop the code</source>
   <translation>停止代码</translation>
  </message>
  <message>
   <source>Stop the reply, or change the message.</source>
   <translation>请停止回答，或更改消息。</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>停止测试</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>Strength of {title}: 1 as it was made</source>
   <translation>{title} 的强度：1 为原样</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Switch it off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Switch it on under “System”, or in the settings.</source>
   <translation>请在“系统”下或设置中打开它。</translation>
  </message>
  <message>
   <source>Switch it on under “System”.</source>
   <translation>请在“系统”下打开它。</translation>
  </message>
  <message>
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>Take a part of the screen along</source>
   <translation>带上屏幕的一部分</translation>
  </message>
  <message>
   <source>Take a picture with the desktop's own tool, and drop or paste it here.</source>
   <translation>请用桌面自带的工具截图，然后拖放或粘贴到这里。</translation>
  </message>
  <message>
   <source>Take back your message</source>
   <translation>撤回你的消息</translation>
  </message>
  <message>
   <source>Take into the question</source>
   <translation>加入问题</translation>
  </message>
  <message>
   <source>Take out; it stays on disk</source>
   <translation>取出；仍保留在磁盘上</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>拍照</translation>
  </message>
  <message>
   <source>Talk and look</source>
   <translation>说话和查看</translation>
  </message>
  <message>
   <source>Talk hands-free</source>
   <translation>免提对话</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Test the microphone</source>
   <translation>测试麦克风</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text in pictures</source>
   <translation>图片中的文字</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>消息文字</translation>
  </message>
  <message>
   <source>Text scale</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Text that you did not write was read, and could be behind this.</source>
   <translation>读取了不是你写的文字，可能是它引起的。</translation>
  </message>
  <message>
   <source>That fact was replaced by another, so it can't be changed.</source>
   <translation>该事实已被另一条取代，因此无法更改。</translation>
  </message>
  <message>
   <source>That part lies outside of the screen, which has {size} pixels.</source>
   <translation>该部分在屏幕之外，屏幕为 {size} 像素。</translation>
  </message>
  <message>
   <source>That question no longer waits for an answer.</source>
   <translation>那个问题已不再等待回答。</translation>
  </message>
  <message>
   <source>The X server can't be reached.</source>
   <translation>无法连接到 X 服务器。</translation>
  </message>
  <message>
   <source>The adapter {file} does not suit {model}.</source>
   <translation>适配器 {file} 不适合 {model}。</translation>
  </message>
  <message>
   <source>The address did not come from you but from what was read, and what would be sent may hold something of yours.</source>
   <translation>这个地址不是你给的，而是来自读到的内容，要发送的东西可能包含你的资料。</translation>
  </message>
  <message>
   <source>The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: Peri's own file does.</source>
   <translation>保存段落向量的 Qdrant 服务器地址，例如 http://localhost:6333。留空：由 Peri 自己的文件保存。</translation>
  </message>
  <message>
   <source>The camera gives no picture.</source>
   <translation>摄像头没有画面。</translation>
  </message>
  <message>
   <source>The camera is being opened…</source>
   <translation>正在打开摄像头……</translation>
  </message>
  <message>
   <source>The camera “{camera}” can't be opened.</source>
   <translation>无法打开摄像头“{camera}”。</translation>
  </message>
  <message>
   <source>The camera's picture can't be used.</source>
   <translation>摄像头的画面无法使用。</translation>
  </message>
  <message>
   <source>The chat template is {length} characters long; {most} is the limit.</source>
   <translation>对话模板有 {length} 个字符；上限为 {most}。</translation>
  </message>
  <message>
   <source>The client of Qdrant is not installed.</source>
   <translation>未安装 Qdrant 的客户端。</translation>
  </message>
  <message>
   <source>The clipboard can't be read</source>
   <translation>无法读取剪贴板</translation>
  </message>
  <message>
   <source>The clipboard can't be read.</source>
   <translation>无法读取剪贴板。</translation>
  </message>
  <message>
   <source>The clipboard does not answer.</source>
   <translation>剪贴板没有响应。</translation>
  </message>
  <message>
   <source>The clipboard holds no picture that can be read.</source>
   <translation>剪贴板中没有可读取的图片。</translation>
  </message>
  <message>
   <source>The clipboard of Wayland can't be read.</source>
   <translation>无法读取 Wayland 的剪贴板。</translation>
  </message>
  <message>
   <source>The connection to the desktop broke.</source>
   <translation>与桌面的连接中断了。</translation>
  </message>
  <message>
   <source>The conversation ended</source>
   <translation>对话已结束</translation>
  </message>
  <message>
   <source>The conversation is on the clipboard, as Markdown.</source>
   <translation>对话已作为 Markdown 复制到剪贴板。</translation>
  </message>
  <message>
   <source>The conversation of this link is not here</source>
   <translation>此链接的对话不在这里</translation>
  </message>
  <message>
   <source>The conversation waits for it.</source>
   <translation>对话正在等待它。</translation>
  </message>
  <message>
   <source>The coordinates in “{name}” are no numbers.</source>
   <translation>“{name}”中的坐标不是数字。</translation>
  </message>
  <message>
   <source>The desktop did not say whether the key may be used.</source>
   <translation>桌面没有说明是否可以使用该按键。</translation>
  </message>
  <message>
   <source>The desktop did not say whether the screen may be seen.</source>
   <translation>桌面没有说明是否可以查看屏幕。</translation>
  </message>
  <message>
   <source>The desktop gave no picture of the screen.</source>
   <translation>桌面没有给出屏幕图片。</translation>
  </message>
  <message>
   <source>The desktop was not allowed to give Peri the key.</source>
   <translation>桌面未获准把该按键交给 Peri。</translation>
  </message>
  <message>
   <source>The desktop was not allowed to show the screen.</source>
   <translation>桌面未获准显示屏幕。</translation>
  </message>
  <message>
   <source>The desktop was not told</source>
   <translation>未能告知桌面</translation>
  </message>
  <message>
   <source>The desktop's menu could not be changed: {why}.</source>
   <translation>无法更改桌面的菜单：{why}。</translation>
  </message>
  <message>
   <source>The desktop's portal takes no pictures of the screen: {why}</source>
   <translation>桌面的门户无法截取屏幕：{why}</translation>
  </message>
  <message>
   <source>The device went away</source>
   <translation>设备已断开</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The display {display} can't be reached.</source>
   <translation>无法连接到显示 {display}。</translation>
  </message>
  <message>
   <source>The documents in “{name}” are searched from now on.</source>
   <translation>从现在起会搜索“{name}”中的文档。</translation>
  </message>
  <message>
   <source>The download was stopped</source>
   <translation>下载已停止</translation>
  </message>
  <message>
   <source>The download was stopped. What has arrived is kept.</source>
   <translation>下载已停止。已下载的部分会保留。</translation>
  </message>
  <message>
   <source>The downloaded model is not the right one</source>
   <translation>下载的模型不对</translation>
  </message>
  <message>
   <source>The embedder gave another number of vectors than it was asked for.</source>
   <translation>嵌入模型给出的向量数目与要求的不同。</translation>
  </message>
  <message>
   <source>The faces in “{name}” have corners that are not there.</source>
   <translation>“{name}”中的面引用了不存在的顶点。</translation>
  </message>
  <message>
   <source>The fact and {count} that it replaced are gone from the memory.</source>
   <translation>这条内容及其替换的 {count} 条已从记忆中移除。</translation>
  </message>
  <message>
   <source>The file isn't there any more</source>
   <translation>文件已不存在</translation>
  </message>
  <message>
   <source>The file {name} is no longer in the store.</source>
   <translation>文件 {name} 已不在存储中。</translation>
  </message>
  <message>
   <source>The files stay where they are.</source>
   <translation>文件留在原处。</translation>
  </message>
  <message>
   <source>The folder can't be opened: {why}.</source>
   <translation>无法打开文件夹：{why}。</translation>
  </message>
  <message>
   <source>The folder of models {folder} can't be used: {why}.</source>
   <translation>模型文件夹 {folder} 无法使用：{why}。</translation>
  </message>
  <message>
   <source>The folder {path} has a name that the sandbox can't be told.</source>
   <translation>文件夹 {path} 的名称无法告知沙盒。</translation>
  </message>
  <message>
   <source>The folder “{name}” is deleted; what was in it stays.</source>
   <translation>文件夹“{name}”已删除；其中的内容保留。</translation>
  </message>
  <message>
   <source>The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.</source>
   <translation>工具可以读取其文件的文件夹，经你同意也可以写入；例如 "~/Documents"。留空：无。</translation>
  </message>
  <message>
   <source>The former words are kept in its history until you forget it.</source>
   <translation>以前的说法会保留在历史中，直到你忘记它。</translation>
  </message>
  <message>
   <source>The hub has another {file} than the catalog promises.</source>
   <translation>模型站上的 {file} 与目录承诺的不同。</translation>
  </message>
  <message>
   <source>The hub states no checksum of {file}.</source>
   <translation>模型库没有给出 {file} 的校验和。</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of it.</source>
   <translation>图像编码器无法处理它。</translation>
  </message>
  <message>
   <source>The image encoder could make nothing of this query.</source>
   <translation>图像编码器无法处理这个查询。</translation>
  </message>
  <message>
   <source>The image encoder failed: {why}</source>
   <translation>图像编码器失败：{why}</translation>
  </message>
  <message>
   <source>The image encoder in {folder} is not complete: {missing} is missing.</source>
   <translation>{folder} 中的图像编码器不完整：缺少 {missing}。</translation>
  </message>
  <message>
   <source>The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri.</source>
   <translation>图像编码器：由 `peri models export-clip` 写出的文件夹。留空：使用 Peri 自带的。</translation>
  </message>
  <message>
   <source>The index of pictures can't be used</source>
   <translation>图片索引无法使用</translation>
  </message>
  <message>
   <source>The instructions for the model fill its whole context: {used} of {limit} tokens.</source>
   <translation>给模型的指令占满了它的整个上下文：{used} / {limit} 个词元。</translation>
  </message>
  <message>
   <source>The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.</source>
   <translation>在任何程序中打开快速提问的按键，例如 "Ctrl+Alt+Space"。留空：无。</translation>
  </message>
  <message>
   <source>The key that works everywhere is off</source>
   <translation>全局快捷键已关闭</translation>
  </message>
  <message>
   <source>The key {twice} is written twice.</source>
   <translation>键 {twice} 写了两次。</translation>
  </message>
  <message>
   <source>The language model that answers; `peri models list` names them.</source>
   <translation>负责回答的语言模型；`peri models list` 会列出它们。</translation>
  </message>
  <message>
   <source>The language of the window. "system": as the desktop is.</source>
   <translation>窗口的语言。"system"：跟随桌面。</translation>
  </message>
  <message>
   <source>The language you speak, as a code such as "en" or "de". Empty: recognise it.</source>
   <translation>你说的语言，用代码表示，例如 "en" 或 "de"。留空：自动识别。</translation>
  </message>
  <message>
   <source>The last turn took {time}.</source>
   <translation>上一轮用时 {time}。</translation>
  </message>
  <message>
   <source>The list of models can't be used</source>
   <translation>模型列表无法使用</translation>
  </message>
  <message>
   <source>The list of models is wrong in {where}: {what}.</source>
   <translation>模型列表在 {where} 处有误：{what}。</translation>
  </message>
  <message>
   <source>The list of models names {name} twice.</source>
   <translation>模型列表中 {name} 出现了两次。</translation>
  </message>
  <message>
   <source>The list of models {path} can't be read: {why}</source>
   <translation>无法读取模型列表 {path}：{why}</translation>
  </message>
  <message>
   <source>The log of decisions can't be used</source>
   <translation>决定日志无法使用</translation>
  </message>
  <message>
   <source>The longest reply, in tokens; so much of the context is kept free for it.</source>
   <translation>最长的回复，以词元计；上下文会为它留出这么多空间。</translation>
  </message>
  <message>
   <source>The loudspeaker is switched off.</source>
   <translation>扬声器已关闭。</translation>
  </message>
  <message>
   <source>The loudspeaker went away.</source>
   <translation>扬声器断开了。</translation>
  </message>
  <message>
   <source>The loudspeaker “{device}” can't be opened{why}.</source>
   <translation>无法打开扬声器“{device}”{why}。</translation>
  </message>
  <message>
   <source>The manual isn't installed here. It is in the folder “docs” of Peri's source.</source>
   <translation>这里没有安装手册。它在 Peri 源代码的“docs”文件夹中。</translation>
  </message>
  <message>
   <source>The meaning of a text could not be computed: {why}</source>
   <translation>无法计算文本的含义：{why}</translation>
  </message>
  <message>
   <source>The message is too long for the model</source>
   <translation>消息对模型来说太长</translation>
  </message>
  <message>
   <source>The microphone failed</source>
   <translation>麦克风出错</translation>
  </message>
  <message>
   <source>The microphone is switched off.</source>
   <translation>麦克风已关闭。</translation>
  </message>
  <message>
   <source>The microphone went away</source>
   <translation>麦克风不见了</translation>
  </message>
  <message>
   <source>The microphone went away before anything was heard.</source>
   <translation>在听到任何声音之前，麦克风断开了。</translation>
  </message>
  <message>
   <source>The microphone “{device}” can't be opened{why}.</source>
   <translation>无法打开麦克风“{device}”{why}。</translation>
  </message>
  <message>
   <source>The model is being changed already</source>
   <translation>该模型正在被更改</translation>
  </message>
  <message>
   <source>The model is not installed</source>
   <translation>模型未安装</translation>
  </message>
  <message>
   <source>The model stopped; it starts again with your next message</source>
   <translation>模型已停止；发送下一条消息时会重新启动</translation>
  </message>
  <message>
   <source>The model that finds texts by their meaning is not here.</source>
   <translation>缺少按含义查找文本的模型。</translation>
  </message>
  <message>
   <source>The model that hears when a turn ends is not on this machine.</source>
   <translation>判断说话何时结束的模型不在此计算机上。</translation>
  </message>
  <message>
   <source>The model that turns speech into text.</source>
   <translation>将语音转成文字的模型。</translation>
  </message>
  <message>
   <source>The model went on calling tools after {count} steps.</source>
   <translation>模型在 {count} 步之后仍在调用工具。</translation>
  </message>
  <message>
   <source>The model wrote nothing that could be measured.</source>
   <translation>模型没有写出可测量的内容。</translation>
  </message>
  <message>
   <source>The model {name} is not on this machine.</source>
   <translation>模型 {name} 不在这台电脑上。</translation>
  </message>
  <message>
   <source>The model's chat template can't be read: {why}</source>
   <translation>无法读取模型的对话模板：{why}</translation>
  </message>
  <message>
   <source>The model's chat template can't be used</source>
   <translation>该模型的对话模板无法使用</translation>
  </message>
  <message>
   <source>The model's chat template ends with a picture.</source>
   <translation>模型的对话模板以图片结尾。</translation>
  </message>
  <message>
   <source>The model's chat template fails: {kind}: {why}</source>
   <translation>模型的对话模板失败：{kind}：{why}</translation>
  </message>
  <message>
   <source>The model's chat template has a mistake: {why}</source>
   <translation>模型的对话模板有错误：{why}</translation>
  </message>
  <message>
   <source>The model's chat template invents messages.</source>
   <translation>模型的对话模板会编造消息。</translation>
  </message>
  <message>
   <source>The model's chat template leaves pictures out.</source>
   <translation>模型的对话模板会略去图片。</translation>
  </message>
  <message>
   <source>The model's chat template makes an empty prompt.</source>
   <translation>模型的对话模板生成了空的输入。</translation>
  </message>
  <message>
   <source>The model's chat template refuses this conversation: {why}</source>
   <translation>模型的对话模板拒绝此对话：{why}</translation>
  </message>
  <message>
   <source>The model's chat template writes without end.</source>
   <translation>模型的对话模板没完没了地输出。</translation>
  </message>
  <message>
   <source>The name is too long: {count} letters, at most {most}.</source>
   <translation>名称太长：{count} 个字符，最多 {most} 个。</translation>
  </message>
  <message>
   <source>The name of a parameter has characters that can't be seen.</source>
   <translation>某个参数的名称含有不可见字符。</translation>
  </message>
  <message>
   <source>The name of the camera, a part of it, or its number. Empty: the first.</source>
   <translation>摄像头的名称、名称的一部分或编号。留空：第一个。</translation>
  </message>
  <message>
   <source>The name of the loudspeaker, or a part of it. Empty: the system's.</source>
   <translation>扬声器的名称或名称的一部分。留空：系统默认。</translation>
  </message>
  <message>
   <source>The name of the microphone, or a part of it. Empty: the system's.</source>
   <translation>麦克风的名称或名称的一部分。留空：系统默认。</translation>
  </message>
  <message>
   <source>The name of the voice. Empty: the engine's first.</source>
   <translation>语音的名称。留空：引擎的第一个。</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>该图片</translation>
  </message>
  <message>
   <source>The picture in the clipboard is too large.</source>
   <translation>剪贴板中的图片太大。</translation>
  </message>
  <message>
   <source>The picture of the screen can't be read: {why}.</source>
   <translation>无法读取屏幕图片：{why}。</translation>
  </message>
  <message>
   <source>The pictures of “{name}” are too large: {width} x {height} pixels.</source>
   <translation>“{name}”的画面太大：{width} x {height} 像素。</translation>
  </message>
  <message>
   <source>The pictures were indexed anew</source>
   <translation>图片已重新索引</translation>
  </message>
  <message>
   <source>The pictures were indexed with {name}, and {now} is installed now: they must be indexed anew.</source>
   <translation>这些图片是用 {name} 索引的，而现在安装的是 {now}：必须重新索引。</translation>
  </message>
  <message>
   <source>The plugin {name} brings other tools than before: it was changed.</source>
   <translation>插件 {name} 带来的工具与之前不同：它被更改过。</translation>
  </message>
  <message>
   <source>The plugin {name} did not end {tool} in time and was ended itself.</source>
   <translation>插件 {name} 没有及时结束 {tool}，因而自身被终止。</translation>
  </message>
  <message>
   <source>The plugin {name} ended in the middle of a call ({why}). It starts again with the next.</source>
   <translation>插件 {name} 在调用中途结束（{why}）。下次调用时会重新启动。</translation>
  </message>
  <message>
   <source>The plugin {name} ended while it started ({why}).</source>
   <translation>插件 {name} 在启动时结束（{why}）。</translation>
  </message>
  <message>
   <source>The plugin {name} is no longer in use.</source>
   <translation>插件 {name} 已不再使用。</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready after {seconds} seconds and was ended.</source>
   <translation>插件 {name} 在 {seconds} 秒后仍未就绪，已被终止。</translation>
  </message>
  <message>
   <source>The plugin {name} was not ready in time and was ended.</source>
   <translation>插件 {name} 没有及时就绪，已被终止。</translation>
  </message>
  <message>
   <source>The plugin {plugin} speaks another version's words: {why}.</source>
   <translation>插件 {plugin} 使用了另一版本的用语：{why}。</translation>
  </message>
  <message>
   <source>The plugins whose tools may be used; `peri plugins` lists, enables and disables them.</source>
   <translation>可以使用其工具的插件；`peri plugins` 可列出、启用和停用它们。</translation>
  </message>
  <message>
   <source>The process of {name} died ({cause}). What you wrote and what was already answered is kept; it starts again with the next request.</source>
   <translation>“{name}”进程终止了（{cause}）。你写的内容和已有的回答都已保留；下次请求时它会重新启动。</translation>
  </message>
  <message>
   <source>The process of {name} died while it started ({cause}).</source>
   <translation>“{name}”进程在启动时终止（{cause}）。</translation>
  </message>
  <message>
   <source>The process that looks at pictures stopped at it, twice.</source>
   <translation>查看图片的进程在它这里两次中止。</translation>
  </message>
  <message>
   <source>The program could not be started in the sandbox: {why}</source>
   <translation>程序无法在沙盒中启动：{why}</translation>
  </message>
  <message>
   <source>The program that holds the clipboard does not answer.</source>
   <translation>占有剪贴板的程序没有响应。</translation>
  </message>
  <message>
   <source>The program was not run</source>
   <translation>程序未运行</translation>
  </message>
  <message>
   <source>The projector of a vision model is a file of its own, most often called mmproj-….gguf.</source>
   <translation>视觉模型的投影器是单独的文件，通常名为 mmproj-….gguf。</translation>
  </message>
  <message>
   <source>The prompt can't be used</source>
   <translation>提示词无法使用</translation>
  </message>
  <message>
   <source>The prompt is {needed} tokens long; the context holds {limit}.</source>
   <translation>输入长 {needed} 个词元；上下文可容纳 {limit} 个。</translation>
  </message>
  <message>
   <source>The prompt “{name}” is deleted.</source>
   <translation>提示词“{name}”已删除。</translation>
  </message>
  <message>
   <source>The proxy that the environment names can't be used: {why}</source>
   <translation>环境变量指定的代理无法使用：{why}</translation>
  </message>
  <message>
   <source>The reply could not be spoken ({kind}).</source>
   <translation>无法朗读回答（{kind}）。</translation>
  </message>
  <message>
   <source>The reply to it has begun already.</source>
   <translation>对它的回答已经开始。</translation>
  </message>
  <message>
   <source>The reply was ended</source>
   <translation>回复已结束</translation>
  </message>
  <message>
   <source>The same of the camera.</source>
   <translation>摄像头同上。</translation>
  </message>
  <message>
   <source>The same of the language model.</source>
   <translation>语言模型的同一设置。</translation>
  </message>
  <message>
   <source>The same of the picture in the clipboard. What you paste yourself needs no leave.</source>
   <translation>剪贴板中的图片同上。你自己粘贴的内容不需要许可。</translation>
  </message>
  <message>
   <source>The same seed gives the same reply to the same prompt. -1: a new one every time.</source>
   <translation>相同的种子对相同的提示给出相同的回复。-1：每次都用新的。</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not hold on this machine: {why}.</source>
   <translation>沙盒（{name}）在此计算机上不可靠：{why}。</translation>
  </message>
  <message>
   <source>The sandbox ({name}) does not start: {why}</source>
   <translation>沙盒（{name}）无法启动：{why}</translation>
  </message>
  <message>
   <source>The sandbox can't be started: {why}.</source>
   <translation>无法启动沙盒：{why}。</translation>
  </message>
  <message>
   <source>The screen can't be captured: {why}.</source>
   <translation>无法截取屏幕：{why}。</translation>
  </message>
  <message>
   <source>The screen can't be seen</source>
   <translation>无法看到屏幕</translation>
  </message>
  <message>
   <source>The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.</source>
   <translation>搜索引擎：SearXNG 服务器的地址，或含有 "{query}" 的地址。留空：无。</translation>
  </message>
  <message>
   <source>The server asks for it in the course of a call, not you.</source>
   <translation>这是服务器在调用过程中要求的，不是你。</translation>
  </message>
  <message>
   <source>The server {name} {why}.</source>
   <translation>服务器 {name} {why}。</translation>
  </message>
  <message>
   <source>The settings can't be used</source>
   <translation>设置无法使用</translation>
  </message>
  <message>
   <source>The settings forbid to look at the screen.</source>
   <translation>设置禁止查看屏幕。</translation>
  </message>
  <message>
   <source>The settings forbid to look into the clipboard.</source>
   <translation>设置禁止查看剪贴板。</translation>
  </message>
  <message>
   <source>The settings forbid to look through the camera.</source>
   <translation>设置禁止使用摄像头查看。</translation>
  </message>
  <message>
   <source>The settings of models can't be kept: {why}.</source>
   <translation>无法保存模型的设置：{why}。</translation>
  </message>
  <message>
   <source>The size of text; 1 is the desktop's own.</source>
   <translation>文字大小；1 为桌面自身的大小。</translation>
  </message>
  <message>
   <source>The sound device does not start: {reason}</source>
   <translation>声音设备无法启动：{reason}</translation>
  </message>
  <message>
   <source>The sound file “{name}” can't stand for a microphone: {why}</source>
   <translation>声音文件“{name}”不能代替麦克风：{why}</translation>
  </message>
  <message>
   <source>The sound file “{path}” can't be written: {why}.</source>
   <translation>无法写入声音文件“{path}”：{why}。</translation>
  </message>
  <message>
   <source>The speech model in {folder} lacks {files}.</source>
   <translation>{folder} 中的语音模型缺少 {files}。</translation>
  </message>
  <message>
   <source>The speech model knows no language “{language}”.</source>
   <translation>语音模型不认识语言“{language}”。</translation>
  </message>
  <message>
   <source>The speed is shown when a reply is written.</source>
   <translation>写回复时会显示速度。</translation>
  </message>
  <message>
   <source>The speed of this machine could not be measured.</source>
   <translation>无法测量此计算机的速度。</translation>
  </message>
  <message>
   <source>The start at login could not be changed: {why}.</source>
   <translation>无法更改登录时启动：{why}。</translation>
  </message>
  <message>
   <source>The store of conversations can't be used</source>
   <translation>对话存储无法使用</translation>
  </message>
  <message>
   <source>The system has no voice installed.</source>
   <translation>系统没有安装语音。</translation>
  </message>
  <message>
   <source>The system has no voice “{name}”.</source>
   <translation>系统没有语音“{name}”。</translation>
  </message>
  <message>
   <source>The system's voice can't be used: {why}.</source>
   <translation>系统语音无法使用：{why}。</translation>
  </message>
  <message>
   <source>The system's voice did not answer in {seconds} s.</source>
   <translation>系统语音在 {seconds} 秒内没有响应。</translation>
  </message>
  <message>
   <source>The system's voice made no sound.</source>
   <translation>系统语音没有发出声音。</translation>
  </message>
  <message>
   <source>The text in {name} could not be read ({why}).</source>
   <translation>无法读取 {name} 中的文字（{why}）。</translation>
  </message>
  <message>
   <source>The tool "{name}" isn't offered. {why}</source>
   <translation>不提供工具“{name}”。{why}</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} did not end and was left behind.</source>
   <translation>{source} 的工具“{name}”没有结束，已被搁置。</translation>
  </message>
  <message>
   <source>The tool "{name}" of {source} is left out. {why}</source>
   <translation>{source} 的工具“{name}”被略去。{why}</translation>
  </message>
  <message>
   <source>The tool number {number} isn't offered. {why}</source>
   <translation>不提供第 {number} 个工具。{why}</translation>
  </message>
  <message>
   <source>The vision model failed to encode the picture.</source>
   <translation>视觉模型未能编码图片。</translation>
  </message>
  <message>
   <source>The vision model failed to lay out the picture.</source>
   <translation>视觉模型未能排布图片。</translation>
  </message>
  <message>
   <source>The voice can't speak</source>
   <translation>语音无法播放</translation>
  </message>
  <message>
   <source>The voice “{voice}” can't be loaded: {why}</source>
   <translation>无法加载语音“{voice}”：{why}</translation>
  </message>
  <message>
   <source>The wheel holds no {path}.</source>
   <translation>该 wheel 中没有 {path}。</translation>
  </message>
  <message>
   <source>The wheel with {path} is damaged: {why}.</source>
   <translation>含有 {path} 的 wheel 已损坏：{why}。</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>整张图片</translation>
  </message>
  <message>
   <source>The window can't be changed so</source>
   <translation>不能这样更改上下文</translation>
  </message>
  <message>
   <source>The window is busy and did not answer in time.</source>
   <translation>窗口正忙，没有及时回应。</translation>
  </message>
  <message>
   <source>The windows of the screen can't be listed.</source>
   <translation>无法列出屏幕上的窗口。</translation>
  </message>
  <message>
   <source>The words that it waits for.</source>
   <translation>它等待的唤醒词。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>There are no conversations in this export.</source>
   <translation>此导出内容中没有对话。</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>现有：{names}。</translation>
  </message>
  <message>
   <source>There is a folder “{name}” already.</source>
   <translation>已有文件夹“{name}”。</translation>
  </message>
  <message>
   <source>There is a letter in it that no file can hold.</source>
   <translation>其中有任何文件都无法保存的字符。</translation>
  </message>
  <message>
   <source>There is a prompt “{name}” already.</source>
   <translation>已有提示词“{name}”。</translation>
  </message>
  <message>
   <source>There is hardly room for {name} ({size}); it was loaded all the same and may be slow.</source>
   <translation>{name}（{size}）几乎放不下；仍然加载了，可能会很慢。</translation>
  </message>
  <message>
   <source>There is more than one plugin "{name}": {places}.</source>
   <translation>有不止一个名为“{name}”的插件：{places}。</translation>
  </message>
  <message>
   <source>There is no GGUF file in {path}.</source>
   <translation>{path} 中没有 GGUF 文件。</translation>
  </message>
  <message>
   <source>There is no adapter at {path}.</source>
   <translation>{path} 处没有适配器。</translation>
  </message>
  <message>
   <source>There is no back end “{name}”. Known ones: {known}.</source>
   <translation>没有名为“{name}”的后端。已知的有：{known}。</translation>
  </message>
  <message>
   <source>There is no camera</source>
   <translation>没有摄像头</translation>
  </message>
  <message>
   <source>There is no camera that can be opened.</source>
   <translation>没有可以打开的摄像头。</translation>
  </message>
  <message>
   <source>There is no clipboard here.</source>
   <translation>这里没有剪贴板。</translation>
  </message>
  <message>
   <source>There is no conversation {key} in the store; it may have been deleted.</source>
   <translation>存储中没有对话 {key}；它可能已被删除。</translation>
  </message>
  <message>
   <source>There is no conversations.json in {name}.</source>
   <translation>{name} 中没有 conversations.json。</translation>
  </message>
  <message>
   <source>There is no desktop whose keys could be heard.</source>
   <translation>没有可以监听按键的桌面。</translation>
  </message>
  <message>
   <source>There is no fact {fact} in the memory; it may have been forgotten.</source>
   <translation>记忆中没有事实 {fact}；它可能已被忘记。</translation>
  </message>
  <message>
   <source>There is no filter of system calls for this processor ({name}).</source>
   <translation>没有适用于此处理器（{name}）的系统调用过滤器。</translation>
  </message>
  <message>
   <source>There is no folder {folder} to work in.</source>
   <translation>没有可供工作的文件夹 {folder}。</translation>
  </message>
  <message>
   <source>There is no folder {key} in the store; it may have been deleted.</source>
   <translation>存储中没有文件夹 {key}；它可能已被删除。</translation>
  </message>
  <message>
   <source>There is no loudspeaker</source>
   <translation>没有扬声器</translation>
  </message>
  <message>
   <source>There is no microphone</source>
   <translation>没有麦克风</translation>
  </message>
  <message>
   <source>There is no model at {model}.</source>
   <translation>{model} 处没有模型。</translation>
  </message>
  <message>
   <source>There is no model named {name}.</source>
   <translation>没有名为 {name} 的模型。</translation>
  </message>
  <message>
   <source>There is no page {page_id} in this conversation; `peri context` lists them.</source>
   <translation>此对话中没有页面 {page_id}；`peri context` 会列出各页。</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard.</source>
   <translation>剪贴板中没有图片。</translation>
  </message>
  <message>
   <source>There is no plugin "{name}".</source>
   <translation>没有名为“{name}”的插件。</translation>
  </message>
  <message>
   <source>There is no projector at {projector}: without it the model can't see.</source>
   <translation>{projector} 处没有投影器：没有它模型就看不见。</translation>
  </message>
  <message>
   <source>There is no prompt “{name}” any more.</source>
   <translation>提示词“{name}”已不存在。</translation>
  </message>
  <message>
   <source>There is no room for a backup of {size} MB in {folder}.</source>
   <translation>{folder} 中没有空间存放 {size} MB 的备份。</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>{name}放不下：需要 {need} 内存，而可用的只有 {free}。你写的内容没有丢失。</translation>
  </message>
  <message>
   <source>There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. Nothing you wrote is lost.</source>
   <translation>{name}放不下：需要 {need} 内存，至少 {least}，而可用的只有 {free}。你写的内容没有丢失。</translation>
  </message>
  <message>
   <source>There is no room left on the disk for {folder}.</source>
   <translation>磁盘上没有空间存放 {folder}。</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was indexed before is safe.</source>
   <translation>磁盘上没有空间写入 {path}。之前索引的内容是安全的。</translation>
  </message>
  <message>
   <source>There is no room on the disk to write {path}. What was stored before is safe.</source>
   <translation>磁盘上没有空间写入 {path}。之前保存的内容是安全的。</translation>
  </message>
  <message>
   <source>There is no screen here: DISPLAY is not set.</source>
   <translation>这里没有屏幕：未设置 DISPLAY。</translation>
  </message>
  <message>
   <source>There is no setting "{key}". docs/settings.md lists all of them.</source>
   <translation>没有设置“{key}”。docs/settings.md 列出了全部设置。</translation>
  </message>
  <message>
   <source>There is no setting "{key}"; did you mean "{likely}"?</source>
   <translation>没有设置“{key}”；你是指“{likely}”吗？</translation>
  </message>
  <message>
   <source>There is no such back end</source>
   <translation>没有这样的后端</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>没有这一页。</translation>
  </message>
  <message>
   <source>There is no table [{key}]</source>
   <translation>没有表 [{key}]</translation>
  </message>
  <message>
   <source>There is no text in it.</source>
   <translation>其中没有文字。</translation>
  </message>
  <message>
   <source>There is no turn {key} in the store; it may have been deleted.</source>
   <translation>存储中没有轮次 {key}；它可能已被删除。</translation>
  </message>
  <message>
   <source>There is no voice “{voice}” on this machine.</source>
   <translation>这台电脑上没有语音“{voice}”。</translation>
  </message>
  <message>
   <source>There is none on this machine.</source>
   <translation>这台电脑上没有。</translation>
  </message>
  <message>
   <source>There is not enough memory</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens.</source>
   <translation>内存不足以容纳 {tokens} 个词元的上下文。</translation>
  </message>
  <message>
   <source>There is not enough memory to load {file}.</source>
   <translation>内存不足，无法加载 {file}。</translation>
  </message>
  <message>
   <source>There is nothing to remember in this.</source>
   <translation>其中没有要记住的内容。</translation>
  </message>
  <message>
   <source>There is nothing to send yet.</source>
   <translation>还没有可发送的内容。</translation>
  </message>
  <message>
   <source>These are to be some of the choices.</source>
   <translation>这里须为其中一些选项。</translation>
  </message>
  <message>
   <source>These backups were made before and still hold it. Delete them if that matters:</source>
   <translation>以下备份在此之前创建，仍然包含它。如果介意，请删除：</translation>
  </message>
  <message>
   <source>These conversations can't be imported</source>
   <translation>无法导入这些对话</translation>
  </message>
  <message>
   <source>These left to make room. They are kept in full, and you can bring them back.</source>
   <translation>这些内容为腾出空间而移出。它们完整保留，你可以取回。</translation>
  </message>
  <message>
   <source>These will not ring: {timers}.</source>
   <translation>以下计时器不会响：{timers}。</translation>
  </message>
  <message>
   <source>They are found by their words only: nothing that tells meanings is installed.</source>
   <translation>只能按字词找到它们：没有安装能识别含义的组件。</translation>
  </message>
  <message>
   <source>They hold whenever this model answers. Other models keep their own.</source>
   <translation>每当由此模型回答时都有效。其他模型有各自的设置。</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>正在思考</translation>
  </message>
  <message>
   <source>This 3-D model can't be used</source>
   <translation>这个三维模型无法使用</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to start a sandbox with.</source>
   <translation>此 Peri 没有自带的 Python 解释器，无法启动沙盒。</translation>
  </message>
  <message>
   <source>This Peri has no Python interpreter of its own to try the sandbox with.</source>
   <translation>此 Peri 没有自带的 Python 解释器，无法试验沙盒。</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>本次对话</translation>
  </message>
  <message>
   <source>This desktop gives no keys to programs.</source>
   <translation>此桌面不向程序提供按键。</translation>
  </message>
  <message>
   <source>This diagram can't be drawn.</source>
   <translation>此图表无法绘制。</translation>
  </message>
  <message>
   <source>This diagram can't be drawn: {why}.</source>
   <translation>此图表无法绘制：{why}。</translation>
  </message>
  <message>
   <source>This diagram is too large to be drawn.</source>
   <translation>此图表太大，无法绘制。</translation>
  </message>
  <message>
   <source>This diagram would show what lies elsewhere, so it isn't drawn.</source>
   <translation>此图表会显示别处的内容，因此不予绘制。</translation>
  </message>
  <message>
   <source>This document can't be used</source>
   <translation>这个文档无法使用</translation>
  </message>
  <message>
   <source>This export was written by another Peri (format {version}; this one knows {known}).</source>
   <translation>此导出内容由另一版本的 Peri 写成（格式 {version}；当前版本支持 {known}）。</translation>
  </message>
  <message>
   <source>This file can't be attached</source>
   <translation>无法附加此文件</translation>
  </message>
  <message>
   <source>This file is not a usable model</source>
   <translation>此文件不是可用的模型</translation>
  </message>
  <message>
   <source>This folder can't be called so</source>
   <translation>文件夹不能这样命名</translation>
  </message>
  <message>
   <source>This is to be a date and a time with its zone, such as 2026-01-31T09:00:00Z.</source>
   <translation>这里须为带时区的日期和时间，例如 2026-01-31T09:00:00Z。</translation>
  </message>
  <message>
   <source>This is to be a date, such as 2026-01-31.</source>
   <translation>这里须为日期，例如 2026-01-31。</translation>
  </message>
  <message>
   <source>This is to be a number.</source>
   <translation>这里须为数字。</translation>
  </message>
  <message>
   <source>This is to be a text.</source>
   <translation>这里须为文本。</translation>
  </message>
  <message>
   <source>This is to be a whole number.</source>
   <translation>这里须为整数。</translation>
  </message>
  <message>
   <source>This is to be an address, with its scheme.</source>
   <translation>这里须为带协议前缀的地址。</translation>
  </message>
  <message>
   <source>This is to be an e-mail address.</source>
   <translation>这里须为电子邮件地址。</translation>
  </message>
  <message>
   <source>This is to be at least {least} characters.</source>
   <translation>这里至少须有 {least} 个字符。</translation>
  </message>
  <message>
   <source>This is to be at least {least} of them.</source>
   <translation>这里至少须选 {least} 项。</translation>
  </message>
  <message>
   <source>This is to be at least {least}.</source>
   <translation>这里不得小于 {least}。</translation>
  </message>
  <message>
   <source>This is to be at most {most} characters.</source>
   <translation>这里最多只能有 {most} 个字符。</translation>
  </message>
  <message>
   <source>This is to be at most {most} of them.</source>
   <translation>这里最多只能选 {most} 项。</translation>
  </message>
  <message>
   <source>This is to be at most {most}.</source>
   <translation>这里不得大于 {most}。</translation>
  </message>
  <message>
   <source>This is to be one of the choices.</source>
   <translation>这里须为其中一个选项。</translation>
  </message>
  <message>
   <source>This is to be yes or no.</source>
   <translation>这里须为是或否。</translation>
  </message>
  <message>
   <source>This keyboard has no such key.</source>
   <translation>此键盘没有这样的按键。</translation>
  </message>
  <message>
   <source>This macOS has no sandbox-exec.</source>
   <translation>此 macOS 没有 sandbox-exec。</translation>
  </message>
  <message>
   <source>This machine has {whole} of memory; {free} are free now.</source>
   <translation>这台电脑有 {whole} 内存；目前可用 {free}。</translation>
  </message>
  <message>
   <source>This model sees a picture of that size only as a whole, and it is too large.</source>
   <translation>此模型只能整体查看这种尺寸的图片，而它太大了。</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>此项必须填写。</translation>
  </message>
  <message>
   <source>This must be {allowed}.</source>
   <translation>必须是 {allowed}。</translation>
  </message>
  <message>
   <source>This once</source>
   <translation>仅此一次</translation>
  </message>
  <message>
   <source>This page is always there.</source>
   <translation>这一页始终存在。</translation>
  </message>
  <message>
   <source>This page is too long to come back as a whole.</source>
   <translation>这一页太长，无法整页恢复。</translation>
  </message>
  <message>
   <source>This passage is no longer in your documents</source>
   <translation>此段落已不在你的文档中</translation>
  </message>
  <message>
   <source>This picture can't be used</source>
   <translation>这张图片无法使用</translation>
  </message>
  <message>
   <source>This sandbox is for Windows.</source>
   <translation>此沙盒用于 Windows。</translation>
  </message>
  <message>
   <source>This sandbox is for macOS.</source>
   <translation>此沙盒用于 macOS。</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland gives keys.</source>
   <translation>此会话没有 D-Bus，而 Wayland 要通过它提供按键。</translation>
  </message>
  <message>
   <source>This session has no D-Bus, through which Wayland shows its screen.</source>
   <translation>此会话没有 D-Bus，而 Wayland 要通过它显示屏幕。</translation>
  </message>
  <message>
   <source>This sound can't be used</source>
   <translation>这段声音无法使用</translation>
  </message>
  <message>
   <source>This system has no Carbon, which gives keys on macOS.</source>
   <translation>此系统没有 Carbon，而 macOS 要通过它提供按键。</translation>
  </message>
  <message>
   <source>This turn is still running.</source>
   <translation>这一轮仍在进行。</translation>
  </message>
  <message>
   <source>This video can't be used</source>
   <translation>这个视频无法使用</translation>
  </message>
  <message>
   <source>This voice speaks English, and the text is in another script.</source>
   <translation>此语音说英语，而文本是另一种文字。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <source>Timer</source>
   <translation>计时器</translation>
  </message>
  <message>
   <source>Timers ended with Peri</source>
   <translation>计时器已随 Peri 结束</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>可供选择</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>可下载</translation>
  </message>
  <message>
   <source>To its end</source>
   <translation>转到末尾</translation>
  </message>
  <message>
   <source>To make room for {name}, this was unloaded: {names}. The next use loads it again.</source>
   <translation>为了给{name}腾出空间，已卸载：{names}。下次使用时会重新加载。</translation>
  </message>
  <message>
   <source>To the beginning of the conversation</source>
   <translation>转到对话开头</translation>
  </message>
  <message>
   <source>To the message field</source>
   <translation>转到消息框</translation>
  </message>
  <message>
   <source>To the question that waits for you</source>
   <translation>转到等待你的问题</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Too large: it needs about {need} of memory, this machine has {whole}.</source>
   <translation>太大：大约需要 {need} 内存，这台电脑有 {whole}。</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools offered at once</source>
   <translation>一次提供的工具数</translation>
  </message>
  <message>
   <source>Tools that are never used, by name.</source>
   <translation>从不使用的工具，按名称。</translation>
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
   <translation>托盘</translation>
  </message>
  <message>
   <source>Try a smaller part of it, or another copy.</source>
   <translation>请尝试其中较小的部分或另一份副本。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <source>Try again later. If it stays so, the source has changed.</source>
   <translation>请稍后重试。如果依然如此，说明来源已改变。</translation>
  </message>
  <message>
   <source>Try again, or another model.</source>
   <translation>请重试，或换一个模型。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Try again: it starts anew.</source>
   <translation>请重试：它会重新启动。</translation>
  </message>
  <message>
   <source>Try again; if it comes back, `peri doctor` and the log file help to find out why.</source>
   <translation>请重试；如果再次出现，`peri doctor` 和日志文件有助于查明原因。</translation>
  </message>
  <message>
   <source>Try again; the log file has the details.</source>
   <translation>请重试；日志文件中有详细信息。</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>试用</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>本轮</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Type / and its name in a message to use it. What stands in braces, such as {example}, is to be filled in.</source>
   <translation>在消息中输入 / 和名称即可使用。花括号中的内容，例如 {example}，需要填写。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo: do not remember “{fact}”</source>
   <translation>撤销：不记住“{fact}”</translation>
  </message>
  <message>
   <source>Unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>卸载</translation>
  </message>
  <message>
   <source>Unload helpers after minutes</source>
   <translation>多少分钟后卸载辅助模型</translation>
  </message>
  <message>
   <source>Unload it, or add it again.</source>
   <translation>请将其卸载，或重新添加。</translation>
  </message>
  <message>
   <source>Unload the language model after minutes</source>
   <translation>多少分钟后卸载语言模型</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>取消静音</translation>
  </message>
  <message>
   <source>Unpack it, or save it as PDF or DOCX.</source>
   <translation>请解压，或保存为 PDF 或 DOCX。</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>取消固定</translation>
  </message>
  <message>
   <source>Unpin others first.</source>
   <translation>请先取消固定其他页面。</translation>
  </message>
  <message>
   <source>Update Peri.</source>
   <translation>请更新 Peri。</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use another model first, or unload it.</source>
   <translation>请先改用别的模型，或将其卸载。</translation>
  </message>
  <message>
   <source>Use documents in answers</source>
   <translation>在回答中使用文档</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use it again</source>
   <translation>重新使用</translation>
  </message>
  <message>
   <source>Use it instead.</source>
   <translation>请直接使用它。</translation>
  </message>
  <message>
   <source>Use its installer here.</source>
   <translation>请在这里使用它的安装程序。</translation>
  </message>
  <message>
   <source>Use memory in answers</source>
   <translation>在回答中使用记忆</translation>
  </message>
  <message>
   <source>Use microphone</source>
   <translation>使用麦克风</translation>
  </message>
  <message>
   <source>Use other words.</source>
   <translation>请换用其他字词。</translation>
  </message>
  <message>
   <source>Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
   <translation>请使用小写字母、数字、点、连字符和下划线，并以字母或数字开头。</translation>
  </message>
  <message>
   <source>Use speaker</source>
   <translation>使用扬声器</translation>
  </message>
  <message>
   <source>Use tools</source>
   <translation>使用工具</translation>
  </message>
  <message>
   <source>Version {at} of {count}</source>
   <translation>版本 {at} / {count}</translation>
  </message>
  <message>
   <source>Videos and 3-D models</source>
   <translation>视频和三维模型</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>语音</translation>
  </message>
  <message>
   <source>Wait for its end.</source>
   <translation>请等它结束。</translation>
  </message>
  <message>
   <source>Wait for phrase</source>
   <translation>等待唤醒词</translation>
  </message>
  <message>
   <source>Wait for the wake phrase</source>
   <translation>等待唤醒词</translation>
  </message>
  <message>
   <source>Wait for “{phrase}”</source>
   <translation>等待“{phrase}”</translation>
  </message>
  <message>
   <source>Wait until that has ended.</source>
   <translation>请等它结束。</translation>
  </message>
  <message>
   <source>Wait until that has finished.</source>
   <translation>请等它完成。</translation>
  </message>
  <message>
   <source>Waiting for the reply before this one</source>
   <translation>正在等待前一条回复</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>等待你的回答</translation>
  </message>
  <message>
   <source>Wake phrase</source>
   <translation>唤醒词</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <source>Welcome to Peri</source>
   <translation>欢迎使用 Peri</translation>
  </message>
  <message>
   <source>What Peri is doing</source>
   <translation>Peri 在做什么</translation>
  </message>
  <message>
   <source>What Peri remembers</source>
   <translation>Peri 记住的内容</translation>
  </message>
  <message>
   <source>What Peri remembers of you</source>
   <translation>Peri 记住的关于你的内容</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>返回的内容</translation>
  </message>
  <message>
   <source>What came back, from {source}</source>
   <translation>返回的内容，来自 {source}</translation>
  </message>
  <message>
   <source>What can I help you with?</source>
   <translation>有什么可以帮你？</translation>
  </message>
  <message>
   <source>What can you do for me?</source>
   <translation>你能为我做什么？</translation>
  </message>
  <message>
   <source>What can't be read is not searched.</source>
   <translation>无法读取的内容不会被搜索。</translation>
  </message>
  <message>
   <source>What does not work</source>
   <translation>不可用的内容</translation>
  </message>
  <message>
   <source>What else Peri uses</source>
   <translation>Peri 使用的其他组件</translation>
  </message>
  <message>
   <source>What has already arrived is kept.</source>
   <translation>已下载的部分会保留。</translation>
  </message>
  <message>
   <source>What is on your screen may hold secrets.</source>
   <translation>你屏幕上的内容可能包含机密。</translation>
  </message>
  <message>
   <source>What is remembered</source>
   <translation>记住的内容</translation>
  </message>
  <message>
   <source>What it changes: +{added} and −{removed} lines</source>
   <translation>更改：+{added} 行，−{removed} 行</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>它会做什么</translation>
  </message>
  <message>
   <source>What it is given</source>
   <translation>它得到的内容</translation>
  </message>
  <message>
   <source>What it replaced</source>
   <translation>它替换的内容</translation>
  </message>
  <message>
   <source>What it says now</source>
   <translation>它现在的描述</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>它会做什么</translation>
  </message>
  <message>
   <source>What left this machine</source>
   <translation>离开这台电脑的内容</translation>
  </message>
  <message>
   <source>What speaks: Peri's own voice, or those of the "system".</source>
   <translation>由什么发声：Peri 自己的语音，或 "system" 的语音。</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>摄像头看到的画面</translation>
  </message>
  <message>
   <source>What the microphone gave is no sound.</source>
   <translation>麦克风给出的不是声音。</translation>
  </message>
  <message>
   <source>What the model has before it is shown here, once a conversation has begun.</source>
   <translation>对话开始后，这里会显示模型面前的内容。</translation>
  </message>
  <message>
   <source>What the model should know of you or how it should answer, in your own words.</source>
   <translation>模型应该了解你的哪些情况，或应该怎样回答，用你自己的话说。</translation>
  </message>
  <message>
   <source>What the model would be given</source>
   <translation>模型会得到的内容</translation>
  </message>
  <message>
   <source>What the server says</source>
   <translation>服务器的说明</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>请求的内容</translation>
  </message>
  <message>
   <source>What was indexed is kept: is a disk not mounted?</source>
   <translation>已索引的内容会保留：是否有磁盘未挂载？</translation>
  </message>
  <message>
   <source>What was kept of the picture can't be read.</source>
   <translation>无法读取所保存的图片数据。</translation>
  </message>
  <message>
   <source>What was read of it is still shown here.</source>
   <translation>已读取的内容仍显示在这里。</translation>
  </message>
  <message>
   <source>What was sent before; forward again</source>
   <translation>以前发送的内容；再按向后</translation>
  </message>
  <message>
   <source>What was to be judged is no sound.</source>
   <translation>要判断的内容不是声音。</translation>
  </message>
  <message>
   <source>What would be remembered</source>
   <translation>会记住的内容</translation>
  </message>
  <message>
   <source>What would change: +{added} and −{removed} lines</source>
   <translation>会发生的更改：+{added} 行，−{removed} 行</translation>
  </message>
  <message>
   <source>What you are writing can't be kept on disk: {why}.</source>
   <translation>你正在写的内容无法保存到磁盘：{why}。</translation>
  </message>
  <message>
   <source>What you copied last may be a secret.</source>
   <translation>你最后复制的内容可能是机密。</translation>
  </message>
  <message>
   <source>What you knew</source>
   <translation>你之前了解的</translation>
  </message>
  <message>
   <source>What you said was not understood ({kind}).</source>
   <translation>没有听懂你说的话（{kind}）。</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>出处</translation>
  </message>
  <message>
   <source>Where you added it from, your own file stays.</source>
   <translation>你添加时所用的原文件会保留。</translation>
  </message>
  <message>
   <source>Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux).</source>
   <translation>Peri 是否出现在桌面菜单中、打开 peri:// 链接并可用于打开文件（Linux）。</translation>
  </message>
  <message>
   <source>Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say.</source>
   <translation>Peri 是否在空闲时从你写的和说的内容中寻找事实和愿望。</translation>
  </message>
  <message>
   <source>Whether Peri may be heard at all. Off: replies are only shown.</source>
   <translation>Peri 是否可以出声。关闭后，回复只会显示。</translation>
  </message>
  <message>
   <source>Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.</source>
   <translation>你让 Peri 查看屏幕时，它是否可以查看。"ask"：每次都询问你。</translation>
  </message>
  <message>
   <source>Whether Peri starts with the desktop, in its tray.</source>
   <translation>Peri 是否随桌面启动，并停留在托盘中。</translation>
  </message>
  <message>
   <source>Whether a hands-free conversation heeds nothing until it hears the wake phrase.</source>
   <translation>免提对话是否在听到唤醒词之前不理会任何内容。</translation>
  </message>
  <message>
   <source>Whether a sign in the desktop's tray shows what Peri does.</source>
   <translation>桌面托盘中是否有图标显示 Peri 在做什么。</translation>
  </message>
  <message>
   <source>Whether closing the window leaves Peri in the tray, ready for the key.</source>
   <translation>关闭窗口后 Peri 是否留在托盘中，随时可用按键唤出。</translation>
  </message>
  <message>
   <source>Whether pages of the web may be read and searched for.</source>
   <translation>是否可以读取和搜索网页。</translation>
  </message>
  <message>
   <source>Whether passages of your indexed documents are used in answers without your asking.</source>
   <translation>是否在你没有要求时也在回答中使用你的文档段落。</translation>
  </message>
  <message>
   <source>Whether the microphone may be opened at all.</source>
   <translation>是否可以打开麦克风。</translation>
  </message>
  <message>
   <source>Whether the model may use tools. "auto": where it has half a billion parameters or more.</source>
   <translation>模型是否可以使用工具。"auto"：有五亿或更多参数时可以。</translation>
  </message>
  <message>
   <source>Whether the model, where it has half a billion parameters or more, names conversations that you haven't, while nothing else is to do.</source>
   <translation>有五亿或更多参数的模型，是否在空闲时为你没有命名的对话命名。</translation>
  </message>
  <message>
   <source>Whether what Peri remembers of you is used in its answers.</source>
   <translation>回答时是否使用 Peri 记住的关于你的内容。</translation>
  </message>
  <message>
   <source>Whether you are told of a finished reply or a question while you look at another window.</source>
   <translation>你在看其他窗口时，是否通知你回复已完成或有问题要问。</translation>
  </message>
  <message>
   <source>Which replies are read aloud. "spoken": those to spoken questions.</source>
   <translation>朗读哪些回复。"spoken"：对语音提问的回复。</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>整个屏幕</translation>
  </message>
  <message>
   <source>Why you are asked</source>
   <translation>为什么询问你</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>With</source>
   <translation>连同</translation>
  </message>
  <message>
   <source>Words understood</source>
   <translation>已听懂的词</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>请重新书写。</translation>
  </message>
  <message>
   <source>Write it such as Ctrl+Alt+Space.</source>
   <translation>请写成类似 Ctrl+Alt+Space 的形式。</translation>
  </message>
  <message>
   <source>Write names with strengths from 0 to {most}, such as "poet:0.8, formal:1".</source>
   <translation>请写带强度（0 到 {most}）的名称，例如 "poet:0.8, formal:1"。</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>请写一个。</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>请先写点什么。</translation>
  </message>
  <message>
   <source>Write three sentences about the sea.</source>
   <translation>写三句关于大海的话。</translation>
  </message>
  <message>
   <source>Write what is to be remembered.</source>
   <translation>请写下要记住的内容。</translation>
  </message>
  <message>
   <source>Write what is to be sent.</source>
   <translation>请写下要发送的内容。</translation>
  </message>
  <message>
   <source>Write, say or show something first.</source>
   <translation>请先写、说或展示些什么。</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写</translation>
  </message>
  <message>
   <source>Written by the model</source>
   <translation>由模型写成</translation>
  </message>
  <message>
   <source>Written out, the address is {address}</source>
   <translation>完整的地址是 {address}</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second</source>
   <translation>每秒写出 {speed:.1f} 个词元</translation>
  </message>
  <message>
   <source>Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second</source>
   <translation>每秒写出 {speed:.1f} 个词元，每秒读取 {prefill:.0f} 个</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>You</source>
   <translation>你</translation>
  </message>
  <message>
   <source>You allowed it for good.</source>
   <translation>你已永久允许。</translation>
  </message>
  <message>
   <source>You allowed it for this conversation.</source>
   <translation>你已允许在本次对话中使用。</translation>
  </message>
  <message>
   <source>You allowed it in this conversation</source>
   <translation>你在本次对话中允许了</translation>
  </message>
  <message>
   <source>You allowed it once</source>
   <translation>你允许了一次</translation>
  </message>
  <message>
   <source>You always allow it</source>
   <translation>你始终允许</translation>
  </message>
  <message>
   <source>You can ask again.</source>
   <translation>你可以再问一次。</translation>
  </message>
  <message>
   <source>You can talk with Peri. Without a microphone or a loudspeaker everything works in writing.</source>
   <translation>你可以和 Peri 说话。没有麦克风或扬声器时，一切都可以用文字进行。</translation>
  </message>
  <message>
   <source>You did not name what it would reach or run.</source>
   <translation>你没有说出它会访问或运行什么。</translation>
  </message>
  <message>
   <source>You didn't allow it</source>
   <translation>你没有允许</translation>
  </message>
  <message>
   <source>You have granted no rights.

When Peri asks whether a tool may do something, you can allow it once, in that conversation, or always on that very target. What you allowed for longer than once stands here, and you can take it back.</source>
   <translation>你没有授予任何权限。

当 Peri 询问某个工具能否做某事时，你可以允许一次、在该对话中允许，或始终允许对那个目标使用。允许超过一次的权限列在这里，你可以撤回。</translation>
  </message>
  <message>
   <source>You named this very address, and nothing else is sent.</source>
   <translation>你说出的正是这个地址，不会发送其他内容。</translation>
  </message>
  <message>
   <source>You stopped this reply.</source>
   <translation>你停止了这条回复。</translation>
  </message>
  <message>
   <source>Your answer was not taken</source>
   <translation>你的回答没有被采用</translation>
  </message>
  <message>
   <source>Your instructions</source>
   <translation>你的指示</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>你的消息</translation>
  </message>
  <message>
   <source>Your message takes {last} tokens, and the model can take in {most} at once: {excess} tokens (about {words} words) too many.</source>
   <translation>你的消息需要 {last} 个词元，而模型一次可以接收 {most} 个：多了 {excess} 个词元（约 {words} 个词）。</translation>
  </message>
  <message>
   <source>Your own message still says it. Delete its conversation if that matters.</source>
   <translation>你自己的消息仍然写着它。如果介意，请删除那个对话。</translation>
  </message>
  <message>
   <source>Your own rules can't be used as they are</source>
   <translation>你自己的规则无法照现在这样使用</translation>
  </message>
  <message>
   <source>Your own rules have a mistake; until it is corrected more is asked. `peri guard rules` tells which.</source>
   <translation>你自己的规则有错误，改正之前会询问得更多。`peri guard rules` 会指出错误所在。</translation>
  </message>
  <message>
   <source>`peri docs status` lists what is.</source>
   <translation>`peri docs status` 会列出已索引的内容。</translation>
  </message>
  <message>
   <source>`peri doctor` lists those it has.</source>
   <translation>`peri doctor` 会列出已有的语音。</translation>
  </message>
  <message>
   <source>`peri doctor` says what to do about it.</source>
   <translation>`peri doctor` 会说明如何处理。</translation>
  </message>
  <message>
   <source>`peri doctor` says whether the sandbox works.</source>
   <translation>`peri doctor` 会说明沙盒是否正常。</translation>
  </message>
  <message>
   <source>`peri index resume` does that.</source>
   <translation>`peri index resume` 可以完成。</translation>
  </message>
  <message>
   <source>`peri index status` lists those that are.</source>
   <translation>`peri index status` 会列出已索引的文件夹。</translation>
  </message>
  <message>
   <source>`peri models list` shows all of them.</source>
   <translation>`peri models list` 会列出全部模型。</translation>
  </message>
  <message>
   <source>`peri models list` shows those that can be pulled.</source>
   <translation>`peri models list` 会列出可下载的模型。</translation>
  </message>
  <message>
   <source>`peri models pull whisper-tiny.en` fetches one.</source>
   <translation>`peri models pull whisper-tiny.en` 可下载一个。</translation>
  </message>
  <message>
   <source>`peri plugins list` shows those that are there.</source>
   <translation>`peri plugins list` 会显示现有的插件。</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>一个列表</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>一列文本</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>一列带引号的文本</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>a program could not write into its own folder</source>
   <translation>程序无法写入自己的文件夹</translation>
  </message>
  <message>
   <source>a reply is read aloud</source>
   <translation>正在朗读回复</translation>
  </message>
  <message>
   <source>a server's name has 1 to 64 visible characters.</source>
   <translation>服务器名称须有 1 到 64 个可见字符。</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>一个表</translation>
  </message>
  <message>
   <source>a tensor has an absurd number of dimensions</source>
   <translation>某个张量的维数荒谬</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>a trial ended with {code}, {how}. {told}</source>
   <translation>一次试验以 {code}（{how}）结束。{told}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>about {tokens} tokens ({words} words) a second</source>
   <translation>每秒约 {tokens} 个词元（{words} 个词）</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>由你添加</translation>
  </message>
  <message>
   <source>also after text of others was read</source>
   <translation>读取他人文字之后也有效</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>另外 {count} 个</translation>
  </message>
  <message>
   <source>answered with an error: {why}</source>
   <translation>以错误作答：{why}</translation>
  </message>
  <message>
   <source>answered with what the protocol doesn't allow</source>
   <translation>的回答不符合协议</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>answers and sees</source>
   <translation>回答并能看</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>being loaded</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>bubblewrap is not installed.</source>
   <translation>未安装 bubblewrap。</translation>
  </message>
  <message>
   <source>can send something out of this machine</source>
   <translation>可能把内容发送到这台电脑之外</translation>
  </message>
  <message>
   <source>can't be reached at {host}</source>
   <translation>无法连接（{host}）</translation>
  </message>
  <message>
   <source>can't be signed in to: {why}</source>
   <translation>无法登录：{why}</translation>
  </message>
  <message>
   <source>can't be started: there is no {missing}</source>
   <translation>无法启动：没有 {missing}</translation>
  </message>
  <message>
   <source>can't be started: {command} may not be run</source>
   <translation>无法启动：不允许运行 {command}</translation>
  </message>
  <message>
   <source>can't be used: {why}</source>
   <translation>无法使用：{why}</translation>
  </message>
  <message>
   <source>changes how a model answers</source>
   <translation>改变模型回答的方式</translation>
  </message>
  <message>
   <source>changes something that lasts</source>
   <translation>更改会留存的内容</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>comes with Peri</source>
   <translation>Peri 自带</translation>
  </message>
  <message>
   <source>context of {count} tokens</source>
   <translation>{count} 个词元的上下文</translation>
  </message>
  <message>
   <source>costs money, or uses up something that runs out</source>
   <translation>花钱，或消耗会用完的东西</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>M月d日</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <source>didn't answer in time</source>
   <translation>没有及时回应</translation>
  </message>
  <message>
   <source>does nothing outside Peri</source>
   <translation>在 Peri 之外不做任何事</translation>
  </message>
  <message>
   <source>ended by itself; it starts again when it is needed</source>
   <translation>自行结束；需要时会重新启动</translation>
  </message>
  <message>
   <source>ended the connection</source>
   <translation>断开了连接</translation>
  </message>
  <message>
   <source>ended with status {code}</source>
   <translation>以状态 {code} 结束</translation>
  </message>
  <message>
   <source>exit code {code}</source>
   <translation>退出码 {code}</translation>
  </message>
  <message>
   <source>failed: {why}</source>
   <translation>失败了：{why}</translation>
  </message>
  <message>
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>finds texts by their meaning</source>
   <translation>按含义查找文本</translation>
  </message>
  <message>
   <source>first sound {seconds:.1f} s</source>
   <translation>第一声 {seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>first word {seconds:.1f} s</source>
   <translation>第一个词 {seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>from what you typed</source>
   <translation>来自你输入的内容</translation>
  </message>
  <message>
   <source>held to speak</source>
   <translation>按住说话</translation>
  </message>
  <message>
   <source>hold {key}</source>
   <translation>按住 {key}</translation>
  </message>
  <message>
   <source>is heard or shown outside this conversation</source>
   <translation>会在本次对话之外被听到或看到</translation>
  </message>
  <message>
   <source>is started again</source>
   <translation>正在重新启动</translation>
  </message>
  <message>
   <source>it answered what it wasn't asked</source>
   <translation>它回答了没有问它的内容</translation>
  </message>
  <message>
   <source>it answers</source>
   <translation>回应</translation>
  </message>
  <message>
   <source>it did not answer in time</source>
   <translation>没有及时响应</translation>
  </message>
  <message>
   <source>it did not end a call when it was told to</source>
   <translation>要求它结束调用时，它没有结束</translation>
  </message>
  <message>
   <source>it didn't start in time</source>
   <translation>它没有及时启动</translation>
  </message>
  <message>
   <source>it does not begin as a GGUF file does</source>
   <translation>它的开头不像 GGUF 文件</translation>
  </message>
  <message>
   <source>it has both "command" and "url"; a server is either a program or an address.</source>
   <translation>它同时有 "command" 和 "url"；服务器要么是程序，要么是地址。</translation>
  </message>
  <message>
   <source>it has no such file</source>
   <translation>没有这个文件</translation>
  </message>
  <message>
   <source>it has no such repository</source>
   <translation>没有这个仓库</translation>
  </message>
  <message>
   <source>it has no such revision</source>
   <translation>没有这个版本</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>它被截断了</translation>
  </message>
  <message>
   <source>it is cut short: {missing} of {size} bytes are missing</source>
   <translation>它被截断了：{size} 字节中缺少 {missing} 字节</translation>
  </message>
  <message>
   <source>it let a program reach the network</source>
   <translation>它让程序访问了网络</translation>
  </message>
  <message>
   <source>it let a program read a file outside of its folder</source>
   <translation>它让程序读取了其文件夹之外的文件</translation>
  </message>
  <message>
   <source>it must be an object.</source>
   <translation>它必须是对象。</translation>
  </message>
  <message>
   <source>it needs "command" (a program) or "url" (an address).</source>
   <translation>它需要 "command"（程序）或 "url"（地址）。</translation>
  </message>
  <message>
   <source>it refuses</source>
   <translation>拒绝访问</translation>
  </message>
  <message>
   <source>it sent too much</source>
   <translation>它发送得太多</translation>
  </message>
  <message>
   <source>it sent what can't be read</source>
   <translation>它发送了无法读取的内容</translation>
  </message>
  <message>
   <source>it wants a login</source>
   <translation>要求登录</translation>
  </message>
  <message>
   <source>it wants its licence accepted there first, and HF_TOKEN set</source>
   <translation>需要先在那里接受许可协议，并设置 HF_TOKEN</translation>
  </message>
  <message>
   <source>it was stopped</source>
   <translation>它被停止了</translation>
  </message>
  <message>
   <source>its alignment is absurd</source>
   <translation>它的对齐值荒谬</translation>
  </message>
  <message>
   <source>its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)</source>
   <translation>其证书在此不受信任（SSL_CERT_FILE 指定受信任的证书）</translation>
  </message>
  <message>
   <source>its definition</source>
   <translation>它的定义</translation>
  </message>
  <message>
   <source>its format version is {version}; {known} can be read</source>
   <translation>它的格式版本是 {version}；可读取的是 {known}</translation>
  </message>
  <message>
   <source>its header claims an absurd number of parts</source>
   <translation>它的文件头声称的部分数目荒谬</translation>
  </message>
  <message>
   <source>its header has a name of absurd length</source>
   <translation>它的文件头中有长度荒谬的名称</translation>
  </message>
  <message>
   <source>its header has a value of unknown type {kind}</source>
   <translation>它的文件头中有未知类型 {kind} 的值</translation>
  </message>
  <message>
   <source>its header is cut short</source>
   <translation>它的文件头被截断了</translation>
  </message>
  <message>
   <source>its header nests lists too deep</source>
   <translation>它的文件头中列表嵌套过深</translation>
  </message>
  <message>
   <source>its tools would be called as those of {other}; give it another name.</source>
   <translation>它的工具会与 {other} 的工具同名；请为它另取名称。</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>kernel.adapters can't be {text}: {part} is no name with a strength.</source>
   <translation>kernel.adapters 不能是 {text}：{part} 不是带强度的名称。</translation>
  </message>
  <message>
   <source>libmtmd can't be loaded: {why}</source>
   <translation>无法加载 libmtmd：{why}</translation>
  </message>
  <message>
   <source>licence: {name}</source>
   <translation>许可证：{name}</translation>
  </message>
  <message>
   <source>line {line}: {problem}</source>
   <translation>第 {line} 行：{problem}</translation>
  </message>
  <message>
   <source>llama.cpp can't be loaded: {why}</source>
   <translation>无法加载 llama.cpp：{why}</translation>
  </message>
  <message>
   <source>llama.cpp can't load the projector {name}.</source>
   <translation>llama.cpp 无法加载投影器 {name}。</translation>
  </message>
  <message>
   <source>llama.cpp can't load {file}.</source>
   <translation>llama.cpp 无法加载 {file}。</translation>
  </message>
  <message>
   <source>llama.cpp can't read the grammar that was made of a schema.</source>
   <translation>llama.cpp 无法读取由模式生成的语法。</translation>
  </message>
  <message>
   <source>llama.cpp failed to evaluate the prompt (code {code}).</source>
   <translation>llama.cpp 未能处理输入（代码 {code}）。</translation>
  </message>
  <message>
   <source>loaded in {seconds:.1f} s on {device}</source>
   <translation>在 {device} 上加载用时 {seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>正在查看</translation>
  </message>
  <message>
   <source>looks at something</source>
   <translation>查看某些内容</translation>
  </message>
  <message>
   <source>may be left empty</source>
   <translation>可以留空</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>记忆</translation>
  </message>
  <message>
   <source>next answer starts at once</source>
   <translation>下一个回答立即开始</translation>
  </message>
  <message>
   <source>next answer starts in about {time}</source>
   <translation>下一个回答大约 {time}后开始</translation>
  </message>
  <message>
   <source>no graphics card</source>
   <translation>没有显卡</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>未启动</translation>
  </message>
  <message>
   <source>not there now</source>
   <translation>现在不在</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>未使用</translation>
  </message>
  <message>
   <source>not used; asks each time</source>
   <translation>未使用；每次询问</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>notices speech</source>
   <translation>察觉有人说话</translation>
  </message>
  <message>
   <source>notices that you have finished speaking</source>
   <translation>察觉你已说完</translation>
  </message>
  <message>
   <source>of the plugin “{name}”</source>
   <translation>（插件“{name}”）</translation>
  </message>
  <message>
   <source>of the server “{name}”</source>
   <translation>（服务器“{name}”）</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>one of {choices}</source>
   <translation>以下之一：{choices}</translation>
  </message>
  <message>
   <source>open for a conversation</source>
   <translation>为对话打开</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>已打开</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import it again.</source>
   <translation>peri models remove {name}，然后重新导入。</translation>
  </message>
  <message>
   <source>peri models remove {name}, then import the file again.</source>
   <translation>peri models remove {name}，然后重新导入该文件。</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>已固定</translation>
  </message>
  <message>
   <source>reads text in pictures</source>
   <translation>读取图片中的文字</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>recognises what is in pictures</source>
   <translation>识别图片中的内容</translation>
  </message>
  <message>
   <source>replaced nothing</source>
   <translation>没有替换任何内容</translation>
  </message>
  <message>
   <source>runs a program</source>
   <translation>运行程序</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>sends more messages than anyone could heed</source>
   <translation>发送的消息多得无法处理</translation>
  </message>
  <message>
   <source>sends what is no message of the protocol</source>
   <translation>发送的内容不是协议消息</translation>
  </message>
  <message>
   <source>sent a message of more than {most} MB</source>
   <translation>发送了超过 {most} MB 的消息</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>正在显示</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>自 {when}</translation>
  </message>
  <message>
   <source>speaks</source>
   <translation>说话</translation>
  </message>
  <message numerus="yes">
   <source>started again {count} times</source>
   <extracomment>started again once</extracomment>
   <translation>
    <numerusform>已重新启动 {count} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>status {code}</source>
   <translation>状态 {code}</translation>
  </message>
  <message>
   <source>stopped answering</source>
   <translation>不再回应</translation>
  </message>
  <message>
   <source>stopped listening</source>
   <translation>不再接收</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>带引号的文本</translation>
  </message>
  <message>
   <source>the camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>the ears</source>
   <translation>听觉</translation>
  </message>
  <message>
   <source>the eye of a model that sees</source>
   <translation>能看的模型的眼睛</translation>
  </message>
  <message>
   <source>the eyes</source>
   <translation>视觉</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>the key in its headers was refused</source>
   <translation>其标头中的密钥被拒绝</translation>
  </message>
  <message>
   <source>the language model</source>
   <translation>语言模型</translation>
  </message>
  <message>
   <source>the model that is tried out</source>
   <translation>正在试用的模型</translation>
  </message>
  <message>
   <source>the picture</source>
   <translation>该图片</translation>
  </message>
  <message>
   <source>the server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <source>the voice</source>
   <translation>语音</translation>
  </message>
  <message>
   <source>there is no key {key}; {meant} was meant?</source>
   <translation>没有键 {key}；是指 {meant} 吗？</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>turns speech into text</source>
   <translation>将语音转成文字</translation>
  </message>
  <message>
   <source>unloaded; it is loaded again when it is needed</source>
   <translation>已卸载；需要时会重新加载</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>直到 {day}</translation>
  </message>
  <message>
   <source>used just now</source>
   <translation>刚刚使用过</translation>
  </message>
  <message>
   <source>used {count} h ago</source>
   <translation>{count} 小时前使用过</translation>
  </message>
  <message>
   <source>used {count} min ago</source>
   <translation>{count} 分钟前使用过</translation>
  </message>
  <message>
   <source>used {day}</source>
   <translation>{day}使用过</translation>
  </message>
  <message>
   <source>version {at} of {count} is shown</source>
   <translation>正在显示版本 {at} / {count}</translation>
  </message>
  <message>
   <source>wants you to sign in: peri mcp login {name}</source>
   <translation>要求你登录：peri mcp login {name}</translation>
  </message>
  <message>
   <source>web</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>what compares meanings</source>
   <translation>比较含义的部分</translation>
  </message>
  <message>
   <source>what follows your voice</source>
   <translation>追踪你声音的部分</translation>
  </message>
  <message>
   <source>what looks at videos</source>
   <translation>查看视频的部分</translation>
  </message>
  <message>
   <source>what reads documents</source>
   <translation>读取文档的部分</translation>
  </message>
  <message>
   <source>what reads text in pictures</source>
   <translation>读取图片文字的部分</translation>
  </message>
  <message>
   <source>whatever it is used on</source>
   <translation>它所用于的任何对象</translation>
  </message>
  <message>
   <source>works</source>
   <translation>工作中</translation>
  </message>
  <message>
   <source>your own file</source>
   <translation>你自己的文件</translation>
  </message>
  <message>
   <source>{count:.1f} billion parameters</source>
   <translation>{count:.1f}B 参数</translation>
  </message>
  <message>
   <source>{counted}, {left} still to be read</source>
   <translation>{counted}，还有 {left} 个待读取</translation>
  </message>
  <message>
   <source>{count} are still to be looked at.</source>
   <translation>还有 {count} 个待查看。</translation>
  </message>
  <message>
   <source>{count} are still to be read.</source>
   <translation>还有 {count} 个待读取。</translation>
  </message>
  <message>
   <source>{count} calls, and one answer for all of them</source>
   <translation>{count} 次调用，一次回答即可</translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations</source>
   <extracomment>{count} conversation</extracomment>
   <translation>
    <numerusform>{count} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are archived.</source>
   <extracomment>{count} conversation is archived.</extracomment>
   <translation>
    <numerusform>已归档 {count} 个对话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} conversations are deleted.</source>
   <extracomment>{count} conversation is deleted.</extracomment>
   <translation>
    <numerusform>已删除 {count} 个对话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents</source>
   <extracomment>1 document</extracomment>
   <translation>
    <numerusform>{count} 个文档</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} documents in {passages} passages can be found.</source>
   <translation>可以找到 {count} 个文档中的 {passages} 个段落。</translation>
  </message>
  <message numerus="yes">
   <source>{count} earlier messages</source>
   <extracomment>1 earlier message</extracomment>
   <translation>
    <numerusform>{count} 条较早的消息</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} earlier ones are found by the search.</source>
   <translation>搜索可以找到 {count} 条较早的内容。</translation>
  </message>
  <message numerus="yes">
   <source>{count} files were left out</source>
   <extracomment>1 file was left out</extracomment>
   <translation>
    <numerusform>略过了 {count} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} layers on the graphics card</source>
   <translation>显卡上 {count} 层</translation>
  </message>
  <message numerus="yes">
   <source>{count} memories</source>
   <extracomment>1 memory</extracomment>
   <translation>
    <numerusform>{count} 条记忆</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} more are found by the search.</source>
   <translation>搜索还可以找到 {count} 条。</translation>
  </message>
  <message numerus="yes">
   <source>{count} more wait</source>
   <extracomment>1 more waits</extracomment>
   <translation>
    <numerusform>还有 {count} 个在等待</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} older turns are left out of it.</source>
   <translation>其中略去了 {count} 轮较早的内容。</translation>
  </message>
  <message>
   <source>{count} parts are on disk only.</source>
   <translation>有 {count} 部分仅在磁盘上。</translation>
  </message>
  <message>
   <source>{count} passages can be found by words, and soon by meaning.</source>
   <translation>可以按字词找到 {count} 个段落，很快也能按含义找到。</translation>
  </message>
  <message numerus="yes">
   <source>{count} passages of documents</source>
   <extracomment>1 passage of a document</extracomment>
   <translation>
    <numerusform>{count} 个文档段落</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} pictures can be found.</source>
   <translation>可以找到 {count} 张图片。</translation>
  </message>
  <message>
   <source>{count} replies were cut short. What had been written of them is kept.</source>
   <translation>{count} 条回复被中断。已写出的部分已保留。</translation>
  </message>
  <message numerus="yes">
   <source>{count} selected</source>
   <extracomment>{count} selected</extracomment>
   <translation>
    <numerusform>已选择 {count} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sources</source>
   <extracomment>1 source</extracomment>
   <translation>
    <numerusform>{count} 个来源</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} threads</source>
   <extracomment>1 thread</extracomment>
   <translation>
    <numerusform>{count} 个线程</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} threads, {layers}</source>
   <translation>{count} 个线程，{layers}</translation>
  </message>
  <message numerus="yes">
   <source>{count} times</source>
   <extracomment>once</extracomment>
   <translation>
    <numerusform>{count} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} 个词元</translation>
  </message>
  <message>
   <source>{count} tokens to read</source>
   <translation>要读取 {count} 个词元</translation>
  </message>
  <message>
   <source>{count} were left out; `peri index status` says why.</source>
   <translation>略过了 {count} 个；`peri index status` 会说明原因。</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second</source>
   <translation>{done} / {total}，每秒 {speed}</translation>
  </message>
  <message>
   <source>{done} of {total}, {speed} a second, {left} left</source>
   <translation>{done} / {total}，每秒 {speed}，还剩 {left}</translation>
  </message>
  <message>
   <source>{filename} in {name} can't be read.</source>
   <translation>无法读取 {name} 中的 {filename}。</translation>
  </message>
  <message>
   <source>{file} can't be loaded.</source>
   <translation>无法加载 {file}。</translation>
  </message>
  <message>
   <source>{file} can't be loaded: {why}</source>
   <translation>无法加载 {file}：{why}</translation>
  </message>
  <message>
   <source>{file} does not judge turns.</source>
   <translation>{file} 不能判断说话是否结束。</translation>
  </message>
  <message>
   <source>{file} does not turn texts into vectors of {count} numbers.</source>
   <translation>{file} 不能把文本变成 {count} 个数的向量。</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} 是文件夹。</translation>
  </message>
  <message>
   <source>{file} is no adapter.</source>
   <translation>{file} 不是适配器。</translation>
  </message>
  <message>
   <source>{file} is not a regular file.</source>
   <translation>{file} 不是普通文件。</translation>
  </message>
  <message>
   <source>{file} is not a tokenizer.</source>
   <translation>{file} 不是分词器。</translation>
  </message>
  <message>
   <source>{file} is not half of an image encoder.</source>
   <translation>{file} 不是图像编码器的一半。</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} 不存在。</translation>
  </message>
  <message>
   <source>{file} is the eye of a vision model, and it is not clear of which.</source>
   <translation>{file} 是某个视觉模型的“眼睛”，但不清楚属于哪个模型。</translation>
  </message>
  <message>
   <source>{file} may not be read.</source>
   <translation>没有读取 {file} 的权限。</translation>
  </message>
  <message>
   <source>{file} of {name} has {found} bytes instead of {size}.</source>
   <translation>{name} 的 {file} 为 {found} 字节，而不是 {size} 字节。</translation>
  </message>
  <message>
   <source>{folder} holds no Whisper model that can be loaded: {why}</source>
   <translation>{folder} 中没有可加载的 Whisper 模型：{why}</translation>
  </message>
  <message>
   <source>{folder} is not a folder.</source>
   <translation>{folder} 不是文件夹。</translation>
  </message>
  <message>
   <source>{folder} · Tab opens it</source>
   <translation>{folder} · 按 Tab 打开</translation>
  </message>
  <message>
   <source>{held} of {predicted}</source>
   <translation>{held} / {predicted}</translation>
  </message>
  <message>
   <source>{host} broke off again and again: {why}.</source>
   <translation>{host} 一再中断：{why}。</translation>
  </message>
  <message>
   <source>{host} can't be reached: {why}.</source>
   <translation>无法连接 {host}：{why}。</translation>
  </message>
  <message>
   <source>{host} did not answer within {seconds} seconds.</source>
   <translation>{host} 在 {seconds} 秒内没有响应。</translation>
  </message>
  <message>
   <source>{host} has no wheel of {package} {version} with a checksum.</source>
   <translation>{host} 上没有带校验和的 {package} {version} wheel。</translation>
  </message>
  <message>
   <source>{host} sends an endless page.</source>
   <translation>{host} 发来没有尽头的页面。</translation>
  </message>
  <message>
   <source>{host} sends an index that can't be read.</source>
   <translation>{host} 发送的索引无法读取。</translation>
  </message>
  <message>
   <source>{host} sends from one address to the next without an end.</source>
   <translation>{host} 不停地从一个地址跳转到另一个地址。</translation>
  </message>
  <message>
   <source>{host}: loaded, though it has hardly room</source>
   <translation>{host}：已加载，但空间很紧张</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded with a context of {detail} tokens</source>
   <translation>{host}：内存不足，以 {detail} 个词元的上下文加载</translation>
  </message>
  <message>
   <source>{host}: memory was short, loaded {detail} instead</source>
   <translation>{host}：内存不足，改为加载 {detail}</translation>
  </message>
  <message>
   <source>{host}: not loaded, memory is too short</source>
   <translation>{host}：未加载，内存不足</translation>
  </message>
  <message>
   <source>{host}: unloaded, as it was not used for {detail} minutes</source>
   <translation>{host}：已卸载，{detail} 分钟未使用</translation>
  </message>
  <message>
   <source>{host}: unloaded, to make room for: {detail}</source>
   <translation>{host}：已卸载，为“{detail}”腾出空间</translation>
  </message>
  <message>
   <source>{host}: {what} (status {status}).</source>
   <translation>{host}：{what}（状态 {status}）。</translation>
  </message>
  <message>
   <source>{key} can't be "{value}"</source>
   <translation>{key} 不能是 "{value}"</translation>
  </message>
  <message>
   <source>{key} must be a section, [{key}]; found {found}.</source>
   <translation>{key} 必须是一节，即 [{key}]；实际是 {found}。</translation>
  </message>
  <message>
   <source>{key} must be text in quotes; found {found}.</source>
   <translation>{key} 必须是带引号的文本；找到的是 {found}。</translation>
  </message>
  <message>
   <source>{key} must be true or false; found {found}.</source>
   <translation>{key} 必须是 true 或 false；找到的是 {found}。</translation>
  </message>
  <message>
   <source>{key} must be {allowed}; found {found}.</source>
   <translation>{key} 必须是 {allowed}；实际是 {found}。</translation>
  </message>
  <message>
   <source>{key} must name at least one.</source>
   <translation>{key} 至少须列出一个。</translation>
  </message>
  <message>
   <source>{kind} from {least} to {most}</source>
   <translation>从 {least} 到 {most} 的{kind}</translation>
  </message>
  <message>
   <source>{kind} with at least {count} letters</source>
   <translation>至少有 {count} 个字母的{kind}</translation>
  </message>
  <message>
   <source>{kind}, at most {most}</source>
   <translation>不大于 {most} 的{kind}</translation>
  </message>
  <message>
   <source>{kind}, {least} or more</source>
   <translation>不小于 {least} 的{kind}</translation>
  </message>
  <message>
   <source>{model} could not be downloaded.</source>
   <translation>无法下载 {model}。</translation>
  </message>
  <message>
   <source>{model} could not be had as promised, and what was wrong has been removed.</source>
   <translation>未能按承诺获得 {model}，有错的部分已删除。</translation>
  </message>
  <message>
   <source>{model} sees {fewer} tokens of a conversation at once instead of {tokens}.</source>
   <translation>{model} 一次能看到对话中的 {fewer} 个词元，而不是 {tokens} 个。</translation>
  </message>
  <message>
   <source>{module} has no back end “{attribute}”.</source>
   <translation>{module} 中没有后端“{attribute}”。</translation>
  </message>
  <message>
   <source>{moment} · shown now</source>
   <translation>{moment} · 正在显示</translation>
  </message>
  <message>
   <source>{name} can't be a model's name.</source>
   <translation>{name} 不能用作模型名称。</translation>
  </message>
  <message>
   <source>{name} can't be decoded.</source>
   <translation>无法解码 {name}。</translation>
  </message>
  <message>
   <source>{name} can't be prepared for the vision model.</source>
   <translation>无法为视觉模型准备 {name}。</translation>
  </message>
  <message>
   <source>{name} can't be read: {why}.</source>
   <translation>无法读取 {name}：{why}。</translation>
  </message>
  <message>
   <source>{name} can't look at pictures.</source>
   <translation>{name} 无法查看图片。</translation>
  </message>
  <message>
   <source>{name} comes with Peri and can't be removed.</source>
   <translation>{name} 随 Peri 提供，无法删除。</translation>
  </message>
  <message>
   <source>{name} compares texts with pictures only, not with texts.</source>
   <translation>{name} 只能把文本与图片比较，不能与文本比较。</translation>
  </message>
  <message>
   <source>{name} could not start: {why}</source>
   <translation>{name} 无法启动：{why}</translation>
  </message>
  <message>
   <source>{name} failed: {why}. Nothing you wrote is lost.</source>
   <translation>{name} 出错：{why}。你写的内容没有丢失。</translation>
  </message>
  <message>
   <source>{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.</source>
   <translation>{name} 在 {count} 秒内没有回应，已被结束。你写的内容没有丢失。</translation>
  </message>
  <message>
   <source>{name} has been closed.</source>
   <translation>{name} 已关闭。</translation>
  </message>
  <message>
   <source>{name} has no pixels.</source>
   <translation>{name} 没有像素。</translation>
  </message>
  <message>
   <source>{name} has no text.</source>
   <translation>{name} 没有文字。</translation>
  </message>
  <message>
   <source>{name} has the wrong {algorithm}.</source>
   <translation>{name} 的校验值（{algorithm}）不对。</translation>
  </message>
  <message>
   <source>{name} is a HEIC picture, which Peri can't read.</source>
   <translation>{name} 是 HEIC 图片，Peri 无法读取。</translation>
  </message>
  <message>
   <source>{name} is a projector, but not of pictures.</source>
   <translation>{name} 是投影器，但不用于图片。</translation>
  </message>
  <message>
   <source>{name} is an SVG drawing.</source>
   <translation>{name} 是 SVG 图形。</translation>
  </message>
  <message>
   <source>{name} is an archive, or a document that Peri can't read.</source>
   <translation>{name} 是压缩包，或 Peri 无法读取的文档。</translation>
  </message>
  <message>
   <source>{name} is being pulled, imported or removed right now.</source>
   <translation>{name} 正在被下载、导入或删除。</translation>
  </message>
  <message>
   <source>{name} is broken, or locked with a password ({why}).</source>
   <translation>{name} 已损坏，或受密码保护（{why}）。</translation>
  </message>
  <message>
   <source>{name} is broken: a part of it can't be read.</source>
   <translation>{name} 已损坏：其中一部分无法读取。</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be opened as a PDF.</source>
   <translation>{name} 已损坏：无法作为 PDF 打开。</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be read to its end.</source>
   <translation>{name} 已损坏：无法读到末尾。</translation>
  </message>
  <message>
   <source>{name} is broken: it can't be unpacked to its end.</source>
   <translation>{name} 已损坏：无法完全解压。</translation>
  </message>
  <message>
   <source>{name} is broken: the process that read it stopped. Nothing else was touched.</source>
   <translation>{name} 已损坏：读取它的进程已停止。其他内容没有受到影响。</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short, and can't be decoded.</source>
   <translation>{name} 已损坏或不完整，无法解码。</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 是空的。</translation>
  </message>
  <message>
   <source>{name} is in use.</source>
   <translation>{name} 正在使用中。</translation>
  </message>
  <message>
   <source>{name} is larger than {most} MiB.</source>
   <translation>{name} 超过 {most} MiB。</translation>
  </message>
  <message>
   <source>{name} is locked with a password.</source>
   <translation>{name} 受密码保护。</translation>
  </message>
  <message>
   <source>{name} is longer than the {size} bytes promised.</source>
   <translation>{name} 比承诺的 {size} 字节长。</translation>
  </message>
  <message>
   <source>{name} is nested too deeply to be an export.</source>
   <translation>{name} 嵌套过深，不可能是导出内容。</translation>
  </message>
  <message>
   <source>{name} is no document that Peri can read.</source>
   <translation>{name} 不是 Peri 能读取的文档。</translation>
  </message>
  <message>
   <source>{name} is no export that Peri knows.</source>
   <translation>{name} 不是 Peri 认识的导出内容。</translation>
  </message>
  <message>
   <source>{name} is no language model.</source>
   <translation>{name} 不是语言模型。</translation>
  </message>
  <message>
   <source>{name} is no page that can be read.</source>
   <translation>{name} 不是可读取的网页。</translation>
  </message>
  <message>
   <source>{name} is no projector but a model ({kind}).</source>
   <translation>{name} 不是投影器，而是模型（{kind}）。</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} 不是可读取的图片。</translation>
  </message>
  <message>
   <source>{name} is not a usable GGUF model: {why}.</source>
   <translation>{name} 不是可用的 GGUF 模型：{why}。</translation>
  </message>
  <message>
   <source>{name} is not whole JSON ({why}).</source>
   <translation>{name} 不是完整的 JSON（{why}）。</translation>
  </message>
  <message>
   <source>{name} is nothing that Peri can see, hear or read.</source>
   <translation>{name} 不是 Peri 能看、能听或能读的内容。</translation>
  </message>
  <message>
   <source>{name} is of an old format of Office.</source>
   <translation>{name} 是旧版 Office 格式。</translation>
  </message>
  <message>
   <source>{name} is one of the {parts} parts of a model.</source>
   <translation>{name} 是模型 {parts} 个部分中的一个。</translation>
  </message>
  <message>
   <source>{name} is protected against copying.</source>
   <translation>{name} 有防复制保护。</translation>
  </message>
  <message>
   <source>{name} is the projector of another model.</source>
   <translation>{name} 是另一个模型的投影器。</translation>
  </message>
  <message>
   <source>{name} is too large or too deeply nested to be read.</source>
   <translation>{name} 太大或嵌套太深，无法读取。</translation>
  </message>
  <message>
   <source>{name} is too large to be decoded safely.</source>
   <translation>{name} 太大，无法安全解码。</translation>
  </message>
  <message>
   <source>{name} is too large to be imported (more than {most} MB).</source>
   <translation>{name} 太大，无法导入（超过 {most} MB）。</translation>
  </message>
  <message>
   <source>{name} is too large: a document may have {most} MiB at most.</source>
   <translation>{name} 太大：文档最多 {most} MiB。</translation>
  </message>
  <message>
   <source>{name} is too large: {most} MiB is the limit for its kind.</source>
   <translation>{name} 太大：这类文件的上限是 {most} MiB。</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds} seconds to read and was left alone.</source>
   <translation>读取 {name} 超过了 {seconds} 秒，已放弃。</translation>
  </message>
  <message>
   <source>{name} unpacks to more than a document may hold; it was left alone.</source>
   <translation>{name} 解压后超出文档允许的大小；未作处理。</translation>
  </message>
  <message>
   <source>{name} was not ready after {count} seconds and was ended.</source>
   <translation>{name} 在 {count} 秒后仍未就绪，已被结束。</translation>
  </message>
  <message>
   <source>{name} was stopped.</source>
   <translation>{name} 已停止。</translation>
  </message>
  <message>
   <source>{name}, one on each line</source>
   <translation>{name}，每行一个</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}：关</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}：开</translation>
  </message>
  <message>
   <source>{name}{size} is too large to be decoded safely: the limit is {most} megapixels.</source>
   <translation>{name}{size} 太大，无法安全解码：上限是 {most} 百万像素。</translation>
  </message>
  <message>
   <source>{needed} MB are needed and {free} MB are free.</source>
   <translation>需要 {needed} MB，空闲 {free} MB。</translation>
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
   <translation>{origin}：要 Peri 记住内容</translation>
  </message>
  <message>
   <source>{path} belongs to another program.</source>
   <translation>{path} 属于另一个程序。</translation>
  </message>
  <message>
   <source>{path} can't be changed: {why}. It is as it was.</source>
   <translation>无法更改 {path}：{why}。文件保持原样。</translation>
  </message>
  <message>
   <source>{path} can't be locked: {why}.</source>
   <translation>无法锁定 {path}：{why}。</translation>
  </message>
  <message>
   <source>{path} can't be opened for writing ({why}).</source>
   <translation>无法打开 {path} 进行写入（{why}）。</translation>
  </message>
  <message>
   <source>{path} can't be read: {why}.</source>
   <translation>无法读取 {path}：{why}。</translation>
  </message>
  <message>
   <source>{path} can't be used ({why}).</source>
   <translation>{path} 无法使用（{why}）。</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}</source>
   <translation>{path} 无法使用：{why}</translation>
  </message>
  <message>
   <source>{path} can't be used: {why}.</source>
   <translation>{path} 无法使用：{why}。</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}.</source>
   <translation>无法写入 {path}：{why}。</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The right is as it was.</source>
   <translation>无法写入 {path}：{why}。该权限保持原样。</translation>
  </message>
  <message>
   <source>{path} can't be written: {why}. The setting is not kept.</source>
   <translation>无法写入 {path}：{why}。该设置未保存。</translation>
  </message>
  <message>
   <source>{path} does not describe an image encoder ({why}).</source>
   <translation>{path} 描述的不是图像编码器（{why}）。</translation>
  </message>
  <message>
   <source>{path} doesn't hold what it should.</source>
   <translation>{path} 的内容不是应有的内容。</translation>
  </message>
  <message>
   <source>{path} failed ({why}). What was stored before is safe.</source>
   <translation>{path} 出错（{why}）。之前保存的内容是安全的。</translation>
  </message>
  <message>
   <source>{path} has no key "{table}".</source>
   <translation>{path} 中没有键 "{table}"。</translation>
  </message>
  <message>
   <source>{path} has {found} bytes instead of {size}.</source>
   <translation>{path} 为 {found} 字节，而不是 {size} 字节。</translation>
  </message>
  <message>
   <source>{path} is being changed by another program.</source>
   <translation>另一个程序正在更改 {path}。</translation>
  </message>
  <message>
   <source>{path} is being opened by another program.</source>
   <translation>另一个程序正在打开 {path}。</translation>
  </message>
  <message>
   <source>{path} is closed.</source>
   <translation>{path} 已关闭。</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}). It has not been changed.</source>
   <translation>{path} 已损坏（{fault}）。未作任何更改。</translation>
  </message>
  <message>
   <source>{path} is damaged ({why}).</source>
   <translation>{path} 已损坏（{why}）。</translation>
  </message>
  <message>
   <source>{path} is held by another program.</source>
   <translation>{path} 被另一个程序占用。</translation>
  </message>
  <message>
   <source>{path} is in use by another program.</source>
   <translation>另一个程序正在使用 {path}。</translation>
  </message>
  <message>
   <source>{path} is larger than a file of servers can be.</source>
   <translation>{path} 超出了服务器文件允许的大小。</translation>
  </message>
  <message>
   <source>{path} is longer than promised.</source>
   <translation>{path} 比声明的更长。</translation>
  </message>
  <message>
   <source>{path} is no JSON text.</source>
   <translation>{path} 不是 JSON 文本。</translation>
  </message>
  <message>
   <source>{path} is not a calibration.</source>
   <translation>{path} 不是校准文件。</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} 不是文件夹。</translation>
  </message>
  <message>
   <source>{path} is not an indexed folder.</source>
   <translation>{path} 不是已索引的文件夹。</translation>
  </message>
  <message>
   <source>{path} is not indexed.</source>
   <translation>{path} 未被索引。</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} 不存在。</translation>
  </message>
  <message>
   <source>{path} is shorter than promised.</source>
   <translation>{path} 比声明的更短。</translation>
  </message>
  <message>
   <source>{path} is written in a way that Peri can't change safely. The file is as it was.</source>
   <translation>{path} 的写法让 Peri 无法安全地更改。文件保持原样。</translation>
  </message>
  <message>
   <source>{path} may not be read.</source>
   <translation>没有读取 {path} 的权限。</translation>
  </message>
  <message>
   <source>{path} must hold an object with the key "{table}".</source>
   <translation>{path} 必须包含带有键 "{table}" 的对象。</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.</source>
   <translation>{path} 由更新版本的 Peri 写入（格式 {version}；此版本只认识 {known}）。未作任何更改。</translation>
  </message>
  <message>
   <source>{path} was written by a newer Peri.</source>
   <translation>{path} 由较新的 Peri 写成。</translation>
  </message>
  <message>
   <source>{path}, line {line}, column {column}: {why}.</source>
   <translation>{path} 第 {line} 行第 {column} 列：{why}。</translation>
  </message>
  <message>
   <source>{path}, line {line}: not UTF-8 text.</source>
   <translation>{path} 第 {line} 行：不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{path}, line {line}: this is not valid TOML ({fault}).</source>
   <translation>{path} 第 {line} 行：不是有效的 TOML（{fault}）。</translation>
  </message>
  <message>
   <source>{path}, server {name}: {why}</source>
   <translation>{path}，服务器 {name}：{why}</translation>
  </message>
  <message>
   <source>{path}, which keeps what you know of your servers' tools, can't be read: {why}.</source>
   <translation>无法读取 {path}（其中保存着你所了解的服务器工具）：{why}。</translation>
  </message>
  <message>
   <source>{path}: prompt {number} needs a name and a text, both in quotes.</source>
   <translation>{path}：第 {number} 条提示词需要名称和内容，且都要加引号。</translation>
  </message>
  <message>
   <source>{place} is there already.</source>
   <translation>{place} 已经存在。</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>{seconds:.1f} s to read</source>
   <translation>读取需 {seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>{size} are free again.</source>
   <translation>已重新腾出 {size}。</translation>
  </message>
  <message>
   <source>{size} on the disk become free.</source>
   <translation>磁盘将腾出 {size}。</translation>
  </message>
  <message>
   <source>{some} and {last}</source>
   <translation>{some}和{last}</translation>
  </message>
  <message>
   <source>{source} brings a tool "{name}", but {other} has one of that name, which is used.</source>
   <translation>{source} 带来工具“{name}”，但 {other} 已有同名工具，使用后者。</translation>
  </message>
  <message>
   <source>{source} brings {count} tools; the first {most} are used.</source>
   <translation>{source} 带来 {count} 个工具；只使用前 {most} 个。</translation>
  </message>
  <message>
   <source>{source} has two tools that would be called "{name}"; the first one is used.</source>
   <translation>{source} 有两个都会称为“{name}”的工具；使用第一个。</translation>
  </message>
  <message>
   <source>{speed:.1f} tokens/s</source>
   <translation>{speed:.1f} 词元/秒</translation>
  </message>
  <message>
   <source>{stage} for {time}</source>
   <translation>{stage}，已 {time}</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, as the latter has no room.</source>
   <translation>由 {taken} 代替 {model} 回答，因为后者放不下。</translation>
  </message>
  <message>
   <source>{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.</source>
   <translation>由 {taken} 代替 {model} 回答，上下文为 {tokens} 个词元，因为后者放不下。</translation>
  </message>
  <message>
   <source>{target} is the store itself.</source>
   <translation>{target} 就是存储文件本身。</translation>
  </message>
  <message>
   <source>{target} stands in text that you did not write.</source>
   <translation>{target} 出自不是你写的文字。</translation>
  </message>
  <message>
   <source>{target} stands neither in your words nor in what was read.</source>
   <translation>{target} 既不在你的话里，也不在读到的内容里。</translation>
  </message>
  <message>
   <source>{time} to read</source>
   <translation>读取需 {time}</translation>
  </message>
  <message>
   <source>{title} can't be fetched</source>
   <translation>无法下载 {title}</translation>
  </message>
  <message>
   <source>{title} comes with the Python package {package}, which is not installed.</source>
   <translation>{title} 随 Python 包 {package} 提供，但该包没有安装。</translation>
  </message>
  <message>
   <source>{title} has no choice: it is used where it is needed.</source>
   <translation>{title} 无需选择：需要时会自动使用。</translation>
  </message>
  <message>
   <source>{title} is here</source>
   <translation>{title} 已就绪</translation>
  </message>
  <message>
   <source>{title} is no adapter.</source>
   <translation>{title} 不是适配器。</translation>
  </message>
  <message>
   <source>{title} needs {need} GB of memory; {free} GB are free.</source>
   <translation>{title} 需要 {need} GB 内存；空闲 {free} GB。</translation>
  </message>
  <message>
   <source>{title} writes nothing that could be measured.</source>
   <translation>{title} 不产生可测量的文本。</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} 个词元</translation>
  </message>
  <message>
   <source>{tool} has changed</source>
   <translation>{tool} 有变化</translation>
  </message>
  <message>
   <source>{tool} has changed again</source>
   <translation>{tool} 又有变化</translation>
  </message>
  <message>
   <source>{tool} of {server} has changed; it isn't offered before you said yes.</source>
   <translation>{server} 的 {tool} 已更改；在你同意之前不会提供。</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} / {limit}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens in use · {start}</source>
   <translation>已用 {used} / {limit} 个词元 · {start}</translation>
  </message>
  <message>
   <source>{used} of {limit} tokens of the context are in use.</source>
   <translation>上下文的 {limit} 个词元中已用 {used} 个。</translation>
  </message>
  <message>
   <source>{verb} with the button</source>
   <translation>用按钮{verb}</translation>
  </message>
  <message>
   <source>{wanted} is not a key of this keyboard.</source>
   <translation>{wanted} 不是此键盘上的按键。</translation>
  </message>
  <message>
   <source>{what}; did you mean "{likely}"?</source>
   <translation>{what}；你是指 "{likely}" 吗？</translation>
  </message>
  <message>
   <source>{what}; it can be {names}.</source>
   <translation>{what}；可以是：{names}。</translation>
  </message>
  <message>
   <source>{whole} of memory, {free} free now.</source>
   <translation>共 {whole} 内存，目前可用 {free}。</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} × {height} 像素</translation>
  </message>
  <message>
   <source>{width} x {height} pixels can't be captured.</source>
   <translation>无法截取 {width} x {height} 像素。</translation>
  </message>
  <message>
   <source>{words}: {tokens}</source>
   <translation>{words}：{tokens}</translation>
  </message>
  <message>
   <source>“{name}” can't be opened: {why}.</source>
   <translation>无法打开“{name}”：{why}。</translation>
  </message>
  <message>
   <source>“{name}” can't be read: {why}.</source>
   <translation>无法读取“{name}”：{why}。</translation>
  </message>
  <message>
   <source>“{name}” has more than {most_faces} faces or {most_points} points.</source>
   <translation>“{name}”超过 {most_faces} 个面或 {most_points} 个点。</translation>
  </message>
  <message>
   <source>“{name}” has neither faces nor points.</source>
   <translation>“{name}”既没有面也没有点。</translation>
  </message>
  <message>
   <source>“{name}” has no pictures in it.</source>
   <translation>“{name}”中没有画面。</translation>
  </message>
  <message>
   <source>“{name}” has no sound track.</source>
   <translation>“{name}”没有音轨。</translation>
  </message>
  <message>
   <source>“{name}” holds no sound that can be decoded.</source>
   <translation>“{name}”中没有可解码的声音。</translation>
  </message>
  <message>
   <source>“{name}” is a playlist, not a sound.</source>
   <translation>“{name}”是播放列表，不是声音。</translation>
  </message>
  <message>
   <source>“{name}” is an empty file.</source>
   <translation>“{name}”是空文件。</translation>
  </message>
  <message>
   <source>“{name}” is no 3-D model that can be read.</source>
   <translation>“{name}”不是可读取的三维模型。</translation>
  </message>
  <message>
   <source>“{name}” is no sound file that can be read ({why}).</source>
   <translation>“{name}”不是可读取的声音文件（{why}）。</translation>
  </message>
  <message>
   <source>“{name}” is not a video that can be read.</source>
   <translation>“{name}”不是可读取的视频。</translation>
  </message>
  <message>
   <source>“{name}” is searched no longer</source>
   <translation>不再搜索“{name}”</translation>
  </message>
  <message>
   <source>“{name}” is too large: a 3-D model may have {most} MiB.</source>
   <translation>“{name}”太大：三维模型最多 {most} MiB。</translation>
  </message>
  <message>
   <source>“{name}” needs more memory than there is.</source>
   <translation>“{name}”需要的内存超过现有的内存。</translation>
  </message>
  <message>
   <source>“{source}” wants Peri to remember something</source>
   <translation>“{source}”想让 Peri 记住内容</translation>
  </message>
  <message>
   <source>“{text}” is no part of a screen.</source>
   <translation>“{text}”不是屏幕的一部分。</translation>
  </message>
  <message>
   <source>“{text}” is not a key that can be used.</source>
   <translation>“{text}”不是可以使用的按键。</translation>
  </message>
  <message>
   <source>“{text}” is not a key: “{name}” is no modifier.</source>
   <translation>“{text}”不是按键：“{name}”不是修饰键。</translation>
  </message>
  <message>
   <source>“{text}” may be {one} or {other}. Write one of these.</source>
   <translation>“{text}”可能是 {one} 或 {other}。请写其中一个。</translation>
  </message>
  <message>
   <source>“{text}” would be typed by every program.</source>
   <translation>“{text}”会被输入到每个程序中。</translation>
  </message>
  <message>
   <source>“{title}” is archived.</source>
   <translation>“{title}”已归档。</translation>
  </message>
  <message>
   <source>“{title}” is deleted.</source>
   <translation>“{title}”已删除。</translation>
  </message>
  <message>
   <source>… {count} more characters aren't shown</source>
   <translation>……还有 {count} 个字符未显示</translation>
  </message>
 </context>
</TS>
