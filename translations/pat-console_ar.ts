<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>Refresh (F5)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ApiEndpoint</name>
    <message>
        <source>The address must be a URL such as https://api.example.com/v3.</source>
        <translation>يجب أن يكون العنوان رابطًا مثل https://api.example.com/v3.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the token is entered separately.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور؛ يُدخل الرمز على حدة.</translation>
    </message>
    <message>
        <source>The address must not contain a query (?) or a fragment (#).</source>
        <translation>يجب ألا يحتوي العنوان على استعلام (?) أو جزء (#).</translation>
    </message>
    <message>
        <source>The address must not name port 0.</source>
        <translation>يجب ألا يحدد العنوان المنفذ 0.</translation>
    </message>
    <message>
        <source>The address must start with https://, because anybody on the way could read the token.</source>
        <translation>يجب أن يبدأ العنوان بـ https://، لأن أي شخص على الطريق يمكنه قراءة الرمز.</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>api.example.com via proxy.example.com:3128</comment>
        <translation>%1 عبر %2</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused it</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>أغلقه الخادم</translation>
    </message>
    <message>
        <source>no host of that name was found</source>
        <translation>لا يوجد مضيف بهذا الاسم</translation>
    </message>
    <message>
        <source>the server does not respond</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>it does not say where to</source>
        <translation>لا يذكر إلى أين</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>يقود إلى %1</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <translation>لم يصل شيء لمدة %1 ث</translation>
    </message>
    <message>
        <source>it was not complete after %1 s</source>
        <translation>لم يكتمل بعد %1 ث</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>أكبر من %1 ميبي بايت</translation>
    </message>
    <message>
        <source>it has no content type</source>
        <translation>ليس له نوع محتوى</translation>
    </message>
    <message>
        <source>its content type is %1</source>
        <translation>نوع محتواه %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>انقطع قبل نهايته</translation>
    </message>
    <message>
        <source>it is not HTTP</source>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>حالته %1</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 The server&apos;s message: %2</source>
        <translation>%1 رسالة الخادم: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>أجاب %1 بـ %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3).</source>
        <translation>أجاب %1 بـ %2 (%3).</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>فشل الاتصال بـ %1</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed</source>
        <translation>فشل الاتصال الآمن بـ %1</translation>
    </message>
    <message>
        <source>The answer of %1 took too long</source>
        <translation>استغرقت إجابة %1 وقتًا طويلًا</translation>
    </message>
    <message>
        <source>%1 redirects the request (%2)</source>
        <translation>يعيد %1 توجيه الطلب (%2)</translation>
    </message>
    <message>
        <source>The server does not accept this token (401).</source>
        <translation>لا يقبل الخادم هذا الرمز (401).</translation>
    </message>
    <message>
        <source>This token may not list personal access tokens (403).</source>
        <translation>لا يحق لهذا الرمز سرد رموز الوصول الشخصية (403).</translation>
    </message>
    <message>
        <source>There are no personal access tokens at this address of %1 (404).</source>
        <translation>لا توجد رموز وصول شخصية في هذا العنوان من %1 (404).</translation>
    </message>
    <message>
        <source>%1 has received too many requests (429).</source>
        <translation>تلقى %1 طلبات أكثر من اللازم (429).</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of tokens</source>
        <translation>إجابة %1 ليست قائمة رموز</translation>
    </message>
    <message>
        <source>A token in the answer of %1 cannot be read</source>
        <translation>لا يمكن قراءة رمز في إجابة %1</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>أعد المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>تحقق من العنوان والشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, if you trust it: the token is sent nowhere else.</source>
        <translation>أدخل العنوان الذي يقود إليه إن كنت تثق به: لا يُرسل الرمز إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Check that the token is complete, not expired and not revoked, or enter another one.</source>
        <translation>تحقق من أن الرمز كامل وغير منتهٍ وغير ملغى، أو أدخل رمزًا آخر.</translation>
    </message>
    <message>
        <source>Use a token that has the scope personalAccessToken:read.</source>
        <translation>استخدم رمزًا له النطاق personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address: it ends in the version of the API, such as /v3.</source>
        <translation>تحقق من العنوان: ينتهي بإصدار الواجهة مثل /v3.</translation>
    </message>
    <message>
        <source>Change the search, the filters or the sort order.</source>
        <translation>غيّر البحث أو المرشحات أو ترتيب الفرز.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API and that no proxy answers for it.</source>
        <translation>تحقق من أن العنوان هو عنوان الواجهة وأن لا وكيل يجيب عنها.</translation>
    </message>
    <message>
        <source>Report the token and the field to the server&apos;s administrator.</source>
        <translation>أبلغ مدير الخادم بالرمز والحقل.</translation>
    </message>
    <message>
        <source>Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.</source>
        <translation>شهادته: %1، لـ %2، أصدرها %3، صالحة من %4 إلى %5، SHA-256 %6.</translation>
    </message>
    <message>
        <source>%1 does not search</source>
        <translation>لا يدعم %1 البحث</translation>
    </message>
    <message>
        <source>Narrow the list by dates first, or export: an export reads the whole list and searches it itself.</source>
        <translation>ضيّق القائمة بالتواريخ أولًا، أو صدّر: يقرأ التصدير القائمة كلها ويبحث فيها بنفسه.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>أبلغ مدير الخادم بذلك.</translation>
    </message>
    <message>
        <source>it leads back to the same address</source>
        <translation>يعود إلى العنوان نفسه</translation>
    </message>
    <message>
        <source>Check the address: the server sends its guests to another page, such as one to sign in. The token is sent nowhere else.</source>
        <translation>تحقق من العنوان: يحوّل الخادم زواره إلى صفحة أخرى، كصفحة تسجيل دخول. لا يُرسل الرمز إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Anybody on the way could read the token there, so it is not sent: ask the server&apos;s administrator for an address with https.</source>
        <translation>يمكن لأي شخص على الطريق قراءة الرمز هناك، لذا لا يُرسل: اطلب من مدير الخادم عنوانًا بـ https.</translation>
    </message>
    <message>
        <source>it wants a certificate of this computer, which the console cannot show</source>
        <translation>يطلب شهادة من هذا الحاسوب، ولا يمكن لـ PAT Console تقديمها</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for an address that needs no client certificate.</source>
        <translation>اطلب من مدير الخادم عنوانًا لا يحتاج إلى شهادة عميل.</translation>
    </message>
    <message>
        <source>this port speaks https alone</source>
        <translation>لا يقبل هذا المنفذ إلا https</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>أدخل العنوان بـ https://.</translation>
    </message>
    <message>
        <source>the request&apos;s headers are too large for it</source>
        <translation>ترويسات الطلب أكبر مما يقبله</translation>
    </message>
    <message>
        <source>it is packed in a way that was not asked for</source>
        <translation>مضغوط بطريقة لم تُطلب</translation>
    </message>
    <message>
        <source>Details: %1.</source>
        <translation>التفاصيل: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead to %2</source>
        <translation>لا يقود الوكيل %1 إلى %2</translation>
    </message>
    <message>
        <source>Something between this computer and the API at %1 answered in its place (%2).</source>
        <translation>أجاب شيء بين هذا الحاسوب والواجهة في %1 بدلًا منها (%2).</translation>
    </message>
    <message>
        <source>The account has to be paid for: ask whoever manages its subscription.</source>
        <translation>يجب دفع رسوم الحساب: اسأل من يدير اشتراكه.</translation>
    </message>
    <message>
        <source>Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.</source>
        <translation>لا يمكن قراءة شيء في هذا العنوان. تحقق منه: ينتهي بإصدار الواجهة مثل /v3.</translation>
    </message>
    <message>
        <source>This version of the API is gone. Check the address, or ask the server&apos;s administrator for the new one.</source>
        <translation>لم يعد هذا الإصدار من الواجهة موجودًا. تحقق من العنوان، أو اسأل مدير الخادم عن العنوان الجديد.</translation>
    </message>
    <message>
        <source>The request is too long for the server, or for what stands before it: ask for fewer ids at once.</source>
        <translation>الطلب أطول مما يقبله الخادم أو ما يقف أمامه: اطلب عددًا أقل من المعرّفات في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The server that answers is not responsible for this name. Check the address, or ask its administrator where the name leads.</source>
        <translation>الخادم الذي يجيب ليس مسؤولًا عن هذا الاسم. تحقق من العنوان، أو اسأل مديره إلى أين يقود الاسم.</translation>
    </message>
    <message>
        <source>The token makes the request too large for the server, or for what stands before it. Check that it is the right one, or ask the administrator to allow larger headers.</source>
        <translation>يجعل الرمز الطلب أكبر مما يقبله الخادم أو ما يقف أمامه. تحقق من أنه الرمز الصحيح، أو اطلب من المدير السماح بترويسات أكبر.</translation>
    </message>
    <message>
        <source>The law forbids the answer, perhaps only where you are. Ask the server&apos;s administrator.</source>
        <translation>يمنع القانون الإجابة، وربما في مكانك فقط. اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API, or report it to the server&apos;s administrator.</source>
        <translation>تحقق من أن العنوان هو عنوان الواجهة، أو أبلغ مدير الخادم بذلك.</translation>
    </message>
    <message>
        <source>A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the network for a way to the API without one.</source>
        <translation>يطلب وكيل أو موقع محمي تسجيل دخول خاصًا به. تحقق من العنوان، أو اطلب ممن يدير الشبكة طريقًا إلى الواجهة من دونه.</translation>
    </message>
    <message>
        <source>A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the API.</source>
        <translation>يرفض جدار حماية أو وكيل الطلب. اطلب ممن يديره أن يسمح لهذا الحاسوب بالوصول إلى الواجهة.</translation>
    </message>
    <message>
        <source>A gateway or a proxy cannot reach the API.</source>
        <translation>لا تستطيع بوابة أو وكيل الوصول إلى الواجهة.</translation>
    </message>
    <message>
        <source>Give the connection the proxy&apos;s user name and password, or use another proxy.</source>
        <translation>أضف إلى الاتصال اسم مستخدم الوكيل وكلمة مروره، أو استخدم وكيلًا آخر.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, and ask whoever runs it whether it may lead to this server.</source>
        <translation>تحقق من وكيل الاتصال، واسأل من يديره هل يُسمح له بأن يقود إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>the network reports an error</source>
        <translation>تبلّغ الشبكة عن خطأ</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>لا شيء يجيب في عنوانه</translation>
    </message>
    <message>
        <source>it forbids the connection</source>
        <translation>يمنع الاتصال</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <translation>لا يجيب كما يجيب وكيل</translation>
    </message>
    <message>
        <source>it did not make the connection</source>
        <translation>لم ينشئ الاتصال</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الاتصال</translation>
    </message>
    <message>
        <source>no proxy of that name was found</source>
        <translation>لا يوجد وكيل بهذا الاسم</translation>
    </message>
    <message>
        <source>it does not respond</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>it could not reach the server</source>
        <translation>تعذر عليه الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>it found no way to the server</source>
        <translation>لم يجد طريقًا إلى الخادم</translation>
    </message>
    <message>
        <source>it wants a user name and password, or other ones</source>
        <translation>يطلب اسم مستخدم وكلمة مرور، أو غيرهما</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator for a certificate that is valid now.</source>
        <translation>تحقق من ساعة هذا الحاسوب، أو اطلب من مدير الخادم شهادة صالحة الآن.</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>ما يجيب هناك لا يتحدث TLS</translation>
    </message>
    <message>
        <source>Check the port in the address: https needs the one that speaks TLS.</source>
        <translation>تحقق من المنفذ في العنوان: يحتاج https إلى المنفذ الذي يتحدث TLS.</translation>
    </message>
    <message>
        <source>it offers only versions of TLS before 1.2, which are not safe</source>
        <translation>لا يتيح إلا إصدارات TLS قبل 1.2، وهي غير آمنة</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow TLS 1.2 or later.</source>
        <translation>اطلب من مدير الخادم السماح بـ TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>it ended the handshake: it may want a certificate of this computer, or encryption that is not used here</source>
        <translation>أنهى المصافحة: قد يطلب شهادة من هذا الحاسوب، أو تشفيرًا لا يُستخدم هنا</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what it wants: the console can show no client certificate.</source>
        <translation>اسأل مدير الخادم عما يطلبه: لا يمكن لـ PAT Console تقديم شهادة عميل.</translation>
    </message>
    <message>
        <source>it knows no host of that name</source>
        <translation>لا يعرف مضيفًا بهذا الاسم</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>فشلت المصافحة</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator.</source>
        <translation>تحقق من العنوان، أو اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API. If the list comes without search and filters, change those.</source>
        <translation>تحقق من أن العنوان هو عنوان الواجهة. إذا وصلت القائمة من دون بحث ومرشحات، فغيّرها.</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>تعذر فك ضغطه</translation>
    </message>
    <message>
        <source>it does not begin and end as one does</source>
        <translation>لا يبدأ وينتهي كما ينبغي</translation>
    </message>
    <message>
        <source>%1 answered %2, but not as the API does (%3): something between this computer and the API may have answered in its place.</source>
        <translation>أجاب %1 بـ %2، لكن ليس كما تجيب الواجهة (%3): ربما أجاب شيء بين هذا الحاسوب والواجهة بدلًا منها.</translation>
    </message>
    <message>
        <source>If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach the API. If it is the API, use a token that has the scope personalAccessToken:read.</source>
        <translation>إذا كان جدار حماية أو وكيل يرفض الطلب، فاطلب ممن يديره أن يسمح لهذا الحاسوب بالوصول إلى الواجهة. وإذا كانت الواجهة هي التي ترفضه، فاستخدم رمزًا له النطاق personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator about its certificate. Where it is signed by an authority of your own, name its CA file in the connection, or with --ca-file.</source>
        <translation>تحقق من العنوان، أو اسأل مدير الخادم عن شهادته. إذا وقّعتها جهة تصديق خاصة بك، فحدد ملف CA الخاص بها في الاتصال، أو بـ ‎--ca-file.</translation>
    </message>
    <message>
        <source>Try again. If it takes as long each time, ask whoever runs the server or the network.</source>
        <translation>حاول مرة أخرى. إذا استغرق الأمر الوقت نفسه كل مرة، فاسأل من يدير الخادم أو الشبكة.</translation>
    </message>
    <message>
        <source>it found no way to the server, or does not allow it</source>
        <translation>لم يجد طريقًا إلى الخادم، أو لا يسمح به</translation>
    </message>
    <message>
        <source>it wants a log-in by %1; the console can use Basic and Digest</source>
        <translation>يطلب تسجيل الدخول بـ %1؛ ويمكن لـ PAT Console استخدام Basic وDigest</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a way without that, or use another proxy.</source>
        <translation>اسأل من يديره عن طريق من دون ذلك، أو استخدم وكيلًا آخر.</translation>
    </message>
    <message>
        <source>what answers does not speak TLS; the proxy %1 may have answered in its place</source>
        <translation>ما يجيب لا يتحدث TLS؛ ربما أجاب الوكيل %1 بدلًا منه</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy whether it may lead to this server, and check the port in the address: https needs the one that speaks TLS.</source>
        <translation>اسأل من يدير الوكيل هل يُسمح له بأن يقود إلى هذا الخادم، وتحقق من المنفذ في العنوان: يحتاج https إلى المنفذ الذي يتحدث TLS.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these tokens in the list.</source>
        <translation>أعداد الرموز على شكل أعمدة بيانية. اختر أحدها بمفاتيح الأسهم وEnter، أو بنقرة، لرؤية هذه الرموز في القائمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, number of tokens</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>The total could not be determined.</source>
        <translation>تعذّرت معرفة عدد الرموز.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded.</source>
        <translation>تعذر تحميل الصفوف من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The list could not be loaded. The rows below are from the previous query.</source>
        <translation>تعذر تحميل القائمة. الصفوف أدناه هي السابقة.</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>تعذر تحميل القائمة.</translation>
    </message>
    <message>
        <source>The server does not sort by %1.</source>
        <translation>لا يفرز الخادم حسب %1.</translation>
    </message>
    <message>
        <source>The former order is kept.</source>
        <translation>بقي الترتيب السابق.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>قد ينقص بعضها: %1.</translation>
    </message>
    <message>
        <source>Search again while nobody creates or deletes tokens.</source>
        <translation>أعد البحث حين لا ينشئ أحد رموزًا أو يحذفها.</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>The number of a row, counted from the top. Rows that are not loaded yet can be reached, too.</source>
        <translation>رقم الصف محسوبًا من الأعلى. يمكن بلوغ الصفوف التي لم تُحمّل بعد أيضًا.</translation>
    </message>
    <message>
        <source>Row, from 1 to %1:</source>
        <translation>الصف، من 1 إلى %1:</translation>
    </message>
    <message>
        <source>Loading what is copied: %1 of %2</source>
        <translation>جارٍ تحميل ما يُنسخ: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>لم يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من %Ln رمز.</numerusform>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من رمز واحد.</numerusform>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من رمزين.</numerusform>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من %Ln رموز.</numerusform>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من %Ln رمزًا.</numerusform>
            <numerusform>لم يُنسخ شيء: المحدد أكثر من %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection to take all of it away.</source>
        <translation>صدّر التحديد لأخذه كاملًا.</translation>
    </message>
    <message>
        <source>Nothing was copied: the row is not loaded yet.</source>
        <translation>لم يُنسخ شيء: الصف لم يُحمّل بعد.</translation>
    </message>
    <message>
        <source>Copy it once it shows.</source>
        <translation>انسخه عندما يظهر.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>لا يمكن سرد أي رموز محددة وحدها.</numerusform>
            <numerusform>لا يمكن سرد أكثر من رمز محدد واحد وحده.</numerusform>
            <numerusform>لا يمكن سرد أكثر من رمزين محددين وحدهما.</numerusform>
            <numerusform>لا يمكن سرد أكثر من %Ln رموز محددة وحدها.</numerusform>
            <numerusform>لا يمكن سرد أكثر من %Ln رمزًا محددًا وحدها.</numerusform>
            <numerusform>لا يمكن سرد أكثر من %Ln رمز محدد وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export or copy the selection to see all of it.</source>
        <translation>صدّر التحديد أو انسخه لرؤيته كاملًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>لم يُلغَ تحديد أي رمز.</numerusform>
            <numerusform>أُلغي تحديد رمز واحد.</numerusform>
            <numerusform>أُلغي تحديد رمزين.</numerusform>
            <numerusform>أُلغي تحديد %Ln رموز.</numerusform>
            <numerusform>أُلغي تحديد %Ln رمزًا.</numerusform>
            <numerusform>أُلغي تحديد %Ln رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>كانت كلها ظاهرة.</numerusform>
            <numerusform>كان واحد منها غير ظاهر.</numerusform>
            <numerusform>كان اثنان منها غير ظاهرين.</numerusform>
            <numerusform>كانت %Ln منها غير ظاهرة.</numerusform>
            <numerusform>كان %Ln منها غير ظاهر.</numerusform>
            <numerusform>كان %Ln منها غير ظاهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click with Ctrl to keep what is selected.</source>
        <translation>انقر مع Ctrl لإبقاء المحدد.</translation>
    </message>
    <message>
        <source>Select them again</source>
        <translation>تحديدها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رمز.</numerusform>
            <numerusform>نُسخ رمز واحد.</numerusform>
            <numerusform>نُسخ رمزان.</numerusform>
            <numerusform>نُسخت %Ln رموز.</numerusform>
            <numerusform>نُسخ %Ln رمزًا.</numerusform>
            <numerusform>نُسخ %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may not be all: %1.</source>
        <translation>قد لا يكون هذا كل شيء: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>أعد التحميل لرؤية ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>%1, in the server&apos;s order</source>
        <translation>%1، بترتيب الخادم</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <translation>%1، مرتبة حسب %2، تنازليًا</translation>
    </message>
    <message>
        <source>%1, sorted by %2, ascending</source>
        <translation>%1، مرتبة حسب %2، تصاعديًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>%Ln رمز على الأقل</numerusform>
            <numerusform>رمز واحد على الأقل</numerusform>
            <numerusform>رمزان على الأقل</numerusform>
            <numerusform>%Ln رموز على الأقل</numerusform>
            <numerusform>%Ln رمزًا على الأقل</numerusform>
            <numerusform>%Ln رمز على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محدد</numerusform>
            <numerusform>%Ln محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهرين</numerusform>
            <numerusform>%Ln غير ظاهرة</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tokens · selected</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read</source>
        <translation>
            <numerusform>ليس في أي سجل حقول تعذرت قراءتها</numerusform>
            <numerusform>في سجل واحد حقول تعذرت قراءتها</numerusform>
            <numerusform>في سجلين حقول تعذرت قراءتها</numerusform>
            <numerusform>في %Ln سجلات حقول تعذرت قراءتها</numerusform>
            <numerusform>في %Ln سجلًا حقول تعذرت قراءتها</numerusform>
            <numerusform>في %Ln سجل حقول تعذرت قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list; what is odd about it</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Loaded is what the server answered to the filters of its list, not everything.</source>
        <translation>المحمّل هو ما أجاب به الخادم على مرشحات قائمته، لا كل شيء.</translation>
    </message>
    <message>
        <source>Loading all tokens: %1</source>
        <translation>جارٍ تحميل كل الرموز: %1</translation>
    </message>
    <message>
        <source>Some tokens may be missing: %1.</source>
        <translation>قد تنقص بعض الرموز: %1.</translation>
    </message>
    <message>
        <source>Load again while nobody creates or deletes tokens.</source>
        <translation>أعد التحميل حين لا ينشئ أحد رموزًا أو يحذفها.</translation>
    </message>
    <message>
        <source>Loaded again: no token is new, and none is gone.</source>
        <translation>أُعيد التحميل: لا رمز جديد، ولم يختفِ أي رمز.</translation>
    </message>
    <message>
        <source>Loaded again: %1 new, %2 gone.</source>
        <comment>numbers of tokens</comment>
        <translation>أُعيد التحميل: الجديد %1، والمختفي %2.</translation>
    </message>
    <message>
        <source>The tokens that were loaded before stay.</source>
        <translation>تبقى الرموز المحمّلة من قبل.</translation>
    </message>
    <message>
        <source>The pages of the server stay.</source>
        <translation>تبقى صفحات الخادم.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded.</source>
        <translation>تعذر تحميل الرموز كلها.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded: there is no room for them on the disk.</source>
        <translation>تعذر تحميل الرموز كلها: لا مكان لها على القرص.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>أفسح مكانًا في مجلد الملفات المؤقتة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens that match, tokens in all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, complete, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1، كاملة، حتى %2</translation>
    </message>
    <message>
        <source>%1, some may be missing, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1، قد ينقص بعضها، حتى %2</translation>
    </message>
    <message>
        <source>Loading all tokens, to narrow them by %1: %2</source>
        <comment>filter · progress</comment>
        <translation>جارٍ تحميل كل الرموز لتضييقها بـ %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 with findings decided</source>
        <comment>tokens · numbers of tokens</comment>
        <translation>%1 · بُتّ في %2 من %3 لها نتائج</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>November 2026</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>its certificate is signed by itself and by no authority</source>
        <translation>شهادته موقّعة بنفسها لا من سلطة تصديق</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that is not trusted here</source>
        <translation>شهادته موقّعة من سلطة تصديق غير موثوق بها هنا</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>شهادته ليست صالحة بعد</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>شهادته لمضيف آخر</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>أُبطلت شهادته</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>لا يُظهر شهادة</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>تعذرت قراءة ملف سلطات التصديق %1: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>لا يحوي ملف سلطات التصديق %1 شهادات بصيغة PEM، وهي تبدأ بـ -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A certificate in the CA file %1 is damaged.</source>
        <translation>إحدى الشهادات في ملف سلطات التصديق %1 تالفة.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>a date that stands for never</source>
        <comment>from … to …</comment>
        <translation>تاريخ يعني «أبدًا»</translation>
    </message>
    <message>
        <source>never</source>
        <comment>from … to …</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Its end was moved from %1 to %2.</source>
        <translation>نُقل موعد انتهائه؛ من قبل: %1، والآن: %2.</translation>
    </message>
    <message>
        <source>the last time before was %1</source>
        <translation>وآخر مرة قبل ذلك في %1</translation>
    </message>
    <message>
        <source>never before</source>
        <translation>ولم يحدث ذلك من قبل قط</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>what happened; day; what was before</comment>
        <translation>%1 في %2؛ %3.</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>أُلغي الرمز.</translation>
    </message>
    <message>
        <source>Scopes were added: %1.</source>
        <translation>أُضيفت نطاقات: %1.</translation>
    </message>
    <message>
        <source>Scopes were taken away: %1.</source>
        <translation>أُزيلت نطاقات: %1.</translation>
    </message>
    <message>
        <source>It was rotated</source>
        <translation>جُدّد</translation>
    </message>
    <message>
        <source>It was used</source>
        <translation>استُخدم</translation>
    </message>
    <message>
        <source>It was renamed: small letters and capitals in its name are others.</source>
        <translation>أُعيدت تسميته: تغيرت الأحرف الصغيرة والكبيرة في اسمه.</translation>
    </message>
    <message>
        <source>It was renamed; its name was “%1”, in small letters.</source>
        <translation>أُعيدت تسميته؛ كان اسمه «%1»، بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Its owner was %1, and is %2 now.</source>
        <translation>كان مالكه %1، وهو الآن %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a role or an organization</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The owner&apos;s role was %1, and is %2 now.</source>
        <translation>تغير دور المالك؛ من قبل: %1، والآن: %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s organization was %1, and is %2 now.</source>
        <translation>تغيرت منظمة المالك؛ من قبل: %1، والآن: %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is on now.</source>
        <translation>العامل الثاني للمالك مفعّل الآن.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is off now.</source>
        <translation>العامل الثاني للمالك معطّل الآن.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is on now.</source>
        <translation>تسجيل الدخول الموحد للمالك مفعّل الآن.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is off now.</source>
        <translation>تسجيل الدخول الموحد للمالك معطّل الآن.</translation>
    </message>
    <message>
        <source>Found now, and not before: %1.</source>
        <translation>وُجد الآن، ولم يوجد من قبل: %1.</translation>
    </message>
    <message>
        <source>Found before, and not now: %1.</source>
        <translation>وُجد من قبل، ولم يعد موجودًا الآن: %1.</translation>
    </message>
    <message>
        <source>It was not there before.</source>
        <translation>لم يكن موجودًا من قبل.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>أُلغي منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Scopes were added</source>
        <translation>أُضيفت نطاقات</translation>
    </message>
    <message>
        <source>Scopes were taken away</source>
        <translation>أُزيلت نطاقات</translation>
    </message>
    <message>
        <source>Its end was moved</source>
        <translation>نُقل موعد انتهائه</translation>
    </message>
    <message>
        <source>Rotated since</source>
        <translation>جُدّد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت تسميته</translation>
    </message>
    <message>
        <source>Has another owner</source>
        <translation>له مالك آخر</translation>
    </message>
    <message>
        <source>Owner has another role</source>
        <translation>للمالك دور آخر</translation>
    </message>
    <message>
        <source>Owner&apos;s two-factor authentication was turned on or off</source>
        <translation>فُعّل العامل الثاني للمالك أو عُطّل</translation>
    </message>
    <message>
        <source>Owner&apos;s single sign-on was turned on or off</source>
        <translation>فُعّل تسجيل الدخول الموحد للمالك أو عُطّل</translation>
    </message>
    <message>
        <source>Owner has another organization</source>
        <translation>للمالك منظمة أخرى</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>استُخدم منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Has a new finding</source>
        <translation>له نتيجة جديدة</translation>
    </message>
    <message>
        <source>Lost a finding</source>
        <translation>زالت عنه نتيجة</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>ClaimsNotice</name>
    <message>
        <source>About the access token</source>
        <translation>حول رمز الوصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدره</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>This access token expired %1.</source>
        <translation>انتهى رمز الوصول هذا %1.</translation>
    </message>
    <message>
        <source>This access token expires %1.</source>
        <translation>ينتهي رمز الوصول هذا %1.</translation>
    </message>
    <message>
        <source>So the token itself says; the server decides. Ask for a new one in time.</source>
        <translation>هذا ما يقوله الرمز نفسه؛ والقرار للخادم. اطلب رمزًا جديدًا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The access token says this about itself. Nobody has checked it.</source>
        <translation>هذا ما يقوله رمز الوصول عن نفسه. لم يتحقق منه أحد.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browses the personal access tokens of an account. Read-only.</source>
        <translation>يتصفح رموز الوصول الشخصية لحساب. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Browse a server of its own, with invented tokens.</source>
        <translation>تصفح خادمًا داخليًا برموز مختلقة.</translation>
    </message>
    <message>
        <source>How many tokens the demo has (5000).</source>
        <translation>عدد رموز العرض التجريبي (5000).</translation>
    </message>
    <message>
        <source>API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL.</source>
        <translation>جذر الواجهة مثل https://api.example.com/v3. أو PAT_CONSOLE_BASE_URL.</translation>
    </message>
    <message>
        <source>Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN.</source>
        <translation>قراءة رمز الوصول من FILE، و - للإدخال القياسي. أو PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used.</source>
        <translation>المرور عبر وكيل، http://HOST:PORT أو socks5://HOST:PORT. وإلا فلا يُستخدم أي وكيل.</translation>
    </message>
    <message>
        <source>Show what matches TEXT.</source>
        <translation>إظهار ما يطابق TEXT.</translation>
    </message>
    <message>
        <source>Sort by a field such as createdAt; - in front for descending.</source>
        <translation>الفرز بحقل مثل createdAt؛ و - في البداية للترتيب التنازلي.</translation>
    </message>
    <message>
        <source>Show the token with this id. May be repeated.</source>
        <translation>إظهار الرمز ذي هذا المعرّف. يمكن تكراره.</translation>
    </message>
    <message>
        <source>A local day such as 2026-11-01, or an ISO 8601 instant; inclusive.</source>
        <translation>يوم محلي مثل 2026-11-01، أو لحظة ISO 8601؛ والطرفان مشمولان.</translation>
    </message>
    <message>
        <source>Write everything that matches to FILE, - for standard output, without a window.</source>
        <translation>كتابة كل ما يطابق إلى FILE، و - للإخراج القياسي، دون نافذة.</translation>
    </message>
    <message>
        <source>For --export: fields such as id,name,user.email.</source>
        <translation>مع --export: حقول مثل id,name,user.email.</translation>
    </message>
    <message>
        <source>For --export: no &apos; before text that a spreadsheet would run.</source>
        <translation>مع --export: دون &apos; قبل نص قد ينفذه جدول بيانات.</translation>
    </message>
    <message>
        <source>For --export: begin with a byte order mark.</source>
        <translation>مع --export: البدء بعلامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>For --export: also write FILE.manifest.json, which tells how the file came about.</source>
        <translation>مع --export: كتابة FILE.manifest.json أيضًا، وهو يخبر كيف نشأ الملف.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it as PNG, leave.</source>
        <translation>فتح النافذة وحفظ صورة منها بصيغة PNG ثم الخروج.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not &quot;%2&quot;.</source>
        <translation>يأخذ ‎--%1 يومًا مثل 2026-11-01 أو لحظة مثل 2026-11-01T12:00:00Z، وليس «%2».</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The nearest are: %2.</source>
        <translation>لا يوجد عمود «%1». الأقرب: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>ذُكر العمود «%1» مرتين.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع --export.</translation>
    </message>
    <message>
        <source>--manifest needs a file to stand beside, not standard output.</source>
        <translation>يحتاج --manifest إلى ملف يوضع بجانبه، لا إلى الإخراج القياسي.</translation>
    </message>
    <message>
        <source>--format takes csv or jsonl, not &quot;%1&quot;.</source>
        <translation>يأخذ --format القيمة csv أو jsonl، وليس «%1».</translation>
    </message>
    <message>
        <source>--columns goes with CSV only: JSON Lines holds whole records.</source>
        <translation>لا يُستخدم --columns إلا مع CSV: يحتوي JSON Lines على سجلات كاملة.</translation>
    </message>
    <message>
        <source>--demo-tokens takes a number from 0 to 1000000, not &quot;%1&quot;.</source>
        <translation>يأخذ --demo-tokens عددًا من 0 إلى 1000000، وليس «%1».</translation>
    </message>
    <message>
        <source>--demo-tokens goes with --demo only.</source>
        <translation>لا يُستخدم --demo-tokens إلا مع --demo.</translation>
    </message>
    <message>
        <source>--token is refused: other users of this machine can read command lines. Use --token-file, or PAT_CONSOLE_TOKEN in the environment.</source>
        <translation>خيار --token مرفوض: يمكن لمستخدمين آخرين لهذا الجهاز قراءة سطور الأوامر. استخدم --token-file، أو PAT_CONSOLE_TOKEN في البيئة.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>انظر --help.</translation>
    </message>
    <message>
        <source>--export needs --base-url, or --demo.</source>
        <translation>يحتاج --export إلى --base-url أو --demo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>There is no display. Set DISPLAY, or use --export or --screenshot.</source>
        <translation>لا توجد شاشة. اضبط DISPLAY، أو استخدم --export أو --screenshot.</translation>
    </message>
    <message>
        <source>Trust the authorities in FILE (PEM), besides the system&apos;s, for this connection.</source>
        <translation>الثقة بسلطات التصديق في الملف (PEM) إضافة إلى سلطات النظام لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The proxy needs a password: read USER:PASSWORD from FILE, - for standard input.</source>
        <translation>يحتاج الوكيل إلى كلمة مرور: قراءة USER:PASSWORD من FILE، و - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>--%1 is given, but its value is empty. Leave it out, or say what you mean.</source>
        <translation>ذُكر ‎--%1 لكن قيمته فارغة. احذفه، أو اذكر ما تريد.</translation>
    </message>
    <message>
        <source>The value of --%1 is not UTF-8. Write it in UTF-8.</source>
        <translation>قيمة ‎--%1 ليست UTF-8. اكتبها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>--%1 has no value: %2 follows. If that is its value, write --%1=%2.</source>
        <translation>ليس لـ ‎--%1 قيمة: يليه %2. إن كان هذا قيمته، فاكتب ‎--%1=%2.</translation>
    </message>
    <message>
        <source>--%1 is given more than once. Leave one of them.</source>
        <translation>ذُكر ‎--%1 أكثر من مرة. أبقِ مرة واحدة.</translation>
    </message>
    <message>
        <source>The end, --%1, lies before the start, --%2.</source>
        <translation>تقع النهاية، ‎--%1، قبل البداية، ‎--%2.</translation>
    </message>
    <message>
        <source>--sort takes a field such as createdAt, not &quot;%1&quot;.</source>
        <translation>يأخذ ‎--sort حقلًا مثل createdAt، وليس «%1».</translation>
    </message>
    <message>
        <source>--id takes the id of a token, and there is none in &quot;%1&quot;.</source>
        <translation>يأخذ ‎--id معرّف رمز، ولا معرّف في «%1».</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Name fields such as id,name,user.email.</source>
        <translation>لا يوجد عمود «%1». اذكر حقولًا مثل id,name,user.email.</translation>
    </message>
    <message>
        <source>An export is CSV or JSON Lines, not what .%1 promises. Name the file .csv or .jsonl, or say --format csv or --format jsonl.</source>
        <translation>التصدير CSV أو JSON Lines، لا ما يعد به ‎.%1. سمِّ الملف ‎.csv أو ‎.jsonl، أو اذكر ‎--format csv أو ‎--format jsonl.</translation>
    </message>
    <message>
        <source>--screenshot shows the window, and --export has none. Leave one of them.</source>
        <translation>يُظهر ‎--screenshot النافذة، وليس لـ ‎--export نافذة. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>--bom goes with CSV only: JSON Lines have no byte order mark.</source>
        <translation>لا يُستخدم ‎--bom إلا مع CSV: ليس في JSON Lines علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --%1.</source>
        <translation>لـ ‎--demo خادمه الخاص: احذف ‎--%1.</translation>
    </message>
    <message>
        <source>--proxy-password-file goes with --proxy only.</source>
        <translation>لا يُستخدم ‎--proxy-password-file إلا مع ‎--proxy.</translation>
    </message>
    <message>
        <source>Standard input holds one thing: name a file with --token-file or with --proxy-password-file.</source>
        <translation>لا يحمل الإدخال القياسي إلا شيئًا واحدًا: سمِّ ملفًا بـ ‎--token-file أو بـ ‎--proxy-password-file.</translation>
    </message>
    <message>
        <source>--%1 needs --base-url: which server is it for?</source>
        <translation>يحتاج ‎--%1 إلى ‎--base-url: لأي خادم هو؟</translation>
    </message>
    <message>
        <source>--screenshot saves a PNG, not what .%1 promises. Name the file .png.</source>
        <translation>يحفظ ‎--screenshot صورة PNG، لا ما يعد به ‎.%1. سمِّ الملف ‎.png.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option. See --help.</source>
        <translation>هناك وسيط لا ينتمي إلى أي خيار. انظر ‎--help.</translation>
    </message>
    <message>
        <source>There is an option that is not known. See --help.</source>
        <translation>هناك خيار غير معروف. انظر ‎--help.</translation>
    </message>
    <message>
        <source>Read everything that matches and print what a review finds, without a window.</source>
        <translation>قراءة كل ما يطابق وعرض ما تجده المراجعة، دون نافذة.</translation>
    </message>
    <message>
        <source>For --export: csv or jsonl; follows the file&apos;s ending. For --review: text, json or csv.</source>
        <translation>مع --export: القيمة csv أو jsonl، وتتبع امتداد الملف. مع --review: القيمة text أو json أو csv.</translation>
    </message>
    <message>
        <source>For --export and --review: leave no file, print nothing, and end with status 4, unless it is certain that nothing is missing.</source>
        <translation>مع --export و--review: عدم ترك ملف وعدم عرض شيء والإنهاء بالحالة 4، إلا إن كان مؤكدًا أن لا شيء ناقص.</translation>
    </message>
    <message>
        <source>--%1 goes with --export and --review only.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع --export و--review.</translation>
    </message>
    <message>
        <source>--%1 goes with --review only.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع --review.</translation>
    </message>
    <message>
        <source>--%1 does not go with --review. Leave one of them.</source>
        <translation>لا يُستخدم ‎--%1 مع --review. احذف أحدهما.</translation>
    </message>
    <message>
        <source>With --review, --format takes text, json or csv, not &quot;%1&quot;.</source>
        <translation>مع --review يأخذ --format القيمة text أو json أو csv، وليس «%1».</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>يحتاج --review إلى --base-url أو --demo.</translation>
    </message>
    <message>
        <source>For --export and --review: only tokens that match EXPR, such as &apos;state:live -used:&lt;90d&apos;. See the guide.</source>
        <translation>مع --export و--review: الرموز التي تطابق EXPR فقط، مثل &apos;state:live -used:&lt;90d&apos;. انظر الدليل.</translation>
    </message>
    <message>
        <source>--where cannot read &quot;%1&quot;. %2</source>
        <translation>لا يستطيع ‎--where قراءة «%1». %2</translation>
    </message>
    <message>
        <source>--verify needs a file, not standard input: its manifest stands beside it.</source>
        <translation>يحتاج ‎--verify إلى ملف، لا إلى الإدخال القياسي: بيانه موضوع بجانبه.</translation>
    </message>
    <message>
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one; new-high: a high one that was not there before.</source>
        <translation>مع ‎--review: الإنهاء بالحالة 6 إذا وُجدت نتيجة بهذه الخطورة أو أعلى؛ new-high: نتيجة high لم تكن موجودة من قبل.</translation>
    </message>
    <message>
        <source>For --review and --export: compare with FILE, which was exported earlier as JSON Lines.</source>
        <translation>مع ‎--review و‎--export: المقارنة بـ FILE، الذي صُدّر من قبل بصيغة JSON Lines.</translation>
    </message>
    <message>
        <source>--fail-on takes high, medium, low or new-high, not &quot;%1&quot;.</source>
        <translation>يأخذ ‎--fail-on القيمة high أو medium أو low أو new-high، وليس «%1».</translation>
    </message>
    <message>
        <source>--fail-on new-high needs --against: since when is it new?</source>
        <translation>يحتاج ‎--fail-on new-high إلى ‎--against: جديد منذ متى؟</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs --against: what changed since when?</source>
        <translation>يحتاج العمود «%1» إلى ‎--against: ما الذي تغير، ومنذ متى؟</translation>
    </message>
    <message>
        <source>--against needs a file, not standard input: its manifest stands beside it.</source>
        <translation>يحتاج ‎--against إلى ملف، لا إلى الإدخال القياسي: بيانه موضوع بجانبه.</translation>
    </message>
    <message>
        <source>An export uses --against for the column change in CSV, and for changed: in --where. Ask for one of them.</source>
        <translation>يستخدم التصدير ‎--against للعمود change في CSV، ولـ changed:‎ في ‎--where. اطلب أحدهما.</translation>
    </message>
    <message>
        <source>For --report: leave out all e-mail addresses.</source>
        <translation>مع ‎--report: استبعاد كل عناوين البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>--%1 goes with --report only.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع ‎--report.</translation>
    </message>
    <message>
        <source>--report writes a web page or a PDF, and the name of the file says which. Name it .html or .pdf.</source>
        <translation>يكتب ‎--report صفحة ويب أو PDF، واسم الملف يحدد أيهما. سمِّه ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>For --review: also write a report for people to FILE, whose name ends in .html or .pdf. For --verify: the report.</source>
        <translation>مع ‎--review: كتابة تقرير للناس أيضًا في FILE، الذي ينتهي اسمه بـ ‎.html أو ‎.pdf. مع ‎--verify: التقرير.</translation>
    </message>
    <message>
        <source>For --review: also write a text for each owner of tokens to be revoked or asked about, and the ids to revoke, to a new or empty FOLDER.</source>
        <translation>مع ‎--review: كتابة نص أيضًا لكل مالك لرموز ستُلغى أو سيُسأل عنها، والمعرّفات التي ستُلغى، في مجلد FOLDER جديد أو فارغ.</translation>
    </message>
    <message>
        <source>Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with --report, whether that is a report of the records in FILE.</source>
        <translation>مقارنة FILE فقط، الذي صُدّر مع ‎--manifest، بـ FILE.manifest.json؛ ومع ‎--report: هل ذلك تقرير عن السجلات في FILE.</translation>
    </message>
    <message>
        <source>--%1 goes with --review and --verify only.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع ‎--review و‎--verify.</translation>
    </message>
    <message>
        <source>--hand-over needs a folder, not standard output.</source>
        <translation>يحتاج ‎--hand-over إلى مجلد، لا إلى الإخراج القياسي.</translation>
    </message>
    <message>
        <source>--verify goes with no other option but --report: leave out --%1.</source>
        <translation>لا يُستخدم مع ‎--verify خيار آخر غير ‎--report: احذف ‎--%1.</translation>
    </message>
    <message>
        <source>--verify reads a report from a file, not from standard input.</source>
        <translation>يقرأ ‎--verify التقرير من ملف، لا من الإدخال القياسي.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <comment>a command that is ticked</comment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>كل ما تحويه القوائم. اكتب بضعة أحرف، واختر بمفاتيح الأسهم، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>A few letters of a command, a view or a connection</source>
        <translation>بضعة أحرف من أمر أو طريقة عرض أو اتصال</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>لا أمر فيه هذه الأحرف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>لا أوامر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%Ln أوامر</numerusform>
            <numerusform>%Ln أمرًا</numerusform>
            <numerusform>%Ln أمر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare with an earlier review</source>
        <translation>المقارنة بمراجعة سابقة</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Before you look at what has changed:</source>
        <translation>قبل أن تنظر في ما تغير:</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>عرض ما تغير</translation>
    </message>
    <message>
        <source>Compared with the review of %1: %2 new, %3 gone, %4 changed.</source>
        <comment>day, numbers of tokens</comment>
        <translation>تمت المقارنة بمراجعة %1: الجديد %2، والمختفي %3، والمتغير %4.</translation>
    </message>
    <message>
        <source>The facet Changes, the column Changes and the details show what.</source>
        <translation>يُظهر ذلك الوجه «التغييرات» والعمود «التغييرات» والتفاصيل.</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>حفظ هذه المراجعة</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Packed JSON Lines (*.jsonl.zst)</source>
        <translation>‏JSON Lines مضغوط (*.jsonl.zst)</translation>
    </message>
</context>
<context>
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>الخادم وحده يعرف كيف يفرز حسب %1</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>استيراد القرارات</translation>
    </message>
    <message>
        <source>Tokens that you and another reviewer have decided otherwise. Check those of which their decision is to take the place of yours.</source>
        <translation>رموز قررتَ بشأنها أنت ومراجع آخر قرارين مختلفين. علّم تلك التي يحل قراره فيها محل قرارك.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>For all:</source>
        <translation>للكل:</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قراراتي</translation>
    </message>
    <message>
        <source>Your decisions stay, about every token.</source>
        <translation>تبقى قراراتك، بشأن كل الرموز.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قراراتهم</translation>
    </message>
    <message>
        <source>Their decisions take the place of yours, about every token.</source>
        <translation>تحل قراراتهم محل قراراتك، بشأن كل الرموز.</translation>
    </message>
    <message>
        <source>The later ones</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Of each token the decision counts that was made later.</source>
        <translation>يُعتمد لكل رمز القرار الذي اتُّخذ لاحقًا.</translation>
    </message>
    <message>
        <source>Tokens that were decided otherwise</source>
        <translation>رموز اختلف القرار بشأنها</translation>
    </message>
    <message>
        <source>Theirs count for %1, yours for %2.</source>
        <comment>numbers of tokens</comment>
        <translation>تُعتمد قراراتهم لعدد %1، وقراراتك لعدد %2.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>%1: %2</source>
        <comment>decision, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قراراتهم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>My decision</source>
        <translation>قراري</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>قرارهم</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>يُكتب الوكيل هكذا http://proxy.example.com:3128 أو socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must not contain a user name or password.</source>
        <translation>يجب ألا يحتوي الوكيل على اسم مستخدم أو كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation>الاتصال بخادم آخر</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>The server whose tokens show. Click to open another one, or to set one up.</source>
        <translation>الخادم الذي تظهر رموزه. انقر لفتح خادم آخر أو لإعداد واحد.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>It works, but %1 has no tokens to show.</source>
        <translation>يعمل، لكن ليس لدى %1 رموز لإظهارها.</translation>
    </message>
    <message>
        <source>It works: %1 shows its tokens.</source>
        <translation>يعمل: يُظهر %1 رموزه.</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator knows.</source>
        <translation>قارنها بما يعرفه مدير الخادم.</translation>
    </message>
    <message>
        <source>By its own words, the token ends on %1.</source>
        <translation>بحسب بياناته، ينتهي الرمز في %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1.</source>
        <translation>بحسب بياناته، الرمز يخص %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1 and ends on %2.</source>
        <translation>بحسب بياناته، الرمز يخص %1 وينتهي في %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionControl</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (إنتاج)</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>في انتظار حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>قد تطلب كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>The token was not put into the keychain. %1</source>
        <translation>لم يوضع الرمز في حلقة المفاتيح. %1</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>يبقى في الذاكرة حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>الاتصال بخادم …</translation>
    </message>
    <message>
        <source>Manage connections …</source>
        <translation>إدارة الاتصالات …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض</translation>
    </message>
    <message>
        <source>Choose a connection to enter its access token.</source>
        <translation>اختر اتصالًا لإدخال رمز وصوله.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>أدخل رمز الوصول.</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>إعداد اتصال</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Asks the server for one token and says how that went</source>
        <translation>يطلب من الخادم رمزًا واحدًا ويخبر كيف جرى ذلك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>Where the server is, and how to reach it. What you enter stays on this computer.</source>
        <translation>مكان الخادم وكيفية الوصول إليه. يبقى ما تدخله على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use a CA file …</source>
        <translation>استخدام ملف مرجع تصديق …</translation>
    </message>
    <message>
        <source>Chooses the certificate of the authority that has signed this one, to be trusted for this connection, and asks the server again</source>
        <translation>يختار شهادة المرجع الذي وقّع هذه الشهادة، للوثوق به في هذا الاتصال، ثم يسأل الخادم مجددًا</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>الاتصال رغم ذلك</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acme production</source>
        <translation>إنتاج Acme</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان الواجهة</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Kept. Type another one to replace it</source>
        <translation>محفوظ. اكتب غيره لاستبداله</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>حتى ينتهي البرنامج</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>هذا هو الإنتاج</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, the server is reached directly, whatever the desktop is set to.</source>
        <translation>مثل http://proxy.example.com:3128 أو socks5://localhost:1080. ومن دونه يُتصل بالخادم مباشرة أيًّا كان ضبط سطح المكتب.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف جهات التصديق</translation>
    </message>
    <message>
        <source>System CAs only</source>
        <translation>جهات النظام فقط</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form that are trusted for this connection, besides those of the system.</source>
        <translation>ملف شهادات بصيغة PEM يثق بها هذا الاتصال، إضافة إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>الرموز في كل طلب</translation>
    </message>
    <message>
        <source>Remember search and filters, too</source>
        <translation>تذكر البحث والمرشحات أيضًا</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in your desktop&apos;s keychain and sent to this address alone.</source>
        <translation>يحتاج الرمز إلى حق قراءة رموز الوصول الشخصية. يُحفظ في حلقة مفاتيح سطح المكتب ويُرسل إلى هذا العنوان وحده.</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in memory until the program ends and sent to this address alone.</source>
        <translation>يحتاج الرمز إلى حق قراءة رموز الوصول الشخصية. يبقى في الذاكرة حتى ينتهي البرنامج ويُرسل إلى هذا العنوان وحده.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>What you call this server. It stands in the window&apos;s title.</source>
        <translation>ما تسمي به هذا الخادم. يظهر في عنوان النافذة.</translation>
    </message>
    <message>
        <source>Where the API is, with its version. Plain http is accepted only to this machine.</source>
        <translation>مكان الواجهة مع إصدارها. لا يُقبل http العادي إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A token that may read personal access tokens. It is sent to this address alone.</source>
        <translation>رمز يجوز له قراءة رموز الوصول الشخصية. لا يُرسل إلا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Where the token stays: in memory until the program ends, or in the desktop&apos;s keychain.</source>
        <translation>مكان حفظ الرمز: في الذاكرة حتى ينتهي البرنامج، أو في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Marks this connection in the window, so that servers are not mistaken for each other.</source>
        <translation>يميّز هذا الاتصال في النافذة كي لا تختلط الخوادم.</translation>
    </message>
    <message>
        <source>The window&apos;s title says so, too.</source>
        <translation>يذكره عنوان النافذة أيضًا.</translation>
    </message>
    <message>
        <source>How many tokens are asked for at once. Fewer are easier on a slow server.</source>
        <translation>عدد الرموز المطلوبة في المرة الواحدة. القليل أخف على خادم بطيء.</translation>
    </message>
    <message>
        <source>Search and filters are as they were when this connection is opened again.</source>
        <translation>يعود البحث والمرشحات كما كانت عند فتح هذا الاتصال من جديد.</translation>
    </message>
    <message>
        <source>%1: tidied, and shown as it is used.</source>
        <comment>API address, Name: …</comment>
        <translation>%1: رُتّب ما كُتب، ويظهر كما يُستخدم.</translation>
    </message>
    <message>
        <source>Thresholds of reviews</source>
        <translation>حدود المراجعات</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Enter the access token to try the connection.</source>
        <translation>أدخل رمز الوصول لتجربة الاتصال.</translation>
    </message>
    <message>
        <source>There is no token to try the connection with.</source>
        <translation>لا يوجد رمز لتجربة الاتصال به.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>أدخل رمز الوصول.</translation>
    </message>
    <message>
        <source>This is no access token: it holds characters that a token cannot have.</source>
        <translation>هذا ليس رمز وصول: فيه محارف لا يمكن أن تكون في رمز.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>انسخه مرة أخرى كاملًا ووحده.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>the address does not work</source>
        <translation>العنوان لا يعمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>إزالة اتصال</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>هل تريد إزالة الاتصال %1؟</translation>
    </message>
    <message>
        <source>Its settings, its saved views and its token on this computer go with it. Nothing on the server changes.</source>
        <translation>تُزال معه إعداداته وطرق عرضه المحفوظة ورمزه على هذا الحاسوب. لا يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at once; nothing on a server changes.</source>
        <translation>الخوادم المعدّة: افتح أو أضف أو غيّر أو كرّر أو جرّب أو أزل. تسري التغييرات فورًا، ولا يتغير شيء على أي خادم.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy selected tokens</source>
        <translation>نسخ الرموز المحددة</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy e-mail of the owner</source>
        <translation>نسخ البريد الإلكتروني للمالك</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses access.</source>
        <translation>حلقة المفاتيح مقفلة أو ترفض الوصول.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>لا يمكن استخدام حلقة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
            <numerusform>لم تجب حلقة المفاتيح خلال %Ln ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--proxy is not for a server on this machine: leave it out.</source>
        <translation>ليس --proxy لخادم على هذا الجهاز: احذفه.</translation>
    </message>
    <message>
        <source>No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.</source>
        <translation>لا يوجد رمز: سمِّ ملفًا بـ --token-file، أو اضبط PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the file %1, which holds a secret. Take that right from them: chmod 600 %1</source>
        <translation>يمكن لمستخدمين آخرين لهذا الجهاز قراءة الملف %1، وفيه سر. انزع منهم هذا الحق: chmod 600 %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>%1 is too large to hold a secret alone.</source>
        <comment>The file x</comment>
        <translation>%1 أكبر من أن يحوي سرًا وحده.</translation>
    </message>
    <message>
        <source>%1 holds no token that can be used. %2</source>
        <comment>The file x …</comment>
        <translation>لا يحوي %1 رمزًا يمكن استخدامه. %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>%1 has to hold one line, USER:PASSWORD, for the proxy.</source>
        <comment>The file x</comment>
        <translation>يجب أن يحوي %1 سطرًا واحدًا، USER:PASSWORD، للوكيل.</translation>
    </message>
    <message>
        <source>A file holds them: --proxy-password-file.</source>
        <translation>مكانهما ملف: ‎--proxy-password-file.</translation>
    </message>
    <message>
        <source>--ca-file is for https alone: leave it out.</source>
        <translation>لا يُستخدم ‎--ca-file إلا مع https: احذفه.</translation>
    </message>
    <message>
        <source>The file that is named cannot be read: %1. Name a file, not the secret itself.</source>
        <translation>تتعذر قراءة الملف المذكور: %1. اذكر ملفًا، لا السر نفسه.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z</source>
        <translation>يوم مثل 2026-11-01، أو وقت مثل 2026-11-01T12:00:00Z</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>Created from: calendar</comment>
        <translation>%1: التقويم</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>اختيار يوم (Alt+سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>This is not a date. Type a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.</source>
        <translation>هذا ليس تاريخًا. اكتب يومًا مثل 2026-11-01، أو وقتًا مثل 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created from: This is not a date.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tokens of these days, both included, in your time zone. Choose a period, or type days such as 2026-11-01. An empty field means no bound.</source>
        <translation>رموز هذه الأيام فقط، مع اليومين نفسيهما، بمنطقتك الزمنية. اختر فترة أو اكتب أيامًا مثل 2026-11-01. الحقل الفارغ يعني بلا حد.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decides about this token. It is kept on this computer alone; the server is not told. Press again to take the decision back.</source>
        <translation>يتخذ قرارًا بشأن هذا الرمز. يُحفظ على هذا الحاسوب وحده، ولا يُبلَّغ الخادم به. اضغط مرة أخرى للتراجع عن القرار.</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>ملاحظة على القرار</translation>
    </message>
    <message>
        <source>Note: why, or what to do</source>
        <translation>ملاحظة: السبب، أو ما العمل</translation>
    </message>
    <message>
        <source>A note on the decision, for yourself and for those whom you give it to.</source>
        <translation>ملاحظة على القرار، لك ولمن تعطيهم إياه.</translation>
    </message>
</context>
<context>
    <name>DecisionControl</name>
    <message>
        <source>its scopes</source>
        <translation>نطاقاته</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>مالكه</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>موعد انتهائه</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>تغيّر منذ القرار: %1.</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>لم يُحفظ القرار.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, number of tokens</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the decision about %Ln token(s).</source>
        <translation>
            <numerusform>لم يُتراجع عن أي قرار.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن رمز واحد.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن رمزين.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن %Ln رموز.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن %Ln رمزًا.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن %Ln رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were decided about elsewhere since, which stays.</source>
        <translation>
            <numerusform>لم يُتخذ منذ ذلك الحين قرار في مكان آخر بشأن أي رمز.</numerusform>
            <numerusform>اتُّخذ منذ ذلك الحين قرار في مكان آخر بشأن رمز واحد، وهو باقٍ.</numerusform>
            <numerusform>اتُّخذ منذ ذلك الحين قرار في مكان آخر بشأن رمزين، وهو باقٍ.</numerusform>
            <numerusform>اتُّخذ منذ ذلك الحين قرار في مكان آخر بشأن %Ln رموز، وهو باقٍ.</numerusform>
            <numerusform>اتُّخذ منذ ذلك الحين قرار في مكان آخر بشأن %Ln رمزًا، وهو باقٍ.</numerusform>
            <numerusform>اتُّخذ منذ ذلك الحين قرار في مكان آخر بشأن %Ln رمز، وهو باقٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>لم يُتخذ أي قرار.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln selected token(s) are not in the review and stay as they are.</source>
        <translation>
            <numerusform>لا يوجد رمز محدد خارج المراجعة (%1).</numerusform>
            <numerusform>الرمز المحدد ليس في المراجعة (%1) ويبقى كما هو.</numerusform>
            <numerusform>من الرمزين المحددين %1 خارج المراجعة، ويبقى ذلك كما هو.</numerusform>
            <numerusform>%1 من %Ln رموز محددة ليست في المراجعة وتبقى كما هي.</numerusform>
            <numerusform>%1 من %Ln رمزًا محددًا ليست في المراجعة وتبقى كما هي.</numerusform>
            <numerusform>%1 من %Ln رمز محدد ليست في المراجعة وتبقى كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFiles</name>
    <message>
        <source>Export decisions</source>
        <translation>تصدير القرارات</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>القرارات (*.json)</translation>
    </message>
    <message>
        <source>The decisions were not written.</source>
        <translation>لم تُكتب القرارات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي قرار.</numerusform>
            <numerusform>صُدّر قرار واحد.</numerusform>
            <numerusform>صُدّر قراران.</numerusform>
            <numerusform>صُدّرت %Ln قرارات.</numerusform>
            <numerusform>صُدّر %Ln قرارًا.</numerusform>
            <numerusform>صُدّر %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>توجد في %1.</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>استيراد القرارات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No decisions were imported.</source>
        <translation>لم تُستورد أي قرارات.</translation>
    </message>
    <message>
        <source>They are about tokens of another server, %1.</source>
        <translation>تخص القرارات رموز خادم آخر، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have no decision here yet.</source>
        <translation>
            <numerusform>لا يوجد رمز بلا قرار هنا.</numerusform>
            <numerusform>لا قرار هنا بعد بشأن رمز واحد.</numerusform>
            <numerusform>لا قرار هنا بعد بشأن رمزين.</numerusform>
            <numerusform>لا قرار هنا بعد بشأن %Ln رموز.</numerusform>
            <numerusform>لا قرار هنا بعد بشأن %Ln رمزًا.</numerusform>
            <numerusform>لا قرار هنا بعد بشأن %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) you have decided otherwise. Which decisions count?</source>
        <translation>
            <numerusform>لم تتخذ قرارًا مختلفًا بشأن أي رمز. أي القرارات تُعتمد؟</numerusform>
            <numerusform>اتخذت قرارًا مختلفًا بشأن رمز واحد. أي القرارات تُعتمد؟</numerusform>
            <numerusform>اتخذت قرارًا مختلفًا بشأن رمزين. أي القرارات تُعتمد؟</numerusform>
            <numerusform>اتخذت قرارًا مختلفًا بشأن %Ln رموز. أي القرارات تُعتمد؟</numerusform>
            <numerusform>اتخذت قرارًا مختلفًا بشأن %Ln رمزًا. أي القرارات تُعتمد؟</numerusform>
            <numerusform>اتخذت قرارًا مختلفًا بشأن %Ln رمز. أي القرارات تُعتمد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي قرار.</numerusform>
            <numerusform>استُورد قرار واحد.</numerusform>
            <numerusform>استُورد قراران.</numerusform>
            <numerusform>استُوردت %Ln قرارات.</numerusform>
            <numerusform>استُورد %Ln قرارًا.</numerusform>
            <numerusform>استُورد %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.</source>
        <translation>في هذه الأثناء قرر شخص في مكان آخر، فلم يُستورد شيء بعد. ألقِ نظرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. Choose one that this program has exported.</source>
        <translation>%1 ليس ملف قرارات، أو أنه تالف. اختر ملفًا صدّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is none.</source>
        <translation>القرار رقم %2 في %1 ليس قرارًا.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.</source>
        <translation>لا يمكن قراءة القرار رقم %2 في %1: الحقل %3 مفقود، أو ليس كما يجب.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is about a token that was decided before it already.</source>
        <translation>القرار رقم %2 في %1 عن رمز سبق أن ورد قبله قرار بشأنه.</translation>
    </message>
    <message>
        <source>The decisions could not be written to %1: %2. Choose another place, or mend that; then try again.</source>
        <translation>تعذرت كتابة القرارات إلى %1: %2. اختر مكانًا آخر أو أصلح ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Use that version.</source>
        <translation>كتب %1 إصدارٌ أحدث من هذا البرنامج. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The decisions could not be saved: there is no room left for %1. Make room on the disk, then try again. What was saved before is still there.</source>
        <translation>تعذر حفظ القرارات: لم يبق مكان لـ %1. أفسح مكانًا على القرص، ثم أعد المحاولة. ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر %1. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The decisions in %1 could not be read: %2. Let your user read and write the file, then try again.</source>
        <translation>تعذرت قراءة القرارات في %1: %2. اسمح لمستخدمك بقراءة الملف وكتابته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The decisions could not be saved in %1: %2. Let your user write the file and its folder, then try again. What was saved before is still there.</source>
        <translation>تعذر حفظ القرارات في %1: %2. اسمح لمستخدمك بكتابة الملف ومجلده، ثم أعد المحاولة. ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the right file in its place, or move it away to begin anew.</source>
        <translation>%1 ليس ملف قرارات، أو أنه تالف. بقي كما هو. ضع نسخة من الملف الصحيح مكانه، أو انقله بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is. Use that version, or move the file away to begin anew.</source>
        <translation>كتب %1 إصدارٌ أحدث من هذا البرنامج. بقي كما هو. استخدم ذلك الإصدار، أو انقل الملف بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by something else while it was in use, so that nothing was saved. Put it back, or export the decisions; then start the program again.</source>
        <translation>نُقل %1 أو حُذف أو حل محله شيء آخر أثناء استخدامه، لذا لم يُحفظ شيء. أعده إلى مكانه، أو صدّر القرارات، ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, move the file away, and import them again.</source>
        <translation>%1 تالف: أمكنت قراءة %2 من قراراته، ولا يمكن تغيير أي منها. صدّرها، وانقل الملف بعيدًا، ثم استوردها من جديد.</translation>
    </message>
    <message>
        <source>A decision names no token. Nothing was saved.</source>
        <translation>هناك قرار لا يذكر رمزًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, then try again.</source>
        <translation>عدد أحرف الملاحظة %1، والحد الأقصى %2. قصّرها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>سؤال المالك</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>Changed since the decision</source>
        <translation>تغيّر منذ القرار</translation>
    </message>
</context>
<context>
    <name>DecodeError</name>
    <message>
        <source>record %1: %2</source>
        <translation>السجل %1: %2</translation>
    </message>
    <message>
        <source>record %1, %2: %3</source>
        <translation>السجل %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Nothing was compared.</source>
        <translation>لم يُقارَن شيء.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it holds several</source>
        <translation>فيه أكثر من سجل</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as --export writes them to a file that ends in .jsonl.</source>
        <translation>السطر %2 من %1 ليس سجلًا: %3. لا تمكن المقارنة إلا بـ JSON Lines، كما يكتبها ‎--export في ملف ينتهي بـ ‎.jsonl.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has an id that stands before it already: %3. Only the file of one export can be compared with.</source>
        <translation>في السطر %2 من %1 معرّف ورد قبله: %3. لا تمكن المقارنة إلا بملف تصدير واحد.</translation>
    </message>
    <message>
        <source>It is of another server, %1.</source>
        <translation>إنه من خادم آخر، %1.</translation>
    </message>
    <message>
        <source>It holds a selection of tokens: others count as new.</source>
        <translation>يحوي رموزًا محددة فقط: يُعد غيرها جديدًا.</translation>
    </message>
    <message>
        <source>It answers another query: tokens that one of the two does not ask for count as new or as gone.</source>
        <translation>يجيب عن استعلام آخر: الرموز التي لا يطلبها أحد الاستعلامين تُعد جديدة أو مختفية.</translation>
    </message>
    <message>
        <source>It holds only what matched %1: tokens that did not then count as new.</source>
        <translation>لا يحوي إلا ما طابق %1: الرموز التي لم تطابقه حينها تُعد جديدة.</translation>
    </message>
    <message>
        <source>It may lack tokens, which count as new: %1.</source>
        <translation>قد تنقصه رموز، وهي تُعد جديدة: %1.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 ليس بيان تصدير.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records. Choose a file that was exported as .jsonl.</source>
        <translation>%1 بصيغة CSV، ولا يحتوي على سجلات كاملة إلا JSON Lines. اختر ملفًا صُدّر بامتداد ‎.jsonl.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>لا يطابق %1 ما يذكره بيانه: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, and has no manifest that says so.</source>
        <translation>%1 فارغ، وليس له بيان يذكر ذلك.</translation>
    </message>
    <message>
        <source>%1 has no manifest: it was not verified, and is judged as of when it was last changed, %2.</source>
        <translation>ليس لـ %1 بيان: لم يُتحقق منه، ويُحكم عليه بحسب وقت آخر تغيير له، %2.</translation>
    </message>
    <message>
        <source>It is newer than what it is compared with: as of %1.</source>
        <translation>إنه أحدث مما يُقارن به: حتى %1.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>تمت المقارنة بـ %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Loading tokens …</source>
        <translation>جارٍ تحميل الرموز …</translation>
    </message>
    <message>
        <source>No tokens loaded yet</source>
        <translation>لم تُحمّل رموز بعد</translation>
    </message>
    <message>
        <source>The message below says why, and what helps.</source>
        <translation>تخبر الرسالة أدناه عن السبب وعما يفيد.</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>لا رموز مطابقة</translation>
    </message>
    <message>
        <source>No token of this account fits all filters at once.</source>
        <translation>لا يوجد في هذا الحساب رمز يستوفي كل المرشحات معًا.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>This account has no tokens</source>
        <translation>ليس لهذا الحساب رموز</translation>
    </message>
    <message>
        <source>Nobody has created a personal access token yet, or the token in use may not see those of others.</source>
        <translation>لم ينشئ أحد رمز وصول شخصيًا بعد، أو لا يحق للرمز المستخدم رؤية رموز الآخرين.</translation>
    </message>
    <message>
        <source>Why no tokens show, and what to do about it.</source>
        <translation>سبب عدم ظهور رموز، وما العمل.</translation>
    </message>
    <message>
        <source>Tokens that are gone are not in this list</source>
        <translation>الرموز المختفية ليست في هذه القائمة</translation>
    </message>
    <message>
        <source>They were in the earlier review, and the server does not list them any more.</source>
        <translation>كانت في المراجعة السابقة، ولم يعد الخادم يسردها.</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>عرض الرموز المختفية</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>The result could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>تعذرت كتابة النتيجة إلى الإخراج القياسي. أفسح مكانًا أو أرسلها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was checked.</source>
        <translation>تعذرت قراءة %1: %2. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, not %2</source>
        <translation>قيمة SHA-256 له %1، لا %2</translation>
    </message>
    <message>
        <source>its number of rows is %1, not %2</source>
        <translation>عدد صفوفه %1، لا %2</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>لا يطابق %1 ما يذكره بيانه: %2.</translation>
    </message>
    <message>
        <source>%1 is what its manifest says: SHA-256 %2, number of rows %3.</source>
        <translation>يطابق %1 ما يذكره بيانه: SHA-256 %2، عدد الصفوف %3.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export. Nothing was checked.</source>
        <translation>%1 ليس بيان تصدير. لم يُفحص شيء.</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>%1 was left unchanged.</source>
        <translation>بقي %1 كما كان.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>Exporting from %1: %2</source>
        <translation>تصدير من %1: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>تصدير: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(لا شيء بعده)</numerusform>
            <numerusform>(واحد بعده)</numerusform>
            <numerusform>(اثنان بعده)</numerusform>
            <numerusform>(%Ln بعده)</numerusform>
            <numerusform>(%Ln بعده)</numerusform>
            <numerusform>(%Ln بعده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي رمز.</numerusform>
            <numerusform>صُدّر رمز واحد.</numerusform>
            <numerusform>صُدّر رمزان.</numerusform>
            <numerusform>صُدّرت %Ln رموز.</numerusform>
            <numerusform>صُدّر %Ln رمزًا.</numerusform>
            <numerusform>صُدّر %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>توجد في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>لم يأتِ أي منها بعد التحديد.</numerusform>
            <numerusform>جاء واحد منها بعد التحديد.</numerusform>
            <numerusform>جاء اثنان منها بعد التحديد.</numerusform>
            <numerusform>جاءت %Ln منها بعد التحديد.</numerusform>
            <numerusform>جاء %Ln منها بعد التحديد.</numerusform>
            <numerusform>جاء %Ln منها بعد التحديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>ليس في أي منها حقول تعذرت قراءتها.</numerusform>
            <numerusform>في واحد منها حقول تعذرت قراءتها، وهو في الملف كما أُرسل.</numerusform>
            <numerusform>في اثنين منها حقول تعذرت قراءتها، وهما في الملف كما أُرسلا.</numerusform>
            <numerusform>في %Ln منها حقول تعذرت قراءتها، وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في %Ln منها حقول تعذرت قراءتها، وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في %Ln منها حقول تعذرت قراءتها، وهي في الملف كما أُرسلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not all that was selected: %1.</source>
        <translation>ليس هذا كل ما حُدد: %1.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>قد ينقص بعضها: %1.</translation>
    </message>
    <message>
        <source>Exporting again would not change that: the file is whole if nobody created or deleted tokens meanwhile.</source>
        <translation>التصدير مرة أخرى لن يغيّر ذلك: فالملف كامل إذا لم ينشئ أحد رموزًا أو يحذفها في تلك الأثناء.</translation>
    </message>
    <message>
        <source>Export again while nobody creates or deletes tokens.</source>
        <translation>أعد التصدير حين لا ينشئ أحد رموزًا أو يحذفها.</translation>
    </message>
    <message>
        <source>They are in %1, and its manifest is %2.</source>
        <comment>file, second file</comment>
        <translation>توجد في %1، وبيانه %2.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Neutralize spreadsheet formulas</source>
        <translation>حماية النص الذي قد ينفّذه برنامج جداول</translation>
    </message>
    <message>
        <source>Write a UTF-8 BOM</source>
        <translation>البدء بعلامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters beyond A to Z.</source>
        <translation>تحتاجها بعض برامج الجداول لقراءة ما عدا الحروف A إلى Z.</translation>
    </message>
    <message>
        <source>Write a manifest beside the file</source>
        <translation>كتابة بيان بجانب الملف</translation>
    </message>
    <message>
        <source>Tells an auditor how the file came about: query, times, number of rows, SHA-256.</source>
        <translation>يخبر المدقق كيف نشأ الملف: الاستعلام والأوقات وعدد الصفوف وSHA-256.</translation>
    </message>
    <message>
        <source>Export tokens</source>
        <translation>تصدير الرموز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV، جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>JSON Lines, whole records as the server sent them</source>
        <translation>JSON Lines، سجلات كاملة كما أرسلها الخادم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The file has the checked columns in this order. Drag them to change it.</source>
        <translation>يحوي الملف الأعمدة المؤشرة بهذا الترتيب. اسحبها لتغييره.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>البحث عن عمود</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 من %2 عمود</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>أشّر على عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>That is a folder. Enter the name of a file.</source>
        <translation>هذا مجلد. أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced when the export is complete.</source>
        <translation>هذا الملف موجود بالفعل. سيُستبدل عند اكتمال التصدير.</translation>
    </message>
    <message>
        <source>Writes tokens to a file. The window stays usable meanwhile.</source>
        <translation>يكتب الرموز في ملف. تبقى النافذة صالحة للعمل أثناء ذلك.</translation>
    </message>
    <message>
        <source>The selected rows, or everything that the filters let through.</source>
        <translation>الصفوف المحددة، أو كل ما تسمح به المرشحات.</translation>
    </message>
    <message>
        <source>CSV is a table for spreadsheets; JSON Lines are the server&apos;s whole records, one a line.</source>
        <translation>CSV جدول لبرامج الجداول؛ وJSON Lines هي سجلات الخادم كاملة، سجل في كل سطر.</translation>
    </message>
    <message>
        <source>It appears under this name only when it is complete, and only you can read it.</source>
        <translation>لا يظهر بهذا الاسم إلا عند اكتماله، ولا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Puts a &apos; before =, +, -, @ and &apos; where a spreadsheet may see a formula begin.</source>
        <translation>يضع &apos; قبل = و+ و- و@ و&apos; حيث قد يرى برنامج جداول بداية صيغة.</translation>
    </message>
    <message>
        <source>The file will be no .%1, whatever its name says.</source>
        <translation>لن يكون الملف ‎.%1، أيًّا كان ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>Tell what was not reported</source>
        <translation>بيان ما لم يُذكر</translation>
    </message>
    <message>
        <source>After each column of a time comes another, such as expiresAt?, which says yes or no: an empty cell alone means never as well.</source>
        <translation>بعد كل عمود لوقت يأتي عمود آخر، مثل expiresAt?، يقول yes أو no: فالخلية الفارغة وحدها تعني «أبدًا» كذلك.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>كما هو معروض</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>its manifest: %1</source>
        <translation>بيانه: %1</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>رُكّب هناك نظام ملفات آخر</translation>
    </message>
    <message>
        <source>it is protected from being replaced</source>
        <translation>محمي من الاستبدال</translation>
    </message>
    <message>
        <source>it is a link that another user has put into a folder open to all</source>
        <translation>رابط وضعه مستخدم آخر في مجلد مفتوح للجميع</translation>
    </message>
    <message>
        <source>it belongs to another user, who alone may replace it in this folder</source>
        <translation>يخص مستخدمًا آخر، وهو وحده يستطيع استبداله في هذا المجلد</translation>
    </message>
    <message>
        <source>%1 is in the way (%2)</source>
        <translation>يعترضه %1 (%2)</translation>
    </message>
    <message>
        <source>another export is writing it</source>
        <translation>يكتبه تصدير آخر</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>الخادم يتجاهل مرشح تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>the server ignores the filter by id</source>
        <translation>الخادم يتجاهل المرشح حسب المعرّف</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 من نحو %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>waiting %1 s for the server&apos;s limit</source>
        <translation>انتظار %1 ث بسبب حد الخادم</translation>
    </message>
</context>
<context>
    <name>ExportQueue</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذرت كتابة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>تسجيل الدخول الموحد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Creates tokens</source>
        <translation>ينشئ رموزًا</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>في الماضي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد أكثر من %1</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>خلال آخر %1</translation>
    </message>
    <message>
        <source>Before the last %1</source>
        <translation>قبل أكثر من %1</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>الأوجه</translation>
    </message>
    <message>
        <source>What the tokens that show have in common, with how many they are. Click a value to see these tokens alone, and again to take that back. Click a heading to fold it.</source>
        <translation>ما تشترك فيه الرموز الظاهرة، مع عددها. انقر قيمة لرؤية رموزها وحدها، وانقرها مرة أخرى للتراجع عن ذلك. انقر عنوانًا لطيّه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number of tokens</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: narrows to %2</source>
        <translation>%1: يضيّق إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path</source>
        <translation>نسخ &amp;مسار JSON</translation>
    </message>
    <message>
        <source>Copy as “path: &amp;value”</source>
        <translation>نسخ بصيغة «المسار: ال&amp;قيمة»</translation>
    </message>
    <message>
        <source>Show &amp;full value …</source>
        <translation>عرض القيمة ال&amp;كاملة …</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>&amp;فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Go to what the id names</source>
        <translation>ال&amp;انتقال إلى ما يشير إليه المعرّف</translation>
    </message>
    <message>
        <source>&amp;Sort metadata</source>
        <translation>فر&amp;ز البيانات الوصفية</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>order of metadata</comment>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>حسب المفتاح</translation>
    </message>
    <message>
        <source>By key, descending</source>
        <translation>حسب المفتاح، تنازليًا</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>حسب القيمة</translation>
    </message>
    <message>
        <source>By value, descending</source>
        <translation>حسب القيمة، تنازليًا</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>تفاصيل الرمز</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <comment>the widest label</comment>
        <translation>المنظمات المسموحة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>البحث عن رموز</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>معرّفات الرموز</translation>
    </message>
    <message>
        <source>Token ids, comma separated</source>
        <translation>معرّفات الرموز، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>أُنشئ من</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>أُنشئ حتى</translation>
    </message>
    <message>
        <source>Created period</source>
        <translation>فترة الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Updated from</source>
        <translation>حُدّث من</translation>
    </message>
    <message>
        <source>Updated to</source>
        <translation>حُدّث حتى</translation>
    </message>
    <message>
        <source>Updated period</source>
        <translation>فترة التحديث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>The server looks for these words; the list follows while you type. Esc empties the field.</source>
        <translation>يبحث الخادم عن هذه الكلمات، وتتبع القائمة كتابتك. يفرغ Esc الحقل.</translation>
    </message>
    <message>
        <source>Takes away search, ids and dates. The order stays.</source>
        <translation>يزيل البحث والمعرّفات والتواريخ. يبقى الترتيب.</translation>
    </message>
    <message>
        <source>Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line breaks; ids are also found in JSON and in the addresses of tokens.</source>
        <translation>يُظهر الرموز ذات هذه المعرّفات فقط. يمكن فصل القائمة الملصقة بفواصل أو مسافات أو أسطر جديدة؛ وتُستخرج المعرّفات أيضًا من JSON ومن عناوين الرموز.</translation>
    </message>
    <message>
        <source>Only the ids were taken of what stood here.</source>
        <translation>لم يؤخذ مما كان هنا إلا المعرّفات.</translation>
    </message>
    <message>
        <source>Spaces, quotes and invisible characters around the text are not searched for.</source>
        <translation>لا يُبحث عن المسافات وعلامات الاقتباس والمحارف غير المرئية حول النص.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Search: Spaces are not searched for.</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter terms</source>
        <translation>شروط الترشيح</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>term of the filter</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Takes this term away: %1</source>
        <translation>يزيل هذا الشرط: %1</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>%1 · %2</source>
        <comment>term · number of tokens</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, finding: reason</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change: what was and what is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1</source>
        <translation>
            <numerusform>لا تغييرات منذ %1</numerusform>
            <numerusform>تغيير واحد منذ %1</numerusform>
            <numerusform>تغييران منذ %1</numerusform>
            <numerusform>%Ln تغييرات منذ %1</numerusform>
            <numerusform>%Ln تغييرًا منذ %1</numerusform>
            <numerusform>%Ln تغيير منذ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1: %2.</source>
        <comment>question: how much it weighs</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged: what decides was not reported, or could not be read.</source>
        <translation>
            <numerusform>لا يتعذر الحكم على أي رمز.</numerusform>
            <numerusform>يتعذر الحكم على رمز واحد: ما يُبنى عليه الحكم لم يُذكر، أو تعذرت قراءته.</numerusform>
            <numerusform>يتعذر الحكم على رمزين: ما يُبنى عليه الحكم لم يُذكر، أو تعذرت قراءته.</numerusform>
            <numerusform>يتعذر الحكم على %Ln رموز: ما يُبنى عليه الحكم لم يُذكر، أو تعذرت قراءته.</numerusform>
            <numerusform>يتعذر الحكم على %Ln رمزًا: ما يُبنى عليه الحكم لم يُذكر، أو تعذرت قراءته.</numerusform>
            <numerusform>يتعذر الحكم على %Ln رمز: ما يُبنى عليه الحكم لم يُذكر، أو تعذرت قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What a review asks of every token, and for how many of those that show it holds. Click a line to see these tokens alone, with Ctrl to combine lines, and again to see all.</source>
        <translation>ما تسأله المراجعة عن كل رمز، وعدد الرموز الظاهرة التي ينطبق عليها. انقر سطرًا لرؤية رموزه وحدها، ومع Ctrl لجمع عدة أسطر، ومرة أخرى لرؤية الكل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, number of tokens</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) before this review</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1، قبل هذه المراجعة بأقل من يوم</numerusform>
            <numerusform>%1، قبل هذه المراجعة بيوم واحد</numerusform>
            <numerusform>%1، قبل هذه المراجعة بيومين</numerusform>
            <numerusform>%1، قبل هذه المراجعة بـ %Ln أيام</numerusform>
            <numerusform>%1، قبل هذه المراجعة بـ %Ln يومًا</numerusform>
            <numerusform>%1، قبل هذه المراجعة بـ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the threshold is %2.</source>
        <comment>fact; number of days</comment>
        <translation>%1؛ والحد بالأيام %2.</translation>
    </message>
    <message>
        <source>Created %1, and never used</source>
        <translation>أُنشئ في %1، ولم يُستخدم قط</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام في %1</translation>
    </message>
    <message>
        <source>It has no end. Created %1.</source>
        <translation>لا ينتهي أبدًا. أُنشئ في %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>لا ينتهي أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>من %1 إلى %2، أي أقل من يوم</numerusform>
            <numerusform>من %1 إلى %2، أي يوم واحد</numerusform>
            <numerusform>من %1 إلى %2، أي يومان</numerusform>
            <numerusform>من %1 إلى %2، أي %Ln أيام</numerusform>
            <numerusform>من %1 إلى %2، أي %Ln يومًا</numerusform>
            <numerusform>من %1 إلى %2، أي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended %1, and was used %2.</source>
        <translation>انتهى في %1، واستُخدم في %2.</translation>
    </message>
    <message>
        <source>It ended %1, and is not revoked.</source>
        <translation>انتهى في %1، ولم يُلغَ.</translation>
    </message>
    <message>
        <source>It can create tokens: %1.</source>
        <comment>scopes</comment>
        <translation>يستطيع إنشاء رموز: %1.</translation>
    </message>
    <message>
        <source>It can change accounts, roles or users: %1.</source>
        <comment>scopes</comment>
        <translation>يستطيع تغيير الحسابات أو الأدوار أو المستخدمين: %1.</translation>
    </message>
    <message>
        <source>It has no end, and can write: %1.</source>
        <comment>scopes</comment>
        <translation>لا ينتهي أبدًا، ويستطيع الكتابة: %1.</translation>
    </message>
    <message>
        <source>The owner signs in with a password alone: two-factor authentication and single sign-on are off.</source>
        <translation>يسجل المالك الدخول بكلمة مرور وحدها: العامل الثاني وتسجيل الدخول الموحد معطّلان.</translation>
    </message>
    <message>
        <source>The owner was last seen %1</source>
        <translation>آخر ظهور للمالك في %1</translation>
    </message>
    <message>
        <source>The owner was never seen, and last logged in %1</source>
        <translation>لم يُرَ المالك قط، وآخر دخول له في %1</translation>
    </message>
    <message>
        <source>The owner was never seen. The account was created %1</source>
        <translation>لم يُرَ المالك قط. أُنشئ الحساب في %1</translation>
    </message>
    <message>
        <source>The server knows no owner any more. The id of the user was %1.</source>
        <translation>لم يعد الخادم يعرف مالكًا. كان معرّف المستخدم %1.</translation>
    </message>
    <message>
        <source>The server knows no owner any more.</source>
        <translation>لم يعد الخادم يعرف مالكًا.</translation>
    </message>
    <message>
        <source>Created %1, and never rotated</source>
        <translation>أُنشئ في %1، ولم يُجدَّد قط</translation>
    </message>
    <message numerus="yes">
        <source>It ends %1, in %Ln day(s), and was used %2.</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>ينتهي في %1، بعد أقل من يوم، واستُخدم في %2.</numerusform>
            <numerusform>ينتهي في %1، بعد يوم واحد، واستُخدم في %2.</numerusform>
            <numerusform>ينتهي في %1، بعد يومين، واستُخدم في %2.</numerusform>
            <numerusform>ينتهي في %1، بعد %Ln أيام، واستُخدم في %2.</numerusform>
            <numerusform>ينتهي في %1، بعد %Ln يومًا، واستُخدم في %2.</numerusform>
            <numerusform>ينتهي في %1، بعد %Ln يوم، واستُخدم في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before its creation.</source>
        <comment>what happened, and when</comment>
        <translation>%1 يسبق إنشاءه.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <comment>what happened, and when</comment>
        <translation>%1 يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Its creation, %1,</source>
        <translation>إنشاؤه، %1،</translation>
    </message>
    <message>
        <source>Its last change, %1,</source>
        <translation>آخر تغيير له، %1،</translation>
    </message>
    <message>
        <source>Its last use, %1,</source>
        <translation>آخر استخدام له، %1،</translation>
    </message>
    <message>
        <source>Its last rotation, %1,</source>
        <translation>آخر تجديد له، %1،</translation>
    </message>
    <message>
        <source>Its end, %1,</source>
        <translation>انتهاؤه، %1،</translation>
    </message>
    <message>
        <source>Its owner has at least one other live token with the name “%1”.</source>
        <translation>لمالكه رمز سارٍ آخر واحد على الأقل يحمل الاسم «%1».</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of findings, findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, severity</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) of the review of %1 are not listed any more. They show as they were then.</source>
        <translation>
            <numerusform>ما زالت كل رموز مراجعة %1 تُسرد.</numerusform>
            <numerusform>لم يعد رمز واحد من مراجعة %1 يُسرد. يظهر كما كان حينها.</numerusform>
            <numerusform>لم يعد رمزان من مراجعة %1 يُسردان. يظهران كما كانا حينها.</numerusform>
            <numerusform>لم تعد %Ln رموز من مراجعة %1 تُسرد. تظهر كما كانت حينها.</numerusform>
            <numerusform>لم يعد %Ln رمزًا من مراجعة %1 يُسرد. تظهر كما كانت حينها.</numerusform>
            <numerusform>لم يعد %Ln رمز من مراجعة %1 يُسرد. تظهر كما كانت حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lists revoked tokens, so these were deleted, or its answer was narrowed.</source>
        <translation>يسرد الخادم الرموز الملغاة، لذا فقد حُذفت هذه، أو ضُيّقت إجابته.</translation>
    </message>
    <message>
        <source>The server lists no revoked tokens, so nobody can tell here whether these were revoked or deleted.</source>
        <translation>لا يسرد الخادم الرموز الملغاة، لذا لا يمكن لأحد أن يعرف هنا هل أُلغيت هذه أم حُذفت.</translation>
    </message>
    <message>
        <source>The first %1 show.</source>
        <translation>تظهر أول %1 منها.</translation>
    </message>
    <message>
        <source>Gone tokens</source>
        <translation>الرموز المختفية</translation>
    </message>
    <message>
        <source>Tokens that were in the earlier review and are not there any more.</source>
        <translation>رموز كانت في المراجعة السابقة ولم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>GoneTokens</name>
    <message>
        <source>%1 cannot be read any more: %2</source>
        <translation>لم تعد قراءة %1 ممكنة: %2</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was read: compare again.</source>
        <translation>لم يعد %1 كما كان عند قراءته: أعد المقارنة.</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>highest severity · number of different findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>السارية</translation>
    </message>
    <message>
        <source>Live scopes</source>
        <comment>scopes of live tokens</comment>
        <translation>نطاقات السارية</translation>
    </message>
    <message>
        <source>Newest use</source>
        <translation>أحدث استخدام</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Tokens that have something in common, a group a row. Enter or a double click shows the tokens of a group, a click on a title sorts.</source>
        <translation>الرموز التي بينها شيء مشترك، مجموعة في كل صف. يعرض Enter أو النقر المزدوج رموز المجموعة، والنقر على عنوان يفرز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tokens of this group</source>
        <translation>عرض رموز هذه المجموعة</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <comment>title of a column</comment>
        <translation>الفرز حسب: %1</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – PAT Console</source>
        <translation>الدليل – PAT Console</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The guide was not installed with this program. It is docs/guide.md where the program comes from.</source>
        <translation>لم يُثبّت الدليل مع هذا البرنامج. وهو docs/guide.md حيث مصدر البرنامج.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>ليس في الدليل.</translation>
    </message>
    <message>
        <source>How to use the program, task by task. Choose a part in the contents, or look for a word.</source>
        <translation>كيفية استخدام البرنامج، مهمة بعد مهمة. اختر جزءًا من المحتويات أو ابحث عن كلمة.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Review of the access tokens on %1</source>
        <comment>host</comment>
        <translation>مراجعة رموز الوصول على %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message numerus="yes">
        <source>To be revoked: %Ln token(s)</source>
        <translation>
            <numerusform>لا رموز للإلغاء</numerusform>
            <numerusform>للإلغاء: رمز واحد</numerusform>
            <numerusform>للإلغاء: رمزان</numerusform>
            <numerusform>للإلغاء: %Ln رموز</numerusform>
            <numerusform>للإلغاء: %Ln رمزًا</numerusform>
            <numerusform>للإلغاء: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Please revoke these tokens, and answer when that is done. If one of them is still needed, answer before that: by whom, and for what.</source>
        <translation>نرجو إلغاء هذه الرموز والرد عند الانتهاء. إن كان أحدها لا يزال مطلوبًا فنرجو الرد قبل ذلك: من يحتاج إليه ولأي غرض.</translation>
    </message>
    <message numerus="yes">
        <source>To be answered: %Ln token(s)</source>
        <translation>
            <numerusform>لا رموز للرد عليها</numerusform>
            <numerusform>للرد: رمز واحد</numerusform>
            <numerusform>للرد: رمزان</numerusform>
            <numerusform>للرد: %Ln رموز</numerusform>
            <numerusform>للرد: %Ln رمزًا</numerusform>
            <numerusform>للرد: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer for each of these tokens: is it still needed, by whom, and for what?</source>
        <translation>نرجو الرد بشأن كل من هذه الرموز: هل لا يزال مطلوبًا، ومن يحتاج إليه، ولأي غرض؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>لم يعد مقروءًا</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>what a review has found</comment>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was found</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>finding, its reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, who decided, day</comment>
        <translation>%1، قرّره %2، %3</translation>
    </message>
    <message>
        <source>(the token has changed since)</source>
        <translation>(تغيّر الرمز منذ ذلك الحين)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>المالك غير معروف</translation>
    </message>
    <message>
        <source>Your access tokens on %1</source>
        <comment>host</comment>
        <translation>رموز وصولك على %1</translation>
    </message>
