<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>Refresh (F5)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ApiEndpoint</name>
    <message>
        <source>The address must be a URL such as https://api.example.com/v3.</source>
        <translation>アドレスは https://api.example.com/v3 のような URL でなければなりません。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the token is entered separately.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。トークンは別に入力します。</translation>
    </message>
    <message>
        <source>The address must not contain a query (?) or a fragment (#).</source>
        <translation>アドレスにクエリ (?) やフラグメント (#) を含めることはできません。</translation>
    </message>
    <message>
        <source>The address must not name port 0.</source>
        <translation>アドレスにポート 0 を指定することはできません。</translation>
    </message>
    <message>
        <source>The address must start with https://, because anybody on the way could read the token.</source>
        <translation>アドレスは https:// で始まる必要があります。そうでないと、途中の誰でもトークンを読めてしまいます。</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>api.example.com via proxy.example.com:3128</comment>
        <translation>%1(%2 経由)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused it</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>no host of that name was found</source>
        <translation>その名前のホストが見つかりません</translation>
    </message>
    <message>
        <source>the server does not respond</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>ネットワークが利用できません</translation>
    </message>
    <message>
        <source>it does not say where to</source>
        <translation>転送先が示されていません</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>転送先は %1 です</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <translation>%1 秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>it was not complete after %1 s</source>
        <translation>%1 秒たっても完了しませんでした</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>it has no content type</source>
        <translation>コンテンツタイプがありません</translation>
    </message>
    <message>
        <source>its content type is %1</source>
        <translation>コンテンツタイプが %1 です</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it is not HTTP</source>
        <translation>HTTP ではありません</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>ステータスが %1 です</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 The server&apos;s message: %2</source>
        <translation>%1 サーバーのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 が %2 を返しました。</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3).</source>
        <translation>%1 が %2 (%3) を返しました。</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed</source>
        <translation>%1 への安全な接続に失敗しました</translation>
    </message>
    <message>
        <source>The answer of %1 took too long</source>
        <translation>%1 の応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>%1 redirects the request (%2)</source>
        <translation>%1 がリクエストを転送しようとしています (%2)</translation>
    </message>
    <message>
        <source>The server does not accept this token (401).</source>
        <translation>サーバーはこのトークンを受け付けません (401)。</translation>
    </message>
    <message>
        <source>This token may not list personal access tokens (403).</source>
        <translation>このトークンには個人用アクセストークンを一覧する権限がありません (403)。</translation>
    </message>
    <message>
        <source>There are no personal access tokens at this address of %1 (404).</source>
        <translation>%1 のこのアドレスには個人用アクセストークンがありません (404)。</translation>
    </message>
    <message>
        <source>%1 has received too many requests (429).</source>
        <translation>%1 が受けたリクエストが多すぎます (429)。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of tokens</source>
        <translation>%1 の応答はトークンの一覧ではありません</translation>
    </message>
    <message>
        <source>A token in the answer of %1 cannot be read</source>
        <translation>%1 の応答にあるトークンを読み取れません</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, if you trust it: the token is sent nowhere else.</source>
        <translation>転送先を信頼できるなら、そのアドレスを入力してください。トークンは他のどこにも送られません。</translation>
    </message>
    <message>
        <source>Check that the token is complete, not expired and not revoked, or enter another one.</source>
        <translation>トークンが完全で、期限切れでも失効済みでもないことを確認するか、別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>Use a token that has the scope personalAccessToken:read.</source>
        <translation>スコープ personalAccessToken:read を持つトークンを使ってください。</translation>
    </message>
    <message>
        <source>Check the address: it ends in the version of the API, such as /v3.</source>
        <translation>アドレスを確認してください。末尾は /v3 のような API のバージョンです。</translation>
    </message>
    <message>
        <source>Change the search, the filters or the sort order.</source>
        <translation>検索、フィルター、または並べ替えを変えてください。</translation>
    </message>
    <message>
        <source>Check that the address is that of the API and that no proxy answers for it.</source>
        <translation>アドレスが API のものであること、プロキシが代わりに応答していないことを確認してください。</translation>
    </message>
    <message>
        <source>Report the token and the field to the server&apos;s administrator.</source>
        <translation>トークンとフィールドをサーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.</source>
        <translation>証明書: %1、対象 %2、発行者 %3、有効期間 %4 ～ %5、SHA-256 %6。</translation>
    </message>
    <message>
        <source>%1 does not search</source>
        <translation>%1 は検索に対応していません</translation>
    </message>
    <message>
        <source>Narrow the list by dates first, or export: an export reads the whole list and searches it itself.</source>
        <translation>先に日付で一覧を絞るか、書き出してください。書き出しは一覧全体を読み、自ら検索します。</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>it leads back to the same address</source>
        <translation>同じアドレスに戻ってきます</translation>
    </message>
    <message>
        <source>Check the address: the server sends its guests to another page, such as one to sign in. The token is sent nowhere else.</source>
        <translation>アドレスを確認してください。サーバーは訪問者をサインインなどの別のページに転送しています。トークンは他のどこにも送られません。</translation>
    </message>
    <message>
        <source>Anybody on the way could read the token there, so it is not sent: ask the server&apos;s administrator for an address with https.</source>
        <translation>そこでは途中の誰でもトークンを読めてしまうため、送りません。https のアドレスをサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>it wants a certificate of this computer, which the console cannot show</source>
        <translation>このコンピューターの証明書を求めていますが、PAT Console は提示できません</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for an address that needs no client certificate.</source>
        <translation>クライアント証明書の要らないアドレスをサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>this port speaks https alone</source>
        <translation>このポートは https 専用です</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>アドレスを https:// から入力してください。</translation>
    </message>
    <message>
        <source>the request&apos;s headers are too large for it</source>
        <translation>リクエストのヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>it is packed in a way that was not asked for</source>
        <translation>要求していない方法で圧縮されています</translation>
    </message>
    <message>
        <source>Details: %1.</source>
        <translation>詳細: %1。</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead to %2</source>
        <translation>プロキシ %1 から %2 につながりません</translation>
    </message>
    <message>
        <source>Something between this computer and the API at %1 answered in its place (%2).</source>
        <translation>このコンピューターと %1 の API の間にある何かが、API の代わりに応答しました (%2)。</translation>
    </message>
    <message>
        <source>The account has to be paid for: ask whoever manages its subscription.</source>
        <translation>アカウントの支払いが必要です。契約を管理している人に尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.</source>
        <translation>このアドレスでは何も読み取れません。アドレスを確認してください。末尾は /v3 のような API のバージョンです。</translation>
    </message>
    <message>
        <source>This version of the API is gone. Check the address, or ask the server&apos;s administrator for the new one.</source>
        <translation>この API のバージョンはもうありません。アドレスを確認するか、新しいアドレスをサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The request is too long for the server, or for what stands before it: ask for fewer ids at once.</source>
        <translation>リクエストが、サーバーまたはその手前にあるものには長すぎます。一度に指定する ID を減らしてください。</translation>
    </message>
    <message>
        <source>The server that answers is not responsible for this name. Check the address, or ask its administrator where the name leads.</source>
        <translation>応答したサーバーはこの名前の担当ではありません。アドレスを確認するか、この名前がどこにつながるかを管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The token makes the request too large for the server, or for what stands before it. Check that it is the right one, or ask the administrator to allow larger headers.</source>
        <translation>このトークンではリクエストが、サーバーまたはその手前にあるものには大きすぎます。正しいトークンか確認するか、より大きなヘッダーを許可するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The law forbids the answer, perhaps only where you are. Ask the server&apos;s administrator.</source>
        <translation>法律により応答が禁じられています。お使いの地域だけのことかもしれません。サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Check that the address is that of the API, or report it to the server&apos;s administrator.</source>
        <translation>アドレスが API のものであることを確認するか、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the network for a way to the API without one.</source>
        <translation>プロキシまたは保護されたサイトが独自のサインインを求めています。アドレスを確認するか、サインインなしで API に接続する方法をネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the API.</source>
        <translation>ファイアウォールまたはプロキシがリクエストを拒否しています。このコンピューターから API に接続できるよう、その管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A gateway or a proxy cannot reach the API.</source>
        <translation>ゲートウェイまたはプロキシが API に接続できません。</translation>
    </message>
    <message>
        <source>Give the connection the proxy&apos;s user name and password, or use another proxy.</source>
        <translation>接続にプロキシのユーザー名とパスワードを設定するか、別のプロキシを使ってください。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, and ask whoever runs it whether it may lead to this server.</source>
        <translation>接続のプロキシを確認し、このサーバーへの中継が許可されているかをその管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>the network reports an error</source>
        <translation>ネットワークがエラーを報告しています</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>そのアドレスでは何も応答しません</translation>
    </message>
    <message>
        <source>it forbids the connection</source>
        <translation>接続を禁止しています</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <translation>プロキシとしての応答ではありません</translation>
    </message>
    <message>
        <source>it did not make the connection</source>
        <translation>接続を確立しませんでした</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>no proxy of that name was found</source>
        <translation>その名前のプロキシが見つかりません</translation>
    </message>
    <message>
        <source>it does not respond</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>it could not reach the server</source>
        <translation>サーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>it found no way to the server</source>
        <translation>サーバーへの経路が見つかりませんでした</translation>
    </message>
    <message>
        <source>it wants a user name and password, or other ones</source>
        <translation>ユーザー名とパスワード、または別のものを求めています</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator for a certificate that is valid now.</source>
        <translation>このコンピューターの時計を確認するか、現在有効な証明書をサーバーの管理者に求めてください。</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>そこで応答しているものは TLS を使っていません</translation>
    </message>
    <message>
        <source>Check the port in the address: https needs the one that speaks TLS.</source>
        <translation>アドレスのポートを確認してください。https には TLS を使うポートが必要です。</translation>
    </message>
    <message>
        <source>it offers only versions of TLS before 1.2, which are not safe</source>
        <translation>安全でない 1.2 より前のバージョンの TLS しか使えません</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow TLS 1.2 or later.</source>
        <translation>TLS 1.2 以降を許可するようサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>it ended the handshake: it may want a certificate of this computer, or encryption that is not used here</source>
        <translation>ハンドシェイクが打ち切られました。このコンピューターの証明書か、ここでは使わない暗号方式を求めているのかもしれません</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what it wants: the console can show no client certificate.</source>
        <translation>何を求めているのかをサーバーの管理者に尋ねてください。PAT Console はクライアント証明書を提示できません。</translation>
    </message>
    <message>
        <source>it knows no host of that name</source>
        <translation>その名前のホストを知りません</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator.</source>
        <translation>アドレスを確認するか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Check that the address is that of the API. If the list comes without search and filters, change those.</source>
        <translation>アドレスが API のものか確認してください。検索とフィルターなしで一覧が表示される場合は、それらを変更してください。</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>展開できませんでした</translation>
    </message>
    <message>
        <source>it does not begin and end as one does</source>
        <translation>始まりと終わりの形式が違います</translation>
    </message>
    <message>
        <source>%1 answered %2, but not as the API does (%3): something between this computer and the API may have answered in its place.</source>
        <translation>%1 は %2 と応答しましたが、API の応答の形ではありません (%3)。このコンピューターと API の間にある何かが代わりに応答したのかもしれません。</translation>
    </message>
    <message>
        <source>If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach the API. If it is the API, use a token that has the scope personalAccessToken:read.</source>
        <translation>ファイアウォールまたはプロキシがリクエストを拒否している場合は、このコンピューターから API に接続できるよう、その管理者に依頼してください。API が拒否している場合は、スコープ personalAccessToken:read を持つトークンを使ってください。</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator about its certificate. Where it is signed by an authority of your own, name its CA file in the connection, or with --ca-file.</source>
        <translation>アドレスを確認するか、サーバーの管理者に証明書について尋ねてください。独自の認証局が署名している場合は、その CA ファイルを接続の設定か --ca-file で指定してください。</translation>
    </message>
    <message>
        <source>Try again. If it takes as long each time, ask whoever runs the server or the network.</source>
        <translation>もう一度お試しください。毎回同じように時間がかかる場合は、サーバーまたはネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>it found no way to the server, or does not allow it</source>
        <translation>サーバーへの経路が見つからないか、許可されていません</translation>
    </message>
    <message>
        <source>it wants a log-in by %1; the console can use Basic and Digest</source>
        <translation>%1 でのログインを求めています。PAT Console が使えるのは Basic と Digest です</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a way without that, or use another proxy.</source>
        <translation>それを使わない経路について管理者に尋ねるか、別のプロキシを使ってください。</translation>
    </message>
    <message>
        <source>what answers does not speak TLS; the proxy %1 may have answered in its place</source>
        <translation>応答した相手は TLS に対応していません。プロキシ %1 が代わりに応答したのかもしれません</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy whether it may lead to this server, and check the port in the address: https needs the one that speaks TLS.</source>
        <translation>このサーバーへの中継が許可されているかをプロキシの管理者に尋ね、アドレスのポートを確認してください。https には TLS に対応したポートが必要です。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these tokens in the list.</source>
        <translation>トークンの件数を示す棒グラフです。矢印キーと Enter、またはクリックで選ぶと、そのトークンが一覧に表示されます。</translation>
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
        <translation>トークンの数を調べられませんでした。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded.</source>
        <translation>%1 行目から %2 行目を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The list could not be loaded. The rows below are from the previous query.</source>
        <translation>一覧を読み込めませんでした。下の行は以前のものです。</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The server does not sort by %1.</source>
        <translation>サーバーは %1 で並べ替えられません。</translation>
    </message>
    <message>
        <source>The former order is kept.</source>
        <translation>以前の順序のままです。</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>欠けているものがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Search again while nobody creates or deletes tokens.</source>
        <translation>誰もトークンを作成・削除していないときに、もう一度検索してください。</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>The number of a row, counted from the top. Rows that are not loaded yet can be reached, too.</source>
        <translation>上から数えた行の番号です。まだ読み込んでいない行にも移動できます。</translation>
    </message>
    <message>
        <source>Row, from 1 to %1:</source>
        <translation>行 (1 ~ %1):</translation>
    </message>
    <message>
        <source>Loading what is copied: %1 of %2</source>
        <translation>コピーするものを読み込み中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>何もコピーされませんでした: 選択したトークンが %Ln 件を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection to take all of it away.</source>
        <translation>すべてを取り出すには、選択を書き出してください。</translation>
    </message>
    <message>
        <source>Nothing was copied: the row is not loaded yet.</source>
        <translation>何もコピーされませんでした: 行がまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Copy it once it shows.</source>
        <translation>表示されてからコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>選択したトークンだけの一覧は %Ln 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export or copy the selection to see all of it.</source>
        <translation>選択のすべてを見るには、書き出すかコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>%Ln 件のトークンの選択が解除されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>そのうち %Ln 件は表示外でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click with Ctrl to keep what is selected.</source>
        <translation>選択したものを残すには、Ctrl を押しながらクリックしてください。</translation>
    </message>
    <message>
        <source>Select them again</source>
        <translation>もう一度選択する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>%Ln 件のトークンをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That may not be all: %1.</source>
        <translation>これですべてではないかもしれません: %1。</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>今あるものを見るには、再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1, in the server&apos;s order</source>
        <translation>%1、サーバーの順</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <translation>%1、%2 の降順</translation>
    </message>
    <message>
        <source>%1, sorted by %2, ascending</source>
        <translation>%1、%2 の昇順</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>少なくとも %Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln 件は表示外</numerusform>
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
            <numerusform>%Ln 件のレコードに読み取れないフィールドがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list; what is odd about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Loaded is what the server answered to the filters of its list, not everything.</source>
        <translation>読み込まれているのは、一覧のフィルターに対してサーバーが返したもので、すべてではありません。</translation>
    </message>
    <message>
        <source>Loading all tokens: %1</source>
        <translation>すべてのトークンを読み込み中: %1</translation>
    </message>
    <message>
        <source>Some tokens may be missing: %1.</source>
        <translation>欠けているトークンがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Load again while nobody creates or deletes tokens.</source>
        <translation>誰もトークンを作成・削除していないときに、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Loaded again: no token is new, and none is gone.</source>
        <translation>もう一度読み込みました。新しいトークンも、なくなったトークンもありません。</translation>
    </message>
    <message>
        <source>Loaded again: %1 new, %2 gone.</source>
        <comment>numbers of tokens</comment>
        <translation>もう一度読み込みました: 新規 %1 件、なくなったもの %2 件。</translation>
    </message>
    <message>
        <source>The tokens that were loaded before stay.</source>
        <translation>前に読み込んだトークンはそのままです。</translation>
    </message>
    <message>
        <source>The pages of the server stay.</source>
        <translation>サーバーのページはそのままです。</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded.</source>
        <translation>すべてのトークンを読み込むことはできませんでした。</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded: there is no room for them on the disk.</source>
        <translation>すべてのトークンを読み込むことはできませんでした: ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>一時ファイルのフォルダーの空きを増やしてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens that match, tokens in all</comment>
        <translation>%2中 %1 件</translation>
    </message>
    <message>
        <source>%1, complete, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1、漏れなし、%2 時点</translation>
    </message>
    <message>
        <source>%1, some may be missing, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1、漏れの可能性あり、%2 時点</translation>
    </message>
    <message>
        <source>Loading all tokens, to narrow them by %1: %2</source>
        <comment>filter · progress</comment>
        <translation>%1 で絞り込むためにすべてのトークンを読み込み中: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 with findings decided</source>
        <comment>tokens · numbers of tokens</comment>
        <translation>%1 · 指摘のある %3 件中 %2 件を決定済み</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>November 2026</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
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
        <translation>証明書が自己署名で、認証局の署名がありません</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that is not trusted here</source>
        <translation>証明書に署名した認証局はここでは信頼されていません</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>証明書を提示しません</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>認証局のファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>認証局のファイル %1 に PEM 形式（-----BEGIN CERTIFICATE----- で始まる）の証明書がありません。</translation>
    </message>
    <message>
        <source>A certificate in the CA file %1 is damaged.</source>
        <translation>認証局のファイル %1 の証明書が壊れています。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>a date that stands for never</source>
        <comment>from … to …</comment>
        <translation>無期限を表す日付</translation>
    </message>
    <message>
        <source>never</source>
        <comment>from … to …</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Its end was moved from %1 to %2.</source>
        <translation>期限が %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>the last time before was %1</source>
        <translation>その前は %1 でした</translation>
    </message>
    <message>
        <source>never before</source>
        <translation>それ以前は一度もありません</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>what happened; day; what was before</comment>
        <translation>%2 に%1。%3。</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>失効しました。</translation>
    </message>
    <message>
        <source>Scopes were added: %1.</source>
        <translation>スコープが追加されました: %1。</translation>
    </message>
    <message>
        <source>Scopes were taken away: %1.</source>
        <translation>スコープが取り除かれました: %1。</translation>
    </message>
    <message>
        <source>It was rotated</source>
        <translation>ローテーションされました</translation>
    </message>
    <message>
        <source>It was used</source>
        <translation>使われました</translation>
    </message>
    <message>
        <source>It was renamed: small letters and capitals in its name are others.</source>
        <translation>名前が変わりました。違うのは大文字と小文字だけです。</translation>
    </message>
    <message>
        <source>It was renamed; its name was “%1”, in small letters.</source>
        <translation>名前が変わりました。以前の名前は、小文字で書くと「%1」でした。</translation>
    </message>
    <message>
        <source>Its owner was %1, and is %2 now.</source>
        <translation>所有者は以前は %1 で、今は %2 です。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a role or an organization</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The owner&apos;s role was %1, and is %2 now.</source>
        <translation>所有者の役割は以前は %1 で、今は %2 です。</translation>
    </message>
    <message>
        <source>The owner&apos;s organization was %1, and is %2 now.</source>
        <translation>所有者の組織は以前は %1 で、今は %2 です。</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is on now.</source>
        <translation>所有者の二要素認証は今はオンです。</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is off now.</source>
        <translation>所有者の二要素認証は今はオフです。</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is on now.</source>
        <translation>所有者のシングルサインオンは今はオンです。</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is off now.</source>
        <translation>所有者のシングルサインオンは今はオフです。</translation>
    </message>
    <message>
        <source>Found now, and not before: %1.</source>
        <translation>以前はなく、今回ある指摘: %1。</translation>
    </message>
    <message>
        <source>Found before, and not now: %1.</source>
        <translation>以前はあり、今回はない指摘: %1。</translation>
    </message>
    <message>
        <source>It was not there before.</source>
        <translation>以前はありませんでした。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>その後失効した</translation>
    </message>
    <message>
        <source>Scopes were added</source>
        <translation>スコープが追加された</translation>
    </message>
    <message>
        <source>Scopes were taken away</source>
        <translation>スコープが取り除かれた</translation>
    </message>
    <message>
        <source>Its end was moved</source>
        <translation>期限が変わった</translation>
    </message>
    <message>
        <source>Rotated since</source>
        <translation>その後ローテーションされた</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前が変わった</translation>
    </message>
    <message>
        <source>Has another owner</source>
        <translation>所有者が変わった</translation>
    </message>
    <message>
        <source>Owner has another role</source>
        <translation>所有者の役割が変わった</translation>
    </message>
    <message>
        <source>Owner&apos;s two-factor authentication was turned on or off</source>
        <translation>所有者の二要素認証がオンまたはオフになった</translation>
    </message>
    <message>
        <source>Owner&apos;s single sign-on was turned on or off</source>
        <translation>所有者のシングルサインオンがオンまたはオフになった</translation>
    </message>
    <message>
        <source>Owner has another organization</source>
        <translation>所有者の組織が変わった</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>その後使われた</translation>
    </message>
    <message>
        <source>Has a new finding</source>
        <translation>新しい指摘がある</translation>
    </message>
    <message>
        <source>Lost a finding</source>
        <translation>なくなった指摘がある</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変化なし</translation>
    </message>
</context>
<context>
    <name>ClaimsNotice</name>
    <message>
        <source>About the access token</source>
        <translation>アクセストークンについて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>This access token expired %1.</source>
        <translation>このアクセストークンは%1に期限切れになりました。</translation>
    </message>
    <message>
        <source>This access token expires %1.</source>
        <translation>このアクセストークンは%1に期限切れになります。</translation>
    </message>
    <message>
        <source>So the token itself says; the server decides. Ask for a new one in time.</source>
        <translation>これはトークン自身の記載であり、決めるのはサーバーです。早めに新しいトークンを申請してください。</translation>
    </message>
    <message>
        <source>The access token says this about itself. Nobody has checked it.</source>
        <translation>アクセストークン自身の記載です。誰も検証していません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browses the personal access tokens of an account. Read-only.</source>
        <translation>アカウントの個人用アクセストークンを閲覧します。読み取り専用です。</translation>
    </message>
    <message>
        <source>Browse a server of its own, with invented tokens.</source>
        <translation>架空のトークンを持つ内蔵サーバーを閲覧する。</translation>
    </message>
    <message>
        <source>How many tokens the demo has (5000).</source>
        <translation>デモのトークンの数 (5000)。</translation>
    </message>
    <message>
        <source>API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL.</source>
        <translation>https://api.example.com/v3 のような API のルート。PAT_CONSOLE_BASE_URL でも指定可。</translation>
    </message>
    <message>
        <source>Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN.</source>
        <translation>アクセストークンを FILE から読む。- は標準入力。PAT_CONSOLE_TOKEN でも指定可。</translation>
    </message>
    <message>
        <source>Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used.</source>
        <translation>プロキシ http://HOST:PORT または socks5://HOST:PORT を経由する。指定がなければ使わない。</translation>
    </message>
    <message>
        <source>Show what matches TEXT.</source>
        <translation>TEXT に一致するものを表示する。</translation>
    </message>
    <message>
        <source>Sort by a field such as createdAt; - in front for descending.</source>
        <translation>createdAt などのフィールドで並べ替える。降順は先頭に - を付ける。</translation>
    </message>
    <message>
        <source>Show the token with this id. May be repeated.</source>
        <translation>この ID のトークンを表示する。繰り返し指定可。</translation>
    </message>
    <message>
        <source>A local day such as 2026-11-01, or an ISO 8601 instant; inclusive.</source>
        <translation>2026-11-01 のような現地の日付、または ISO 8601 の時刻。両端を含む。</translation>
    </message>
    <message>
        <source>Write everything that matches to FILE, - for standard output, without a window.</source>
        <translation>一致するものすべてを FILE に書き出す。- は標準出力。ウィンドウは開かない。</translation>
    </message>
    <message>
        <source>For --export: fields such as id,name,user.email.</source>
        <translation>--export 用: id,name,user.email などのフィールド。</translation>
    </message>
    <message>
        <source>For --export: no &apos; before text that a spreadsheet would run.</source>
        <translation>--export 用: 表計算ソフトが実行しうる文字列の前に &apos; を付けない。</translation>
    </message>
    <message>
        <source>For --export: begin with a byte order mark.</source>
        <translation>--export 用: バイト順マークで始める。</translation>
    </message>
    <message>
        <source>For --export: also write FILE.manifest.json, which tells how the file came about.</source>
        <translation>--export 用: ファイルの成り立ちを記した FILE.manifest.json も書き出す。</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it as PNG, leave.</source>
        <translation>ウィンドウを開き、その画像を PNG で保存して終了する。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 には 2026-11-01 のような日付か 2026-11-01T12:00:00Z のような時刻を指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The nearest are: %2.</source>
        <translation>「%1」という列はありません。近いもの: %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>列「%1」が二度指定されています。</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 は --export と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--manifest needs a file to stand beside, not standard output.</source>
        <translation>--manifest には標準出力ではなく、隣に置くためのファイルが必要です。</translation>
    </message>
    <message>
        <source>--format takes csv or jsonl, not &quot;%1&quot;.</source>
        <translation>--format には csv か jsonl を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--columns goes with CSV only: JSON Lines holds whole records.</source>
        <translation>--columns は CSV でのみ使えます。JSON Lines にはレコード全体が入ります。</translation>
    </message>
    <message>
        <source>--demo-tokens takes a number from 0 to 1000000, not &quot;%1&quot;.</source>
        <translation>--demo-tokens には 0 から 1000000 までの数を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--demo-tokens goes with --demo only.</source>
        <translation>--demo-tokens は --demo と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--token is refused: other users of this machine can read command lines. Use --token-file, or PAT_CONSOLE_TOKEN in the environment.</source>
        <translation>--token は使えません。このマシンの他のユーザーがコマンドラインを読めるためです。--token-file か、環境変数 PAT_CONSOLE_TOKEN を使ってください。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>--help をご覧ください。</translation>
    </message>
    <message>
        <source>--export needs --base-url, or --demo.</source>
        <translation>--export には --base-url か --demo が必要です。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>There is no display. Set DISPLAY, or use --export or --screenshot.</source>
        <translation>ディスプレイがありません。DISPLAY を設定するか、--export または --screenshot を使ってください。</translation>
    </message>
    <message>
        <source>Trust the authorities in FILE (PEM), besides the system&apos;s, for this connection.</source>
        <translation>この接続では、システムの認証局に加えてファイル (PEM) の認証局も信頼する。</translation>
    </message>
    <message>
        <source>The proxy needs a password: read USER:PASSWORD from FILE, - for standard input.</source>
        <translation>プロキシにパスワードが必要な場合: USER:PASSWORD を FILE から読む。- は標準入力。</translation>
    </message>
    <message>
        <source>--%1 is given, but its value is empty. Leave it out, or say what you mean.</source>
        <translation>--%1 が指定されていますが、値が空です。外すか、値を指定してください。</translation>
    </message>
    <message>
        <source>The value of --%1 is not UTF-8. Write it in UTF-8.</source>
        <translation>--%1 の値が UTF-8 ではありません。UTF-8 で書いてください。</translation>
    </message>
    <message>
        <source>--%1 has no value: %2 follows. If that is its value, write --%1=%2.</source>
        <translation>--%1 に値がなく、%2 が続いています。それが値なら、--%1=%2 と書いてください。</translation>
    </message>
    <message>
        <source>--%1 is given more than once. Leave one of them.</source>
        <translation>--%1 が二度以上指定されています。一つだけ残してください。</translation>
    </message>
    <message>
        <source>The end, --%1, lies before the start, --%2.</source>
        <translation>終わりの --%1 が始まりの --%2 より前です。</translation>
    </message>
    <message>
        <source>--sort takes a field such as createdAt, not &quot;%1&quot;.</source>
        <translation>--sort には createdAt のようなフィールドを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--id takes the id of a token, and there is none in &quot;%1&quot;.</source>
        <translation>--id にはトークンの ID を指定します。「%1」には ID がありません。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Name fields such as id,name,user.email.</source>
        <translation>「%1」という列はありません。id,name,user.email のようにフィールドを指定してください。</translation>
    </message>
    <message>
        <source>An export is CSV or JSON Lines, not what .%1 promises. Name the file .csv or .jsonl, or say --format csv or --format jsonl.</source>
        <translation>書き出せるのは CSV か JSON Lines で、.%1 の形式ではありません。ファイル名を .csv か .jsonl にするか、--format csv か --format jsonl を指定してください。</translation>
    </message>
    <message>
        <source>--screenshot shows the window, and --export has none. Leave one of them.</source>
        <translation>--screenshot はウィンドウを写しますが、--export にはウィンドウがありません。どちらか一つだけ残してください。</translation>
    </message>
    <message>
        <source>--bom goes with CSV only: JSON Lines have no byte order mark.</source>
        <translation>--bom は CSV でのみ使えます。JSON Lines にはバイト順マークがありません。</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --%1.</source>
        <translation>--demo には専用のサーバーがあります。--%1 を外してください。</translation>
    </message>
    <message>
        <source>--proxy-password-file goes with --proxy only.</source>
        <translation>--proxy-password-file は --proxy と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>Standard input holds one thing: name a file with --token-file or with --proxy-password-file.</source>
        <translation>標準入力から読めるのは一つだけです。--token-file か --proxy-password-file でファイルを指定してください。</translation>
    </message>
    <message>
        <source>--%1 needs --base-url: which server is it for?</source>
        <translation>--%1 には --base-url が必要です。どのサーバー用ですか?</translation>
    </message>
    <message>
        <source>--screenshot saves a PNG, not what .%1 promises. Name the file .png.</source>
        <translation>--screenshot が保存するのは PNG で、.%1 の形式ではありません。ファイル名を .png にしてください。</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option. See --help.</source>
        <translation>どのオプションにも属さない引数があります。--help を参照してください。</translation>
    </message>
    <message>
        <source>There is an option that is not known. See --help.</source>
        <translation>不明なオプションがあります。--help を参照してください。</translation>
    </message>
    <message>
        <source>Read everything that matches and print what a review finds, without a window.</source>
        <translation>一致するすべてを読み、レビューの結果をウィンドウなしで表示する。</translation>
    </message>
    <message>
        <source>For --export: csv or jsonl; follows the file&apos;s ending. For --review: text, json or csv.</source>
        <translation>--export 用: csv か jsonl。ファイルの拡張子に従う。--review 用: text、json、csv のいずれか。</translation>
    </message>
    <message>
        <source>For --export and --review: leave no file, print nothing, and end with status 4, unless it is certain that nothing is missing.</source>
        <translation>--export と --review 用: 漏れがないと確実に言えなければ、ファイルを残さず何も表示せず、状態 4 で終わる。</translation>
    </message>
    <message>
        <source>--%1 goes with --export and --review only.</source>
        <translation>--%1 は --export か --review と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--%1 goes with --review only.</source>
        <translation>--%1 は --review と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--%1 does not go with --review. Leave one of them.</source>
        <translation>--%1 は --review と一緒に使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>With --review, --format takes text, json or csv, not &quot;%1&quot;.</source>
        <translation>--review では --format に text、json、csv のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>--review には --base-url か --demo が必要です。</translation>
    </message>
    <message>
        <source>For --export and --review: only tokens that match EXPR, such as &apos;state:live -used:&lt;90d&apos;. See the guide.</source>
        <translation>--export と --review 用: EXPR に一致するトークンだけ。例: &apos;state:live -used:&lt;90d&apos;。ガイドを参照。</translation>
    </message>
    <message>
        <source>--where cannot read &quot;%1&quot;. %2</source>
        <translation>--where で「%1」を読み取れません。%2</translation>
    </message>
    <message>
        <source>--verify needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--verify には標準入力ではなくファイルが必要です。マニフェストはその隣にあります。</translation>
    </message>
    <message>
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one; new-high: a high one that was not there before.</source>
        <translation>--review 用: この重大度以上の指摘があれば状態 6 で終わる。new-high は、以前はなかった high の指摘がある場合。</translation>
    </message>
    <message>
        <source>For --review and --export: compare with FILE, which was exported earlier as JSON Lines.</source>
        <translation>--review と --export 用: 以前に JSON Lines で書き出した FILE と比較する。</translation>
    </message>
    <message>
        <source>--fail-on takes high, medium, low or new-high, not &quot;%1&quot;.</source>
        <translation>--fail-on には high、medium、low、new-high のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--fail-on new-high needs --against: since when is it new?</source>
        <translation>--fail-on new-high には --against が必要です。いつと比べて新しいのですか?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs --against: what changed since when?</source>
        <translation>列「%1」には --against が必要です。いつと比べた変化ですか?</translation>
    </message>
    <message>
        <source>--against needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--against には標準入力ではなくファイルが必要です。マニフェストはその隣にあります。</translation>
    </message>
    <message>
        <source>An export uses --against for the column change in CSV, and for changed: in --where. Ask for one of them.</source>
        <translation>書き出しで --against を使うのは、CSV の列 change と、--where の changed: のためです。どちらかを指定してください。</translation>
    </message>
    <message>
        <source>For --report: leave out all e-mail addresses.</source>
        <translation>--report 用: メールアドレスをすべて除く。</translation>
    </message>
    <message>
        <source>--%1 goes with --report only.</source>
        <translation>--%1 は --report と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--report writes a web page or a PDF, and the name of the file says which. Name it .html or .pdf.</source>
        <translation>--report が書き出すのは Web ページか PDF で、どちらになるかはファイル名で決まります。ファイル名を .html か .pdf にしてください。</translation>
    </message>
    <message>
        <source>For --review: also write a report for people to FILE, whose name ends in .html or .pdf. For --verify: the report.</source>
        <translation>--review 用: 人が読むレポートも FILE に書き出す。ファイル名は .html か .pdf で終わるもの。--verify 用: そのレポート。</translation>
    </message>
    <message>
        <source>For --review: also write a text for each owner of tokens to be revoked or asked about, and the ids to revoke, to a new or empty FOLDER.</source>
        <translation>--review 用: 失効させるトークンと、所有者に尋ねるトークンについて、所有者ごとの文面と、失効させる ID も、新しいか空のフォルダー FOLDER に書き出す。</translation>
    </message>
    <message>
        <source>Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with --report, whether that is a report of the records in FILE.</source>
        <translation>--manifest 付きで書き出した FILE を FILE.manifest.json と比べるだけにする。--report を付けると、それが FILE のレコードのレポートかどうかも確かめる。</translation>
    </message>
    <message>
        <source>--%1 goes with --review and --verify only.</source>
        <translation>--%1 は --review か --verify と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--hand-over needs a folder, not standard output.</source>
        <translation>--hand-over には標準出力ではなくフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--verify goes with no other option but --report: leave out --%1.</source>
        <translation>--verify と一緒に使えるオプションは --report だけです。--%1 を付けないでください。</translation>
    </message>
    <message>
        <source>--verify reads a report from a file, not from standard input.</source>
        <translation>--verify はレポートを標準入力ではなくファイルから読み取ります。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <comment>a command that is ticked</comment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>メニューにあるものすべてです。数文字を入力し、矢印キーで選び、Enter を押します。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A few letters of a command, a view or a connection</source>
        <translation>コマンド、ビュー、接続の名前の数文字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>この文字を含むコマンドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln 件のコマンド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare with an earlier review</source>
        <translation>以前のレビューと比較</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Before you look at what has changed:</source>
        <translation>変化を見る前にお読みください:</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>変化を表示</translation>
    </message>
    <message>
        <source>Compared with the review of %1: %2 new, %3 gone, %4 changed.</source>
        <comment>day, numbers of tokens</comment>
        <translation>%1 のレビューと比較しました: 新規 %2 件、なくなったもの %3 件、変化したもの %4 件。</translation>
    </message>
    <message>
        <source>The facet Changes, the column Changes and the details show what.</source>
        <translation>内容は、ファセット「変化」、列「変化」、詳細に示されます。</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>このレビューを保存</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Packed JSON Lines (*.jsonl.zst)</source>
        <translation>圧縮 JSON Lines (*.jsonl.zst)</translation>
    </message>
</context>
<context>
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>%1 での並べ替え方はサーバーにしかわかりません</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>決定を取り込む</translation>
    </message>
    <message>
        <source>Tokens that you and another reviewer have decided otherwise. Check those of which their decision is to take the place of yours.</source>
        <translation>自分と別のレビュー担当者の決定が異なるトークンです。相手の決定で自分の決定を置き換えるものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>For all:</source>
        <translation>すべてについて:</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の決定</translation>
    </message>
    <message>
        <source>Your decisions stay, about every token.</source>
        <translation>すべてのトークンについて、自分の決定が残ります。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の決定</translation>
    </message>
    <message>
        <source>Their decisions take the place of yours, about every token.</source>
        <translation>すべてのトークンについて、相手の決定が自分の決定に置き換わります。</translation>
    </message>
    <message>
        <source>The later ones</source>
        <translation>新しいほう</translation>
    </message>
    <message>
        <source>Of each token the decision counts that was made later.</source>
        <translation>トークンごとに、後から行われた決定が有効になります。</translation>
    </message>
    <message>
        <source>Tokens that were decided otherwise</source>
        <translation>決定が異なるトークン</translation>
    </message>
    <message>
        <source>Theirs count for %1, yours for %2.</source>
        <comment>numbers of tokens</comment>
        <translation>有効になる決定: 相手 %1 件、自分 %2 件。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の決定</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>My decision</source>
        <translation>自分の決定</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>相手の決定</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>プロキシは http://proxy.example.com:3128 または socks5://proxy.example.com:1080 のように書きます。</translation>
    </message>
    <message>
        <source>The proxy must not contain a user name or password.</source>
        <translation>プロキシにユーザー名やパスワードを含めることはできません。</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation>別のサーバーに接続</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>The server whose tokens show. Click to open another one, or to set one up.</source>
        <translation>表示中のトークンのサーバーです。クリックすると別のサーバーを開いたり設定したりできます。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>It works, but %1 has no tokens to show.</source>
        <translation>動作していますが、%1 には表示するトークンがありません。</translation>
    </message>
    <message>
        <source>It works: %1 shows its tokens.</source>
        <translation>動作しています。%1 はトークンを表示します。</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator knows.</source>
        <translation>サーバーの管理者が知っている値と比べてください。</translation>
    </message>
    <message>
        <source>By its own words, the token ends on %1.</source>
        <translation>トークン自身の記載では、%1 に期限が切れます。</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1.</source>
        <translation>トークン自身の記載では、%1 のトークンです。</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1 and ends on %2.</source>
        <translation>トークン自身の記載では、%1 のトークンで、%2 に期限が切れます。</translation>
    </message>
</context>
<context>
    <name>ConnectionControl</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1(本番)</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>キーチェーンを待っています。</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>キーチェーンが自身のウィンドウでパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>The token was not put into the keychain. %1</source>
        <translation>トークンはキーチェーンに保存されませんでした。%1</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>プログラムが終わるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>サーバーに接続 …</translation>
    </message>
    <message>
        <source>Manage connections …</source>
        <translation>接続の管理 …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Choose a connection to enter its access token.</source>
        <translation>接続を選び、そのアクセストークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>アクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Asks the server for one token and says how that went</source>
        <translation>サーバーにトークンを一つ問い合わせ、結果を示します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせ中 …</translation>
    </message>
    <message>
        <source>Where the server is, and how to reach it. What you enter stays on this computer.</source>
        <translation>サーバーの場所と、そこへの接続方法です。入力した内容はこのコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>Use a CA file …</source>
        <translation>CA ファイルを使う …</translation>
    </message>
    <message>
        <source>Chooses the certificate of the authority that has signed this one, to be trusted for this connection, and asks the server again</source>
        <translation>この証明書に署名した認証局の証明書を選び、この接続で信頼して、サーバーにもう一度尋ねます</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>それでも接続する</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Acme production</source>
        <translation>Acme 本番</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Kept. Type another one to replace it</source>
        <translation>保存済み。置き換えるには別のトークンを入力</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>トークンの保持</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>プログラムが終わるまで</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーンに</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>これは本番環境</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, the server is reached directly, whatever the desktop is set to.</source>
        <translation>http://proxy.example.com:3128 や socks5://localhost:1080 など。指定がなければ、デスクトップの設定にかかわらずサーバーに直接接続します。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>System CAs only</source>
        <translation>システムのものだけ</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form that are trusted for this connection, besides those of the system.</source>
        <translation>この接続で、システムのものに加えて信頼する PEM 形式の証明書のファイル。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>リクエストごとのトークン数</translation>
    </message>
    <message>
        <source>Remember search and filters, too</source>
        <translation>検索とフィルターも記憶する</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in your desktop&apos;s keychain and sent to this address alone.</source>
        <translation>トークンには個人用アクセストークンを読む権限が必要です。デスクトップのキーチェーンに保存され、このアドレスにだけ送られます。</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in memory until the program ends and sent to this address alone.</source>
        <translation>トークンには個人用アクセストークンを読む権限が必要です。プログラムが終わるまでメモリに保持され、このアドレスにだけ送られます。</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What you call this server. It stands in the window&apos;s title.</source>
        <translation>このサーバーの呼び名です。ウィンドウのタイトルに表示されます。</translation>
    </message>
    <message>
        <source>Where the API is, with its version. Plain http is accepted only to this machine.</source>
        <translation>API の場所とバージョンです。暗号化しない http はこのコンピューター宛てだけ使えます。</translation>
    </message>
    <message>
        <source>A token that may read personal access tokens. It is sent to this address alone.</source>
        <translation>個人用アクセストークンを読み取れるトークンです。このアドレスにだけ送られます。</translation>
    </message>
    <message>
        <source>Where the token stays: in memory until the program ends, or in the desktop&apos;s keychain.</source>
        <translation>トークンの保管場所です。プログラムが終わるまでメモリに置くか、デスクトップのキーチェーンに置きます。</translation>
    </message>
    <message>
        <source>Marks this connection in the window, so that servers are not mistaken for each other.</source>
        <translation>サーバーを取り違えないように、ウィンドウでこの接続に印を付けます。</translation>
    </message>
    <message>
        <source>The window&apos;s title says so, too.</source>
        <translation>ウィンドウのタイトルにも示されます。</translation>
    </message>
    <message>
        <source>How many tokens are asked for at once. Fewer are easier on a slow server.</source>
        <translation>一度に要求するトークンの数です。少ないほど遅いサーバーの負担が減ります。</translation>
    </message>
    <message>
        <source>Search and filters are as they were when this connection is opened again.</source>
        <translation>この接続を開き直すと、検索とフィルターが元のままになります。</translation>
    </message>
    <message>
        <source>%1: tidied, and shown as it is used.</source>
        <comment>API address, Name: …</comment>
        <translation>%1: 入力を整え、実際に使う形で表示しています。</translation>
    </message>
    <message>
        <source>Thresholds of reviews</source>
        <translation>レビューのしきい値</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(コピー)</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Enter the access token to try the connection.</source>
        <translation>接続を試すにはアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>There is no token to try the connection with.</source>
        <translation>接続を試すためのトークンがありません。</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>アクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>This is no access token: it holds characters that a token cannot have.</source>
        <translation>これはアクセストークンではありません。トークンに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>それだけを全部、もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>the address does not work</source>
        <translation>アドレスが正しくありません</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加 …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集 …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its settings, its saved views and its token on this computer go with it. Nothing on the server changes.</source>
        <translation>その設定、保存したビュー、このコンピューターにあるトークンも消えます。サーバーでは何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせ中 …</translation>
    </message>
    <message>
        <source>The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at once; nothing on a server changes.</source>
        <translation>設定済みのサーバーです。開く、追加、変更、複製、テスト、削除ができます。変更はすぐに有効になり、サーバーでは何も変わりません。</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy selected tokens</source>
        <translation>選択したトークンをコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy e-mail of the owner</source>
        <translation>所有者のメールアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses access.</source>
        <translation>キーチェーンがロックされているか、アクセスを拒否しています。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>キーチェーンが %Ln 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--proxy is not for a server on this machine: leave it out.</source>
        <translation>--proxy はこのマシンのサーバーには使えません。外してください。</translation>
    </message>
    <message>
        <source>No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.</source>
        <translation>トークンがありません。--token-file でファイルを指定するか、PAT_CONSOLE_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>Other users of this machine can read the file %1, which holds a secret. Take that right from them: chmod 600 %1</source>
        <translation>秘密の値が入ったファイル %1 を、このマシンの他のユーザーが読めます。その権限を取り除いてください: chmod 600 %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>%1 is too large to hold a secret alone.</source>
        <comment>The file x</comment>
        <translation>%1 は大きすぎます。秘密の値だけではないようです。</translation>
    </message>
    <message>
        <source>%1 holds no token that can be used. %2</source>
        <comment>The file x …</comment>
        <translation>%1 に使えるトークンがありません。%2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>%1 has to hold one line, USER:PASSWORD, for the proxy.</source>
        <comment>The file x</comment>
        <translation>%1 には、プロキシ用の USER:PASSWORD を 1 行だけ書く必要があります。</translation>
    </message>
    <message>
        <source>A file holds them: --proxy-password-file.</source>
        <translation>それらはファイルに書いて指定します: --proxy-password-file。</translation>
    </message>
    <message>
        <source>--ca-file is for https alone: leave it out.</source>
        <translation>--ca-file は https でのみ使えます。外してください。</translation>
    </message>
    <message>
        <source>The file that is named cannot be read: %1. Name a file, not the secret itself.</source>
        <translation>指定されたファイルを読み取れません: %1。秘密そのものではなく、ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z</source>
        <translation>2026-11-01 のような日付、または 2026-11-01T12:00:00Z のような時刻</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>Created from: calendar</comment>
        <translation>%1: カレンダー</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>日を選択 (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>This is not a date. Type a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.</source>
        <translation>これは日付ではありません。2026-11-01 のような日付か、2026-11-01T12:00:00Z のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created from: This is not a date.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tokens of these days, both included, in your time zone. Choose a period, or type days such as 2026-11-01. An empty field means no bound.</source>
        <translation>この期間（両端の日を含む、お使いのタイムゾーン）のトークンだけを表示します。期間を選ぶか、2026-11-01 のように日付を入力します。空欄は制限なしです。</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decides about this token. It is kept on this computer alone; the server is not told. Press again to take the decision back.</source>
        <translation>このトークンについて決定します。決定はこのコンピューターにだけ保存され、サーバーには伝わりません。もう一度押すと決定を取り消します。</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>決定のメモ</translation>
    </message>
    <message>
        <source>Note: why, or what to do</source>
        <translation>メモ: 理由、またはすること</translation>
    </message>
    <message>
        <source>A note on the decision, for yourself and for those whom you give it to.</source>
        <translation>決定についてのメモです。自分と、決定を渡す相手のためのものです。</translation>
    </message>
</context>
<context>
    <name>DecisionControl</name>
    <message>
        <source>its scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>決定の後に変わったもの: %1。</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>決定は保存されませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, number of tokens</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the decision about %Ln token(s).</source>
        <translation>
            <numerusform>%Ln 件のトークンについての決定を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were decided about elsewhere since, which stays.</source>
        <translation>
            <numerusform>%Ln 件のトークンは、その後ほかで決定されたため、そちらを残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>何も決定されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln selected token(s) are not in the review and stay as they are.</source>
        <translation>
            <numerusform>選択した %Ln 個のトークンのうち %1 個はレビューに含まれていないため、そのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFiles</name>
    <message>
        <source>Export decisions</source>
        <translation>決定を書き出す</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>決定 (*.json)</translation>
    </message>
    <message>
        <source>The decisions were not written.</source>
        <translation>決定は書き込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) exported.</source>
        <translation>
            <numerusform>%Ln 件の決定を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>決定を取り込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No decisions were imported.</source>
        <translation>決定は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>They are about tokens of another server, %1.</source>
        <translation>これらは別のサーバー %1 のトークンについての決定です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have no decision here yet.</source>
        <translation>
            <numerusform>%Ln 件のトークンには、ここではまだ決定がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) you have decided otherwise. Which decisions count?</source>
        <translation>
            <numerusform>%Ln 件のトークンについて、自分の決定と異なります。どちらの決定を有効にしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) imported.</source>
        <translation>
            <numerusform>%Ln 件の決定を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.</source>
        <translation>その間に別の場所で決定が行われたため、まだ何も取り込まれていません。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. Choose one that this program has exported.</source>
        <translation>%1 は決定のファイルではないか、壊れています。このプログラムが書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is none.</source>
        <translation>%1 の %2 番目の決定は、決定の形になっていません。</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.</source>
        <translation>%1 の %2 番目の決定を読み取れません: %3 がないか、正しくありません。</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is about a token that was decided before it already.</source>
        <translation>%1 の %2 番目の決定は、それより前に既に決定があるトークンについてのものです。</translation>
    </message>
    <message>
        <source>The decisions could not be written to %1: %2. Choose another place, or mend that; then try again.</source>
        <translation>決定を %1 に書き込めませんでした: %2。別の場所を選ぶか、原因を取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Use that version.</source>
        <translation>%1 はこのプログラムの新しいバージョンで書かれています。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The decisions could not be saved: there is no room left for %1. Make room on the disk, then try again. What was saved before is still there.</source>
        <translation>決定を保存できませんでした: %1 のための空きがありません。ディスクの空きを増やしてから、もう一度お試しください。前に保存したものは残っています。</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>別のプログラムが %1 を使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The decisions in %1 could not be read: %2. Let your user read and write the file, then try again.</source>
        <translation>%1 の決定を読み取れませんでした: %2。このファイルの読み書きを自分のユーザーに許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The decisions could not be saved in %1: %2. Let your user write the file and its folder, then try again. What was saved before is still there.</source>
        <translation>決定を %1 に保存できませんでした: %2。このファイルとそのフォルダーへの書き込みを自分のユーザーに許可してから、もう一度お試しください。前に保存したものは残っています。</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the right file in its place, or move it away to begin anew.</source>
        <translation>%1 は決定のファイルではないか、壊れています。ファイルはそのままにしてあります。正しいファイルのコピーをそこに置くか、新しく始めるにはこのファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is. Use that version, or move the file away to begin anew.</source>
        <translation>%1 はこのプログラムの新しいバージョンで書かれています。ファイルはそのままにしてあります。そのバージョンを使うか、新しく始めるにはこのファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by something else while it was in use, so that nothing was saved. Put it back, or export the decisions; then start the program again.</source>
        <translation>%1 が使用中に移動、削除、または別のものに置き換えられたため、何も保存されませんでした。元に戻すか、決定を書き出してから、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, move the file away, and import them again.</source>
        <translation>%1 が壊れています: 決定のうち %2 件は読み取れましたが、変更はできません。決定を書き出し、このファイルを別の場所に移してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>A decision names no token. Nothing was saved.</source>
        <translation>トークンを示していない決定があります。何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, then try again.</source>
        <translation>メモが %1 文字あります。%2 文字までです。短くしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>所有者に尋ねる</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Changed since the decision</source>
        <translation>決定の後に変わった</translation>
    </message>
</context>
<context>
    <name>DecodeError</name>
    <message>
        <source>record %1: %2</source>
        <translation>レコード %1: %2</translation>
    </message>
    <message>
        <source>record %1, %2: %3</source>
        <translation>レコード %1、%2: %3</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Nothing was compared.</source>
        <translation>何も比較していません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it holds several</source>
        <translation>複数のレコードが入っています</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as --export writes them to a file that ends in .jsonl.</source>
        <translation>%1 の %2 行目はレコードではありません: %3。比較できるのは、--export が .jsonl で終わるファイルに書き出す JSON Lines だけです。</translation>
    </message>
    <message>
        <source>Line %2 of %1 has an id that stands before it already: %3. Only the file of one export can be compared with.</source>
        <translation>%1 の %2 行目の ID は、それより前の行に既にあります: %3。比較できるのは、1 回の書き出しのファイルだけです。</translation>
    </message>
    <message>
        <source>It is of another server, %1.</source>
        <translation>別のサーバー %1 のものです。</translation>
    </message>
    <message>
        <source>It holds a selection of tokens: others count as new.</source>
        <translation>選択したトークンだけが入っています。それ以外は新規と数えます。</translation>
    </message>
    <message>
        <source>It answers another query: tokens that one of the two does not ask for count as new or as gone.</source>
        <translation>別のクエリの結果です。どちらか一方が求めていないトークンは、新規またはなくなったものと数えます。</translation>
    </message>
    <message>
        <source>It holds only what matched %1: tokens that did not then count as new.</source>
        <translation>%1 に一致したものだけが入っています。そのとき一致しなかったトークンは新規と数えます。</translation>
    </message>
    <message>
        <source>It may lack tokens, which count as new: %1.</source>
        <translation>トークンの漏れがあるかもしれません。漏れたものは新規と数えます: %1。</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 はエクスポートのマニフェストではありません。</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records. Choose a file that was exported as .jsonl.</source>
        <translation>%1 は CSV ですが、レコード全体が入るのは JSON Lines だけです。.jsonl として書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 はマニフェストの記載と一致しません: %2。</translation>
    </message>
    <message>
        <source>%1 is empty, and has no manifest that says so.</source>
        <translation>%1 は空で、空であることを記したマニフェストもありません。</translation>
    </message>
    <message>
        <source>%1 has no manifest: it was not verified, and is judged as of when it was last changed, %2.</source>
        <translation>%1 にはマニフェストがありません。内容は確認されておらず、最終更新 (%2) の時点のものとして判定します。</translation>
    </message>
    <message>
        <source>It is newer than what it is compared with: as of %1.</source>
        <translation>このファイルのほうが、比較する今回の内容より新しくなっています: %1 時点。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>%1 と比較しました。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Loading tokens …</source>
        <translation>トークンを読み込み中 …</translation>
    </message>
    <message>
        <source>No tokens loaded yet</source>
        <translation>トークンはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>The message below says why, and what helps.</source>
        <translation>下のメッセージに理由と対処があります。</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message>
        <source>No token of this account fits all filters at once.</source>
        <translation>このアカウントには、すべてのフィルターを同時に満たすトークンがありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>This account has no tokens</source>
        <translation>このアカウントにはトークンがありません</translation>
    </message>
    <message>
        <source>Nobody has created a personal access token yet, or the token in use may not see those of others.</source>
        <translation>個人用アクセストークンをまだ誰も作成していないか、使用中のトークンでは他の人のものが見えません。</translation>
    </message>
    <message>
        <source>Why no tokens show, and what to do about it.</source>
        <translation>トークンが表示されない理由と対処です。</translation>
    </message>
    <message>
        <source>Tokens that are gone are not in this list</source>
        <translation>なくなったトークンはこの一覧にありません</translation>
    </message>
    <message>
        <source>They were in the earlier review, and the server does not list them any more.</source>
        <translation>以前のレビューにはありましたが、サーバーの一覧にはもうありません。</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>なくなったトークンを表示</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>The result could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>結果を標準出力に書き込めませんでした。空きを作るか、別の場所に出力してください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was checked.</source>
        <translation>%1 を読み取れませんでした: %2。何も確認していません。</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, not %2</source>
        <translation>SHA-256 は %1 で、%2 ではありません</translation>
    </message>
    <message>
        <source>its number of rows is %1, not %2</source>
        <translation>行数は %1 で、%2 ではありません</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 はマニフェストの記載と一致しません: %2。</translation>
    </message>
    <message>
        <source>%1 is what its manifest says: SHA-256 %2, number of rows %3.</source>
        <translation>%1 はマニフェストの記載と一致します: SHA-256 %2、行数 %3。</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export. Nothing was checked.</source>
        <translation>%1 はエクスポートのマニフェストではありません。何も確認していません。</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートは中止されました。</translation>
    </message>
    <message>
        <source>%1 was left unchanged.</source>
        <translation>%1 は以前のままです。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Exporting from %1: %2</source>
        <translation>%1 からエクスポート中: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>エクスポート中: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(この後にさらに %Ln 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>%Ln 件のトークンを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>そのうち %Ln 件は選択の後に加わったものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>そのうち %Ln 件には読み取れないフィールドがあり、ファイルには送られたまま入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not all that was selected: %1.</source>
        <translation>選択したもののすべてではありません: %1。</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>欠けているものがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Exporting again would not change that: the file is whole if nobody created or deleted tokens meanwhile.</source>
        <translation>もう一度書き出しても変わりません。その間に誰もトークンを作成も削除もしていなければ、ファイルに漏れはありません。</translation>
    </message>
    <message>
        <source>Export again while nobody creates or deletes tokens.</source>
        <translation>誰もトークンを作成・削除していないときに、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>They are in %1, and its manifest is %2.</source>
        <comment>file, second file</comment>
        <translation>%1 にあり、そのマニフェストは %2 です。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Neutralize spreadsheet formulas</source>
        <translation>表計算ソフトが実行しうる文字列を保護する</translation>
    </message>
    <message>
        <source>Write a UTF-8 BOM</source>
        <translation>先頭にバイト順マーク (BOM) を付ける</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters beyond A to Z.</source>
        <translation>A～Z 以外の文字を読むためにこれが必要な表計算ソフトがあります。</translation>
    </message>
    <message>
        <source>Write a manifest beside the file</source>
        <translation>ファイルの隣にマニフェストを書き出す</translation>
    </message>
    <message>
        <source>Tells an auditor how the file came about: query, times, number of rows, SHA-256.</source>
        <translation>ファイルの由来（クエリ、時刻、行数、SHA-256）を監査者に伝えます。</translation>
    </message>
    <message>
        <source>Export tokens</source>
        <translation>トークンをエクスポート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV、表計算ソフト用の表</translation>
    </message>
    <message>
        <source>JSON Lines, whole records as the server sent them</source>
        <translation>JSON Lines、サーバーが送ったままのレコード全体</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The file has the checked columns in this order. Drag them to change it.</source>
        <translation>ファイルにはチェックした列がこの順序で入ります。ドラッグして順序を変えられます。</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%2 列中 %1 列</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>少なくとも 1 列をチェックしてください。</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>That is a folder. Enter the name of a file.</source>
        <translation>それはフォルダーです。ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced when the export is complete.</source>
        <translation>このファイルは既にあります。エクスポートが完了すると置き換えられます。</translation>
    </message>
    <message>
        <source>Writes tokens to a file. The window stays usable meanwhile.</source>
        <translation>トークンをファイルに書き出します。その間もウィンドウを使えます。</translation>
    </message>
    <message>
        <source>The selected rows, or everything that the filters let through.</source>
        <translation>選択した行、またはフィルターを通るものすべてです。</translation>
    </message>
    <message>
        <source>CSV is a table for spreadsheets; JSON Lines are the server&apos;s whole records, one a line.</source>
        <translation>CSV は表計算ソフト用の表です。JSON Lines はサーバーのレコード全体を 1 行に 1 件ずつ書きます。</translation>
    </message>
    <message>
        <source>It appears under this name only when it is complete, and only you can read it.</source>
        <translation>完成してからこの名前で現れ、読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Puts a &apos; before =, +, -, @ and &apos; where a spreadsheet may see a formula begin.</source>
        <translation>表計算ソフトが数式の始まりと見なしうる箇所で、=、+、-、@、&apos; の前に &apos; を付けます。</translation>
    </message>
    <message>
        <source>The file will be no .%1, whatever its name says.</source>
        <translation>名前にかかわらず、ファイルは .%1 形式になりません。</translation>
    </message>
    <message>
        <source>Tell what was not reported</source>
        <translation>報告されなかったものを示す</translation>
    </message>
    <message>
        <source>After each column of a time comes another, such as expiresAt?, which says yes or no: an empty cell alone means never as well.</source>
        <translation>時刻の各列の後に、expiresAt? のような列が続き、yes か no を示します。空のセルだけでは「なし」とも読めるためです。</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>表示どおり</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>its manifest: %1</source>
        <translation>マニフェスト: %1</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>そこには別のファイルシステムがマウントされています</translation>
    </message>
    <message>
        <source>it is protected from being replaced</source>
        <translation>置き換えられないように保護されています</translation>
    </message>
    <message>
        <source>it is a link that another user has put into a folder open to all</source>
        <translation>誰でも書き込めるフォルダーに別のユーザーが置いたリンクです</translation>
    </message>
    <message>
        <source>it belongs to another user, who alone may replace it in this folder</source>
        <translation>別のユーザーのもので、このフォルダーで置き換えられるのはそのユーザーだけです</translation>
    </message>
    <message>
        <source>%1 is in the way (%2)</source>
        <translation>%1 が妨げになっています (%2)</translation>
    </message>
    <message>
        <source>another export is writing it</source>
        <translation>別の書き出しが書き込み中です</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>サーバーが作成日フィルターを無視しています</translation>
    </message>
    <message>
        <source>the server ignores the filter by id</source>
        <translation>サーバーが ID によるフィルターを無視しています</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>約 %2 中 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>waiting %1 s for the server&apos;s limit</source>
        <translation>サーバーの制限により %1 秒待機中</translation>
    </message>
</context>
<context>
    <name>ExportQueue</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>ファイルに書き込めませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>シングルサインオン</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Creates tokens</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>過去</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>過去 %1以内</translation>
    </message>
    <message>
        <source>Before the last %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>What the tokens that show have in common, with how many they are. Click a value to see these tokens alone, and again to take that back. Click a heading to fold it.</source>
        <translation>表示中のトークンに共通するものと、その件数です。値をクリックするとそのトークンだけを表示し、もう一度クリックすると元に戻ります。見出しをクリックすると折りたたみます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number of tokens</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: narrows to %2</source>
        <translation>%1: %2 に絞ります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path</source>
        <translation>JSON パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as “path: &amp;value”</source>
        <translation>「パス: 値」としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;full value …</source>
        <translation>値をすべて表示(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>リンクをブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to what the id names</source>
        <translation>ID が示す項目へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sort metadata</source>
        <translation>メタデータを並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>order of metadata</comment>
        <translation>受信順</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー順</translation>
    </message>
    <message>
        <source>By key, descending</source>
        <translation>キーの降順</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>値順</translation>
    </message>
    <message>
        <source>By value, descending</source>
        <translation>値の降順</translation>
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
        <translation>トークンの詳細</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <comment>the widest label</comment>
        <translation>許可された組織数</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Token ids, comma separated</source>
        <translation>トークン ID、コンマ区切り</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>作成日(開始)</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>作成日(終了)</translation>
    </message>
    <message>
        <source>Created period</source>
        <translation>作成期間</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Updated from</source>
        <translation>更新日(開始)</translation>
    </message>
    <message>
        <source>Updated to</source>
        <translation>更新日(終了)</translation>
    </message>
    <message>
        <source>Updated period</source>
        <translation>更新期間</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The server looks for these words; the list follows while you type. Esc empties the field.</source>
        <translation>サーバーがこの語を検索し、一覧は入力に合わせて変わります。Esc で欄を空にします。</translation>
    </message>
    <message>
        <source>Takes away search, ids and dates. The order stays.</source>
        <translation>検索、ID、日付を取り除きます。並び順はそのままです。</translation>
    </message>
    <message>
        <source>Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line breaks; ids are also found in JSON and in the addresses of tokens.</source>
        <translation>これらの ID のトークンだけを表示します。貼り付ける一覧はコンマ、空白、改行で区切れます。JSON やトークンのアドレスの中の ID も見つけます。</translation>
    </message>
    <message>
        <source>Only the ids were taken of what stood here.</source>
        <translation>ここにあったもののうち、ID だけを取り込みました。</translation>
    </message>
    <message>
        <source>Spaces, quotes and invisible characters around the text are not searched for.</source>
        <translation>文字列の前後の空白、引用符、見えない文字は検索の対象になりません。</translation>
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
        <translation>フィルターの条件</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>term of the filter</comment>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Takes this term away: %1</source>
        <translation>この条件を外します: %1</translation>
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
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, finding: reason</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 件の指摘</numerusform>
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
            <numerusform>%1 以降の %Ln 件の変化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1: %2.</source>
        <comment>question: how much it weighs</comment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged: what decides was not reported, or could not be read.</source>
        <translation>
            <numerusform>%Ln 件のトークンは判定できません。判定に必要な値が報告されていないか、読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What a review asks of every token, and for how many of those that show it holds. Click a line to see these tokens alone, with Ctrl to combine lines, and again to see all.</source>
        <translation>レビューが各トークンについて調べることと、表示中のトークンのうち当てはまるものの件数です。行をクリックするとそのトークンだけを表示します。Ctrl を押しながらクリックすると行を組み合わせ、もう一度クリックするとすべてを表示します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, number of tokens</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) before this review</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 (このレビューの %Ln 日前)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the threshold is %2.</source>
        <comment>fact; number of days</comment>
        <translation>%1。しきい値は %2 日です。</translation>
    </message>
    <message>
        <source>Created %1, and never used</source>
        <translation>%1 に作成され、一度も使われていません</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用は %1 です</translation>
    </message>
    <message>
        <source>It has no end. Created %1.</source>
        <translation>期限がありません。%1 に作成されました。</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>期限がありません。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>%1 から %2 まで、%Ln 日間です</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended %1, and was used %2.</source>
        <translation>%1 に期限が切れ、%2 に使われました。</translation>
    </message>
    <message>
        <source>It ended %1, and is not revoked.</source>
        <translation>%1 に期限が切れ、失効していません。</translation>
    </message>
    <message>
        <source>It can create tokens: %1.</source>
        <comment>scopes</comment>
        <translation>トークンを作成できます: %1。</translation>
    </message>
    <message>
        <source>It can change accounts, roles or users: %1.</source>
        <comment>scopes</comment>
        <translation>アカウント、ロール、ユーザーを変更できます: %1。</translation>
    </message>
    <message>
        <source>It has no end, and can write: %1.</source>
        <comment>scopes</comment>
        <translation>期限がなく、書き込みができます: %1。</translation>
    </message>
    <message>
        <source>The owner signs in with a password alone: two-factor authentication and single sign-on are off.</source>
        <translation>所有者はパスワードだけでサインインします。二要素認証とシングルサインオンはどちらもオフです。</translation>
    </message>
    <message>
        <source>The owner was last seen %1</source>
        <translation>所有者の最終アクセスは %1 です</translation>
    </message>
    <message>
        <source>The owner was never seen, and last logged in %1</source>
        <translation>所有者のアクセスは一度もなく、最終ログインは %1 です</translation>
    </message>
    <message>
        <source>The owner was never seen. The account was created %1</source>
        <translation>所有者のアクセスは一度もありません。アカウントの作成は %1 です</translation>
    </message>
    <message>
        <source>The server knows no owner any more. The id of the user was %1.</source>
        <translation>サーバーには所有者がもういません。ユーザーの ID は %1 でした。</translation>
    </message>
    <message>
        <source>The server knows no owner any more.</source>
        <translation>サーバーには所有者がもういません。</translation>
    </message>
    <message>
        <source>Created %1, and never rotated</source>
        <translation>%1 に作成され、一度もローテーションされていません</translation>
    </message>
    <message numerus="yes">
        <source>It ends %1, in %Ln day(s), and was used %2.</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>%1 (%Ln 日後) に期限が切れますが、%2 に使われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before its creation.</source>
        <comment>what happened, and when</comment>
        <translation>%1 が作成より前です。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <comment>what happened, and when</comment>
        <translation>%1 が未来の日時です。</translation>
    </message>
    <message>
        <source>Its creation, %1,</source>
        <translation>作成 (%1)</translation>
    </message>
    <message>
        <source>Its last change, %1,</source>
        <translation>最終更新 (%1)</translation>
    </message>
    <message>
        <source>Its last use, %1,</source>
        <translation>最終使用 (%1)</translation>
    </message>
    <message>
        <source>Its last rotation, %1,</source>
        <translation>最終ローテーション (%1)</translation>
    </message>
    <message>
        <source>Its end, %1,</source>
        <translation>期限 (%1)</translation>
    </message>
    <message>
        <source>Its owner has at least one other live token with the name “%1”.</source>
        <translation>所有者には、失効も期限切れもしていない「%1」という名前のトークンがほかに少なくとも 1 件あります。</translation>
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
            <numerusform>%1 のレビューにあった %Ln 件のトークンは、もう一覧にありません。当時の内容で表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lists revoked tokens, so these were deleted, or its answer was narrowed.</source>
        <translation>サーバーは失効済みのトークンも一覧に含めるため、これらは削除されたか、サーバーの応答が絞られています。</translation>
    </message>
    <message>
        <source>The server lists no revoked tokens, so nobody can tell here whether these were revoked or deleted.</source>
        <translation>サーバーは失効済みのトークンを一覧に含めないため、これらが失効したのか削除されたのか、ここではわかりません。</translation>
    </message>
    <message>
        <source>The first %1 show.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Gone tokens</source>
        <translation>なくなったトークン</translation>
    </message>
    <message>
        <source>Tokens that were in the earlier review and are not there any more.</source>
        <translation>以前のレビューにあり、今はもうないトークンです。</translation>
    </message>
</context>
<context>
    <name>GoneTokens</name>
    <message>
        <source>%1 cannot be read any more: %2</source>
        <translation>%1 はもう読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was read: compare again.</source>
        <translation>%1 の内容が、読み取ったときと違います。もう一度比較してください。</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>highest severity · number of different findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Live scopes</source>
        <comment>scopes of live tokens</comment>
        <translation>使用可能分のスコープ</translation>
    </message>
    <message>
        <source>Newest use</source>
        <translation>最新の使用</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tokens that have something in common, a group a row. Enter or a double click shows the tokens of a group, a click on a title sorts.</source>
        <translation>共通点のあるトークンを、1 行に 1 グループで示します。Enter またはダブルクリックでグループのトークンを表示し、見出しをクリックすると並べ替えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tokens of this group</source>
        <translation>このグループのトークンを表示</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <comment>title of a column</comment>
        <translation>並べ替え: %1</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – PAT Console</source>
        <translation>ガイド – PAT Console</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The guide was not installed with this program. It is docs/guide.md where the program comes from.</source>
        <translation>ガイドはこのプログラムと一緒にインストールされていません。プログラムの入手元にある docs/guide.md です。</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>ガイドにはありません。</translation>
    </message>
    <message>
        <source>How to use the program, task by task. Choose a part in the contents, or look for a word.</source>
        <translation>作業ごとの使い方です。目次から選ぶか、語を検索してください。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Review of the access tokens on %1</source>
        <comment>host</comment>
        <translation>%1 のアクセストークンのレビュー</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message numerus="yes">
        <source>To be revoked: %Ln token(s)</source>
        <translation>
            <numerusform>失効させるトークン: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Please revoke these tokens, and answer when that is done. If one of them is still needed, answer before that: by whom, and for what.</source>
        <translation>これらのトークンを失効させ、済んだらお知らせください。まだ必要なものがあれば、その前に、誰が何のために必要とするかをお知らせください。</translation>
    </message>
    <message numerus="yes">
        <source>To be answered: %Ln token(s)</source>
        <translation>
            <numerusform>回答が必要なトークン: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer for each of these tokens: is it still needed, by whom, and for what?</source>
        <translation>これらのトークンのそれぞれについて、まだ必要かどうか、誰が何のために必要とするかをお知らせください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>もう読み取れません</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>what a review has found</comment>
        <translation>指摘</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was found</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>finding, its reason</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, who decided, day</comment>
        <translation>%1、決定者 %2、%3</translation>
    </message>
    <message>
        <source>(the token has changed since)</source>
        <translation>(トークンは決定の後に変わっています)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>所有者不明</translation>
    </message>
    <message>
        <source>Your access tokens on %1</source>
        <comment>host</comment>
        <translation>%1 上のあなたのアクセストークン</translation>
    </message>
</context>
<context>
    <name>HandoverControl</name>
    <message>
        <source>Ids to revoke</source>
        <translation>失効させる ID</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) more are left out, because the filter hides them. Take terms away to hand them over, too.</source>
        <translation>
            <numerusform>ほかに %Ln 件のトークンは、フィルターで隠れているため含まれていません。これらも引き渡すには条件を外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>送る文面</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open it in your mail program. Nothing is sent from here.</source>
        <translation>失効させる、または所有者に尋ねると決定したトークンについての、所有者ごとの文面です。コピーするか、メールソフトで開いてください。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>%1 of %2 are to be revoked or asked about.</source>
        <comment>3 tokens, 2 owners</comment>
        <translation>失効させる、または所有者に尋ねるもの: %1 (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln 人の所有者</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is decided to be asked about or revoked.</source>
        <translation>所有者に尋ねる、または失効させると決定されたトークンはありません。</translation>
    </message>
    <message>
        <source>Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to be asked. Then hand that over here.</source>
        <translation>トークンの上で 2 または 3 を押すと、失効させること、または所有者に尋ねることを決定できます。その後、ここで引き渡します。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>メールソフトで開く</translation>
    </message>
    <message>
        <source>Save ids to revoke …</source>
        <translation>失効させる ID を保存 …</translation>
    </message>
    <message>
        <source>No token is decided to be revoked.</source>
        <translation>失効させると決定されたトークンはありません。</translation>
    </message>
    <message>
        <source>… The rest does not show here. It is copied with the text.</source>
        <translation>… 残りはここには表示されません。文面と共にコピーされます。</translation>
    </message>
    <message>
        <source>To %1. Nothing is sent until you send it there.</source>
        <translation>宛先は %1 です。メールソフトで送信するまで何も送られません。</translation>
    </message>
    <message>
        <source>The server tells no e-mail address of this owner. Copy the text.</source>
        <translation>サーバーはこの所有者のメールアドレスを伝えていません。文面をコピーしてください。</translation>
    </message>
    <message>
        <source>What the server tells as this owner&apos;s e-mail address is none that can be written to safely: %1. Copy the text.</source>
        <translation>サーバーがこの所有者のメールアドレスとして伝えているものは、安全に宛先にできるものではありません: %1。文面をコピーしてください。</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>文面をコピーしました。</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>メールソフトを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the text, and write to %1 by yourself.</source>
        <translation>文面をコピーし、ご自身で %1 宛てに書いてください。</translation>
    </message>
    <message>
        <source>The text is too long to be passed to a mail program.</source>
        <translation>文面が長すぎて、メールソフトに渡せません。</translation>
    </message>
    <message>
        <source>It was copied instead: paste it into the letter to %1.</source>
        <translation>代わりにコピーしました: %1 宛てのメールに貼り付けてください。</translation>
    </message>
    <message>
        <source>The text was passed to your mail program.</source>
        <translation>文面をメールソフトに渡しました。</translation>
    </message>
    <message>
        <source>Send it there, to %1.</source>
        <translation>メールソフトで %1 宛てに送信してください。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) that cannot stand on a line are left out; the texts name them.</source>
        <translation>
            <numerusform>1 行に書けない %Ln 件の ID は除かれています。文面には記されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln 件の ID を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>HandoverFolder</name>
    <message>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>there is something in that folder, which has to be new or empty</source>
        <translation>そのフォルダーには何かが入っています。新しいか空のフォルダーでなければなりません</translation>
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
        <translation>所有者</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>the owner</comment>
        <translation>尋ねる</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another file, or make room.</source>
        <translation>%1 に書き込めませんでした: %2。別のファイルを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Run it again while nobody creates or deletes tokens.</source>
        <translation>書き出しにトークンの漏れがあるかもしれません: %1。誰もトークンを作成も削除もしていないときに、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export what can be had.</source>
        <translation>トークンの漏れがあるかもしれないため、何も書き込みませんでした: %1。得られる分だけを書き出すには --require-complete を付けないでください。</translation>
    </message>
    <message>
        <source>The export is complete. But %1: the console has left out what was not asked for.</source>
        <translation>書き出しは完了しました。ただし、%1: 求めていないものは PAT Console が除きました。</translation>
    </message>
    <message>
        <source>It holds nothing that was not asked for: the console has left that out.</source>
        <translation>求めていないものは含まれていません。PAT Console が除きました。</translation>
    </message>
    <message>
        <source>The server does not search. Its whole list was read and searched here, for the text in %1.</source>
        <translation>サーバーは検索に対応していません。一覧全体を読み、%1 の文字列をここで検索しました。</translation>
    </message>
    <message>
        <source>Days and periods are as this computer&apos;s clock says; set it.</source>
        <translation>日付と期間はこのコンピューターの時計に従います。時計を合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln 件のレコードに読み取れないフィールドがあります。ファイルには送られたまま入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Running it again would not change that: it is whole if nobody created or deleted tokens while it ran.</source>
        <translation>書き出しにトークンの漏れがあるかもしれません: %1。もう一度実行しても変わりません。実行中に誰もトークンを作成も削除もしていなければ、漏れはありません。</translation>
    </message>
    <message>
        <source>The server&apos;s limit makes the console wait, %1 s left. It goes on by itself; end it with Ctrl+C.</source>
        <translation>サーバーの制限によりコンソールは待機中です。残り %1 秒。自動的に再開します。終えるには Ctrl+C を押してください。</translation>
    </message>
    <message>
        <source>Tokens that --where means may be missing: %1.</source>
        <translation>--where に当てはまるトークンの漏れがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Findings of same-name may be missing: %1.</source>
        <translation>same-name の指摘の漏れがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Changes may be missing: %1.</source>
        <translation>変化の漏れがあるかもしれません: %1。</translation>
    </message>