</context>
<context>
    <name>HandoverControl</name>
    <message>
        <source>Ids to revoke</source>
        <translation>المعرّفات التي ستُلغى</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) more are left out, because the filter hides them. Take terms away to hand them over, too.</source>
        <translation>
            <numerusform>لم يُستبعد أي رمز.</numerusform>
            <numerusform>استُبعد رمز آخر لأن المرشح يخفيه. أزل شروطًا لتسليمه أيضًا.</numerusform>
            <numerusform>استُبعد رمزان آخران لأن المرشح يخفيهما. أزل شروطًا لتسليمهما أيضًا.</numerusform>
            <numerusform>استُبعدت %Ln رموز أخرى لأن المرشح يخفيها. أزل شروطًا لتسليمها أيضًا.</numerusform>
            <numerusform>استُبعد %Ln رمزًا آخر لأن المرشح يخفيها. أزل شروطًا لتسليمها أيضًا.</numerusform>
            <numerusform>استُبعد %Ln رمز آخر لأن المرشح يخفيها. أزل شروطًا لتسليمها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>النص المراد إرساله</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open it in your mail program. Nothing is sent from here.</source>
        <translation>نص لكل مالك لرموز قررت إلغاءها أو السؤال عنها: انسخه، أو افتحه في برنامج البريد لديك. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>%1 of %2 are to be revoked or asked about.</source>
        <comment>3 tokens, 2 owners</comment>
        <translation>ستُلغى أو يُسأل عنها: %1 لدى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>لا مالكين</numerusform>
            <numerusform>مالك واحد</numerusform>
            <numerusform>مالكين</numerusform>
            <numerusform>%Ln مالكين</numerusform>
            <numerusform>%Ln مالكًا</numerusform>
            <numerusform>%Ln مالك</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is decided to be asked about or revoked.</source>
        <translation>لم يُتخذ قرار بإلغاء أي رمز أو بالسؤال عنه.</translation>
    </message>
    <message>
        <source>Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to be asked. Then hand that over here.</source>
        <translation>اضغط 2 أو 3 على رمز لتقرر إلغاءه أو سؤال مالكه. ثم سلّم ذلك من هنا.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Save ids to revoke …</source>
        <translation>حفظ المعرّفات التي ستُلغى …</translation>
    </message>
    <message>
        <source>No token is decided to be revoked.</source>
        <translation>لم يُتخذ قرار بإلغاء أي رمز.</translation>
    </message>
    <message>
        <source>… The rest does not show here. It is copied with the text.</source>
        <translation>… لا يظهر الباقي هنا. يُنسخ مع النص.</translation>
    </message>
    <message>
        <source>To %1. Nothing is sent until you send it there.</source>
        <translation>إلى %1. لا يُرسل شيء حتى ترسله هناك.</translation>
    </message>
    <message>
        <source>The server tells no e-mail address of this owner. Copy the text.</source>
        <translation>لا يذكر الخادم عنوان بريد إلكتروني لهذا المالك. انسخ النص.</translation>
    </message>
    <message>
        <source>What the server tells as this owner&apos;s e-mail address is none that can be written to safely: %1. Copy the text.</source>
        <translation>ما يذكره الخادم عنوانًا لبريد هذا المالك ليس عنوانًا تأمن الكتابة إليه: %1. انسخ النص.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>تعذر فتح أي برنامج بريد.</translation>
    </message>
    <message>
        <source>Copy the text, and write to %1 by yourself.</source>
        <translation>انسخ النص، واكتب إلى %1 بنفسك.</translation>
    </message>
    <message>
        <source>The text is too long to be passed to a mail program.</source>
        <translation>النص أطول من أن يُمرَّر إلى برنامج بريد.</translation>
    </message>
    <message>
        <source>It was copied instead: paste it into the letter to %1.</source>
        <translation>نُسخ بدلًا من ذلك: ألصقه في الرسالة إلى %1.</translation>
    </message>
    <message>
        <source>The text was passed to your mail program.</source>
        <translation>مُرِّر النص إلى برنامج البريد لديك.</translation>
    </message>
    <message>
        <source>Send it there, to %1.</source>
        <translation>أرسله هناك، إلى %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>توجد في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) that cannot stand on a line are left out; the texts name them.</source>
        <translation>
            <numerusform>لم يُستبعد أي معرّف.</numerusform>
            <numerusform>استُبعد معرّف واحد لا تمكن كتابته في سطر؛ تذكره النصوص.</numerusform>
            <numerusform>استُبعد معرّفان لا تمكن كتابتهما في سطر؛ تذكرهما النصوص.</numerusform>
            <numerusform>استُبعدت %Ln معرّفات لا تمكن كتابتها في سطر؛ تذكرها النصوص.</numerusform>
            <numerusform>استُبعد %Ln معرّفًا لا تمكن كتابتها في سطر؛ تذكرها النصوص.</numerusform>
            <numerusform>استُبعد %Ln معرّف لا تمكن كتابتها في سطر؛ تذكرها النصوص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي معرّف.</numerusform>
            <numerusform>كُتب معرّف واحد.</numerusform>
            <numerusform>كُتب معرّفان.</numerusform>
            <numerusform>كُتبت %Ln معرّفات.</numerusform>
            <numerusform>كُتب %Ln معرّفًا.</numerusform>
            <numerusform>كُتب %Ln معرّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>HandoverFolder</name>
    <message>
        <source>it is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>there is something in that folder, which has to be new or empty</source>
        <translation>في ذلك المجلد شيء، ويجب أن يكون جديدًا أو فارغًا</translation>
    </message>
</context>
<context>
    <name>HandoverOwners</name>
    <message>
        <source>%1 (%2)</source>
        <comment>owner, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>the owner</comment>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another file, or make room.</source>
        <translation>تعذرت كتابة %1: %2. اختر ملفًا آخر أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Run it again while nobody creates or deletes tokens.</source>
        <translation>قد تنقص التصدير رموز: %1. أعد تشغيله حين لا ينشئ أحد رموزًا أو يحذفها.</translation>
    </message>
    <message>
        <source>Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export what can be had.</source>
        <translation>لم يُكتب شيء، إذ قد تنقص رموز: %1. احذف ‎--require-complete لتصدير ما يمكن الحصول عليه.</translation>
    </message>
    <message>
        <source>The export is complete. But %1: the console has left out what was not asked for.</source>
        <translation>اكتمل التصدير. لكن %1: استبعد PAT Console ما لم يُطلب.</translation>
    </message>
    <message>
        <source>It holds nothing that was not asked for: the console has left that out.</source>
        <translation>لا يحوي شيئًا لم يُطلب: استبعده PAT Console.</translation>
    </message>
    <message>
        <source>The server does not search. Its whole list was read and searched here, for the text in %1.</source>
        <translation>لا يدعم الخادم البحث. قُرئت قائمته كلها وجرى البحث فيها هنا، عن النص في %1.</translation>
    </message>
    <message>
        <source>Days and periods are as this computer&apos;s clock says; set it.</source>
        <translation>تُحسب الأيام والفترات بساعة هذا الحاسوب؛ اضبطها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>ليس في أي سجل حقول تعذرت قراءتها.</numerusform>
            <numerusform>في سجل واحد حقول تعذرت قراءتها. وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في سجلين حقول تعذرت قراءتها. وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في %Ln سجلات حقول تعذرت قراءتها. وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في %Ln سجلًا حقول تعذرت قراءتها. وهي في الملف كما أُرسلت.</numerusform>
            <numerusform>في %Ln سجل حقول تعذرت قراءتها. وهي في الملف كما أُرسلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Running it again would not change that: it is whole if nobody created or deleted tokens while it ran.</source>
        <translation>قد تنقص التصدير رموز: %1. إعادة تشغيله لن تغيّر ذلك: فهو كامل إذا لم ينشئ أحد رموزًا أو يحذفها أثناء تشغيله.</translation>
    </message>
    <message>
        <source>The server&apos;s limit makes the console wait, %1 s left. It goes on by itself; end it with Ctrl+C.</source>
        <translation>تنتظر وحدة التحكم بسبب حد الخادم، بقي %1 ث. ستتابع من تلقاء نفسها؛ أنهها بـ Ctrl+C.</translation>
    </message>
    <message>
        <source>Tokens that --where means may be missing: %1.</source>
        <translation>قد تنقص رموز يعنيها ‎--where: %1.</translation>
    </message>
    <message>
        <source>Findings of same-name may be missing: %1.</source>
        <translation>قد تنقص نتائج same-name: %1.</translation>
    </message>
    <message>
        <source>Changes may be missing: %1.</source>
        <translation>قد تنقص تغييرات: %1.</translation>
    </message>