</context>
<context>
    <name>HeadlessReview</name>
    <message>
        <source>The review may lack tokens: %1.</source>
        <translation>レビューにトークンの漏れがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>The server does not search: its whole list was read and searched here.</source>
        <translation>サーバーは検索に対応していません。一覧全体を読み、ここで検索しました。</translation>
    </message>
    <message>
        <source>The console has left out what was not asked for: %1.</source>
        <translation>求めていないものはコンソールが除きました: %1。</translation>
    </message>
    <message>
        <source>Nothing was printed, for tokens may be missing: %1. Leave out --require-complete to review what can be had.</source>
        <translation>トークンの漏れがあるかもしれないため、何も表示しませんでした: %1。得られる分だけをレビューするには --require-complete を付けないでください。</translation>
    </message>
    <message>
        <source>The review could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>レビューを標準出力に書き込めませんでした。空きを作るか、別の場所に出力してください。</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, complete, as of %3</source>
        <comment>host, count, moment</comment>
        <translation>%1: レビューしたトークン: %2、漏れなし、%3 時点</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, tokens may be missing, as of %3</source>
        <translation>%1: レビューしたトークン: %2、漏れの可能性あり、%3 時点</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>there is no room for the records in %1 (%2)</source>
        <translation>%1 にレコードを置く空きがありません (%2)</translation>
    </message>
    <message>
        <source>Nothing can be handed over in %1: %2. Name a folder that is new or empty.</source>
        <translation>%1 には引き渡しを書き出せません: %2。新しいか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>In %1 are texts for owners, %2, and ids to revoke, %3.</source>
        <comment>folder, numbers</comment>
        <translation>%1 に所有者ごとの文面 (%2 件) と失効させる ID (%3 件) があります。</translation>
    </message>
    <message>
        <source>Ids that cannot stand on a line are left out: %1. The texts name them.</source>
        <translation>1 行に書けないため除かれた ID: %1 件。文面には記されています。</translation>
    </message>
    <message>
        <source>Decisions that --where leaves out: %1.</source>
        <translation>--where で除かれた決定: %1 件。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About PAT Console</source>
        <translation>PAT Console について</translation>
    </message>
    <message>
        <source>PAT Console %1</source>
        <translation>PAT Console %1</translation>
    </message>
    <message>
        <source>Browses the personal access tokens of an account. It only reads: nothing on the server is ever changed.</source>
        <translation>アカウントの個人用アクセストークンを閲覧します。読み取りだけを行い、サーバーでは何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか</translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>サーバーが ID によるフィルターに対応しておらず、一覧を 1 ページずつ読んだところ、ID のうち %n 件が見つかりませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdWalk</name>
    <message>
        <source>the tokens of these ids</source>
        <translation>これらの ID のトークン</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>what was loaded could not be read back; load all tokens again</source>
        <translation>読み込んだものを読み戻せませんでした。すべてのトークンをもう一度読み込んでください</translation>
    </message>
</context>
<context>
    <name>InventoryModel</name>
    <message>
        <source>%1, outdated</source>
        <comment>decision</comment>
        <translation>%1、古い決定</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>LifetimeBar</name>
    <message>
        <source>now</source>
        <comment>end of the lifetime bar</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>last used</source>
        <comment>mark on the lifetime bar</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>rotated</source>
        <comment>mark on the lifetime bar</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>Last rotated %1</source>
        <translation>最終ローテーション %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
</context>
<context>
    <name>LineFile</name>
    <message>
        <source>line %1 is longer than any record</source>
        <translation>%1 行目はレコードとしては長すぎます</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
</context>
<context>
    <name>ListWalk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>Rate limited; retrying in %1 s</source>
        <translation>サーバーが待機を求めています。残り %1 秒</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>PAT Console</source>
        <translation>PAT Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>選択を書き出す</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Select all tokens</source>
        <translation>すべてのトークンを選択</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to row …</source>
        <translation>行へ移動 …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>最後の行</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>トークンの詳細</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 (production) – PAT Console</source>
        <translation>%1(本番) – PAT Console</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>選択した %Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>一致するものすべて: %Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>一致するものすべて: 少なくとも %Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>詳細内を検索</translation>
    </message>
    <message>
        <source>Asks the server again for what shows. What is selected stays selected.</source>
        <translation>表示中のものをサーバーにもう一度問い合わせます。選択はそのままです。</translation>
    </message>
    <message>
        <source>Writes the selected tokens to a file. A dialog asks which columns, and where to.</source>
        <translation>選択したトークンをファイルに書き出します。列と場所はダイアログで選びます。</translation>
    </message>
    <message>
        <source>Writes everything that the filters let through to a file, whether it has been on screen or not.</source>
        <translation>画面に出たかどうかにかかわらず、フィルターを通るものすべてをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Searches, filters, orders and columns that were kept under a name. Choose one to see it again.</source>
        <translation>名前を付けて保存した検索、フィルター、並び順、列です。選ぶと再び表示されます。</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>コマンドを探す …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln 件は表示外</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>書き出しの途中です。</translation>
    </message>
    <message>
        <source>Wait until its file is whole, or cancel it: then everything is as it was before the export.</source>
        <translation>ファイルが完成するまで待つか、キャンセルしてください。キャンセルすると、すべて書き出し前のままになります。</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>待ってから閉じる</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>書き出しをキャンセルして閉じる</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを開いたままにする</translation>
    </message>
    <message>
        <source>Show selected only</source>
        <translation>選択したものだけを表示</translation>
    </message>
    <message>
        <source>Lists the selected tokens alone, from whatever searches they were selected in. Back returns.</source>
        <translation>どの検索で選択したかにかかわらず、選択したトークンだけを一覧にします。「戻る」で元に戻ります。</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択をクリア</translation>
    </message>
    <message>
        <source>Nothing is selected any more, whether it is in view or not.</source>
        <translation>表示中かどうかにかかわらず、すべての選択を解除します。</translation>
    </message>
    <message>
        <source>Bring back the former selection</source>
        <translation>前の選択に戻す</translation>
    </message>
    <message>
        <source>Selects again what was selected before it was cleared or a click selected something else.</source>
        <translation>選択をクリアする前、またはクリックで別のものを選択する前に選択していたものを、もう一度選択します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Reads all tokens that the filters let through, so that they can be sorted by every column, narrowed and judged.</source>
        <translation>フィルターを通るすべてのトークンを読み込み、どの列でも並べ替え、絞り込み、判定ができるようにします。</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>レビューを終了</translation>
    </message>
    <message>
        <source>Drops the tokens that are loaded, and shows the pages of the server again.</source>
        <translation>読み込んだトークンを破棄し、サーバーのページを再び表示します。</translation>
    </message>
    <message>
        <source>Findings and facets</source>
        <translation>指摘とファセット</translation>
    </message>
    <message>
        <source>Show only this value</source>
        <translation>この値だけを表示</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that have what the current cell says.</source>
        <translation>現在のセルの値を持つトークンにレビューを絞ります。</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <translation>この値を非表示</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that do not have what the current cell says.</source>
        <translation>現在のセルの値を持たないトークンにレビューを絞ります。</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Shows how many tokens there are, what is found in them, when they end and who has the most. Esc shows their list again.</source>
        <translation>トークンの件数、指摘、期限の時期、最も多く持つ所有者や組織を表示します。Esc で一覧に戻ります。</translation>
    </message>
    <message>
        <source>The filter of this view cannot be read: %1</source>
        <translation>このビューのフィルターを読めません: %1</translation>
    </message>
    <message>
        <source>Show the tokens that you mean, and save the view again.</source>
        <translation>目的のトークンを表示し、ビューをもう一度保存してください。</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Orders the list by the column of the current cell; the same again turns the order round.</source>
        <translation>現在のセルの列で一覧を並べます。もう一度行うと逆順になります。</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>次にこの列で</translation>
    </message>
    <message>
        <source>Orders tokens of a review that are equal so far by the column of the current cell.</source>
        <translation>レビューでここまで同順のトークンを、現在のセルの列で並べます。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>以前のレビューと比較</translation>
    </message>
    <message>
        <source>Asks for an earlier review, which was kept or exported as JSON Lines, and shows what has changed since.</source>
        <translation>保存した、または JSON Lines として書き出した以前のレビューを選び、その後の変化を表示します。</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較をやめる</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>なくなったトークンを表示</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>このレビューを保存</translation>
    </message>
    <message>
        <source>Writes all tokens that are loaded to a file, to compare with later. The server is not asked again.</source>
        <translation>後で比較するために、読み込んだすべてのトークンをファイルに書き出します。サーバーにはもう問い合わせません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Writes what the review shows and has found to a file for people, as a page for a browser or as a PDF.</source>
        <translation>レビューに表示されているものと指摘を、人が読むためのファイルに、ブラウザー用のページまたは PDF として書き出します。</translation>
    </message>
    <message>
        <source>Decide: keep</source>
        <translation>決定: 残す</translation>
    </message>
    <message>
        <source>Decides about the selected tokens. It is kept on this computer alone.</source>
        <translation>選択したトークンについて決定します。決定はこのコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>決定: 失効させる</translation>
    </message>
    <message>
        <source>Decide: ask the owner</source>
        <translation>決定: 所有者に尋ねる</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>決定なし</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>決定のメモ</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>最後の決定を取り消す</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>決定を書き出す</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>決定を取り込む</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>引き渡し …</translation>
    </message>
    <message>
        <source>Writes a text for each owner of tokens that you have decided to revoke or to ask about, and the ids to revoke to a file. Nothing is sent.</source>
        <translation>失効させる、または所有者に尋ねると決定したトークンについて、所有者ごとの文面を書き、失効させる ID をファイルに書き出します。何も送信されません。</translation>
    </message>
    <message>
        <source>Relative days</source>
        <translation>相対的な日付</translation>
    </message>
    <message>
        <source>Shows &quot;4 days ago&quot; in lists instead of the day; the other one is the tooltip.</source>
        <translation>一覧で日付の代わりに「4 日前」のように表示します。もう一方はツールチップにあります。</translation>
    </message>
    <message>
        <source>Show only this owner</source>
        <translation>この所有者だけを表示</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s owner.</source>
        <translation>レビューを現在のトークンの所有者のトークンに絞り込みます。</translation>
    </message>
    <message>
        <source>Show only this organization</source>
        <translation>この組織だけを表示</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s organization.</source>
        <translation>レビューを現在のトークンの組織のトークンに絞り込みます。</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part: buttons, filters, facets, list, message, details.</source>
        <translation>キーボードを次の部分（ボタン、フィルター、ファセット、一覧、メッセージ、詳細）に移します。</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What happened, what is kept, and what to do next.</source>
        <translation>何が起き、何が残り、次に何をするかを示します。</translation>
    </message>