</context>
<context>
    <name>HeadlessReview</name>
    <message>
        <source>The review may lack tokens: %1.</source>
        <translation>قد تنقص المراجعة رموز: %1.</translation>
    </message>
    <message>
        <source>The server does not search: its whole list was read and searched here.</source>
        <translation>لا يدعم الخادم البحث: قُرئت قائمته كلها وجرى البحث فيها هنا.</translation>
    </message>
    <message>
        <source>The console has left out what was not asked for: %1.</source>
        <translation>استبعدت وحدة التحكم ما لم يُطلب: %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, for tokens may be missing: %1. Leave out --require-complete to review what can be had.</source>
        <translation>لم يُعرض شيء، إذ قد تنقص رموز: %1. احذف ‎--require-complete لمراجعة ما يمكن الحصول عليه.</translation>
    </message>
    <message>
        <source>The review could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>تعذرت كتابة المراجعة إلى الخرج القياسي. أفسح مكانًا أو أرسلها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, complete, as of %3</source>
        <comment>host, count, moment</comment>
        <translation>%1: الرموز المراجَعة: %2، كاملة، حتى %3</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, tokens may be missing, as of %3</source>
        <translation>%1: الرموز المراجَعة: %2، قد تنقص رموز، حتى %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>دون حكم</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>there is no room for the records in %1 (%2)</source>
        <translation>لا مكان للسجلات في %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing can be handed over in %1: %2. Name a folder that is new or empty.</source>
        <translation>لا يمكن تسليم شيء في %1: %2. اذكر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>In %1 are texts for owners, %2, and ids to revoke, %3.</source>
        <comment>folder, numbers</comment>
        <translation>في %1 نصوص للمالكين (%2) ومعرّفات ستُلغى (%3).</translation>
    </message>
    <message>
        <source>Ids that cannot stand on a line are left out: %1. The texts name them.</source>
        <translation>معرّفات استُبعدت لأنه لا تمكن كتابتها في سطر: %1. تذكرها النصوص.</translation>
    </message>
    <message>
        <source>Decisions that --where leaves out: %1.</source>
        <translation>قرارات يستثنيها ‎--where: %1.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About PAT Console</source>
        <translation>حول PAT Console</translation>
    </message>
    <message>
        <source>PAT Console %1</source>
        <translation>‏PAT Console %1</translation>
    </message>
    <message>
        <source>Browses the personal access tokens of an account. It only reads: nothing on the server is ever changed.</source>
        <translation>يتصفح رموز الوصول الشخصية لحساب. يقرأ فقط: لا يتغير شيء على الخادم أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>الخادم لا يرشّح حسب المعرّف، وظهرت كل المعرّفات عند قراءة قائمته صفحة بعد صفحة</numerusform>
            <numerusform>الخادم لا يرشّح حسب المعرّف، وواحد من المعرّفات لم يظهر عند قراءة قائمته صفحة بعد صفحة</numerusform>
            <numerusform>الخادم لا يرشّح حسب المعرّف، واثنان من المعرّفات لم يظهرا عند قراءة قائمته صفحة بعد صفحة</numerusform>
            <numerusform>الخادم لا يرشّح حسب المعرّف، و%n من المعرّفات لم تظهر عند قراءة قائمته صفحة بعد صفحة</numerusform>
            <numerusform>الخادم لا يرشّح حسب المعرّف، و%n من المعرّفات لم تظهر عند قراءة قائمته صفحة بعد صفحة</numerusform>
            <numerusform>الخادم لا يرشّح حسب المعرّف، و%n من المعرّفات لم تظهر عند قراءة قائمته صفحة بعد صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdWalk</name>
    <message>
        <source>the tokens of these ids</source>
        <translation>رموز هذه المعرّفات</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>what was loaded could not be read back; load all tokens again</source>
        <translation>تعذّرت إعادة قراءة ما حُمّل؛ حمّل كل الرموز من جديد</translation>
    </message>