</context>
<context>
    <name>OverviewCounts</name>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>live</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <source>All tokens of this review</source>
        <translation>このレビューのすべてのトークン</translation>
    </message>
    <message>
        <source>Tokens that the filter lets through, of %1</source>
        <translation>フィルターを通るトークン (全 %1 件中)</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month beside a bar</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去 30 日以内</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>30～90 日前</translation>
    </message>
    <message>
        <source>90 days to a year ago</source>
        <translation>90 日～1 年前</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>それより前</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>When tokens end</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>Tokens per owner: the ten biggest</source>
        <translation>所有者別のトークン: 上位 10</translation>
    </message>
    <message>
        <source>Tokens per organization: the ten biggest</source>
        <translation>組織別のトークン: 上位 10</translation>
    </message>
    <message>
        <source>Age: year of creation</source>
        <translation>古さ: 作成年</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>指摘のあるトークン</translation>
    </message>
    <message>
        <source>Changes since the earlier review</source>
        <translation>以前のレビューからの変化</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>page %1 repeats what came before</source>
        <translation>ページ %1 は前の内容の繰り返しです</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>この所有者のトークンを表示</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>詳細で表示</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>There is more than one token, or one that is broken over several lines. Leave one token alone, on one line.</source>
        <translation>トークンが複数あるか、一つのトークンが複数行に分かれています。一つのトークンだけを 1 行で残してください。</translation>
    </message>
    <message>
        <source>There is a space inside the token, or there are two of them. Copy one token again, whole and alone, without spaces.</source>
        <translation>トークンの中に空白があるか、トークンが二つあります。一つのトークンだけを、空白なしで全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>There is a character that a token cannot have (%1). Copy it again, whole and alone.</source>
        <translation>トークンに使えない文字 (%1) があります。トークンだけを、全体をコピーし直してください。</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>過去 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>period</comment>
        <translation>カスタム</translation>
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
        <translation>何も確認していません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is not a report of this program.</source>
        <translation>%1 はこのプログラムのレポートではありません。</translation>
    </message>
    <message>
        <source>%1 does not know the SHA-256 of its records: they could not be read back when it was written.</source>
        <translation>%1 にはレコードの SHA-256 がありません: 書き出したときにレコードを読み戻せませんでした。</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 はエクスポートのマニフェストではありません。</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records.</source>
        <translation>%1 は CSV ですが、レコード全体が入るのは JSON Lines だけです。</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 はマニフェストの記載と一致しません: %2。</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes them to a file that ends in .jsonl.</source>
        <translation>%1 の %2 行目はレコードではありません。レポートの対象は、--export が .jsonl で終わるファイルに書き出す JSON Lines です。</translation>
    </message>
    <message>
        <source>The records could not be sorted: %1.</source>
        <translation>レコードを並べ替えられませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the report names %4.</source>
        <translation>%1 は %2 のレコードのレポートではありません: ID 順に並べたレコードの SHA-256 は %3 ですが、レポートには %4 とあります。</translation>
    </message>
    <message>
        <source>%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.</source>
        <translation>%1 は %2 のレコードのレポートです: ID 順に並べたレコードの SHA-256 は %3、レコード数は %4 です。</translation>
    </message>
    <message>
        <source>The file is what its manifest says.</source>
        <translation>ファイルはマニフェストの記載と一致します。</translation>
    </message>
    <message>
        <source>The file has no manifest, which would tell how it came about.</source>
        <translation>ファイルには、その成り立ちを記したマニフェストがありません。</translation>
    </message>
</context>
<context>
    <name>ReportControl</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>ブラウザー用のページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>レポートは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>.html か .pdf で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>レポートを書き出しました。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Writes what the review has found to one file for people: a page for a browser, or a PDF.</source>
        <translation>レビューの結果を、人が読むための 1 つのファイルに書き出します。ブラウザー用のページか PDF です。</translation>
    </message>
    <message numerus="yes">
        <source>A report of %Ln token(s), as the list shows them. It holds:</source>
        <translation>
            <numerusform>一覧に表示されている %Ln 件のトークンのレポートです。内容:</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>How many tokens, live ones, owners and findings there are.</source>
        <translation>トークン、使用可能なトークン、所有者、指摘の件数です。</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>When tokens end, when they were used, and how old they are, as bars with numbers.</source>
        <translation>トークンの期限、使われた時期、古さを、数字付きの棒グラフで示します。</translation>
    </message>
    <message>
        <source>Findings, with their tokens and reasons</source>
        <translation>指摘と、そのトークンおよび理由</translation>
    </message>
    <message>
        <source>A section for each question, and why each token is in it.</source>
        <translation>項目ごとの節に、各トークンが当てはまる理由を示します。</translation>
    </message>
    <message>
        <source>What has changed since the earlier review</source>
        <translation>以前のレビューからの変化</translation>
    </message>
    <message>
        <source>Needs a comparison: Review, Compare with.</source>
        <translation>比較が必要です: 「レビュー」の「以前のレビューと比較」。</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>判定できなかったもの</translation>
    </message>
    <message>
        <source>Tokens of which the server did not report what a question needs.</source>
        <translation>項目の判定に必要な値をサーバーが報告しなかったトークンです。</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>The SHA-256 of the records, and how to make it again.</source>
        <translation>レコードの SHA-256 と、それをもう一度求める方法です。</translation>
    </message>
    <message>
        <source>Leave out e-mail addresses</source>
        <translation>メールアドレスを除く</translation>
    </message>
    <message>
        <source>No e-mail address is told anywhere, also none that stands in another text.</source>
        <translation>ほかの文字列の中にあるものも含め、メールアドレスをどこにも示しません。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択 …</translation>
    </message>
    <message>
        <source>Decisions, with their notes</source>
        <translation>決定とそのメモ</translation>
    </message>
    <message>
        <source>What was decided about which tokens, by whom and when.</source>
        <translation>どのトークンについて、誰がいつ何を決定したか。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Used after its end</source>
        <translation>期限後に使われた</translation>
    </message>
    <message>
        <source>Can create tokens</source>
        <translation>トークンを作成できる</translation>
    </message>
    <message>
        <source>Can change accounts, roles or users</source>
        <translation>アカウント、ロール、ユーザーを変更できる</translation>
    </message>
    <message>
        <source>Can write and never expires</source>
        <translation>書き込みができ、期限がない</translation>
    </message>
    <message>
        <source>Owner has neither two-factor authentication nor single sign-on</source>
        <translation>所有者に二要素認証もシングルサインオンもない</translation>
    </message>
    <message>
        <source>Owner does not exist any more</source>
        <translation>所有者がもういない</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>一度も使われていない</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>長い間使われていない</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>期限がない</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>所有者を長い間見ていない</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>一度もローテーションされていない</translation>
    </message>
    <message>
        <source>Ends soon and is in use</source>
        <translation>まもなく期限で、使用中</translation>
    </message>
    <message>
        <source>Its dates contradict each other</source>
        <translation>日時が矛盾している</translation>
    </message>
    <message>
        <source>Its owner has another token of that name</source>
        <translation>所有者に同じ名前のトークンがほかにある</translation>
    </message>
    <message>
        <source>Expired, not revoked</source>
        <translation>期限切れ、失効していない</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Lives for a long time</source>
        <translation>有効期間が長い</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>レビューを終了</translation>
    </message>
    <message>
        <source>Takes all terms away: all tokens that are loaded show again.</source>
        <translation>すべての条件を外し、読み込んだすべてのトークンを再び表示します。</translation>
    </message>
    <message>
        <source>Drops what is loaded, and goes back to the pages of the server.</source>
        <translation>読み込んだものを破棄し、サーバーのページに戻ります。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search, or narrow: state:active can:write unused:&gt;90d owner:… finding:…</source>
        <translation>検索、または絞り込み: state:active can:write unused:&gt;90d owner:… finding:…</translation>
    </message>
    <message>
        <source>Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, can:write or expires:&lt;30d narrow the list; a - in front turns one round. The guide lists them all. Enter keeps them, Esc empties the field.</source>
        <translation>語は名前、所有者、組織、ID、タグ、メタデータから探します。state:active、can:write、expires:&lt;30d などの条件で一覧を絞れます。先頭に - を付けると条件が逆になります。すべての条件はガイドにあります。Enter で確定し、Esc で欄を空にします。</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no groups</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Puts the tokens together by what they have in common, a group a row. Opening a group shows its tokens.</source>
        <translation>トークンを共通点でまとめ、1 行に 1 グループで示します。グループを開くと、そのトークンを表示します。</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>%1: is not available here.</source>
        <translation>%1: はここでは使えません。</translation>
    </message>
    <message>
        <source>A word with a colon goes in quotation marks.</source>
        <translation>コロンを含む語は引用符で囲みます。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The nearest are: %2.</source>
        <translation>「%1」というフィールドはありません。近いもの: %2。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>「%1」というフィールドはありません。使えるフィールド: %2。</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean; %1:none is what has none.</source>
        <translation>%1: の値が空です。値を指定してください。%1:none は、それがないものを指します。</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean.</source>
        <translation>%1: の値が空です。値を指定してください。</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Say what is not to match.</source>
        <translation>マイナス記号の後に何もありません。一致させないものを指定してください。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引用符の間に何もありません。</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A quotation mark inside is doubled.</source>
        <translation>閉じ引用符の後に何かが続いています。中の引用符は二つ重ねて書きます。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word. Put the whole word in quotation marks, and double the one inside.</source>
        <translation>語の中に引用符があります。語全体を引用符で囲み、中の引用符は二つ重ねてください。</translation>
    </message>
    <message>
        <source>%1: takes %2, not &quot;%3&quot;.</source>
        <translation>%1: には %2 を指定します。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1: takes an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: には、&gt;90d のような期間、または %2 を指定します。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: には、2026-03 のような年・月・日、2026-01..2026-03 のような範囲、&gt;90d のような期間、または %2 を指定します。「%3」は使えません。</translation>
    </message>
    <message>
        <source>The end of %1 lies before its start.</source>
        <translation>%1 の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1: needs an earlier review to compare with (--against FILE).</source>
        <translation>%1: には、比較する以前のレビューが必要です (--against FILE)。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of tokens</comment>
        <translation>%1 件中</translation>
    </message>
    <message>
        <source>of %1 in %2</source>
        <comment>tokens that match, all tokens</comment>
        <translation>%1 件中 (全 %2 件)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged by every question</source>
        <translation>
            <numerusform>%Ln 件のトークンは一部の項目で判定できません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>トークン: %1 件。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>The server does not list them any more. Names stand in small letters here.</source>
        <translation>サーバーの一覧にはもうありません。ここでは名前を小文字で示します。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変化の内容</translation>
    </message>
    <message>
        <source>Compared with %1, as of %2.</source>
        <comment>file, moment</comment>
        <translation>%1 と比較しました (%2 時点)。</translation>
    </message>
    <message>
        <source>Tokens by what has changed of them</source>
        <translation>トークン: 変化別</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tokens with findings, by severity</source>
        <translation>指摘のあるトークン: 重大度別</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Tokens with findings, by finding</source>
        <translation>指摘のあるトークン: 指摘別</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>もう読み取れません</translation>
    </message>
    <message>
        <source>Severity: %1. Tokens: %2.</source>
        <translation>重大度: %1。トークン: %2 件。</translation>
    </message>
    <message>
        <source>Could not be judged: %1.</source>
        <translation>判定できなかったもの: %1 件。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>指摘はありませんでした。</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>field, moment</comment>
        <translation>%1: %2 以降</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>field, moment</comment>
        <translation>%1: %2 まで</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>field, moments</comment>
        <translation>%1: %2 ～ %3</translation>
    </message>
    <message>
        <source>ids: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>ids: %1, and %Ln more</source>
        <translation>
            <numerusform>ID: %1、他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>search: “%1”</source>
        <translation>検索: 「%1」</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Yes: the answers of the server prove that no token is missing.</source>
        <translation>はい: 漏れたトークンがないことが、サーバーの応答から確かめられています。</translation>
    </message>
    <message>
        <source>No: tokens may be missing: %1.</source>
        <translation>いいえ: トークンの漏れがあるかもしれません: %1。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>From how many days on something is a finding</source>
        <translation>何日から指摘とするか</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>漏れなし</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求した内容</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>このレポートから除外</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>SHA-256 of the records</source>
        <translation>レコードの SHA-256</translation>
    </message>
    <message>
        <source>Not known: records could not be read back</source>
        <translation>不明: レコードを読み戻せませんでした</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Live tokens, neither revoked nor known to be expired</source>
        <translation>使用可能なトークン (失効済みでなく、期限切れとわかってもいないもの)</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>指摘のあるトークン</translation>
    </message>
    <message>
        <source>What was looked for, and how many tokens it was found in</source>
        <translation>調べたことと、それが見つかったトークンの件数</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>判定できなかったもの</translation>
    </message>
    <message>
        <source>Every token could be judged by every rule.</source>
        <translation>すべてのトークンをすべての規則で判定できました。</translation>
    </message>
    <message>
        <source>What the server did not report, or what could not be read, is no finding. To list such tokens, filter for what is unknown, such as used:unknown or expires:unknown.</source>
        <translation>サーバーが報告しなかったものや、読み取れなかったものは、指摘になりません。そのようなトークンを一覧にするには、used:unknown や expires:unknown のように、不明なものをフィルターで指定してください。</translation>
    </message>
    <message>
        <source>Tokens that could not be judged, by finding</source>
        <translation>判定できなかったトークン: 指摘別</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>このレポートの検証方法</translation>
    </message>
    <message>
        <source>The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, one a line, in the order of their ids. An export writes the same file, if it asks the same server with the same query and filter, and no token has changed in between:</source>
        <translation>レコードの SHA-256 は、レビューしたすべてのレコードを、サーバーが送ったまま、1 行に 1 件ずつ、ID の順に収めたファイルのものです。同じサーバーに同じクエリとフィルターで問い合わせ、その間にトークンが何も変わっていなければ、次の書き出しで同じファイルができます:</translation>
    </message>
    <message>
        <source>[left out]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[除外]</translation>
    </message>
    <message>
        <source>Token review of %1</source>
        <comment>host</comment>
        <translation>%1 のトークンのレビュー</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>who decided, day</comment>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Tokens by what was decided about them</source>
        <translation>決定の内容別のトークン</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Note, and who decided when</source>
        <translation>メモと、誰がいつ決定したか</translation>
    </message>
    <message>
        <source>A review that was kept in the window serves as well: its lines may stand in any order. Keep the file and its manifest with this report. Whether the file is still what was exported, and whether this report is one of its records, is told later, without network or token, by this command, with the name of this report in place of REPORT:</source>
        <translation>ウィンドウで保存したレビューも使えます。行の順序は問いません。ファイルとそのマニフェストを、このレポートと一緒に保管してください。ファイルが書き出したときのままか、このレポートがそのレコードのものかは、後からネットワークもトークンも使わずに、REPORT をこのレポートの名前に置き換えた次のコマンドで確認できます:</translation>
    </message>
    <message>
        <source>The SHA-256 of the records has to be:</source>
        <translation>レコードの SHA-256 は次のとおりでなければなりません:</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>mint</source>
        <comment>lets create tokens</comment>
        <translation>トークン作成</translation>
    </message>
    <message>
        <source>%1 write</source>
        <comment>number of scopes</comment>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>number of scopes</comment>
        <translation>読み取り %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
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
        <translation>画像を %1 として保存できませんでした: %2。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>画像を描画できませんでした</translation>
    </message>