</context>
<context>
    <name>InventoryModel</name>
    <message>
        <source>%1, outdated</source>
        <comment>decision</comment>
        <translation>%1، متقادم</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كسطح المكتب</translation>
    </message>
</context>
<context>
    <name>LifetimeBar</name>
    <message>
        <source>now</source>
        <comment>end of the lifetime bar</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>last used</source>
        <comment>mark on the lifetime bar</comment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>rotated</source>
        <comment>mark on the lifetime bar</comment>
        <translation>جُدّد</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>Last rotated %1</source>
        <translation>آخر تجديد %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>مدة الصلاحية</translation>
    </message>
</context>
<context>
    <name>LineFile</name>
    <message>
        <source>line %1 is longer than any record</source>
        <translation>السطر %1 أطول من أي سجل</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>انقطع قبل نهايته</translation>
    </message>
</context>
<context>
    <name>ListWalk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – PAT Console</source>
        <translation>%1 – PAT Console</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Rate limited; retrying in %1 s</source>
        <translation>يطلب الخادم الانتظار، بقي %1 ث</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>جارٍ التحميل …</translation>
    </message>
    <message>
        <source>PAT Console</source>
        <translation>PAT Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>تصدير المحدد</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Select all tokens</source>
        <translation>تحديد كل الرموز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>Go to row …</source>
        <translation>الانتقال إلى صف …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>الصف الأخير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>تفاصيل الرمز</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 (production) – PAT Console</source>
        <translation>%1 (إنتاج) – PAT Console</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>لا رموز محددة</numerusform>
            <numerusform>رمز محدد واحد</numerusform>
            <numerusform>رمزان محددان</numerusform>
            <numerusform>%Ln رموز محددة</numerusform>
            <numerusform>%Ln رمزًا محددًا</numerusform>
            <numerusform>%Ln رمز محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>كل ما يطابق: لا رموز</numerusform>
            <numerusform>كل ما يطابق: رمز واحد</numerusform>
            <numerusform>كل ما يطابق: رمزان</numerusform>
            <numerusform>كل ما يطابق: %Ln رموز</numerusform>
            <numerusform>كل ما يطابق: %Ln رمزًا</numerusform>
            <numerusform>كل ما يطابق: %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>كل ما يطابق: لا رموز على الأقل</numerusform>
            <numerusform>كل ما يطابق: رمز واحد على الأقل</numerusform>
            <numerusform>كل ما يطابق: رمزان على الأقل</numerusform>
            <numerusform>كل ما يطابق: %Ln رموز على الأقل</numerusform>
            <numerusform>كل ما يطابق: %Ln رمزًا على الأقل</numerusform>
            <numerusform>كل ما يطابق: %Ln رمز على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>البحث في التفاصيل</translation>
    </message>
    <message>
        <source>Asks the server again for what shows. What is selected stays selected.</source>
        <translation>يطلب من الخادم ما هو ظاهر مرة أخرى. يبقى المحدد محددًا.</translation>
    </message>
    <message>
        <source>Writes the selected tokens to a file. A dialog asks which columns, and where to.</source>
        <translation>يكتب الرموز المحددة في ملف. يسأل مربع حوار عن الأعمدة والمكان.</translation>
    </message>
    <message>
        <source>Writes everything that the filters let through to a file, whether it has been on screen or not.</source>
        <translation>يكتب كل ما تسمح به المرشحات في ملف، سواء ظهر على الشاشة أم لا.</translation>
    </message>
    <message>
        <source>Searches, filters, orders and columns that were kept under a name. Choose one to see it again.</source>
        <translation>عمليات بحث ومرشحات وترتيبات وأعمدة محفوظة باسم. اختر واحدة لرؤيتها من جديد.</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>البحث عن أمر …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهرين</numerusform>
            <numerusform>%Ln غير ظاهرة</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
            <numerusform>%Ln غير ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>هناك تصدير جارٍ.</translation>
    </message>
    <message>
        <source>Wait until its file is whole, or cancel it: then everything is as it was before the export.</source>
        <translation>انتظر حتى يكتمل ملفه، أو ألغِه: عندها يبقى كل شيء كما كان قبل التصدير.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>الانتظار ثم الإغلاق</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>إلغاء التصدير والإغلاق</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Show selected only</source>
        <translation>عرض المحدد فقط</translation>
    </message>
    <message>
        <source>Lists the selected tokens alone, from whatever searches they were selected in. Back returns.</source>
        <translation>يسرد الرموز المحددة وحدها، أيًا كانت عمليات البحث التي حُددت فيها. يعيدك «رجوع» إلى ما كان.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Nothing is selected any more, whether it is in view or not.</source>
        <translation>لا يبقى شيء محددًا، سواء كان ظاهرًا أم لا.</translation>
    </message>
    <message>
        <source>Bring back the former selection</source>
        <translation>استعادة التحديد السابق</translation>
    </message>
    <message>
        <source>Selects again what was selected before it was cleared or a click selected something else.</source>
        <translation>يحدد من جديد ما كان محددًا قبل مسح التحديد أو قبل نقرة حددت شيئًا آخر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Reads all tokens that the filters let through, so that they can be sorted by every column, narrowed and judged.</source>
        <translation>يقرأ كل الرموز التي تسمح بها المرشحات، ليمكن فرزها حسب أي عمود وتضييقها والحكم عليها.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>مغادرة المراجعة</translation>
    </message>
    <message>
        <source>Drops the tokens that are loaded, and shows the pages of the server again.</source>
        <translation>يتخلى عن الرموز المحمّلة، ويعرض صفحات الخادم من جديد.</translation>
    </message>
    <message>
        <source>Findings and facets</source>
        <translation>النتائج والأوجه</translation>
    </message>
    <message>
        <source>Show only this value</source>
        <translation>عرض هذه القيمة فقط</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that have what the current cell says.</source>
        <translation>يضيّق المراجعة إلى الرموز التي لها ما في الخلية الحالية.</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <translation>إخفاء هذه القيمة</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that do not have what the current cell says.</source>
        <translation>يضيّق المراجعة إلى الرموز التي ليس لها ما في الخلية الحالية.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Shows how many tokens there are, what is found in them, when they end and who has the most. Esc shows their list again.</source>
        <translation>يعرض عدد الرموز، وما وُجد فيها، ومتى تنتهي، ومن لديه أكثرها. يعيد Esc عرض قائمتها.</translation>
    </message>
    <message>
        <source>The filter of this view cannot be read: %1</source>
        <translation>تتعذّر قراءة مرشّح طريقة العرض هذه: %1</translation>
    </message>
    <message>
        <source>Show the tokens that you mean, and save the view again.</source>
        <translation>اعرض الرموز التي تقصدها، واحفظ طريقة العرض من جديد.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الفرز حسب هذا العمود</translation>
    </message>
    <message>
        <source>Orders the list by the column of the current cell; the same again turns the order round.</source>
        <translation>يرتّب القائمة حسب عمود الخلية الحالية؛ ومرة أخرى يعكس الترتيب.</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>ثم حسب هذا العمود</translation>
    </message>
    <message>
        <source>Orders tokens of a review that are equal so far by the column of the current cell.</source>
        <translation>يرتّب رموز المراجعة المتساوية حتى الآن حسب عمود الخلية الحالية.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بمراجعة سابقة</translation>
    </message>
    <message>
        <source>Asks for an earlier review, which was kept or exported as JSON Lines, and shows what has changed since.</source>
        <translation>يطلب مراجعة سابقة، حُفظت أو صُدّرت بصيغة JSON Lines، ويعرض ما تغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>عرض الرموز المختفية</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>حفظ هذه المراجعة</translation>
    </message>
    <message>
        <source>Writes all tokens that are loaded to a file, to compare with later. The server is not asked again.</source>
        <translation>يكتب كل الرموز المحمّلة في ملف للمقارنة به لاحقًا. لا يُسأل الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Writes what the review shows and has found to a file for people, as a page for a browser or as a PDF.</source>
        <translation>يكتب ما تعرضه المراجعة وما وجدته في ملف يقرؤه الناس، صفحةً للمتصفح أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>Decide: keep</source>
        <translation>القرار: إبقاء</translation>
    </message>
    <message>
        <source>Decides about the selected tokens. It is kept on this computer alone.</source>
        <translation>يتخذ قرارًا بشأن الرموز المحددة. يُحفظ على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>القرار: إلغاء الرمز</translation>
    </message>
    <message>
        <source>Decide: ask the owner</source>
        <translation>القرار: سؤال المالك</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>ملاحظة على القرار</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>التراجع عن القرار الأخير</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>تصدير القرارات</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>استيراد القرارات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>تسليم …</translation>
    </message>
    <message>
        <source>Writes a text for each owner of tokens that you have decided to revoke or to ask about, and the ids to revoke to a file. Nothing is sent.</source>
        <translation>يكتب نصًا لكل مالك لرموز قررت إلغاءها أو السؤال عنها، والمعرّفات التي ستُلغى في ملف. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Relative days</source>
        <translation>أيام نسبية</translation>
    </message>
    <message>
        <source>Shows &quot;4 days ago&quot; in lists instead of the day; the other one is the tooltip.</source>
        <translation>يعرض في القوائم «قبل 4 أيام» بدلًا من اليوم، والشكل الآخر في التلميح.</translation>
    </message>
    <message>
        <source>Show only this owner</source>
        <translation>عرض هذا المالك فقط</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s owner.</source>
        <translation>يقصر المراجعة على رموز مالك الرمز الحالي.</translation>
    </message>
    <message>
        <source>Show only this organization</source>
        <translation>عرض هذه المنظمة فقط</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s organization.</source>
        <translation>يقصر المراجعة على رموز منظمة الرمز الحالي.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part: buttons, filters, facets, list, message, details.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء التالي: الأزرار، عوامل التصفية، الأوجه، القائمة، الرسالة، التفاصيل.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What happened, what is kept, and what to do next.</source>
        <translation>ما حدث، وما بقي، وما العمل بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>OverviewCounts</name>
    <message>
        <source>tokens</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>live</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>مالكون</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>لها نتائج</translation>
    </message>
    <message>
        <source>All tokens of this review</source>
        <translation>كل رموز هذه المراجعة</translation>
    </message>
    <message>
        <source>Tokens that the filter lets through, of %1</source>
        <translation>الرموز التي يسمح بها المرشح، من %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Past</source>
        <translation>في الماضي</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month beside a bar</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>قبل 30 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>90 days to a year ago</source>
        <translation>قبل 90 يومًا إلى سنة</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>قبل أكثر من ذلك</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>When tokens end</source>
        <translation>متى تنتهي الرموز</translation>
    </message>
    <message>
        <source>Tokens per owner: the ten biggest</source>
        <translation>الرموز لكل مالك: العشرة الأكبر</translation>
    </message>
    <message>
        <source>Tokens per organization: the ten biggest</source>
        <translation>الرموز لكل منظمة: العشر الأكبر</translation>
    </message>
    <message>
        <source>Age: year of creation</source>
        <translation>العمر: سنة الإنشاء</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>رموز لها نتائج</translation>
    </message>
    <message>
        <source>Changes since the earlier review</source>
        <translation>التغييرات منذ المراجعة السابقة</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>page %1 repeats what came before</source>
        <translation>تكرر الصفحة %1 ما سبقها</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>عرض رموز هذا المالك</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>عرض في التفاصيل</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>There is more than one token, or one that is broken over several lines. Leave one token alone, on one line.</source>
        <translation>هنا أكثر من رمز، أو رمز مقسوم على عدة أسطر. اترك رمزًا واحدًا وحده، في سطر واحد.</translation>
    </message>
    <message>
        <source>There is a space inside the token, or there are two of them. Copy one token again, whole and alone, without spaces.</source>
        <translation>توجد مسافة داخل الرمز، أو هما رمزان. انسخ رمزًا واحدًا من جديد، كاملًا ووحده، من دون مسافات.</translation>
    </message>
    <message>
        <source>There is a character that a token cannot have (%1). Copy it again, whole and alone.</source>
        <translation>يوجد محرف لا يمكن أن يكون في رمز (%1). انسخه من جديد، كاملًا ووحده.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>period</comment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created period: Last 7 days</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>Nothing was checked.</source>
        <translation>لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a report of this program.</source>
        <translation>ليس %1 تقريرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 does not know the SHA-256 of its records: they could not be read back when it was written.</source>
        <translation>لا يعرف %1 قيمة SHA-256 لسجلاته: تعذرت قراءتها من جديد عند كتابته.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 ليس بيان تصدير.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records.</source>
        <translation>%1 بصيغة CSV، ولا يحتوي على سجلات كاملة إلا JSON Lines.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>لا يطابق %1 ما يذكره بيانه: %2.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes them to a file that ends in .jsonl.</source>
        <translation>السطر %2 من %1 ليس سجلًا. التقارير عن ملفات JSON Lines، كما يكتبها ‎--export في ملف ينتهي بـ ‎.jsonl.</translation>
    </message>
    <message>
        <source>The records could not be sorted: %1.</source>
        <translation>تعذر فرز السجلات: %1.</translation>
    </message>
    <message>
        <source>%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the report names %4.</source>
        <translation>ليس %1 تقريرًا عن السجلات في %2: قيمة SHA-256 لها مرتبة حسب المعرّف هي %3، ويذكر التقرير %4.</translation>
    </message>
    <message>
        <source>%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.</source>
        <translation>‏%1 تقرير عن السجلات في %2: قيمة SHA-256 لها مرتبة حسب المعرّف هي %3، وعدد السجلات %4.</translation>
    </message>
    <message>
        <source>The file is what its manifest says.</source>
        <translation>يطابق الملف ما يذكره بيانه.</translation>
    </message>
    <message>
        <source>The file has no manifest, which would tell how it came about.</source>
        <translation>ليس للملف بيان يخبر كيف نشأ.</translation>
    </message>