</context>
<context>
    <name>SearchFallback</name>
    <message>
        <source>its list is too long to be read and searched here while you wait</source>
        <translation>一覧が長すぎて、お待ちいただく間にここで読んで検索することができません</translation>
    </message>
    <message>
        <source>the server does not search, so that its list was read page by page and searched here, for the text in id, name, owner, e-mail and organization</source>
        <translation>サーバーが検索に対応していないため、一覧を 1 ページずつ読み、ID、名前、所有者、メール、組織の文字列をここで検索しました</translation>
    </message>
</context>
<context>
    <name>SelectionWalk</name>
    <message>
        <source>where the selected rows end is not known</source>
        <translation>選択した行がどこで終わるかわかりません</translation>
    </message>
    <message>
        <source>the list brought a token twice</source>
        <translation>一覧に同じトークンが 2 回ありました</translation>
    </message>
    <message>
        <source>the list has changed since its rows were selected</source>
        <translation>行を選択した後に一覧が変わりました</translation>
    </message>
    <message>
        <source>the list changed while its rows were read</source>
        <translation>行を読んでいる間に一覧が変わりました</translation>
    </message>
    <message>
        <source>%1 of %2 selected tokens are gone</source>
        <translation>選択した %2 件のトークンのうち %1 件がなくなっています</translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>このコンピューターの時計はサーバーの時計より %1遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>このコンピューターの時計はサーバーの時計より %1進んでいます。</translation>
    </message>
    <message>
        <source>What has expired, and when, is reckoned by the server&apos;s clock. Set this computer&apos;s.</source>
        <translation>期限切れかどうかとその時刻は、サーバーの時計で計算しています。このコンピューターの時計を合わせてください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>設定ファイル %1 を読めません。</translation>
    </message>
    <message>
        <source>The program goes on with its defaults. Let your user read and write the file, then start again.</source>
        <translation>プログラムは既定値で続行します。このファイルの読み書きを自分のユーザーに許可してから、起動し直してください。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>設定ファイル %1 が壊れています。</translation>
    </message>
    <message>
        <source>The settings that could be read are used.</source>
        <translation>読み取れた部分は有効です。</translation>
    </message>
    <message>
        <source>The settings that could be read are used, and %1 keeps the file as it was.</source>
        <translation>読み取れた部分は有効で、元の内容は %1 に残されています。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>設定を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>What you change lasts until the program ends. Check the file&apos;s permissions and the room on the disk.</source>
        <translation>変更はプログラムが終わるまで有効です。ファイルの権限とディスクの空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>SortField</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>既定の順序</translation>
    </message>
    <message>
        <source>As the server lists them: the oldest first</source>
        <translation>サーバーの並び順: 古いものから</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>サーバーがトークンを並べる順序です。列に表示されない順序も選べます。</translation>
    </message>
    <message>
        <source>Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.</source>
        <translation>昇順: A から Z、古い順。降順: Z から A、新しい順。クリックすると順序が逆になります。</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1(本番)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Browse personal access tokens</source>
        <translation>個人用アクセストークンの閲覧</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Enter a server&apos;s address and an access token</source>
        <translation>サーバーのアドレスとアクセストークンを入力する</translation>
    </message>
    <message>
        <source>Look around on a server inside the program, with invented tokens</source>
        <translation>架空のトークンを持つ内蔵サーバーを見てみる</translation>
    </message>
    <message>
        <source>Look around in the demo, or say which server to ask and which token to read it with. Nothing on the server is ever changed.</source>
        <translation>デモを見てみるか、どのサーバーにどのトークンで問い合わせるかを指定してください。サーバーでは何も変更されません。</translation>
    </message>
    <message>
        <source>Choose a connection. Nothing on the server is ever changed.</source>
        <translation>接続を選んでください。サーバーでは何も変更されません。</translation>
    </message>
    <message>
        <source>All connections …</source>
        <translation>すべての接続 …</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Try the demo, or connect to a server of yours. What you have set up can be opened from here.</source>
        <translation>デモを試すか、お使いのサーバーに接続します。設定済みのものはここから開けます。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>残りのリクエスト</translation>
    </message>
    <message>
        <source>Requests that the server allows before it makes the console wait</source>
        <translation>サーバーが待機を求めるまでに許されるリクエスト</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>残りリクエスト %1/%2</translation>
    </message>
    <message>
        <source>What is known about the list, what is under way, how many requests the server still allows, and your time zone.</source>
        <translation>一覧についてわかっていること、進行中の作業、サーバーがまだ許す要求の数、タイムゾーンです。</translation>
    </message>
    <message>
        <source>Ends the export that is under way and leaves the former file as it was.</source>
        <translation>進行中の書き出しを終え、元のファイルはそのままにします。</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>In days. They count when all tokens are loaded the next time.</source>
        <translation>日数です。次にすべてのトークンを読み込むときから有効です。</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <comment>threshold</comment>
        <translation>%1 (日数)</translation>
    </message>
    <message>
        <source>Default: %L1</source>
        <comment>number of days</comment>
        <translation>既定値: %L1</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Never used from an age of</source>
        <translation>未使用とみなす経過日数</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>使われていない期間</translation>
    </message>
    <message>
        <source>Long life from</source>
        <translation>長いとみなす有効期間</translation>
    </message>
    <message>
        <source>Owner not seen for</source>
        <translation>所有者を見ていない期間</translation>
    </message>
    <message>
        <source>Never rotated from an age of</source>
        <translation>未ローテーションとみなす経過日数</translation>
    </message>
    <message>
        <source>In use until after its last use</source>
        <translation>最終使用後に使用中とみなす期間</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln 週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年後</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a cell</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>%1, %2 %3 · %4</source>
        <comment>day, time, zone · as sent</comment>
        <translation>%1 %2 %3 · %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1, probably means never</source>
        <translation>%1、おそらく「なし」の意味</translation>
    </message>
</context>
<context>
    <name>TokenColumns</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>not readable: %1 · %2</source>
        <comment>field · value as sent</comment>
        <translation>読み取り不可: %1 · %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Load all tokens to judge them (F6).</source>
        <translation>判定するにはすべてのトークンを読み込んでください (F6)。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>Load all tokens, and compare them with an earlier review.</source>
        <translation>すべてのトークンを読み込み、以前のレビューと比較してください。</translation>
    </message>
    <message>
        <source>Load all tokens to decide about them (F6).</source>
        <translation>決定するにはすべてのトークンを読み込んでください (F6)。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
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
        <translation>期限の報告なし</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1に期限</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Loading the token …</source>
        <translation>トークンを読み込み中 …</translation>
    </message>
    <message>
        <source>This token could not be loaded</source>
        <translation>このトークンを読み込めませんでした</translation>
    </message>
    <message>
        <source>Select a token to see its owner, organization and metadata</source>
        <translation>トークンを選ぶと、所有者、組織、メタデータが表示されます</translation>
    </message>
    <message>
        <source>Token without a name</source>
        <translation>名前のないトークン</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>詳細内を検索</translation>
    </message>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>この所有者のトークンを表示</translation>
    </message>
    <message>
        <source>Copy whole token as &amp;JSON</source>
        <translation>トークン全体を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>All that the server said about the token that is selected. Point at a time to read it exactly.</source>
        <translation>選択したトークンについてサーバーが示したことすべてです。時刻を指すと正確に読めます。</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>最終ローテーション</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>on</source>
        <comment>two-factor authentication</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>two-factor authentication</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Google ログイン</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Google sign-in</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Google sign-in</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>最終ログイン</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>カスタマーポータル</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Reseller id</source>
        <translation>リセラー ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Allowed users</source>
        <translation>許可されたユーザー数</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>許可された組織数</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>住所 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>住所 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>表示権限</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>E-mail preference</source>
        <translation>メールの設定</translation>
    </message>
</context>
<context>
    <name>TokenPager</name>
    <message>
        <source>page %1 holds more tokens than were asked for</source>
        <translation>ページ %1 に要求より多くのトークンがあります</translation>
    </message>
    <message>
        <source>page %1 is longer than page 1</source>
        <translation>ページ %1 がページ 1 より長くなっています</translation>
    </message>
    <message>
        <source>page %1 repeats page %2</source>
        <translation>ページ %1 がページ %2 を繰り返しています</translation>
    </message>
    <message>
        <source>page %1 is not in the order that was asked for</source>
        <translation>ページ %1 が要求した順序になっていません</translation>
    </message>
    <message>
        <source>page %1 holds tokens from outside the period that was asked for</source>
        <translation>ページ %1 に要求した期間の外のトークンがあります</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <comment>page, what is wrong with it</comment>
        <translation>ページ %1、%2</translation>
    </message>
</context>
<context>
    <name>TokenRowsModel</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>サーバーはこの列で並べ替えられません。</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>The tokens, one a row. Click a title to sort, click it with the right button to hide and show columns. Gray bars stand for what is still coming.</source>
        <translation>1 行に 1 つのトークンです。見出しをクリックすると並べ替え、右クリックすると列の表示を切り替えます。灰色の帯はこれから届くものです。</translation>
    </message>
</context>
<context>
    <name>TwoFactorBadge</name>
    <message>
        <source>Two-factor authentication on</source>
        <translation>二要素認証オン</translation>
    </message>
    <message>
        <source>No two-factor authentication</source>
        <translation>二要素認証なし</translation>
    </message>
    <message>
        <source>Two-factor authentication not reported</source>
        <translation>二要素認証の報告なし</translation>
    </message>
    <message>
        <source>Two-factor authentication not readable</source>
        <translation>二要素認証は読み取り不可</translation>
    </message>
</context>
<context>
    <name>UpdatedWalk</name>
    <message>
        <source>the server refuses the update-date filter</source>
        <translation>サーバーが更新日フィルターを拒否しました</translation>
    </message>
    <message>
        <source>the server ignores the update-date filter</source>
        <translation>サーバーが更新日フィルターを無視しています</translation>
    </message>
    <message>
        <source>a token&apos;s update date cannot be read</source>
        <translation>トークンの更新日を読み取れません</translation>
    </message>
    <message>
        <source>the server&apos;s update-date filter could not be relied on</source>
        <translation>サーバーの更新日フィルターは信頼できませんでした</translation>
    </message>
</context>
<context>
    <name>UserZone</name>
    <message>
        <source>This system names no time zone: days and times are those of UTC.</source>
        <translation>このシステムにはタイムゾーンが指定されていません。日付と時刻は UTC です。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; cannot be read here: days and times are those of UTC.</source>
        <translation>タイムゾーン「%1」をここでは読み取れません。日付と時刻は UTC です。</translation>
    </message>
    <message>
        <source>Set TZ to a name such as Europe/Berlin, then start again.</source>
        <translation>TZ に Europe/Berlin などの名前を設定してから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Full value</source>
        <translation>値の全体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>The saved views in their order, which is that of their keys. Move, rename or remove one; no token is touched.</source>
        <translation>保存したビューです。順序はキーの順序でもあります。移動、名前の変更、削除ができます。トークンには触れません。</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view …</source>
        <translation>このビューを保存 …</translation>
    </message>
    <message>
        <source>Manage views …</source>
        <translation>ビューを管理 …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Search, filters, sort order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>検索、フィルター、並べ替え、列を名前を付けて保存します。同じ名前のビューは置き換えられます。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>保存済みビュー(&amp;W)</translation>
    </message>
</context>
<context>
    <name>WindowWalk</name>
    <message>
        <source>what follows %1 repeats what came before</source>
        <translation>%1 の後は前の内容の繰り返しです</translation>
    </message>
    <message>
        <source>too many tokens were created at one moment for the pages that the server sends</source>
        <translation>サーバーのページに収まらない数のトークンが同時に作成されています</translation>
    </message>
    <message>
        <source>the first page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>the page from %1 on</source>
        <translation>%1 以降のページ</translation>
    </message>
    <message>
        <source>the server does not sort by creation date</source>
        <translation>サーバーは作成日で並べ替えられません</translation>
    </message>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>サーバーが作成日フィルターを無視しています</translation>
    </message>
    <message>
        <source>the server&apos;s creation-date filter leaves out tokens that belong to it</source>
        <translation>サーバーの作成日フィルターが、該当するトークンを漏らしています</translation>
    </message>
    <message>
        <source>the server&apos;s answers contradict each other</source>
        <translation>サーバーの応答が互いに矛盾しています</translation>
    </message>
    <message>
        <source>tokens that were created at the same moment came in an order that changes</source>
        <translation>同時に作成されたトークンの順序が一定していません</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter</source>
        <translation>サーバーが作成日フィルターを拒否しました</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter, or to sort by creation date</source>
        <translation>サーバーが作成日フィルターまたは作成日での並べ替えを拒否しました</translation>
    </message>
    <message>
        <source>the server refuses to sort by creation date</source>
        <translation>サーバーが作成日での並べ替えを拒否しました</translation>
    </message>
    <message>
        <source>a token&apos;s creation date cannot be read</source>
        <translation>トークンの作成日を読み取れません</translation>
    </message>
</context>
</TS>