</context>
<context>
    <name>ReportControl</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>صفحة للمتصفح (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>لم يُكتب أي تقرير.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>اختر اسمًا ينتهي بـ ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>كُتب التقرير.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>يوجد في %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Writes what the review has found to one file for people: a page for a browser, or a PDF.</source>
        <translation>يكتب ما وجدته المراجعة في ملف واحد يقرؤه الناس: صفحة للمتصفح، أو PDF.</translation>
    </message>
    <message numerus="yes">
        <source>A report of %Ln token(s), as the list shows them. It holds:</source>
        <translation>
            <numerusform>تقرير بلا رموز، كما في القائمة. يحوي:</numerusform>
            <numerusform>تقرير عن رمز واحد، كما تعرضه القائمة. يحوي:</numerusform>
            <numerusform>تقرير عن رمزين، كما تعرضهما القائمة. يحوي:</numerusform>
            <numerusform>تقرير عن %Ln رموز، كما تعرضها القائمة. يحوي:</numerusform>
            <numerusform>تقرير عن %Ln رمزًا، كما تعرضها القائمة. يحوي:</numerusform>
            <numerusform>تقرير عن %Ln رمز، كما تعرضها القائمة. يحوي:</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>How many tokens, live ones, owners and findings there are.</source>
        <translation>عدد الرموز، والسارية منها، والمالكين، والنتائج.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>When tokens end, when they were used, and how old they are, as bars with numbers.</source>
        <translation>متى تنتهي الرموز، ومتى استُخدمت، وكم عمرها، على شكل أعمدة بيانية مع الأعداد.</translation>
    </message>
    <message>
        <source>Findings, with their tokens and reasons</source>
        <translation>النتائج، مع رموزها وأسبابها</translation>
    </message>
    <message>
        <source>A section for each question, and why each token is in it.</source>
        <translation>قسم لكل سؤال، وسبب وجود كل رمز فيه.</translation>
    </message>
    <message>
        <source>What has changed since the earlier review</source>
        <translation>ما تغير منذ المراجعة السابقة</translation>
    </message>
    <message>
        <source>Needs a comparison: Review, Compare with.</source>
        <translation>يحتاج إلى مقارنة: «مراجعة»، «المقارنة بمراجعة سابقة».</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>ما تعذر الحكم عليه</translation>
    </message>
    <message>
        <source>Tokens of which the server did not report what a question needs.</source>
        <translation>رموز لم يذكر الخادم عنها ما يحتاج إليه أحد الأسئلة.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>كيفية التحقق منه</translation>
    </message>
    <message>
        <source>The SHA-256 of the records, and how to make it again.</source>
        <translation>قيمة SHA-256 للسجلات، وكيفية الحصول عليها من جديد.</translation>
    </message>
    <message>
        <source>Leave out e-mail addresses</source>
        <translation>استبعاد عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>No e-mail address is told anywhere, also none that stands in another text.</source>
        <translation>لا يُذكر أي عنوان بريد إلكتروني في أي مكان، ولا ما ورد منها داخل نص آخر.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Decisions, with their notes</source>
        <translation>القرارات مع ملاحظاتها</translation>
    </message>
    <message>
        <source>What was decided about which tokens, by whom and when.</source>
        <translation>ما تقرّر بشأن أي الرموز، ومَن قرّره ومتى.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Used after its end</source>
        <translation>استُخدم بعد انتهائه</translation>
    </message>
    <message>
        <source>Can create tokens</source>
        <translation>يستطيع إنشاء رموز</translation>
    </message>
    <message>
        <source>Can change accounts, roles or users</source>
        <translation>يستطيع تغيير الحسابات أو الأدوار أو المستخدمين</translation>
    </message>
    <message>
        <source>Can write and never expires</source>
        <translation>يستطيع الكتابة ولا تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Owner has neither two-factor authentication nor single sign-on</source>
        <translation>ليس للمالك عامل ثانٍ ولا تسجيل دخول موحد</translation>
    </message>
    <message>
        <source>Owner does not exist any more</source>
        <translation>لم يعد المالك موجودًا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>لم يُستخدم منذ زمن طويل</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>لا تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>لم يُرَ المالك منذ زمن طويل</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>لم يُجدَّد قط</translation>
    </message>
    <message>
        <source>Ends soon and is in use</source>
        <translation>ينتهي قريبًا وهو قيد الاستخدام</translation>
    </message>
    <message>
        <source>Its dates contradict each other</source>
        <translation>تواريخه متناقضة</translation>
    </message>
    <message>
        <source>Its owner has another token of that name</source>
        <translation>لمالكه رمز آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Expired, not revoked</source>
        <translation>منتهٍ وغير ملغى</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Lives for a long time</source>
        <translation>عمره طويل</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>مغادرة المراجعة</translation>
    </message>
    <message>
        <source>Takes all terms away: all tokens that are loaded show again.</source>
        <translation>يزيل كل الشروط: تظهر كل الرموز المحمّلة من جديد.</translation>
    </message>
    <message>
        <source>Drops what is loaded, and goes back to the pages of the server.</source>
        <translation>يتخلى عما حُمّل، ويعود إلى صفحات الخادم.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search, or narrow: state:active can:write unused:&gt;90d owner:… finding:…</source>
        <translation>بحث، أو تضييق: state:active can:write unused:&gt;90d owner:… finding:…‎</translation>
    </message>
    <message>
        <source>Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, can:write or expires:&lt;30d narrow the list; a - in front turns one round. The guide lists them all. Enter keeps them, Esc empties the field.</source>
        <translation>يُبحث عن الكلمات في الأسماء والمالكين والمنظمات والمعرّفات والوسوم والبيانات الوصفية. شروط مثل state:active أو can:write أو expires:&lt;30d تضيّق القائمة؛ و - في البداية تعكس الشرط. يسردها الدليل كلها. يثبّتها Enter، ويفرغ Esc الحقل.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no groups</comment>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>الموزع</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Puts the tokens together by what they have in common, a group a row. Opening a group shows its tokens.</source>
        <translation>يجمع الرموز حسب ما تشترك فيه، مجموعة في كل صف. فتح مجموعة يعرض رموزها.</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>%1: is not available here.</source>
        <translation>%1: غير متاح هنا.</translation>
    </message>
    <message>
        <source>A word with a colon goes in quotation marks.</source>
        <translation>توضع الكلمة التي فيها نقطتان (:) بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The nearest are: %2.</source>
        <translation>لا يوجد حقل «%1». الأقرب: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>لا يوجد حقل «%1». الحقول: %2.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean; %1:none is what has none.</source>
        <translation>%1: قيمته فارغة. اذكر ما تريد؛ %1:none يعني ما ليس له أي منها.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean.</source>
        <translation>%1: قيمته فارغة. اذكر ما تريد.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Say what is not to match.</source>
        <translation>لا شيء يلي علامة الناقص. اذكر ما يجب ألا يطابق.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>لا شيء بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A quotation mark inside is doubled.</source>
        <translation>هناك شيء بعد علامة الاقتباس الختامية. تُكتب علامة الاقتباس في الداخل مرتين.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>هناك علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word. Put the whole word in quotation marks, and double the one inside.</source>
        <translation>هناك علامة اقتباس داخل كلمة. ضع الكلمة كلها بين علامتي اقتباس، واكتب العلامة التي في الداخل مرتين.</translation>
    </message>
    <message>
        <source>%1: takes %2, not &quot;%3&quot;.</source>
        <translation>%1: يأخذ %2، وليس «%3».</translation>
    </message>
    <message>
        <source>%1: takes an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: يأخذ مدة مثل ‎&gt;90d، أو %2، وليس «%3».</translation>
    </message>
    <message>
        <source>%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: يأخذ سنة أو شهرًا أو يومًا مثل ‎2026-03، أو فترة مثل ‎2026-01..2026-03، أو مدة مثل ‎&gt;90d، أو %2، وليس «%3».</translation>
    </message>
    <message>
        <source>The end of %1 lies before its start.</source>
        <translation>النهاية في ‎%1 قبل البداية.</translation>
    </message>
    <message>
        <source>%1: needs an earlier review to compare with (--against FILE).</source>
        <translation>%1: يحتاج إلى مراجعة سابقة للمقارنة بها (‎--against FILE).</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of tokens</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1 in %2</source>
        <comment>tokens that match, all tokens</comment>
        <translation>من %1، المجموع %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged by every question</source>
        <translation>
            <numerusform>لا يتعذر الحكم على أي رمز في أي سؤال</numerusform>
            <numerusform>يتعذر الحكم على رمز واحد في بعض الأسئلة</numerusform>
            <numerusform>يتعذر الحكم على رمزين في بعض الأسئلة</numerusform>
            <numerusform>يتعذر الحكم على %Ln رموز في بعض الأسئلة</numerusform>
            <numerusform>يتعذر الحكم على %Ln رمزًا في بعض الأسئلة</numerusform>
            <numerusform>يتعذر الحكم على %Ln رمز في بعض الأسئلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>الرموز: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>The server does not list them any more. Names stand in small letters here.</source>
        <translation>لم يعد الخادم يسردها. تظهر الأسماء هنا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Compared with %1, as of %2.</source>
        <comment>file, moment</comment>
        <translation>تمت المقارنة بـ %1، حتى %2.</translation>
    </message>
    <message>
        <source>Tokens by what has changed of them</source>
        <translation>الرموز حسب ما تغير فيها</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Tokens with findings, by severity</source>
        <translation>رموز لها نتائج، حسب الخطورة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Tokens with findings, by finding</source>
        <translation>رموز لها نتائج، حسب النتيجة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>لم يعد مقروءًا</translation>
    </message>
    <message>
        <source>Severity: %1. Tokens: %2.</source>
        <translation>الخطورة: %1. الرموز: %2.</translation>
    </message>
    <message>
        <source>Could not be judged: %1.</source>
        <translation>تعذر الحكم عليها: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>field, moment</comment>
        <translation>%1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>field, moment</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>field, moments</comment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>ids: %1</source>
        <translation>المعرّفات: %1</translation>
    </message>
    <message numerus="yes">
        <source>ids: %1, and %Ln more</source>
        <translation>
            <numerusform>المعرّفات: %1، ولا شيء غيرها</numerusform>
            <numerusform>المعرّفات: %1، وواحد غيرها</numerusform>
            <numerusform>المعرّفات: %1، واثنان غيرها</numerusform>
            <numerusform>المعرّفات: %1، و%Ln غيرها</numerusform>
            <numerusform>المعرّفات: %1، و%Ln غيرها</numerusform>
            <numerusform>المعرّفات: %1، و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>search: “%1”</source>
        <translation>البحث: «%1»</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Yes: the answers of the server prove that no token is missing.</source>
        <translation>نعم: تثبت إجابات الخادم أنه لا ينقص أي رمز.</translation>
    </message>
    <message>
        <source>No: tokens may be missing: %1.</source>
        <translation>لا: قد تنقص رموز: %1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>From how many days on something is a finding</source>
        <translation>عدد الأيام الذي يُعد الأمر نتيجة ابتداءً منه</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>الأيام والأوقات</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>مستبعدة من هذا التقرير</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>SHA-256 of the records</source>
        <translation>قيمة SHA-256 للسجلات</translation>
    </message>
    <message>
        <source>Not known: records could not be read back</source>
        <translation>غير معروفة: تعذّرت إعادة قراءة بعض السجلات</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Live tokens, neither revoked nor known to be expired</source>
        <translation>الرموز السارية، التي لم تُلغَ ولا يُعرف أنها انتهت</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>رموز لها نتائج</translation>
    </message>
    <message>
        <source>What was looked for, and how many tokens it was found in</source>
        <translation>ما جرى البحث عنه، وعدد الرموز التي وُجد فيها</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>دون حكم</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>ما تعذر الحكم عليه</translation>
    </message>
    <message>
        <source>Every token could be judged by every rule.</source>
        <translation>أمكن الحكم على كل رمز بكل قاعدة.</translation>
    </message>
    <message>
        <source>What the server did not report, or what could not be read, is no finding. To list such tokens, filter for what is unknown, such as used:unknown or expires:unknown.</source>
        <translation>ما لم يذكره الخادم، أو تعذرت قراءته، لا يُعد نتيجة. لسرد هذه الرموز، رشّح حسب ما هو غير معروف، مثل used:unknown أو expires:unknown.</translation>
    </message>
    <message>
        <source>Tokens that could not be judged, by finding</source>
        <translation>رموز تعذر الحكم عليها، حسب النتيجة</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>كيفية التحقق من هذا التقرير</translation>
    </message>
    <message>
        <source>The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, one a line, in the order of their ids. An export writes the same file, if it asks the same server with the same query and filter, and no token has changed in between:</source>
        <translation>قيمة SHA-256 للسجلات هي قيمة ملف فيه كل السجلات التي روجعت، كما أرسلها الخادم، سجل في كل سطر، بترتيب معرّفاتها. يكتب التصدير الملف نفسه إذا طلب من الخادم نفسه بالاستعلام والمرشح نفسيهما ولم يتغير أي رمز في تلك الأثناء:</translation>
    </message>
    <message>
        <source>[left out]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[مستبعد]</translation>
    </message>
    <message>
        <source>Token review of %1</source>
        <comment>host</comment>
        <translation>مراجعة رموز %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>who decided, day</comment>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Tokens by what was decided about them</source>
        <translation>الرموز حسب ما تقرّر بشأنها</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Note, and who decided when</source>
        <translation>الملاحظة، ومَن قرّر ومتى</translation>
    </message>
    <message>
        <source>A review that was kept in the window serves as well: its lines may stand in any order. Keep the file and its manifest with this report. Whether the file is still what was exported, and whether this report is one of its records, is told later, without network or token, by this command, with the name of this report in place of REPORT:</source>
        <translation>تصلح لذلك أيضًا مراجعة حُفظت في النافذة: يمكن أن تكون أسطرها بأي ترتيب. احفظ الملف وبيانه مع هذا التقرير. أما هل ما زال الملف كما صُدّر، وهل هذا التقرير عن سجلاته، فيخبر به لاحقًا، دون شبكة أو رمز، هذا الأمر، مع وضع اسم هذا التقرير مكان REPORT:</translation>
    </message>
    <message>
        <source>The SHA-256 of the records has to be:</source>
        <translation>يجب أن تكون قيمة SHA-256 للسجلات:</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>mint</source>
        <comment>lets create tokens</comment>
        <translation>إنشاء رموز</translation>
    </message>
    <message>
        <source>%1 write</source>
        <comment>number of scopes</comment>
        <translation>%1 للكتابة</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>number of scopes</comment>
        <translation>%1 للقراءة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what scopes let do · the scopes</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another file.</source>
        <translation>تعذر حفظ الصورة باسم %1: %2. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>تعذر رسم الصورة</translation>
    </message>
</context>
<context>
    <name>SearchFallback</name>
    <message>
        <source>its list is too long to be read and searched here while you wait</source>
        <translation>قائمته أطول من أن تُقرأ ويُبحث فيها هنا بينما تنتظر</translation>
    </message>
    <message>
        <source>the server does not search, so that its list was read page by page and searched here, for the text in id, name, owner, e-mail and organization</source>
        <translation>الخادم لا يدعم البحث، لذا قُرئت قائمته صفحة بعد صفحة وجرى البحث فيها هنا، عن النص في المعرّف والاسم والمالك والبريد الإلكتروني والمنظمة</translation>
    </message>
</context>
<context>
    <name>SelectionWalk</name>
    <message>
        <source>where the selected rows end is not known</source>
        <translation>لا يُعرف أين تنتهي الصفوف المحددة</translation>
    </message>
    <message>
        <source>the list brought a token twice</source>
        <translation>جاءت القائمة برمز مرتين</translation>
    </message>
    <message>
        <source>the list has changed since its rows were selected</source>
        <translation>تغيرت القائمة منذ تحديد صفوفها</translation>
    </message>
    <message>
        <source>the list changed while its rows were read</source>
        <translation>تغيرت القائمة أثناء قراءة صفوفها</translation>
    </message>
    <message>
        <source>%1 of %2 selected tokens are gone</source>
        <translation>%1 من %2 من الرموز المحددة لم تعد موجودة</translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار %1 عن ساعة الخادم.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار %1 على ساعة الخادم.</translation>
    </message>
    <message>
        <source>What has expired, and when, is reckoned by the server&apos;s clock. Set this computer&apos;s.</source>
        <translation>يُحسب ما انتهى، ومتى انتهى، بساعة الخادم. اضبط ساعة هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>لا يمكن قراءة ملف الإعدادات %1.</translation>
    </message>
    <message>
        <source>The program goes on with its defaults. Let your user read and write the file, then start again.</source>
        <translation>يواصل البرنامج بإعداداته المبدئية. اسمح لمستخدمك بقراءة الملف وكتابته، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>ملف الإعدادات %1 تالف.</translation>
    </message>
    <message>
        <source>The settings that could be read are used.</source>
        <translation>ما أمكنت قراءته منه ساري المفعول.</translation>
    </message>
    <message>
        <source>The settings that could be read are used, and %1 keeps the file as it was.</source>
        <translation>ما أمكنت قراءته منه ساري المفعول، ويحفظه %1 كما كان.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>تعذرت كتابة الإعدادات إلى %1.</translation>
    </message>
    <message>
        <source>What you change lasts until the program ends. Check the file&apos;s permissions and the room on the disk.</source>
        <translation>ما تغيره يبقى حتى ينتهي البرنامج. تحقق من أذونات الملف ومن المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>SortField</name>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>الترتيب المبدئي</translation>
    </message>
    <message>
        <source>As the server lists them: the oldest first</source>
        <translation>كما يسردها الخادم: الأقدم أولًا</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>الترتيب الذي يسرد به الخادم الرموز. ويعرف أيضًا ترتيبات لا يُظهرها أي عمود.</translation>
    </message>
    <message>
        <source>Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.</source>
        <translation>تصاعدي: من الألف إلى الياء، الأقدم أولًا. تنازلي: من الياء إلى الألف، الأحدث أولًا. انقر لعكس الترتيب.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (إنتاج)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Browse personal access tokens</source>
        <translation>تصفح رموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض</translation>
    </message>
    <message>
        <source>Enter a server&apos;s address and an access token</source>
        <translation>أدخل عنوان خادم ورمز وصول</translation>
    </message>
    <message>
        <source>Look around on a server inside the program, with invented tokens</source>
        <translation>ألق نظرة على خادم داخل البرنامج برموز مختلقة</translation>
    </message>
    <message>
        <source>Look around in the demo, or say which server to ask and which token to read it with. Nothing on the server is ever changed.</source>
        <translation>ألق نظرة على العرض التجريبي، أو حدد أي خادم يُسأل وبأي رمز يُقرأ. لا يتغير شيء على الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Choose a connection. Nothing on the server is ever changed.</source>
        <translation>اختر اتصالًا. لا يتغير شيء على الخادم أبدًا.</translation>
    </message>
    <message>
        <source>All connections …</source>
        <translation>كل الاتصالات …</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Try the demo, or connect to a server of yours. What you have set up can be opened from here.</source>
        <translation>جرّب العرض أو اتصل بخادم لك. يمكن فتح ما أعددته من هنا.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>الطلبات المتبقية</translation>
    </message>
    <message>
        <source>Requests that the server allows before it makes the console wait</source>
        <translation>الطلبات التي يسمح بها الخادم قبل أن يطلب الانتظار</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>بقي %1 من %2 طلبات</translation>
    </message>
    <message>
        <source>What is known about the list, what is under way, how many requests the server still allows, and your time zone.</source>
        <translation>ما يُعرف عن القائمة، وما يجري، وعدد الطلبات التي ما زال الخادم يسمح بها، ومنطقتك الزمنية.</translation>
    </message>
    <message>
        <source>Ends the export that is under way and leaves the former file as it was.</source>
        <translation>ينهي التصدير الجاري ويترك الملف السابق كما كان.</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>In days. They count when all tokens are loaded the next time.</source>
        <translation>بالأيام. تسري في المرة التالية التي تُحمَّل فيها كل الرموز.</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <comment>threshold</comment>
        <translation>%1، بالأيام</translation>
    </message>
    <message>
        <source>Default: %L1</source>
        <comment>number of days</comment>
        <translation>القيمة الأولية: %L1</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Never used from an age of</source>
        <translation>لم يُستخدم قط ابتداءً من عمر</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>لم يُستخدم منذ</translation>
    </message>
    <message>
        <source>Long life from</source>
        <translation>عمر طويل ابتداءً من</translation>
    </message>
    <message>
        <source>Owner not seen for</source>
        <translation>لم يُرَ المالك منذ</translation>
    </message>
    <message>
        <source>Never rotated from an age of</source>
        <translation>لم يُجدَّد قط ابتداءً من عمر</translation>
    </message>
    <message>
        <source>In use until after its last use</source>
        <translation>قيد الاستخدام حتى بعد آخر استخدام</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>قبل %Ln أسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>قبل %Ln شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>بعد %Ln شهر</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a cell</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 · %4</source>
        <comment>day, time, zone · as sent</comment>
        <translation>%1، %2 %3 · %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1, probably means never</source>
        <translation>%1، وربما يعني «أبدًا»</translation>
    </message>
</context>
<context>
    <name>TokenColumns</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>not readable: %1 · %2</source>
        <comment>field · value as sent</comment>
        <translation>غير مقروء: %1 · %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Load all tokens to judge them (F6).</source>
        <translation>حمّل كل الرموز لتقييمها (F6).</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>Load all tokens, and compare them with an earlier review.</source>
        <translation>حمّل كل الرموز، وقارنها بمراجعة سابقة.</translation>
    </message>
    <message>
        <source>Load all tokens to decide about them (F6).</source>
        <translation>حمّل كل الرموز لاتخاذ قرار بشأنها (F6).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TokenDetailPane</name>
    <message>
        <source>expiry not reported</source>
        <translation>موعد الانتهاء غير مذكور</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>لا ينتهي أبدًا</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON الخام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Loading the token …</source>
        <translation>جارٍ تحميل الرمز …</translation>
    </message>
    <message>
        <source>This token could not be loaded</source>
        <translation>تعذر تحميل هذا الرمز</translation>
    </message>
    <message>
        <source>Select a token to see its owner, organization and metadata</source>
        <translation>اختر رمزًا لرؤية مالكه ومنظمته وبياناته الوصفية</translation>
    </message>
    <message>
        <source>Token without a name</source>
        <translation>رمز بلا اسم</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>البحث في التفاصيل</translation>
    </message>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>عرض رموز هذا المالك</translation>
    </message>
    <message>
        <source>Copy whole token as &amp;JSON</source>
        <translation>نسخ الرمز كله بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>All that the server said about the token that is selected. Point at a time to read it exactly.</source>
        <translation>كل ما قاله الخادم عن الرمز المحدد. أشر إلى وقت لتقرأه بدقة.</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>موعد الانتهاء %1</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>معرّف المالك</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>on</source>
        <comment>two-factor authentication</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>two-factor authentication</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>الدخول عبر Google</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Google sign-in</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Google sign-in</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>بوابة العملاء</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>معرّف المنظمة</translation>
    </message>
    <message>
        <source>Reseller id</source>
        <translation>معرّف الموزع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Allowed users</source>
        <translation>المستخدمون المسموحون</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>المنظمات المسموحة</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>السطر 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>السطر 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزع</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>أذونات العرض</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>E-mail preference</source>
        <translation>تفضيل البريد</translation>
    </message>
</context>
<context>
    <name>TokenPager</name>
    <message>
        <source>page %1 holds more tokens than were asked for</source>
        <translation>تحوي الصفحة %1 رموزًا أكثر مما طُلب</translation>
    </message>
    <message>
        <source>page %1 is longer than page 1</source>
        <translation>الصفحة %1 أطول من الصفحة 1</translation>
    </message>
    <message>
        <source>page %1 repeats page %2</source>
        <translation>تكرر الصفحة %1 الصفحة %2</translation>
    </message>
    <message>
        <source>page %1 is not in the order that was asked for</source>
        <translation>الصفحة %1 ليست بالترتيب المطلوب</translation>
    </message>
    <message>
        <source>page %1 holds tokens from outside the period that was asked for</source>
        <translation>تحوي الصفحة %1 رموزًا من خارج الفترة المطلوبة</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <comment>page, what is wrong with it</comment>
        <translation>الصفحة %1، %2</translation>
    </message>
</context>
<context>
    <name>TokenRowsModel</name>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>لا يستطيع الخادم الفرز حسب هذا العمود.</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>The tokens, one a row. Click a title to sort, click it with the right button to hide and show columns. Gray bars stand for what is still coming.</source>
        <translation>الرموز، رمز في كل صف. انقر عنوانًا للفرز، وانقره بالزر الأيمن لإخفاء الأعمدة وإظهارها. تدل الأشرطة الرمادية على ما لم يصل بعد.</translation>
    </message>
</context>
<context>
    <name>TwoFactorBadge</name>
    <message>
        <source>Two-factor authentication on</source>
        <translation>العامل الثاني مفعّل</translation>
    </message>
    <message>
        <source>No two-factor authentication</source>
        <translation>لا عامل ثانٍ</translation>
    </message>
    <message>
        <source>Two-factor authentication not reported</source>
        <translation>العامل الثاني غير مذكور</translation>
    </message>
    <message>
        <source>Two-factor authentication not readable</source>
        <translation>العامل الثاني غير مقروء</translation>
    </message>
</context>
<context>
    <name>UpdatedWalk</name>
    <message>
        <source>the server refuses the update-date filter</source>
        <translation>يرفض الخادم مرشح تاريخ التحديث</translation>
    </message>
    <message>
        <source>the server ignores the update-date filter</source>
        <translation>يتجاهل الخادم مرشح تاريخ التحديث</translation>
    </message>
    <message>
        <source>a token&apos;s update date cannot be read</source>
        <translation>لا يمكن قراءة تاريخ تحديث رمز</translation>
    </message>
    <message>
        <source>the server&apos;s update-date filter could not be relied on</source>
        <translation>تعذر الاعتماد على مرشح الخادم لتاريخ التحديث</translation>
    </message>
</context>
<context>
    <name>UserZone</name>
    <message>
        <source>This system names no time zone: days and times are those of UTC.</source>
        <translation>لا يسمّي هذا النظام منطقة زمنية: الأيام والأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; cannot be read here: days and times are those of UTC.</source>
        <translation>لا يمكن قراءة المنطقة الزمنية «%1» هنا: الأيام والأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Set TZ to a name such as Europe/Berlin, then start again.</source>
        <translation>اضبط TZ على اسم مثل Europe/Berlin، ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Full value</source>
        <translation>القيمة الكاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>%Ln حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>The saved views in their order, which is that of their keys. Move, rename or remove one; no token is touched.</source>
        <translation>طرق العرض المحفوظة بترتيبها، وهو ترتيب مفاتيحها. انقل أو أعد التسمية أو أزل؛ لا يُمس أي رمز.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view …</source>
        <translation>حفظ طريقة العرض هذه …</translation>
    </message>
    <message>
        <source>Manage views …</source>
        <translation>إدارة طرق العرض …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Search, filters, sort order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>يُحفظ البحث والمرشحات والترتيب والأعمدة تحت اسم. وتُستبدل طريقة عرض تحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>&amp;طرق العرض المحفوظة</translation>
    </message>
</context>
<context>
    <name>WindowWalk</name>
    <message>
        <source>what follows %1 repeats what came before</source>
        <translation>ما يلي %1 يكرر ما سبقه</translation>
    </message>
    <message>
        <source>too many tokens were created at one moment for the pages that the server sends</source>
        <translation>أُنشئت في لحظة واحدة رموز أكثر مما تتسع له الصفحات التي يرسلها الخادم</translation>
    </message>
    <message>
        <source>the first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>the page from %1 on</source>
        <translation>الصفحة ابتداءً من %1</translation>
    </message>
    <message>
        <source>the server does not sort by creation date</source>
        <translation>لا يفرز الخادم حسب تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>يتجاهل الخادم مرشح تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>the server&apos;s creation-date filter leaves out tokens that belong to it</source>
        <translation>يُسقط مرشح تاريخ الإنشاء لدى الخادم رموزًا تنتمي إليه</translation>
    </message>
    <message>
        <source>the server&apos;s answers contradict each other</source>
        <translation>تتناقض إجابات الخادم</translation>
    </message>
    <message>
        <source>tokens that were created at the same moment came in an order that changes</source>
        <translation>جاءت رموز أُنشئت في اللحظة نفسها بترتيب يتغير</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter</source>
        <translation>يرفض الخادم مرشح تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter, or to sort by creation date</source>
        <translation>يرفض الخادم مرشح تاريخ الإنشاء أو الفرز حسب تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>the server refuses to sort by creation date</source>
        <translation>يرفض الخادم الفرز حسب تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>a token&apos;s creation date cannot be read</source>
        <translation>لا يمكن قراءة تاريخ إنشاء أحد الرموز</translation>
    </message>
</context>
</TS>
