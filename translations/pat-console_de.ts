<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Die Adresse muss eine URL sein, etwa https://api.example.com/v3.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the token is entered separately.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort enthalten; das Token wird getrennt eingegeben.</translation>
    </message>
    <message>
        <source>The address must not contain a query (?) or a fragment (#).</source>
        <translation>Die Adresse darf weder eine Abfrage (?) noch ein Fragment (#) enthalten.</translation>
    </message>
    <message>
        <source>The address must not name port 0.</source>
        <translation>Die Adresse darf nicht Port 0 nennen.</translation>
    </message>
    <message>
        <source>The address must start with https://, because anybody on the way could read the token.</source>
        <translation>Die Adresse muss mit https:// beginnen, weil unterwegs sonst jeder das Token lesen könnte.</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>api.example.com via proxy.example.com:3128</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused it</source>
        <translation>der Server hat sie abgelehnt</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>der Server hat sie geschlossen</translation>
    </message>
    <message>
        <source>no host of that name was found</source>
        <translation>es wurde kein Rechner dieses Namens gefunden</translation>
    </message>
    <message>
        <source>the server does not respond</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>das Netzwerk ist nicht verfügbar</translation>
    </message>
    <message>
        <source>it does not say where to</source>
        <translation>sie sagt nicht, wohin</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>sie führt zu %1</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <translation>%1 s lang kam nichts</translation>
    </message>
    <message>
        <source>it was not complete after %1 s</source>
        <translation>sie war nach %1 s nicht vollständig</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>sie ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>it has no content type</source>
        <translation>sie hat keinen Inhaltstyp</translation>
    </message>
    <message>
        <source>its content type is %1</source>
        <translation>ihr Inhaltstyp ist %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it is not HTTP</source>
        <translation>sie ist kein HTTP</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>ihr Status ist %1</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 The server&apos;s message: %2</source>
        <translation>%1 Meldung des Servers: %2</translation>
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
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 antwortete %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3).</source>
        <translation>%1 antwortete %2 (%3).</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed</source>
        <translation>Die sichere Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The answer of %1 took too long</source>
        <translation>Die Antwort von %1 hat zu lange gedauert</translation>
    </message>
    <message>
        <source>%1 redirects the request (%2)</source>
        <translation>%1 leitet die Anfrage um (%2)</translation>
    </message>
    <message>
        <source>The server does not accept this token (401).</source>
        <translation>Der Server nimmt dieses Token nicht an (401).</translation>
    </message>
    <message>
        <source>This token may not list personal access tokens (403).</source>
        <translation>Dieses Token darf persönliche Zugriffstokens nicht auflisten (403).</translation>
    </message>
    <message>
        <source>There are no personal access tokens at this address of %1 (404).</source>
        <translation>Unter dieser Adresse von %1 gibt es keine persönlichen Zugriffstokens (404).</translation>
    </message>
    <message>
        <source>%1 has received too many requests (429).</source>
        <translation>%1 hat zu viele Anfragen erhalten (429).</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of tokens</source>
        <translation>Die Antwort von %1 ist keine Liste von Tokens</translation>
    </message>
    <message>
        <source>A token in the answer of %1 cannot be read</source>
        <translation>Ein Token in der Antwort von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>In %1 s erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Adresse und Netzwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, if you trust it: the token is sent nowhere else.</source>
        <translation>Die Adresse eingeben, zu der sie führt, wenn ihr zu trauen ist: Das Token wird nirgends sonst hin gesendet.</translation>
    </message>
    <message>
        <source>Check that the token is complete, not expired and not revoked, or enter another one.</source>
        <translation>Prüfen, ob das Token vollständig, nicht abgelaufen und nicht widerrufen ist, oder ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Use a token that has the scope personalAccessToken:read.</source>
        <translation>Ein Token mit der Berechtigung personalAccessToken:read verwenden.</translation>
    </message>
    <message>
        <source>Check the address: it ends in the version of the API, such as /v3.</source>
        <translation>Die Adresse prüfen: Sie endet mit der Version der API, etwa /v3.</translation>
    </message>
    <message>
        <source>Change the search, the filters or the sort order.</source>
        <translation>Suche, Filter oder Sortierung ändern.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API and that no proxy answers for it.</source>
        <translation>Prüfen, ob die Adresse die der API ist und kein Proxy für sie antwortet.</translation>
    </message>
    <message>
        <source>Report the token and the field to the server&apos;s administrator.</source>
        <translation>Token und Feld der Verwaltung des Servers melden.</translation>
    </message>
    <message>
        <source>Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.</source>
        <translation>Sein Zertifikat: %1, für %2, ausgestellt von %3, gültig von %4 bis %5, SHA-256 %6.</translation>
    </message>
    <message>
        <source>%1 does not search</source>
        <translation>%1 unterstützt keine Suche</translation>
    </message>
    <message>
        <source>Narrow the list by dates first, or export: an export reads the whole list and searches it itself.</source>
        <translation>Grenzen Sie die Liste erst nach Datum ein, oder exportieren Sie: Ein Export liest die ganze Liste und durchsucht sie selbst.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Der Verwaltung des Servers melden.</translation>
    </message>
    <message>
        <source>it leads back to the same address</source>
        <translation>sie führt zur selben Adresse zurück</translation>
    </message>
    <message>
        <source>Check the address: the server sends its guests to another page, such as one to sign in. The token is sent nowhere else.</source>
        <translation>Die Adresse prüfen: Der Server schickt seine Gäste auf eine andere Seite, etwa zum Anmelden. Das Token wird nirgends sonst hin gesendet.</translation>
    </message>
    <message>
        <source>Anybody on the way could read the token there, so it is not sent: ask the server&apos;s administrator for an address with https.</source>
        <translation>Dort könnte unterwegs jeder das Token lesen, darum wird es nicht gesendet: Die Verwaltung des Servers nach einer Adresse mit https fragen.</translation>
    </message>
    <message>
        <source>it wants a certificate of this computer, which the console cannot show</source>
        <translation>er will ein Zertifikat dieses Computers, das die Konsole nicht vorzeigen kann</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for an address that needs no client certificate.</source>
        <translation>Die Verwaltung des Servers nach einer Adresse fragen, die kein Client-Zertifikat braucht.</translation>
    </message>
    <message>
        <source>this port speaks https alone</source>
        <translation>dieser Port spricht nur https</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Die Adresse mit https:// eingeben.</translation>
    </message>
    <message>
        <source>the request&apos;s headers are too large for it</source>
        <translation>die Header der Anfrage sind ihm zu groß</translation>
    </message>
    <message>
        <source>it is packed in a way that was not asked for</source>
        <translation>sie ist auf eine Art gepackt, die nicht verlangt war</translation>
    </message>
    <message>
        <source>Details: %1.</source>
        <translation>Einzelheiten: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead to %2</source>
        <translation>Der Proxy %1 führt nicht zu %2</translation>
    </message>
    <message>
        <source>Something between this computer and the API at %1 answered in its place (%2).</source>
        <translation>Etwas zwischen diesem Computer und der API unter %1 hat an ihrer Stelle geantwortet (%2).</translation>
    </message>
    <message>
        <source>The account has to be paid for: ask whoever manages its subscription.</source>
        <translation>Das Konto muss bezahlt werden: an die Person wenden, die das Abonnement verwaltet.</translation>
    </message>
    <message>
        <source>Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.</source>
        <translation>Unter dieser Adresse lässt sich nichts lesen. Die Adresse prüfen: Sie endet mit der Version der API, etwa /v3.</translation>
    </message>
    <message>
        <source>This version of the API is gone. Check the address, or ask the server&apos;s administrator for the new one.</source>
        <translation>Diese Version der API gibt es nicht mehr. Die Adresse prüfen oder die Verwaltung des Servers nach der neuen fragen.</translation>
    </message>
    <message>
        <source>The request is too long for the server, or for what stands before it: ask for fewer ids at once.</source>
        <translation>Die Anfrage ist zu lang für den Server oder für das, was vor ihm steht: weniger Ids auf einmal anfragen.</translation>
    </message>
    <message>
        <source>The server that answers is not responsible for this name. Check the address, or ask its administrator where the name leads.</source>
        <translation>Der Server, der antwortet, ist für diesen Namen nicht zuständig. Die Adresse prüfen oder seine Verwaltung fragen, wohin der Name führt.</translation>
    </message>
    <message>
        <source>The token makes the request too large for the server, or for what stands before it. Check that it is the right one, or ask the administrator to allow larger headers.</source>
        <translation>Das Token macht die Anfrage zu groß für den Server oder für das, was vor ihm steht. Prüfen, ob es das richtige ist, oder die Verwaltung bitten, größere Header zuzulassen.</translation>
    </message>
    <message>
        <source>The law forbids the answer, perhaps only where you are. Ask the server&apos;s administrator.</source>
        <translation>Das Gesetz verbietet die Antwort, vielleicht nur an Ihrem Ort. Die Verwaltung des Servers fragen.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API, or report it to the server&apos;s administrator.</source>
        <translation>Prüfen, ob die Adresse die der API ist, oder es der Verwaltung des Servers melden.</translation>
    </message>
    <message>
        <source>A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the network for a way to the API without one.</source>
        <translation>Ein Proxy oder eine geschützte Website will eine eigene Anmeldung. Die Adresse prüfen oder bei der Verwaltung des Netzwerks nach einem Weg zur API ohne Anmeldung fragen.</translation>
    </message>
    <message>
        <source>A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the API.</source>
        <translation>Eine Firewall oder ein Proxy lehnt die Anfrage ab. Die zuständige Verwaltung bitten, diesen Computer zur API durchzulassen.</translation>
    </message>
    <message>
        <source>A gateway or a proxy cannot reach the API.</source>
        <translation>Ein Gateway oder ein Proxy erreicht die API nicht.</translation>
    </message>
    <message>
        <source>Give the connection the proxy&apos;s user name and password, or use another proxy.</source>
        <translation>Der Verbindung Benutzernamen und Kennwort des Proxys geben oder einen anderen Proxy verwenden.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, and ask whoever runs it whether it may lead to this server.</source>
        <translation>Den Proxy der Verbindung prüfen und seine Verwaltung fragen, ob er zu diesem Server führen darf.</translation>
    </message>
    <message>
        <source>the network reports an error</source>
        <translation>das Netzwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>unter seiner Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>it forbids the connection</source>
        <translation>er verbietet die Verbindung</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <translation>er antwortet nicht wie ein Proxy</translation>
    </message>
    <message>
        <source>it did not make the connection</source>
        <translation>er hat die Verbindung nicht hergestellt</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>er hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>no proxy of that name was found</source>
        <translation>es wurde kein Proxy dieses Namens gefunden</translation>
    </message>
    <message>
        <source>it does not respond</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it could not reach the server</source>
        <translation>er konnte den Server nicht erreichen</translation>
    </message>
    <message>
        <source>it found no way to the server</source>
        <translation>er fand keinen Weg zum Server</translation>
    </message>
    <message>
        <source>it wants a user name and password, or other ones</source>
        <translation>er will Benutzernamen und Kennwort, oder andere als diese</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator for a certificate that is valid now.</source>
        <translation>Die Uhr dieses Computers prüfen oder die Verwaltung des Servers nach einem Zertifikat fragen, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>was dort antwortet, spricht kein TLS</translation>
    </message>
    <message>
        <source>Check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Den Port in der Adresse prüfen: https braucht den, der TLS spricht.</translation>
    </message>
    <message>
        <source>it offers only versions of TLS before 1.2, which are not safe</source>
        <translation>er bietet nur Versionen von TLS vor 1.2, die nicht sicher sind</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow TLS 1.2 or later.</source>
        <translation>Die Verwaltung des Servers bitten, TLS 1.2 oder neuer zuzulassen.</translation>
    </message>
    <message>
        <source>it ended the handshake: it may want a certificate of this computer, or encryption that is not used here</source>
        <translation>er hat den Handshake beendet: Vielleicht will er ein Zertifikat dieses Computers oder eine Verschlüsselung, die hier nicht verwendet wird</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what it wants: the console can show no client certificate.</source>
        <translation>Die Verwaltung des Servers fragen, was er will: Die Konsole kann kein Client-Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>it knows no host of that name</source>
        <translation>er kennt keinen Rechner dieses Namens</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>der Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator.</source>
        <translation>Die Adresse prüfen oder die Verwaltung des Servers fragen.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API. If the list comes without search and filters, change those.</source>
        <translation>Prüfen, ob die Adresse die der API ist. Kommt die Liste ohne Suche und Filter, diese ändern.</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>sie ließ sich nicht entpacken</translation>
    </message>
    <message>
        <source>it does not begin and end as one does</source>
        <translation>sie beginnt und endet nicht wie eine</translation>
    </message>
    <message>
        <source>%1 answered %2, but not as the API does (%3): something between this computer and the API may have answered in its place.</source>
        <translation>%1 antwortete mit %2, aber nicht so wie die API (%3): Etwas zwischen diesem Computer und der API hat vielleicht an ihrer Stelle geantwortet.</translation>
    </message>
    <message>
        <source>If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach the API. If it is the API, use a token that has the scope personalAccessToken:read.</source>
        <translation>Lehnt eine Firewall oder ein Proxy die Anfrage ab, die zuständige Verwaltung bitten, diesen Computer zur API durchzulassen. Ist es die API, ein Token mit der Berechtigung personalAccessToken:read verwenden.</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator about its certificate. Where it is signed by an authority of your own, name its CA file in the connection, or with --ca-file.</source>
        <translation>Die Adresse prüfen oder die Verwaltung des Servers nach seinem Zertifikat fragen. Ist es von einer eigenen Zertifizierungsstelle unterschrieben, deren CA-Datei in der Verbindung oder mit --ca-file angeben.</translation>
    </message>
    <message>
        <source>Try again. If it takes as long each time, ask whoever runs the server or the network.</source>
        <translation>Noch einmal versuchen. Dauert es jedes Mal so lange, die Verwaltung des Servers oder des Netzwerks fragen.</translation>
    </message>
    <message>
        <source>it found no way to the server, or does not allow it</source>
        <translation>er fand keinen Weg zum Server oder lässt ihn nicht zu</translation>
    </message>
    <message>
        <source>it wants a log-in by %1; the console can use Basic and Digest</source>
        <translation>er will eine Anmeldung mit %1; die Konsole kann Basic und Digest</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a way without that, or use another proxy.</source>
        <translation>Die zuständige Verwaltung nach einem Weg ohne das fragen oder einen anderen Proxy verwenden.</translation>
    </message>
    <message>
        <source>what answers does not speak TLS; the proxy %1 may have answered in its place</source>
        <translation>was antwortet, spricht kein TLS; vielleicht hat der Proxy %1 an seiner Stelle geantwortet</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy whether it may lead to this server, and check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Die Verwaltung des Proxys fragen, ob er zu diesem Server führen darf, und den Port in der Adresse prüfen: https braucht den, der TLS spricht.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these tokens in the list.</source>
        <translation>Zahlen von Tokens als Balken. Wählen Sie einen mit den Pfeiltasten und der Eingabetaste oder mit einem Klick, um diese Tokens in der Liste zu sehen.</translation>
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
        <translation>Wie viele Tokens es gibt, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded.</source>
        <translation>Die Zeilen %1 bis %2 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The list could not be loaded. The rows below are from the previous query.</source>
        <translation>Die Liste konnte nicht geladen werden. Die Zeilen unten sind die von vorher.</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The server does not sort by %1.</source>
        <translation>Der Server sortiert nicht nach %1.</translation>
    </message>
    <message>
        <source>The former order is kept.</source>
        <translation>Die bisherige Reihenfolge bleibt.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Einige können fehlen: %1.</translation>
    </message>
    <message>
        <source>Search again while nobody creates or deletes tokens.</source>
        <translation>Suchen Sie noch einmal, während niemand Tokens anlegt oder löscht.</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>The number of a row, counted from the top. Rows that are not loaded yet can be reached, too.</source>
        <translation>Die Nummer einer Zeile, von oben gezählt. Auch Zeilen, die noch nicht geladen sind, sind erreichbar.</translation>
    </message>
    <message>
        <source>Row, from 1 to %1:</source>
        <translation>Zeile, von 1 bis %1:</translation>
    </message>
    <message>
        <source>Loading what is copied: %1 of %2</source>
        <translation>Lädt, was kopiert wird: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>Es wurde nichts kopiert: Mehr als %Ln Token ist ausgewählt.</numerusform>
            <numerusform>Es wurde nichts kopiert: Mehr als %Ln Tokens sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection to take all of it away.</source>
        <translation>Die Auswahl exportieren, um sie ganz mitzunehmen.</translation>
    </message>
    <message>
        <source>Nothing was copied: the row is not loaded yet.</source>
        <translation>Es wurde nichts kopiert: Die Zeile ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Copy it once it shows.</source>
        <translation>Kopieren Sie sie, sobald sie zu sehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>Mehr als %Ln ausgewähltes Token lässt sich nicht allein auflisten.</numerusform>
            <numerusform>Mehr als %Ln ausgewählte Tokens lassen sich nicht allein auflisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export or copy the selection to see all of it.</source>
        <translation>Exportieren oder kopieren Sie die Auswahl, um sie ganz zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>%Ln Token ist nicht mehr ausgewählt.</numerusform>
            <numerusform>%Ln Tokens sind nicht mehr ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>%Ln davon war nicht zu sehen.</numerusform>
            <numerusform>%Ln davon waren nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click with Ctrl to keep what is selected.</source>
        <translation>Klicken Sie mit Strg, um zu behalten, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Select them again</source>
        <translation>Wieder auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>%Ln Token kopiert.</numerusform>
            <numerusform>%Ln Tokens kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may not be all: %1.</source>
        <translation>Das ist vielleicht nicht alles: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren Sie, um zu sehen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>%1, in the server&apos;s order</source>
        <translation>%1, in der Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <translation>%1, sortiert nach %2, absteigend</translation>
    </message>
    <message>
        <source>%1, sorted by %2, ascending</source>
        <translation>%1, sortiert nach %2, aufsteigend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>mindestens %Ln Token</numerusform>
            <numerusform>mindestens %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln nicht zu sehen</numerusform>
            <numerusform>%Ln nicht zu sehen</numerusform>
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
            <numerusform>%Ln Datensatz hat Felder, die nicht lesbar waren</numerusform>
            <numerusform>%Ln Datensätze haben Felder, die nicht lesbar waren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list; what is odd about it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Loaded is what the server answered to the filters of its list, not everything.</source>
        <translation>Geladen ist, was der Server auf die Filter seiner Liste geantwortet hat, nicht alles.</translation>
    </message>
    <message>
        <source>Loading all tokens: %1</source>
        <translation>Lädt alle Tokens: %1</translation>
    </message>
    <message>
        <source>Some tokens may be missing: %1.</source>
        <translation>Einige Tokens können fehlen: %1.</translation>
    </message>
    <message>
        <source>Load again while nobody creates or deletes tokens.</source>
        <translation>Laden Sie noch einmal, während niemand Tokens anlegt oder löscht.</translation>
    </message>
    <message>
        <source>Loaded again: no token is new, and none is gone.</source>
        <translation>Noch einmal geladen: Kein Token ist neu, und keines ist weg.</translation>
    </message>
    <message>
        <source>Loaded again: %1 new, %2 gone.</source>
        <comment>numbers of tokens</comment>
        <translation>Noch einmal geladen: %1 neu, %2 weg.</translation>
    </message>
    <message>
        <source>The tokens that were loaded before stay.</source>
        <translation>Die zuvor geladenen Tokens bleiben.</translation>
    </message>
    <message>
        <source>The pages of the server stay.</source>
        <translation>Die Seiten des Servers bleiben.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded.</source>
        <translation>Es konnten nicht alle Tokens geladen werden.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded: there is no room for them on the disk.</source>
        <translation>Es konnten nicht alle Tokens geladen werden: Auf dem Datenträger ist kein Platz für sie.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens that match, tokens in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, complete, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, vollständig, Stand %2</translation>
    </message>
    <message>
        <source>%1, some may be missing, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, einige können fehlen, Stand %2</translation>
    </message>
    <message>
        <source>Loading all tokens, to narrow them by %1: %2</source>
        <comment>filter · progress</comment>
        <translation>Lädt alle Tokens, um sie nach %1 einzugrenzen: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 with findings decided</source>
        <comment>tokens · numbers of tokens</comment>
        <translation>%1 · %2 von %3 mit Befunden entschieden</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
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
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>sein Zertifikat ist von sich selbst unterschrieben, von keiner Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that is not trusted here</source>
        <translation>sein Zertifikat hat eine Stelle unterschrieben, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>sein Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>sein Zertifikat ist für einen anderen Rechner</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>sein Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>er zeigt kein Zertifikat vor</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 mit Zertifizierungsstellen kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>sie ist keine Datei</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei %1 mit Zertifizierungsstellen enthält keine Zertifikate in PEM-Form, die mit -----BEGIN CERTIFICATE----- beginnen.</translation>
    </message>
    <message>
        <source>A certificate in the CA file %1 is damaged.</source>
        <translation>Ein Zertifikat in der Datei %1 mit Zertifizierungsstellen ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>a date that stands for never</source>
        <comment>from … to …</comment>
        <translation>ein Datum, das für nie steht</translation>
    </message>
    <message>
        <source>never</source>
        <comment>from … to …</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Its end was moved from %1 to %2.</source>
        <translation>Sein Ende wurde verschoben; vorher: %1; jetzt: %2.</translation>
    </message>
    <message>
        <source>the last time before was %1</source>
        <translation>das letzte Mal davor war am %1</translation>
    </message>
    <message>
        <source>never before</source>
        <translation>davor nie</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>what happened; day; what was before</comment>
        <translation>%1 am %2; %3.</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>Scopes were added: %1.</source>
        <translation>Berechtigungen kamen hinzu: %1.</translation>
    </message>
    <message>
        <source>Scopes were taken away: %1.</source>
        <translation>Berechtigungen wurden weggenommen: %1.</translation>
    </message>
    <message>
        <source>It was rotated</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>It was used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>It was renamed: small letters and capitals in its name are others.</source>
        <translation>Es wurde umbenannt: Groß- und Kleinbuchstaben in seinem Namen sind andere.</translation>
    </message>
    <message>
        <source>It was renamed; its name was “%1”, in small letters.</source>
        <translation>Es wurde umbenannt; sein Name war „%1“, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Its owner was %1, and is %2 now.</source>
        <translation>Sein Eigentümer war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a role or an organization</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The owner&apos;s role was %1, and is %2 now.</source>
        <translation>Rolle des Eigentümers: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s organization was %1, and is %2 now.</source>
        <translation>Organisation des Eigentümers: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is on now.</source>
        <translation>Der zweite Faktor des Eigentümers ist jetzt an.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is off now.</source>
        <translation>Der zweite Faktor des Eigentümers ist jetzt aus.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is on now.</source>
        <translation>Das Single Sign-on des Eigentümers ist jetzt an.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is off now.</source>
        <translation>Das Single Sign-on des Eigentümers ist jetzt aus.</translation>
    </message>
    <message>
        <source>Found now, and not before: %1.</source>
        <translation>Jetzt gefunden, vorher nicht: %1.</translation>
    </message>
    <message>
        <source>Found before, and not now: %1.</source>
        <translation>Vorher gefunden, jetzt nicht: %1.</translation>
    </message>
    <message>
        <source>It was not there before.</source>
        <translation>Es war vorher nicht da.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>Seither widerrufen</translation>
    </message>
    <message>
        <source>Scopes were added</source>
        <translation>Berechtigungen kamen hinzu</translation>
    </message>
    <message>
        <source>Scopes were taken away</source>
        <translation>Berechtigungen wurden weggenommen</translation>
    </message>
    <message>
        <source>Its end was moved</source>
        <translation>Sein Ende wurde verschoben</translation>
    </message>
    <message>
        <source>Rotated since</source>
        <translation>Seither erneuert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Has another owner</source>
        <translation>Hat einen anderen Eigentümer</translation>
    </message>
    <message>
        <source>Owner has another role</source>
        <translation>Eigentümer hat eine andere Rolle</translation>
    </message>
    <message>
        <source>Owner&apos;s two-factor authentication was turned on or off</source>
        <translation>Zweiter Faktor des Eigentümers wurde an- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Owner&apos;s single sign-on was turned on or off</source>
        <translation>Single Sign-on des Eigentümers wurde an- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Owner has another organization</source>
        <translation>Eigentümer hat eine andere Organisation</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Seither verwendet</translation>
    </message>
    <message>
        <source>Has a new finding</source>
        <translation>Hat einen neuen Befund</translation>
    </message>
    <message>
        <source>Lost a finding</source>
        <translation>Hat einen Befund verloren</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
</context>
<context>
    <name>ClaimsNotice</name>
    <message>
        <source>About the access token</source>
        <translation>Über das Zugriffstoken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>This access token expired %1.</source>
        <translation>Dieses Zugriffstoken ist %1 abgelaufen.</translation>
    </message>
    <message>
        <source>This access token expires %1.</source>
        <translation>Dieses Zugriffstoken läuft %1 ab.</translation>
    </message>
    <message>
        <source>So the token itself says; the server decides. Ask for a new one in time.</source>
        <translation>Das sagt das Token selbst; der Server entscheidet. Besorgen Sie rechtzeitig ein neues.</translation>
    </message>
    <message>
        <source>The access token says this about itself. Nobody has checked it.</source>
        <translation>Das sagt das Zugriffstoken über sich selbst. Niemand hat es geprüft.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browses the personal access tokens of an account. Read-only.</source>
        <translation>Zeigt die persönlichen Zugriffstokens eines Kontos. Nur lesend.</translation>
    </message>
    <message>
        <source>Browse a server of its own, with invented tokens.</source>
        <translation>Einen eigenen Server mit erfundenen Tokens zeigen.</translation>
    </message>
    <message>
        <source>How many tokens the demo has (5000).</source>
        <translation>Wie viele Tokens die Demo hat (5000).</translation>
    </message>
    <message>
        <source>API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL.</source>
        <translation>Wurzel der API, etwa https://api.example.com/v3. Auch PAT_CONSOLE_BASE_URL.</translation>
    </message>
    <message>
        <source>Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN.</source>
        <translation>Das Bearer-Token aus FILE lesen, - für die Standardeingabe. Auch PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Show what matches TEXT.</source>
        <translation>Zeigen, was zu TEXT passt.</translation>
    </message>
    <message>
        <source>Sort by a field such as createdAt; - in front for descending.</source>
        <translation>Nach einem Feld wie createdAt sortieren; - davor für absteigend.</translation>
    </message>
    <message>
        <source>Show the token with this id. May be repeated.</source>
        <translation>Das Token mit dieser Id zeigen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>A local day such as 2026-11-01, or an ISO 8601 instant; inclusive.</source>
        <translation>Ein Tag wie 2026-11-01 (Ortszeit) oder ein Zeitpunkt nach ISO 8601; einschließlich.</translation>
    </message>
    <message>
        <source>Write everything that matches to FILE, - for standard output, without a window.</source>
        <translation>Alles, was passt, nach FILE schreiben, - für die Standardausgabe, ohne Fenster.</translation>
    </message>
    <message>
        <source>For --export: fields such as id,name,user.email.</source>
        <translation>Für --export: Felder wie id,name,user.email.</translation>
    </message>
    <message>
        <source>For --export: no &apos; before text that a spreadsheet would run.</source>
        <translation>Für --export: kein &apos; vor Text, den eine Tabellenkalkulation ausführen würde.</translation>
    </message>
    <message>
        <source>For --export: begin with a byte order mark.</source>
        <translation>Für --export: mit einer Byte-Reihenfolge-Marke beginnen.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it as PNG, leave.</source>
        <translation>Das Fenster öffnen, ein Bild davon als PNG speichern, beenden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt einen Tag wie 2026-11-01 oder einen Zeitpunkt wie 2026-11-01T12:00:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The nearest are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Am nächsten kommen: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>Die Spalte „%1“ ist doppelt genannt.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 gehört zu --export.</translation>
    </message>
    <message>
        <source>--format takes csv or jsonl, not &quot;%1&quot;.</source>
        <translation>--format nimmt csv oder jsonl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--columns goes with CSV only: JSON Lines holds whole records.</source>
        <translation>--columns gehört zu CSV: JSON Lines enthält ganze Datensätze.</translation>
    </message>
    <message>
        <source>--demo-tokens takes a number from 0 to 1000000, not &quot;%1&quot;.</source>
        <translation>--demo-tokens nimmt eine Zahl von 0 bis 1000000, nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo-tokens goes with --demo only.</source>
        <translation>--demo-tokens gehört zu --demo.</translation>
    </message>
    <message>
        <source>--token is refused: other users of this machine can read command lines. Use --token-file, or PAT_CONSOLE_TOKEN in the environment.</source>
        <translation>--token wird abgelehnt: Andere Benutzer dieses Rechners können Befehlszeilen lesen. Stattdessen --token-file oder PAT_CONSOLE_TOKEN in der Umgebung verwenden.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>--export needs --base-url, or --demo.</source>
        <translation>--export braucht --base-url oder --demo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no display. Set DISPLAY, or use --export or --screenshot.</source>
        <translation>Es gibt keine Anzeige. DISPLAY setzen, oder --export oder --screenshot verwenden.</translation>
    </message>
    <message>
        <source>Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used.</source>
        <translation>Den Weg über einen Proxy nehmen, http://HOST:PORT oder socks5://HOST:PORT. Sonst wird keiner benutzt.</translation>
    </message>
    <message>
        <source>For --export: also write FILE.manifest.json, which tells how the file came about.</source>
        <translation>Für --export: auch DATEI.manifest.json schreiben, das sagt, wie die Datei zustande kam.</translation>
    </message>
    <message>
        <source>--manifest needs a file to stand beside, not standard output.</source>
        <translation>--manifest braucht eine Datei, neben der es stehen kann, nicht die Standardausgabe.</translation>
    </message>
    <message>
        <source>Trust the authorities in FILE (PEM), besides the system&apos;s, for this connection.</source>
        <translation>Den Zertifizierungsstellen in FILE (PEM) für diese Verbindung vertrauen, neben denen des Systems.</translation>
    </message>
    <message>
        <source>The proxy needs a password: read USER:PASSWORD from FILE, - for standard input.</source>
        <translation>Der Proxy braucht ein Kennwort: USER:PASSWORD aus FILE lesen, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--%1 is given, but its value is empty. Leave it out, or say what you mean.</source>
        <translation>--%1 ist angegeben, aber sein Wert ist leer. Weglassen oder sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>The value of --%1 is not UTF-8. Write it in UTF-8.</source>
        <translation>Der Wert von --%1 ist kein UTF-8. In UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>--%1 has no value: %2 follows. If that is its value, write --%1=%2.</source>
        <translation>--%1 hat keinen Wert: Es folgt %2. Wenn das der Wert ist, --%1=%2 schreiben.</translation>
    </message>
    <message>
        <source>--%1 is given more than once. Leave one of them.</source>
        <translation>--%1 ist mehrfach angegeben. Eines davon stehen lassen.</translation>
    </message>
    <message>
        <source>The end, --%1, lies before the start, --%2.</source>
        <translation>Das Ende, --%1, liegt vor dem Anfang, --%2.</translation>
    </message>
    <message>
        <source>--sort takes a field such as createdAt, not &quot;%1&quot;.</source>
        <translation>--sort nimmt ein Feld wie createdAt, nicht „%1“.</translation>
    </message>
    <message>
        <source>--id takes the id of a token, and there is none in &quot;%1&quot;.</source>
        <translation>--id nimmt die Id eines Tokens, und in „%1“ ist keine.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Name fields such as id,name,user.email.</source>
        <translation>Es gibt keine Spalte „%1“. Felder wie id,name,user.email nennen.</translation>
    </message>
    <message>
        <source>An export is CSV or JSON Lines, not what .%1 promises. Name the file .csv or .jsonl, or say --format csv or --format jsonl.</source>
        <translation>Ein Export ist CSV oder JSON Lines, nicht, was .%1 verspricht. Die Datei .csv oder .jsonl nennen oder --format csv oder --format jsonl angeben.</translation>
    </message>
    <message>
        <source>--screenshot shows the window, and --export has none. Leave one of them.</source>
        <translation>--screenshot zeigt das Fenster, und --export hat keines. Eines davon stehen lassen.</translation>
    </message>
    <message>
        <source>--bom goes with CSV only: JSON Lines have no byte order mark.</source>
        <translation>--bom gehört zu CSV: JSON Lines haben keine Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --%1.</source>
        <translation>--demo hat einen eigenen Server: --%1 weglassen.</translation>
    </message>
    <message>
        <source>--proxy-password-file goes with --proxy only.</source>
        <translation>--proxy-password-file gehört zu --proxy.</translation>
    </message>
    <message>
        <source>Standard input holds one thing: name a file with --token-file or with --proxy-password-file.</source>
        <translation>Die Standardeingabe enthält nur eines: eine Datei mit --token-file oder mit --proxy-password-file nennen.</translation>
    </message>
    <message>
        <source>--%1 needs --base-url: which server is it for?</source>
        <translation>--%1 braucht --base-url: Für welchen Server ist es?</translation>
    </message>
    <message>
        <source>--screenshot saves a PNG, not what .%1 promises. Name the file .png.</source>
        <translation>--screenshot speichert ein PNG, nicht, was .%1 verspricht. Die Datei .png nennen.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option. See --help.</source>
        <translation>Ein Argument gehört zu keiner Option. Siehe --help.</translation>
    </message>
    <message>
        <source>There is an option that is not known. See --help.</source>
        <translation>Eine Option ist nicht bekannt. Siehe --help.</translation>
    </message>
    <message>
        <source>Read everything that matches and print what a review finds, without a window.</source>
        <translation>Alles Passende lesen und ausgeben, was eine Prüfung findet, ohne Fenster.</translation>
    </message>
    <message>
        <source>For --export: csv or jsonl; follows the file&apos;s ending. For --review: text, json or csv.</source>
        <translation>Für --export: csv oder jsonl; folgt der Dateiendung. Für --review: text, json oder csv.</translation>
    </message>
    <message>
        <source>For --export and --review: leave no file, print nothing, and end with status 4, unless it is certain that nothing is missing.</source>
        <translation>Für --export und --review: keine Datei hinterlassen, nichts ausgeben und mit Status 4 enden, wenn nicht sicher ist, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>--%1 goes with --export and --review only.</source>
        <translation>--%1 gehört zu --export und --review.</translation>
    </message>
    <message>
        <source>--%1 goes with --review only.</source>
        <translation>--%1 gehört zu --review.</translation>
    </message>
    <message>
        <source>--%1 does not go with --review. Leave one of them.</source>
        <translation>--%1 passt nicht zu --review. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>With --review, --format takes text, json or csv, not &quot;%1&quot;.</source>
        <translation>Mit --review nimmt --format text, json oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>--review braucht --base-url oder --demo.</translation>
    </message>
    <message>
        <source>For --export and --review: only tokens that match EXPR, such as &apos;state:live -used:&lt;90d&apos;. See the guide.</source>
        <translation>Für --export und --review: nur Tokens, die zu EXPR passen, etwa &apos;state:live -used:&lt;90d&apos;. Siehe die Anleitung.</translation>
    </message>
    <message>
        <source>--where cannot read &quot;%1&quot;. %2</source>
        <translation>--where kann „%1“ nicht lesen. %2</translation>
    </message>
    <message>
        <source>--verify needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--verify braucht eine Datei, nicht die Standardeingabe: Ihr Manifest steht neben ihr.</translation>
    </message>
    <message>
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one; new-high: a high one that was not there before.</source>
        <translation>Für --review: mit Status 6 enden, wenn es einen Befund dieser Schwere oder einer höheren gibt; new-high: einen der Schwere high, der vorher nicht da war.</translation>
    </message>
    <message>
        <source>For --review and --export: compare with FILE, which was exported earlier as JSON Lines.</source>
        <translation>Für --review und --export: mit FILE vergleichen, früher als JSON Lines exportiert.</translation>
    </message>
    <message>
        <source>--fail-on takes high, medium, low or new-high, not &quot;%1&quot;.</source>
        <translation>--fail-on nimmt high, medium, low oder new-high, nicht „%1“.</translation>
    </message>
    <message>
        <source>--fail-on new-high needs --against: since when is it new?</source>
        <translation>--fail-on new-high braucht --against: Seit wann ist es neu?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs --against: what changed since when?</source>
        <translation>Die Spalte „%1“ braucht --against: Was hat sich seit wann geändert?</translation>
    </message>
    <message>
        <source>--against needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--against braucht eine Datei, nicht die Standardeingabe: Ihr Manifest steht neben ihr.</translation>
    </message>
    <message>
        <source>An export uses --against for the column change in CSV, and for changed: in --where. Ask for one of them.</source>
        <translation>Ein Export verwendet --against für die Spalte change in CSV und für changed: in --where. Eines davon verlangen.</translation>
    </message>
    <message>
        <source>For --report: leave out all e-mail addresses.</source>
        <translation>Für --report: alle E-Mail-Adressen weglassen.</translation>
    </message>
    <message>
        <source>--%1 goes with --report only.</source>
        <translation>--%1 gehört zu --report.</translation>
    </message>
    <message>
        <source>--report writes a web page or a PDF, and the name of the file says which. Name it .html or .pdf.</source>
        <translation>--report schreibt eine Webseite oder ein PDF, und der Name der Datei sagt, was davon. Die Datei .html oder .pdf nennen.</translation>
    </message>
    <message>
        <source>For --review: also write a report for people to FILE, whose name ends in .html or .pdf. For --verify: the report.</source>
        <translation>Für --review: auch einen Bericht für Menschen nach FILE schreiben, dessen Name auf .html oder .pdf endet. Für --verify: der Bericht.</translation>
    </message>
    <message>
        <source>For --review: also write a text for each owner of tokens to be revoked or asked about, and the ids to revoke, to a new or empty FOLDER.</source>
        <translation>Für --review: auch je einen Text für jeden Eigentümer von Tokens, die zu widerrufen sind oder nach denen zu fragen ist, und die zu widerrufenden Ids in einen neuen oder leeren Ordner FOLDER schreiben.</translation>
    </message>
    <message>
        <source>Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with --report, whether that is a report of the records in FILE.</source>
        <translation>Nur FILE, mit --manifest exportiert, mit FILE.manifest.json vergleichen; mit --report auch, ob dieser ein Bericht über die Datensätze in FILE ist.</translation>
    </message>
    <message>
        <source>--%1 goes with --review and --verify only.</source>
        <translation>--%1 gehört zu --review und --verify.</translation>
    </message>
    <message>
        <source>--hand-over needs a folder, not standard output.</source>
        <translation>--hand-over braucht einen Ordner, nicht die Standardausgabe.</translation>
    </message>
    <message>
        <source>--verify goes with no other option but --report: leave out --%1.</source>
        <translation>--verify verträgt keine andere Option als --report: --%1 weglassen.</translation>
    </message>
    <message>
        <source>--verify reads a report from a file, not from standard input.</source>
        <translation>--verify liest einen Bericht aus einer Datei, nicht von der Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <comment>a command that is ticked</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Alles, was die Menüs enthalten. Tippen Sie einige Buchstaben, wählen Sie mit den Pfeiltasten, drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A few letters of a command, a view or a connection</source>
        <translation>Einige Buchstaben eines Befehls, einer Ansicht oder einer Verbindung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare with an earlier review</source>
        <translation>Mit einer früheren Prüfung vergleichen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Before you look at what has changed:</source>
        <translation>Bevor Sie ansehen, was sich geändert hat:</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Compared with the review of %1: %2 new, %3 gone, %4 changed.</source>
        <comment>day, numbers of tokens</comment>
        <translation>Verglichen mit der Prüfung vom %1: %2 neu, %3 weg, %4 geändert.</translation>
    </message>
    <message>
        <source>The facet Changes, the column Changes and the details show what.</source>
        <translation>Was genau, zeigen die Facette „Änderungen“, die Spalte „Änderungen“ und die Details.</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Diese Prüfung aufbewahren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Packed JSON Lines (*.jsonl.zst)</source>
        <translation>Gepackte JSON Lines (*.jsonl.zst)</translation>
    </message>
</context>
<context>
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>nur der Server weiß, wie man nach %1 sortiert</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>Entscheidungen importieren</translation>
    </message>
    <message>
        <source>Tokens that you and another reviewer have decided otherwise. Check those of which their decision is to take the place of yours.</source>
        <translation>Tokens, über die Sie und ein anderer Prüfer verschieden entschieden haben. Kreuzen Sie die an, bei denen die importierte Entscheidung an die Stelle der eigenen treten soll.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>For all:</source>
        <translation>Für alle:</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Your decisions stay, about every token.</source>
        <translation>Ihre Entscheidungen bleiben, bei jedem Token.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Importierte</translation>
    </message>
    <message>
        <source>Their decisions take the place of yours, about every token.</source>
        <translation>Die importierten Entscheidungen treten bei jedem Token an die Stelle der eigenen.</translation>
    </message>
    <message>
        <source>The later ones</source>
        <translation>Spätere</translation>
    </message>
    <message>
        <source>Of each token the decision counts that was made later.</source>
        <translation>Bei jedem Token gilt die Entscheidung, die später getroffen wurde.</translation>
    </message>
    <message>
        <source>Tokens that were decided otherwise</source>
        <translation>Tokens, über die anders entschieden wurde</translation>
    </message>
    <message>
        <source>Theirs count for %1, yours for %2.</source>
        <comment>numbers of tokens</comment>
        <translation>Importierte gelten für %1, Ihre für %2.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Importierte</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>My decision</source>
        <translation>Meine Entscheidung</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>Importierte Entscheidung</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Ein Proxy wird als http://proxy.example.com:3128 oder socks5://proxy.example.com:1080 geschrieben.</translation>
    </message>
    <message>
        <source>The proxy must not contain a user name or password.</source>
        <translation>Der Proxy darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation>Mit einem anderen Server verbinden</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The server whose tokens show. Click to open another one, or to set one up.</source>
        <translation>Der Server, dessen Tokens zu sehen sind. Klicken Sie, um einen anderen zu öffnen oder einzurichten.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>It works, but %1 has no tokens to show.</source>
        <translation>Es funktioniert, aber %1 hat keine Token zu zeigen.</translation>
    </message>
    <message>
        <source>It works: %1 shows its tokens.</source>
        <translation>Es funktioniert: %1 zeigt seine Token.</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator knows.</source>
        <translation>Mit dem vergleichen, was die Verwaltung des Servers kennt.</translation>
    </message>
    <message>
        <source>By its own words, the token ends on %1.</source>
        <translation>Nach eigener Angabe endet das Token am %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1.</source>
        <translation>Nach eigener Angabe gehört das Token %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1 and ends on %2.</source>
        <translation>Nach eigener Angabe gehört das Token %1 und endet am %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionControl</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The token was not put into the keychain. %1</source>
        <translation>Das Token ist nicht in den Schlüsselbund gekommen. %1</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Es bleibt bis zum Ende des Programms im Speicher.</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>Mit einem Server verbinden …</translation>
    </message>
    <message>
        <source>Manage connections …</source>
        <translation>Verbindungen verwalten …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Choose a connection to enter its access token.</source>
        <translation>Wählen Sie eine Verbindung, um ihr Zugriffstoken einzugeben.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Das Zugriffstoken eingeben.</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Eine Verbindung einrichten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asks the server for one token and says how that went</source>
        <translation>Fragt den Server nach einem Token und sagt, wie das ausging</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Where the server is, and how to reach it. What you enter stays on this computer.</source>
        <translation>Wo der Server ist und wie er erreicht wird. Was Sie eingeben, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Use a CA file …</source>
        <translation>CA-Datei verwenden …</translation>
    </message>
    <message>
        <source>Chooses the certificate of the authority that has signed this one, to be trusted for this connection, and asks the server again</source>
        <translation>Wählt das Zertifikat der Stelle, die dieses signiert hat, damit ihr für diese Verbindung vertraut wird, und fragt den Server erneut</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acme production</source>
        <translation>Acme Produktion</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Kept. Type another one to replace it</source>
        <translation>Aufbewahrt. Ein anderes ersetzt es</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token aufbewahren</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Bis zum Ende des Programms</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Das ist die Produktion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, the server is reached directly, whatever the desktop is set to.</source>
        <translation>Etwa http://proxy.example.com:3128 oder socks5://localhost:1080. Ohne Proxy wird der Server direkt erreicht, was immer am Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>System CAs only</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form that are trusted for this connection, besides those of the system.</source>
        <translation>Eine Datei mit Zertifikaten im PEM-Format, denen für diese Verbindung vertraut wird, neben denen des Systems.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>Token je Anfrage</translation>
    </message>
    <message>
        <source>Remember search and filters, too</source>
        <translation>Auch Suche und Filter merken</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in your desktop&apos;s keychain and sent to this address alone.</source>
        <translation>Das Token braucht das Recht, persönliche Zugriffstoken zu lesen. Es wird im Schlüsselbund Ihres Desktops aufbewahrt und nur an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in memory until the program ends and sent to this address alone.</source>
        <translation>Das Token braucht das Recht, persönliche Zugriffstoken zu lesen. Es bleibt im Speicher, bis das Programm endet, und wird nur an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What you call this server. It stands in the window&apos;s title.</source>
        <translation>Wie Sie diesen Server nennen. Der Name steht im Titel des Fensters.</translation>
    </message>
    <message>
        <source>Where the API is, with its version. Plain http is accepted only to this machine.</source>
        <translation>Wo die API ist, mit ihrer Version. Einfaches http wird nur zu diesem Computer zugelassen.</translation>
    </message>
    <message>
        <source>A token that may read personal access tokens. It is sent to this address alone.</source>
        <translation>Ein Token, das persönliche Zugriffstokens lesen darf. Es wird nur an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Where the token stays: in memory until the program ends, or in the desktop&apos;s keychain.</source>
        <translation>Wo das Token bleibt: bis zum Ende des Programms im Speicher oder im Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Marks this connection in the window, so that servers are not mistaken for each other.</source>
        <translation>Kennzeichnet diese Verbindung im Fenster, damit Server nicht verwechselt werden.</translation>
    </message>
    <message>
        <source>The window&apos;s title says so, too.</source>
        <translation>Der Titel des Fensters sagt es auch.</translation>
    </message>
    <message>
        <source>How many tokens are asked for at once. Fewer are easier on a slow server.</source>
        <translation>Wie viele Tokens auf einmal angefragt werden. Weniger schonen einen langsamen Server.</translation>
    </message>
    <message>
        <source>Search and filters are as they were when this connection is opened again.</source>
        <translation>Suche und Filter sind wie zuvor, wenn diese Verbindung wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>%1: tidied, and shown as it is used.</source>
        <comment>API address, Name: …</comment>
        <translation>%1: bereinigt und so gezeigt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>Thresholds of reviews</source>
        <translation>Schwellen für Prüfungen</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Enter the access token to try the connection.</source>
        <translation>Geben Sie das Zugriffstoken ein, um die Verbindung zu prüfen.</translation>
    </message>
    <message>
        <source>There is no token to try the connection with.</source>
        <translation>Es gibt kein Token, mit dem die Verbindung geprüft werden könnte.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Geben Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>This is no access token: it holds characters that a token cannot have.</source>
        <translation>Das ist kein Zugriffstoken: Es enthält Zeichen, die ein Token nicht haben kann.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Kopieren Sie es noch einmal, ganz und allein.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>the address does not work</source>
        <translation>die Adresse taugt nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Die Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>Its settings, its saved views and its token on this computer go with it. Nothing on the server changes.</source>
        <translation>Ihre Einstellungen, ihre gespeicherten Ansichten und ihr Token auf diesem Computer gehen mit. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at once; nothing on a server changes.</source>
        <translation>Die eingerichteten Server: öffnen, hinzufügen, ändern, duplizieren, testen oder entfernen. Änderungen gelten sofort; auf einem Server ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy selected tokens</source>
        <translation>Ausgewählte Tokens kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Ids kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy e-mail of the owner</source>
        <translation>E-Mail-Adresse des Eigentümers kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat innerhalb von %Ln s nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund hat innerhalb von %Ln s nicht geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.</source>
        <translation>Kein Token: eine Datei mit --token-file nennen oder PAT_CONSOLE_TOKEN setzen.</translation>
    </message>
    <message>
        <source>--proxy is not for a server on this machine: leave it out.</source>
        <translation>--proxy ist nicht für einen Server auf diesem Rechner: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the file %1, which holds a secret. Take that right from them: chmod 600 %1</source>
        <translation>Andere Benutzer dieses Rechners können die Datei %1 lesen, die ein Geheimnis enthält. Ihnen dieses Recht nehmen: chmod 600 %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message>
        <source>%1 is too large to hold a secret alone.</source>
        <comment>The file x</comment>
        <translation>%1 ist zu groß, um nur ein Geheimnis zu enthalten.</translation>
    </message>
    <message>
        <source>%1 holds no token that can be used. %2</source>
        <comment>The file x …</comment>
        <translation>%1 enthält kein Token, das verwendet werden kann. %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>%1 has to hold one line, USER:PASSWORD, for the proxy.</source>
        <comment>The file x</comment>
        <translation>%1 muss eine Zeile für den Proxy enthalten, USER:PASSWORD.</translation>
    </message>
    <message>
        <source>A file holds them: --proxy-password-file.</source>
        <translation>Sie gehören in eine Datei: --proxy-password-file.</translation>
    </message>
    <message>
        <source>--ca-file is for https alone: leave it out.</source>
        <translation>--ca-file ist nur für https: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The file that is named cannot be read: %1. Name a file, not the secret itself.</source>
        <translation>Die genannte Datei kann nicht gelesen werden: %1. Nennen Sie eine Datei, nicht das Geheimnis selbst.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>jjjj-mm-tt</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Einen Tag wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z</source>
        <translation>Ein Tag wie 2026-11-01 oder eine Zeit wie 2026-11-01T12:00:00Z</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>Created from: calendar</comment>
        <translation>%1: Kalender</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>This is not a date. Type a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.</source>
        <translation>Das ist kein Datum. Einen Tag wie 2026-11-01 oder eine Zeit wie 2026-11-01T12:00:00Z eingeben.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created from: This is not a date.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tokens of these days, both included, in your time zone. Choose a period, or type days such as 2026-11-01. An empty field means no bound.</source>
        <translation>Nur Tokens dieser Tage, beide eingeschlossen, in Ihrer Zeitzone. Wählen Sie einen Zeitraum oder tippen Sie Tage wie 2026-11-01. Ein leeres Feld heißt: keine Grenze.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decides about this token. It is kept on this computer alone; the server is not told. Press again to take the decision back.</source>
        <translation>Entscheidet über dieses Token. Die Entscheidung wird nur auf diesem Computer gespeichert; der Server erfährt nichts davon. Drücken Sie noch einmal, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Note: why, or what to do</source>
        <translation>Notiz: warum, oder was zu tun ist</translation>
    </message>
    <message>
        <source>A note on the decision, for yourself and for those whom you give it to.</source>
        <translation>Eine Notiz zur Entscheidung, für Sie selbst und für alle, denen Sie sie geben.</translation>
    </message>
</context>
<context>
    <name>DecisionControl</name>
    <message>
        <source>its scopes</source>
        <translation>seine Berechtigungen</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>sein Eigentümer</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>Seit der Entscheidung geändert: %1.</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>Die Entscheidung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, number of tokens</comment>
        <translation>Entscheidung „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the decision about %Ln token(s).</source>
        <translation>
            <numerusform>Zurückgenommen: die Entscheidung über %Ln Token.</numerusform>
            <numerusform>Zurückgenommen: die Entscheidung über %Ln Tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were decided about elsewhere since, which stays.</source>
        <translation>
            <numerusform>Über %Ln Token wurde seither anderswo entschieden; das bleibt.</numerusform>
            <numerusform>Über %Ln Tokens wurde seither anderswo entschieden; das bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln selected token(s) are not in the review and stay as they are.</source>
        <translation>
            <numerusform>Nicht in der Prüfung und darum unverändert: %1 von %Ln ausgewählten Token.</numerusform>
            <numerusform>Nicht in der Prüfung und darum unverändert: %1 von %Ln ausgewählten Tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFiles</name>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Entscheidungen (*.json)</translation>
    </message>
    <message>
        <source>The decisions were not written.</source>
        <translation>Die Entscheidungen wurden nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) exported.</source>
        <translation>
            <numerusform>%Ln Entscheidung exportiert.</numerusform>
            <numerusform>%Ln Entscheidungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Zu finden in %1.</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Entscheidungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No decisions were imported.</source>
        <translation>Es wurden keine Entscheidungen importiert.</translation>
    </message>
    <message>
        <source>They are about tokens of another server, %1.</source>
        <translation>Die Entscheidungen betreffen Tokens eines anderen Servers, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have no decision here yet.</source>
        <translation>
            <numerusform>%Ln Token hat hier noch keine Entscheidung.</numerusform>
            <numerusform>%Ln Tokens haben hier noch keine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) you have decided otherwise. Which decisions count?</source>
        <translation>
            <numerusform>Über %Ln Token haben Sie anders entschieden. Welche Entscheidung gilt?</numerusform>
            <numerusform>Über %Ln Tokens haben Sie anders entschieden. Welche Entscheidungen gelten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) imported.</source>
        <translation>
            <numerusform>%Ln Entscheidung importiert.</numerusform>
            <numerusform>%Ln Entscheidungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.</source>
        <translation>Inzwischen hat jemand anderswo entschieden; darum wurde noch nichts importiert. Sehen Sie es noch einmal durch.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. Choose one that this program has exported.</source>
        <translation>%1 ist keine Datei mit Entscheidungen oder ist beschädigt. Wählen Sie eine, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is none.</source>
        <translation>Entscheidung Nummer %2 in %1 ist keine.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.</source>
        <translation>Entscheidung Nummer %2 in %1 ist nicht lesbar: %3 fehlt oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is about a token that was decided before it already.</source>
        <translation>Entscheidung Nummer %2 in %1 betrifft ein Token, über das weiter oben schon entschieden ist.</translation>
    </message>
    <message>
        <source>The decisions could not be written to %1: %2. Choose another place, or mend that; then try again.</source>
        <translation>Die Entscheidungen konnten nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort oder beheben Sie das; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Use that version.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The decisions could not be saved: there is no room left for %1. Make room on the disk, then try again. What was saved before is still there.</source>
        <translation>Die Entscheidungen konnten nicht gespeichert werden: Für %1 ist kein Platz mehr. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal. Was zuvor gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet gerade %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The decisions in %1 could not be read: %2. Let your user read and write the file, then try again.</source>
        <translation>Die Entscheidungen in %1 konnten nicht gelesen werden: %2. Erlauben Sie Ihrem Benutzer, die Datei zu lesen und zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The decisions could not be saved in %1: %2. Let your user write the file and its folder, then try again. What was saved before is still there.</source>
        <translation>Die Entscheidungen konnten nicht in %1 gespeichert werden: %2. Erlauben Sie Ihrem Benutzer, die Datei und ihren Ordner zu schreiben, und versuchen Sie es noch einmal. Was zuvor gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the right file in its place, or move it away to begin anew.</source>
        <translation>%1 ist keine Datei mit Entscheidungen oder ist beschädigt. Sie ist, wie sie vorher war. Legen Sie eine Kopie der richtigen Datei an ihre Stelle, oder verschieben Sie diese Datei an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is. Use that version, or move the file away to begin anew.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Die Datei ist, wie sie vorher war. Verwenden Sie diese Version, oder verschieben Sie die Datei an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by something else while it was in use, so that nothing was saved. Put it back, or export the decisions; then start the program again.</source>
        <translation>%1 wurde verschoben, gelöscht oder durch etwas anderes ersetzt, während die Datei in Gebrauch war; darum wurde nichts gespeichert. Legen Sie sie zurück, oder exportieren Sie die Entscheidungen; starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, move the file away, and import them again.</source>
        <translation>%1 ist beschädigt. Lesbare Entscheidungen: %2; keine lässt sich ändern. Exportieren Sie die Entscheidungen, verschieben Sie die Datei an einen anderen Ort, und importieren Sie die Entscheidungen wieder.</translation>
    </message>
    <message>
        <source>A decision names no token. Nothing was saved.</source>
        <translation>Eine Entscheidung nennt kein Token. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, then try again.</source>
        <translation>Die Notiz hat %1 Zeichen, und höchstens %2 sind möglich. Kürzen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>Eigentümer fragen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Changed since the decision</source>
        <translation>Seit der Entscheidung geändert</translation>
    </message>
</context>
<context>
    <name>DecodeError</name>
    <message>
        <source>record %1: %2</source>
        <translation>Datensatz %1: %2</translation>
    </message>
    <message>
        <source>record %1, %2: %3</source>
        <translation>Datensatz %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Nothing was compared.</source>
        <translation>Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it holds several</source>
        <translation>sie enthält mehrere</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as --export writes them to a file that ends in .jsonl.</source>
        <translation>Zeile %2 von %1 ist kein Datensatz: %3. Vergleichen lässt sich nur mit JSON Lines, wie --export sie in eine Datei schreibt, die auf .jsonl endet.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has an id that stands before it already: %3. Only the file of one export can be compared with.</source>
        <translation>Zeile %2 von %1 hat eine Id, die schon weiter oben steht: %3. Vergleichen lässt sich nur mit der Datei eines einzigen Exports.</translation>
    </message>
    <message>
        <source>It is of another server, %1.</source>
        <translation>Die Datei stammt von einem anderen Server, %1.</translation>
    </message>
    <message>
        <source>It holds a selection of tokens: others count as new.</source>
        <translation>Die Datei enthält eine Auswahl von Tokens: Andere gelten als neu.</translation>
    </message>
    <message>
        <source>It answers another query: tokens that one of the two does not ask for count as new or as gone.</source>
        <translation>Die Datei antwortet auf eine andere Abfrage: Tokens, nach denen eine der beiden nicht fragt, gelten als neu oder als weg.</translation>
    </message>
    <message>
        <source>It holds only what matched %1: tokens that did not then count as new.</source>
        <translation>Die Datei enthält nur, was zu %1 passte: Tokens, die damals nicht passten, gelten als neu.</translation>
    </message>
    <message>
        <source>It may lack tokens, which count as new: %1.</source>
        <translation>Der Datei können Tokens fehlen, die dann als neu gelten: %1.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 ist nicht das Manifest eines Exports.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records. Choose a file that was exported as .jsonl.</source>
        <translation>%1 ist CSV, und nur JSON Lines enthält ganze Datensätze. Wählen Sie eine Datei, die als .jsonl exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 ist nicht, was das Manifest sagt: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, and has no manifest that says so.</source>
        <translation>%1 ist leer und hat kein Manifest, das es sagt.</translation>
    </message>
    <message>
        <source>%1 has no manifest: it was not verified, and is judged as of when it was last changed, %2.</source>
        <translation>%1 hat kein Manifest: Die Datei wurde nicht überprüft und wird nach dem Stand ihrer letzten Änderung beurteilt, %2.</translation>
    </message>
    <message>
        <source>It is newer than what it is compared with: as of %1.</source>
        <translation>Die Datei ist neuer als das, womit sie verglichen wird: Stand %1.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tokens match</source>
        <translation>Keine passenden Tokens</translation>
    </message>
    <message>
        <source>Loading tokens …</source>
        <translation>Tokens werden geladen …</translation>
    </message>
    <message>
        <source>No tokens loaded yet</source>
        <translation>Noch keine Tokens geladen</translation>
    </message>
    <message>
        <source>The message below says why, and what helps.</source>
        <translation>Die Meldung unten sagt, warum, und was hilft.</translation>
    </message>
    <message>
        <source>No token of this account fits all filters at once.</source>
        <translation>Kein Token dieses Kontos passt zu allen Filtern zugleich.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This account has no tokens</source>
        <translation>Dieses Konto hat keine Tokens</translation>
    </message>
    <message>
        <source>Nobody has created a personal access token yet, or the token in use may not see those of others.</source>
        <translation>Noch hat niemand ein persönliches Zugriffstoken erstellt, oder das verwendete Token darf die anderer nicht sehen.</translation>
    </message>
    <message>
        <source>Why no tokens show, and what to do about it.</source>
        <translation>Warum keine Tokens zu sehen sind und was zu tun ist.</translation>
    </message>
    <message>
        <source>Tokens that are gone are not in this list</source>
        <translation>Tokens, die weg sind, stehen nicht in dieser Liste</translation>
    </message>
    <message>
        <source>They were in the earlier review, and the server does not list them any more.</source>
        <translation>Sie standen in der früheren Prüfung, und der Server listet sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Weggefallene Tokens zeigen</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>The result could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden. Schaffen Sie Platz oder leiten Sie es woandershin.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was checked.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, not %2</source>
        <translation>die SHA-256 ist %1, nicht %2</translation>
    </message>
    <message>
        <source>its number of rows is %1, not %2</source>
        <translation>die Zahl der Zeilen ist %1, nicht %2</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 ist nicht, was das Manifest sagt: %2.</translation>
    </message>
    <message>
        <source>%1 is what its manifest says: SHA-256 %2, number of rows %3.</source>
        <translation>%1 ist, was das Manifest sagt: SHA-256 %2, Zahl der Zeilen %3.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export. Nothing was checked.</source>
        <translation>%1 ist nicht das Manifest eines Exports. Es wurde nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was left unchanged.</source>
        <translation>%1 ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Exporting from %1: %2</source>
        <translation>Export von %1: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(danach noch %Ln)</numerusform>
            <numerusform>(danach noch %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>%Ln Token exportiert.</numerusform>
            <numerusform>%Ln Tokens exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Zu finden in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>%Ln davon kam hinzu, nachdem die Auswahl getroffen war.</numerusform>
            <numerusform>%Ln davon kamen hinzu, nachdem die Auswahl getroffen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln davon hat Felder, die nicht lesbar waren, und steht in der Datei, wie es gesendet wurde.</numerusform>
            <numerusform>%Ln davon haben Felder, die nicht lesbar waren, und stehen in der Datei, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not all that was selected: %1.</source>
        <translation>Das ist nicht alles, was ausgewählt war: %1.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Einige können fehlen: %1.</translation>
    </message>
    <message>
        <source>Exporting again would not change that: the file is whole if nobody created or deleted tokens meanwhile.</source>
        <translation>Noch einmal zu exportieren würde daran nichts ändern: Die Datei ist vollständig, wenn währenddessen niemand Tokens angelegt oder gelöscht hat.</translation>
    </message>
    <message>
        <source>Export again while nobody creates or deletes tokens.</source>
        <translation>Exportieren Sie noch einmal, während niemand Tokens anlegt oder löscht.</translation>
    </message>
    <message>
        <source>They are in %1, and its manifest is %2.</source>
        <comment>file, second file</comment>
        <translation>Zu finden in %1, das Manifest ist %2.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Neutralize spreadsheet formulas</source>
        <translation>Text schützen, den eine Tabellenkalkulation ausführen würde</translation>
    </message>
    <message>
        <source>Write a UTF-8 BOM</source>
        <translation>Mit einer Bytereihenfolge-Marke beginnen</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters beyond A to Z.</source>
        <translation>Manche Tabellenkalkulationen brauchen sie, um Buchstaben jenseits von A bis Z zu lesen.</translation>
    </message>
    <message>
        <source>Write a manifest beside the file</source>
        <translation>Ein Manifest neben die Datei schreiben</translation>
    </message>
    <message>
        <source>Tells an auditor how the file came about: query, times, number of rows, SHA-256.</source>
        <translation>Sagt einem Prüfer, wie die Datei zustande kam: Abfrage, Zeiten, Zahl der Zeilen, SHA-256.</translation>
    </message>
    <message>
        <source>Export tokens</source>
        <translation>Tokens exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV, eine Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON Lines, whole records as the server sent them</source>
        <translation>JSON Lines, ganze Datensätze, wie der Server sie gesendet hat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file has the checked columns in this order. Drag them to change it.</source>
        <translation>Die Datei hat die angekreuzten Spalten in dieser Reihenfolge. Ziehen Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 von %2 Spalten</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>Kreuzen Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>That is a folder. Enter the name of a file.</source>
        <translation>Das ist ein Ordner. Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced when the export is complete.</source>
        <translation>Diese Datei gibt es schon. Sie wird ersetzt, wenn der Export vollständig ist.</translation>
    </message>
    <message>
        <source>Writes tokens to a file. The window stays usable meanwhile.</source>
        <translation>Schreibt Tokens in eine Datei. Das Fenster bleibt währenddessen benutzbar.</translation>
    </message>
    <message>
        <source>The selected rows, or everything that the filters let through.</source>
        <translation>Die ausgewählten Zeilen oder alles, was die Filter durchlassen.</translation>
    </message>
    <message>
        <source>CSV is a table for spreadsheets; JSON Lines are the server&apos;s whole records, one a line.</source>
        <translation>CSV ist eine Tabelle für Tabellenprogramme; JSON Lines sind die ganzen Datensätze des Servers, einer je Zeile.</translation>
    </message>
    <message>
        <source>It appears under this name only when it is complete, and only you can read it.</source>
        <translation>Sie erscheint erst unter diesem Namen, wenn sie vollständig ist, und nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>Puts a &apos; before =, +, -, @ and &apos; where a spreadsheet may see a formula begin.</source>
        <translation>Setzt ein &apos; vor =, +, -, @ und &apos;, wo eine Tabellenkalkulation den Anfang einer Formel sehen kann.</translation>
    </message>
    <message>
        <source>The file will be no .%1, whatever its name says.</source>
        <translation>Die Datei wird keine .%1, was immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>Tell what was not reported</source>
        <translation>Nicht Gemeldetes kenntlich machen</translation>
    </message>
    <message>
        <source>After each column of a time comes another, such as expiresAt?, which says yes or no: an empty cell alone means never as well.</source>
        <translation>Nach jeder Spalte mit einer Zeit kommt eine weitere, etwa expiresAt?, in der yes oder no steht: Eine leere Zelle allein heißt auch „nie“.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>its manifest: %1</source>
        <translation>ihr Manifest: %1</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>dort ist ein anderes Dateisystem eingehängt</translation>
    </message>
    <message>
        <source>it is protected from being replaced</source>
        <translation>sie ist davor geschützt, ersetzt zu werden</translation>
    </message>
    <message>
        <source>it is a link that another user has put into a folder open to all</source>
        <translation>sie ist ein Link, den ein anderer Benutzer in einen für alle offenen Ordner gelegt hat</translation>
    </message>
    <message>
        <source>it belongs to another user, who alone may replace it in this folder</source>
        <translation>sie gehört einem anderen Benutzer, und nur er darf sie in diesem Ordner ersetzen</translation>
    </message>
    <message>
        <source>%1 is in the way (%2)</source>
        <translation>%1 ist im Weg (%2)</translation>
    </message>
    <message>
        <source>another export is writing it</source>
        <translation>ein anderer Export schreibt sie gerade</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>der Server beachtet den Filter nach Erstellungsdatum nicht</translation>
    </message>
    <message>
        <source>the server ignores the filter by id</source>
        <translation>der Server beachtet den Filter nach Id nicht</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>waiting %1 s for the server&apos;s limit</source>
        <translation>wartet %1 s auf das Limit des Servers</translation>
    </message>
</context>
<context>
    <name>ExportQueue</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Creates tokens</source>
        <translation>Legt Tokens an</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In der Vergangenheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>In weniger als %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>In %1 oder später</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Vor weniger als %1</translation>
    </message>
    <message>
        <source>Before the last %1</source>
        <translation>Vor %1 oder früher</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>What the tokens that show have in common, with how many they are. Click a value to see these tokens alone, and again to take that back. Click a heading to fold it.</source>
        <translation>Was die Tokens, die zu sehen sind, gemeinsam haben, und wie viele es jeweils sind. Klicken Sie auf einen Wert, um nur diese Tokens zu sehen, und noch einmal, um das zurückzunehmen. Klicken Sie auf eine Überschrift, um sie zuzuklappen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number of tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: narrows to %2</source>
        <translation>%1: grenzt ein auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path</source>
        <translation>JSON-&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as “path: &amp;value”</source>
        <translation>Als „Pfad: &amp;Wert“ kopieren</translation>
    </message>
    <message>
        <source>Show &amp;full value …</source>
        <translation>Ganzen Wert &amp;anzeigen …</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>&amp;Link im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Go to what the id names</source>
        <translation>&amp;Gehe zu dem, was die Id nennt</translation>
    </message>
    <message>
        <source>&amp;Sort metadata</source>
        <translation>Metadaten &amp;sortieren</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>order of metadata</comment>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>By key, descending</source>
        <translation>Nach Schlüssel, absteigend</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>By value, descending</source>
        <translation>Nach Wert, absteigend</translation>
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
        <translation>Token-Details</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <comment>the widest label</comment>
        <translation>Erlaubte Organisationen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Created from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Erstellt bis</translation>
    </message>
    <message>
        <source>Updated from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>Updated to</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-Ids</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Tokens suchen</translation>
    </message>
    <message>
        <source>Token ids, comma separated</source>
        <translation>Token-Ids, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Created period</source>
        <translation>Erstellt: Zeitraum</translation>
    </message>
    <message>
        <source>Updated period</source>
        <translation>Geändert: Zeitraum</translation>
    </message>
    <message>
        <source>The server looks for these words; the list follows while you type. Esc empties the field.</source>
        <translation>Der Server sucht nach diesen Wörtern; die Liste folgt beim Tippen. Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Takes away search, ids and dates. The order stays.</source>
        <translation>Nimmt Suche, Ids und Daten weg. Die Reihenfolge bleibt.</translation>
    </message>
    <message>
        <source>Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line breaks; ids are also found in JSON and in the addresses of tokens.</source>
        <translation>Zeigt nur die Tokens mit diesen Ids. Eine eingefügte Liste kann durch Kommas, Leerzeichen oder Zeilenumbrüche getrennt sein; Ids werden auch in JSON und in den Adressen von Tokens gefunden.</translation>
    </message>
    <message>
        <source>Only the ids were taken of what stood here.</source>
        <translation>Von dem, was hier stand, wurden nur die Ids übernommen.</translation>
    </message>
    <message>
        <source>Spaces, quotes and invisible characters around the text are not searched for.</source>
        <translation>Nach Leerzeichen, Anführungszeichen und unsichtbaren Zeichen um den Text herum wird nicht gesucht.</translation>
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
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>term of the filter</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Takes this term away: %1</source>
        <translation>Nimmt diese Bedingung weg: %1</translation>
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
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, finding: reason</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
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
            <numerusform>%Ln Änderung seit dem %1</numerusform>
            <numerusform>%Ln Änderungen seit dem %1</numerusform>
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
            <numerusform>%Ln Token lässt sich nicht beurteilen: Was darüber entscheidet, wurde nicht gemeldet oder war nicht lesbar.</numerusform>
            <numerusform>%Ln Tokens lassen sich nicht beurteilen: Was darüber entscheidet, wurde nicht gemeldet oder war nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What a review asks of every token, and for how many of those that show it holds. Click a line to see these tokens alone, with Ctrl to combine lines, and again to see all.</source>
        <translation>Was eine Prüfung bei jedem Token fragt, und auf wie viele von denen, die zu sehen sind, es zutrifft. Klicken Sie auf eine Zeile, um nur diese Tokens zu sehen, mit Strg, um Zeilen zu verbinden, und noch einmal, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, number of tokens</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) before this review</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, %Ln Tag vor dieser Prüfung</numerusform>
            <numerusform>%1, %Ln Tage vor dieser Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the threshold is %2.</source>
        <comment>fact; number of days</comment>
        <translation>%1; die Schwelle liegt bei %2.</translation>
    </message>
    <message>
        <source>Created %1, and never used</source>
        <translation>Erstellt am %1, und nie verwendet</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet am %1</translation>
    </message>
    <message>
        <source>It has no end. Created %1.</source>
        <translation>Es hat kein Ende. Erstellt am %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>Es hat kein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Vom %1 bis zum %2, %Ln Tag</numerusform>
            <numerusform>Vom %1 bis zum %2, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended %1, and was used %2.</source>
        <translation>Es endete am %1, und wurde verwendet am %2.</translation>
    </message>
    <message>
        <source>It ended %1, and is not revoked.</source>
        <translation>Es endete am %1, und ist nicht widerrufen.</translation>
    </message>
    <message>
        <source>It can create tokens: %1.</source>
        <comment>scopes</comment>
        <translation>Es kann Tokens anlegen: %1.</translation>
    </message>
    <message>
        <source>It can change accounts, roles or users: %1.</source>
        <comment>scopes</comment>
        <translation>Es kann Konten, Rollen oder Benutzer ändern: %1.</translation>
    </message>
    <message>
        <source>It has no end, and can write: %1.</source>
        <comment>scopes</comment>
        <translation>Es hat kein Ende und kann schreiben: %1.</translation>
    </message>
    <message>
        <source>The owner signs in with a password alone: two-factor authentication and single sign-on are off.</source>
        <translation>Der Eigentümer meldet sich nur mit einem Kennwort an: Zweiter Faktor und Single Sign-on sind aus.</translation>
    </message>
    <message>
        <source>The owner was last seen %1</source>
        <translation>Der Eigentümer wurde zuletzt gesehen am %1</translation>
    </message>
    <message>
        <source>The owner was never seen, and last logged in %1</source>
        <translation>Der Eigentümer wurde nie gesehen, letzte Anmeldung am %1</translation>
    </message>
    <message>
        <source>The owner was never seen. The account was created %1</source>
        <translation>Der Eigentümer wurde nie gesehen. Das Konto wurde erstellt am %1</translation>
    </message>
    <message>
        <source>The server knows no owner any more. The id of the user was %1.</source>
        <translation>Der Server kennt keinen Eigentümer mehr. Die Id des Benutzers war %1.</translation>
    </message>
    <message>
        <source>The server knows no owner any more.</source>
        <translation>Der Server kennt keinen Eigentümer mehr.</translation>
    </message>
    <message>
        <source>Created %1, and never rotated</source>
        <translation>Erstellt am %1, und nie erneuert</translation>
    </message>
    <message numerus="yes">
        <source>It ends %1, in %Ln day(s), and was used %2.</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Es endet am %1, in %Ln Tag, und wurde verwendet am %2.</numerusform>
            <numerusform>Es endet am %1, in %Ln Tagen, und wurde verwendet am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before its creation.</source>
        <comment>what happened, and when</comment>
        <translation>%1 liegt vor seiner Erstellung.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <comment>what happened, and when</comment>
        <translation>%1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Its creation, %1,</source>
        <translation>Seine Erstellung, %1,</translation>
    </message>
    <message>
        <source>Its last change, %1,</source>
        <translation>Seine letzte Änderung, %1,</translation>
    </message>
    <message>
        <source>Its last use, %1,</source>
        <translation>Seine letzte Verwendung, %1,</translation>
    </message>
    <message>
        <source>Its last rotation, %1,</source>
        <translation>Seine letzte Erneuerung, %1,</translation>
    </message>
    <message>
        <source>Its end, %1,</source>
        <translation>Sein Ende, %1,</translation>
    </message>
    <message>
        <source>Its owner has at least one other live token with the name “%1”.</source>
        <translation>Sein Eigentümer hat mindestens ein weiteres gültiges Token mit dem Namen „%1“.</translation>
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
            <numerusform>%Ln Token der Prüfung vom %1 ist nicht mehr aufgelistet. Es ist zu sehen, wie es damals war.</numerusform>
            <numerusform>%Ln Tokens der Prüfung vom %1 sind nicht mehr aufgelistet. Sie sind zu sehen, wie sie damals waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lists revoked tokens, so these were deleted, or its answer was narrowed.</source>
        <translation>Der Server listet widerrufene Tokens auf; diese wurden also gelöscht, oder seine Antwort war eingegrenzt.</translation>
    </message>
    <message>
        <source>The server lists no revoked tokens, so nobody can tell here whether these were revoked or deleted.</source>
        <translation>Der Server listet keine widerrufenen Tokens auf; ob diese widerrufen oder gelöscht wurden, lässt sich hier also nicht sagen.</translation>
    </message>
    <message>
        <source>The first %1 show.</source>
        <translation>Zu sehen sind die ersten %1.</translation>
    </message>
    <message>
        <source>Gone tokens</source>
        <translation>Weggefallene Tokens</translation>
    </message>
    <message>
        <source>Tokens that were in the earlier review and are not there any more.</source>
        <translation>Tokens, die in der früheren Prüfung standen und nicht mehr da sind.</translation>
    </message>
</context>
<context>
    <name>GoneTokens</name>
    <message>
        <source>%1 cannot be read any more: %2</source>
        <translation>%1 ist nicht mehr lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was read: compare again.</source>
        <translation>%1 ist nicht mehr, was es beim Lesen war: Vergleichen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>highest severity · number of different findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Live scopes</source>
        <comment>scopes of live tokens</comment>
        <translation>Gültige Berechtigungen</translation>
    </message>
    <message>
        <source>Newest use</source>
        <translation>Jüngste Verwendung</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Nächstes Ende</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tokens that have something in common, a group a row. Enter or a double click shows the tokens of a group, a click on a title sorts.</source>
        <translation>Tokens, die etwas gemeinsam haben, eine Gruppe je Zeile. Die Eingabetaste oder ein Doppelklick zeigt die Tokens einer Gruppe, ein Klick auf einen Spaltentitel sortiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tokens of this group</source>
        <translation>Tokens dieser Gruppe zeigen</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <comment>title of a column</comment>
        <translation>Sortieren nach: %1</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – PAT Console</source>
        <translation>Anleitung – PAT Console</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The guide was not installed with this program. It is docs/guide.md where the program comes from.</source>
        <translation>Die Anleitung wurde mit diesem Programm nicht installiert. Sie steht als docs/guide.md dort, wo das Programm herkommt.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>Steht nicht in der Anleitung.</translation>
    </message>
    <message>
        <source>How to use the program, task by task. Choose a part in the contents, or look for a word.</source>
        <translation>Wie das Programm benutzt wird, Aufgabe für Aufgabe. Wählen Sie einen Teil im Inhalt oder suchen Sie ein Wort.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Review of the access tokens on %1</source>
        <comment>host</comment>
        <translation>Prüfung der Zugriffstokens auf %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>To be revoked: %Ln token(s)</source>
        <translation>
            <numerusform>Zu widerrufen: %Ln Token</numerusform>
            <numerusform>Zu widerrufen: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Please revoke these tokens, and answer when that is done. If one of them is still needed, answer before that: by whom, and for what.</source>
        <translation>Bitte widerrufen Sie diese Tokens, und antworten Sie, wenn das geschehen ist. Wird eines davon noch gebraucht, antworten Sie vorher: von wem und wofür.</translation>
    </message>
    <message numerus="yes">
        <source>To be answered: %Ln token(s)</source>
        <translation>
            <numerusform>Zu beantworten: Fragen zu %Ln Token</numerusform>
            <numerusform>Zu beantworten: Fragen zu %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer for each of these tokens: is it still needed, by whom, and for what?</source>
        <translation>Bitte antworten Sie zu jedem dieser Tokens: Wird es noch gebraucht, von wem und wofür?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>what a review has found</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was found</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>finding, its reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, who decided, day</comment>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>(the token has changed since)</source>
        <translation>(das Token hat sich seither geändert)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>Eigentümer nicht bekannt</translation>
    </message>
    <message>
        <source>Your access tokens on %1</source>
        <comment>host</comment>
        <translation>Ihre Zugriffstokens auf %1</translation>
    </message>
</context>
<context>
    <name>HandoverControl</name>
    <message>
        <source>Ids to revoke</source>
        <translation>Zu widerrufende Ids</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) more are left out, because the filter hides them. Take terms away to hand them over, too.</source>
        <translation>
            <numerusform>%Ln weiteres Token ist weggelassen, weil der Filter es verbirgt. Nehmen Sie Bedingungen weg, um auch dieses zu übergeben.</numerusform>
            <numerusform>%Ln weitere Tokens sind weggelassen, weil der Filter sie verbirgt. Nehmen Sie Bedingungen weg, um auch diese zu übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open it in your mail program. Nothing is sent from here.</source>
        <translation>Ein Text für jeden Eigentümer von Tokens, bei denen Sie entschieden haben, sie zu widerrufen oder den Eigentümer zu fragen: Kopieren Sie ihn, oder öffnen Sie ihn in Ihrem E-Mail-Programm. Von hier aus wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 are to be revoked or asked about.</source>
        <comment>3 tokens, 2 owners</comment>
        <translation>Zum Widerrufen oder Nachfragen: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln Eigentümer</numerusform>
            <numerusform>%Ln Eigentümern</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is decided to be asked about or revoked.</source>
        <translation>Bei keinem Token lautet die Entscheidung „Eigentümer fragen“ oder „Widerrufen“.</translation>
    </message>
    <message>
        <source>Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to be asked. Then hand that over here.</source>
        <translation>Drücken Sie auf einem Token 2 oder 3, um zu entscheiden, dass es zu widerrufen oder sein Eigentümer zu fragen ist. Übergeben Sie das dann hier.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Save ids to revoke …</source>
        <translation>Zu widerrufende Ids speichern …</translation>
    </message>
    <message>
        <source>No token is decided to be revoked.</source>
        <translation>Bei keinem Token lautet die Entscheidung „Widerrufen“.</translation>
    </message>
    <message>
        <source>… The rest does not show here. It is copied with the text.</source>
        <translation>… Der Rest ist hier nicht zu sehen. Er wird mit dem Text kopiert.</translation>
    </message>
    <message>
        <source>To %1. Nothing is sent until you send it there.</source>
        <translation>An %1. Nichts wird gesendet, bevor Sie es dort senden.</translation>
    </message>
    <message>
        <source>The server tells no e-mail address of this owner. Copy the text.</source>
        <translation>Der Server nennt keine E-Mail-Adresse dieses Eigentümers. Kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>What the server tells as this owner&apos;s e-mail address is none that can be written to safely: %1. Copy the text.</source>
        <translation>Was der Server als E-Mail-Adresse dieses Eigentümers nennt, ist keine, an die sich gefahrlos schreiben lässt: %1. Kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen.</translation>
    </message>
    <message>
        <source>Copy the text, and write to %1 by yourself.</source>
        <translation>Kopieren Sie den Text, und schreiben Sie selbst an %1.</translation>
    </message>
    <message>
        <source>The text is too long to be passed to a mail program.</source>
        <translation>Der Text ist zu lang, um ihn an ein E-Mail-Programm zu übergeben.</translation>
    </message>
    <message>
        <source>It was copied instead: paste it into the letter to %1.</source>
        <translation>Er wurde stattdessen kopiert: Fügen Sie ihn in das Schreiben an %1 ein.</translation>
    </message>
    <message>
        <source>The text was passed to your mail program.</source>
        <translation>Der Text wurde an Ihr E-Mail-Programm übergeben.</translation>
    </message>
    <message>
        <source>Send it there, to %1.</source>
        <translation>Senden Sie ihn dort, an %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Zu finden in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) that cannot stand on a line are left out; the texts name them.</source>
        <translation>
            <numerusform>%Ln Id, die nicht in einer Zeile stehen kann, ist weggelassen; die Texte nennen sie.</numerusform>
            <numerusform>%Ln Ids, die nicht in einer Zeile stehen können, sind weggelassen; die Texte nennen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln Id geschrieben.</numerusform>
            <numerusform>%Ln Ids geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>HandoverFolder</name>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>there is something in that folder, which has to be new or empty</source>
        <translation>in diesem Ordner, der neu oder leer sein muss, ist etwas</translation>
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
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>the owner</comment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another file, or make room.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Eine andere Datei wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Run it again while nobody creates or deletes tokens.</source>
        <translation>Dem Export können Tokens fehlen: %1. Wiederholen Sie ihn, während niemand Tokens anlegt oder löscht.</translation>
    </message>
    <message>
        <source>Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export what can be had.</source>
        <translation>Es wurde nichts geschrieben, denn Tokens können fehlen: %1. --require-complete weglassen, um zu exportieren, was zu bekommen ist.</translation>
    </message>
    <message>
        <source>The export is complete. But %1: the console has left out what was not asked for.</source>
        <translation>Der Export ist vollständig. Aber %1: Die Konsole hat weggelassen, was nicht verlangt war.</translation>
    </message>
    <message>
        <source>It holds nothing that was not asked for: the console has left that out.</source>
        <translation>Er enthält nichts, was nicht verlangt war: Die Konsole hat es weggelassen.</translation>
    </message>
    <message>
        <source>The server does not search. Its whole list was read and searched here, for the text in %1.</source>
        <translation>Der Server unterstützt keine Suche. Seine ganze Liste wurde gelesen und hier nach dem Text durchsucht, in %1.</translation>
    </message>
    <message>
        <source>Days and periods are as this computer&apos;s clock says; set it.</source>
        <translation>Tage und Zeiträume richten sich nach der Uhr dieses Computers; stellen Sie sie richtig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln Datensatz hat Felder, die nicht lesbar waren. Sie stehen in der Datei, wie sie gesendet wurden.</numerusform>
            <numerusform>%Ln Datensätze haben Felder, die nicht lesbar waren. Sie stehen in der Datei, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Running it again would not change that: it is whole if nobody created or deleted tokens while it ran.</source>
        <translation>Dem Export können Tokens fehlen: %1. Ihn zu wiederholen würde daran nichts ändern: Er ist vollständig, wenn währenddessen niemand Tokens angelegt oder gelöscht hat.</translation>
    </message>
    <message>
        <source>The server&apos;s limit makes the console wait, %1 s left. It goes on by itself; end it with Ctrl+C.</source>
        <translation>Das Limit des Servers lässt die Konsole warten, noch %1 s. Es geht von selbst weiter; mit Strg+C beenden.</translation>
    </message>
    <message>
        <source>Tokens that --where means may be missing: %1.</source>
        <translation>Tokens, die --where meint, können fehlen: %1.</translation>
    </message>
    <message>
        <source>Findings of same-name may be missing: %1.</source>
        <translation>Befunde von same-name können fehlen: %1.</translation>
    </message>
    <message>
        <source>Changes may be missing: %1.</source>
        <translation>Änderungen können fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>HeadlessReview</name>
    <message>
        <source>The review may lack tokens: %1.</source>
        <translation>Der Prüfung können Tokens fehlen: %1.</translation>
    </message>
    <message>
        <source>The server does not search: its whole list was read and searched here.</source>
        <translation>Der Server unterstützt keine Suche: Seine ganze Liste wurde gelesen und hier durchsucht.</translation>
    </message>
    <message>
        <source>The console has left out what was not asked for: %1.</source>
        <translation>Die Konsole hat weggelassen, wonach nicht gefragt war: %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, for tokens may be missing: %1. Leave out --require-complete to review what can be had.</source>
        <translation>Es wurde nichts ausgegeben, denn Tokens können fehlen: %1. --require-complete weglassen, um zu prüfen, was zu bekommen ist.</translation>
    </message>
    <message>
        <source>The review could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>Die Prüfung konnte nicht auf die Standardausgabe geschrieben werden. Schaffen Sie Platz oder leiten Sie sie woandershin.</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, complete, as of %3</source>
        <comment>host, count, moment</comment>
        <translation>%1: geprüfte Tokens: %2, vollständig, Stand %3</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, tokens may be missing, as of %3</source>
        <translation>%1: geprüfte Tokens: %2, Tokens können fehlen, Stand %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>there is no room for the records in %1 (%2)</source>
        <translation>für die Datensätze ist in %1 kein Platz (%2)</translation>
    </message>
    <message>
        <source>Nothing can be handed over in %1: %2. Name a folder that is new or empty.</source>
        <translation>In %1 lässt sich nichts übergeben: %2. Einen Ordner nennen, der neu oder leer ist.</translation>
    </message>
    <message>
        <source>In %1 are texts for owners, %2, and ids to revoke, %3.</source>
        <comment>folder, numbers</comment>
        <translation>In %1 stehen Texte für Eigentümer, %2, und zu widerrufende Ids, %3.</translation>
    </message>
    <message>
        <source>Ids that cannot stand on a line are left out: %1. The texts name them.</source>
        <translation>Ids, die nicht in einer Zeile stehen können, sind weggelassen: %1. Die Texte nennen sie.</translation>
    </message>
    <message>
        <source>Decisions that --where leaves out: %1.</source>
        <translation>Entscheidungen, die --where weglässt: %1.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About PAT Console</source>
        <translation>Über PAT Console</translation>
    </message>
    <message>
        <source>PAT Console %1</source>
        <translation>PAT Console %1</translation>
    </message>
    <message>
        <source>Browses the personal access tokens of an account. It only reads: nothing on the server is ever changed.</source>
        <translation>Zeigt die persönlichen Zugriffstokens eines Kontos. Es liest nur: Auf dem Server wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>der Server filtert nicht nach Id, und %n der Ids fand sich nicht, als seine Liste Seite für Seite gelesen wurde</numerusform>
            <numerusform>der Server filtert nicht nach Id, und %n der Ids fanden sich nicht, als seine Liste Seite für Seite gelesen wurde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdWalk</name>
    <message>
        <source>the tokens of these ids</source>
        <translation>die Tokens dieser Ids</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>what was loaded could not be read back; load all tokens again</source>
        <translation>Geladenes ließ sich nicht zurücklesen; laden Sie alle Tokens noch einmal</translation>
    </message>
</context>
<context>
    <name>InventoryModel</name>
    <message>
        <source>%1, outdated</source>
        <comment>decision</comment>
        <translation>%1, überholt</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>LifetimeBar</name>
    <message>
        <source>now</source>
        <comment>end of the lifetime bar</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>last used</source>
        <comment>mark on the lifetime bar</comment>
        <translation>zuletzt verwendet</translation>
    </message>
    <message>
        <source>rotated</source>
        <comment>mark on the lifetime bar</comment>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Last rotated %1</source>
        <translation>Zuletzt erneuert %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
</context>
<context>
    <name>LineFile</name>
    <message>
        <source>line %1 is longer than any record</source>
        <translation>Zeile %1 ist länger als jeder Datensatz</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
</context>
<context>
    <name>ListWalk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>PAT Console</source>
        <translation>PAT Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Select all tokens</source>
        <translation>Alle Tokens auswählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Token-Details</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rate limited; retrying in %1 s</source>
        <translation>Der Server bittet zu warten, noch %1 s</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Go to row …</source>
        <translation>Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>%1 (production) – PAT Console</source>
        <translation>%1 (Produktion) – PAT Console</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Token</numerusform>
            <numerusform>%Ln ausgewählte Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>Alles, was passt: %Ln Token</numerusform>
            <numerusform>Alles, was passt: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>Alles, was passt: mindestens %Ln Token</numerusform>
            <numerusform>Alles, was passt: mindestens %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>In den Details suchen</translation>
    </message>
    <message>
        <source>Asks the server again for what shows. What is selected stays selected.</source>
        <translation>Fragt den Server noch einmal nach dem, was zu sehen ist. Was ausgewählt ist, bleibt ausgewählt.</translation>
    </message>
    <message>
        <source>Writes the selected tokens to a file. A dialog asks which columns, and where to.</source>
        <translation>Schreibt die ausgewählten Tokens in eine Datei. Ein Dialog fragt nach Spalten und Ort.</translation>
    </message>
    <message>
        <source>Writes everything that the filters let through to a file, whether it has been on screen or not.</source>
        <translation>Schreibt alles, was die Filter durchlassen, in eine Datei, ob es zu sehen war oder nicht.</translation>
    </message>
    <message>
        <source>Searches, filters, orders and columns that were kept under a name. Choose one to see it again.</source>
        <translation>Suchen, Filter, Reihenfolgen und Spalten, die unter einem Namen gespeichert sind. Wählen Sie eine, um sie wieder zu sehen.</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl finden …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln nicht zu sehen</numerusform>
            <numerusform>%Ln nicht zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Ein Export läuft gerade.</translation>
    </message>
    <message>
        <source>Wait until its file is whole, or cancel it: then everything is as it was before the export.</source>
        <translation>Warten Sie, bis seine Datei vollständig ist, oder brechen Sie ihn ab: Dann ist alles, wie es vor dem Export war.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>Warten, dann schließen</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Export abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Show selected only</source>
        <translation>Nur Ausgewählte zeigen</translation>
    </message>
    <message>
        <source>Lists the selected tokens alone, from whatever searches they were selected in. Back returns.</source>
        <translation>Listet nur die ausgewählten Tokens auf, gleich in welchen Suchen sie ausgewählt wurden. „Zurück“ führt zur vorigen Liste.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Nothing is selected any more, whether it is in view or not.</source>
        <translation>Nichts ist mehr ausgewählt, ob es zu sehen ist oder nicht.</translation>
    </message>
    <message>
        <source>Bring back the former selection</source>
        <translation>Frühere Auswahl wiederherstellen</translation>
    </message>
    <message>
        <source>Selects again what was selected before it was cleared or a click selected something else.</source>
        <translation>Wählt wieder aus, was ausgewählt war, bevor die Auswahl aufgehoben wurde oder ein Klick etwas anderes auswählte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Reads all tokens that the filters let through, so that they can be sorted by every column, narrowed and judged.</source>
        <translation>Liest alle Tokens, die die Filter durchlassen, sodass sie sich nach jeder Spalte sortieren, eingrenzen und beurteilen lassen.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Prüfung verlassen</translation>
    </message>
    <message>
        <source>Drops the tokens that are loaded, and shows the pages of the server again.</source>
        <translation>Verwirft die geladenen Tokens und zeigt wieder die Seiten des Servers.</translation>
    </message>
    <message>
        <source>Findings and facets</source>
        <translation>Befunde und Facetten</translation>
    </message>
    <message>
        <source>Show only this value</source>
        <translation>Nur diesen Wert zeigen</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that have what the current cell says.</source>
        <translation>Grenzt die Prüfung auf die Tokens ein, auf die zutrifft, was in der aktuellen Zelle steht.</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <translation>Diesen Wert ausblenden</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that do not have what the current cell says.</source>
        <translation>Grenzt die Prüfung auf die Tokens ein, auf die nicht zutrifft, was in der aktuellen Zelle steht.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Shows how many tokens there are, what is found in them, when they end and who has the most. Esc shows their list again.</source>
        <translation>Zeigt, wie viele Tokens es gibt, was an ihnen gefunden wurde, wann sie enden und wer die meisten hat. Esc zeigt wieder ihre Liste.</translation>
    </message>
    <message>
        <source>The filter of this view cannot be read: %1</source>
        <translation>Der Filter dieser Ansicht ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Show the tokens that you mean, and save the view again.</source>
        <translation>Zeigen Sie die gemeinten Tokens an, und speichern Sie die Ansicht noch einmal.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Orders the list by the column of the current cell; the same again turns the order round.</source>
        <translation>Ordnet die Liste nach der Spalte der aktuellen Zelle; noch einmal kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Dann nach dieser Spalte</translation>
    </message>
    <message>
        <source>Orders tokens of a review that are equal so far by the column of the current cell.</source>
        <translation>Ordnet bisher gleiche Tokens einer Prüfung nach der Spalte der aktuellen Zelle.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Asks for an earlier review, which was kept or exported as JSON Lines, and shows what has changed since.</source>
        <translation>Fragt nach einer früheren Prüfung, die aufbewahrt oder als JSON Lines exportiert wurde, und zeigt, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Weggefallene Tokens zeigen</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Diese Prüfung aufbewahren</translation>
    </message>
    <message>
        <source>Writes all tokens that are loaded to a file, to compare with later. The server is not asked again.</source>
        <translation>Schreibt alle geladenen Tokens in eine Datei, um später damit zu vergleichen. Der Server wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Writes what the review shows and has found to a file for people, as a page for a browser or as a PDF.</source>
        <translation>Schreibt, was die Prüfung zeigt und gefunden hat, in eine Datei für Menschen, als Seite für einen Browser oder als PDF.</translation>
    </message>
    <message>
        <source>Decide: keep</source>
        <translation>Entscheiden: behalten</translation>
    </message>
    <message>
        <source>Decides about the selected tokens. It is kept on this computer alone.</source>
        <translation>Entscheidet über die ausgewählten Tokens. Die Entscheidung wird nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>Entscheiden: widerrufen</translation>
    </message>
    <message>
        <source>Decide: ask the owner</source>
        <translation>Entscheiden: Eigentümer fragen</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Entscheidungen importieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Writes a text for each owner of tokens that you have decided to revoke or to ask about, and the ids to revoke to a file. Nothing is sent.</source>
        <translation>Schreibt einen Text für jeden Eigentümer von Tokens, bei denen Sie entschieden haben, sie zu widerrufen oder den Eigentümer zu fragen, und die zu widerrufenden Ids in eine Datei. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Relative days</source>
        <translation>Relative Tage</translation>
    </message>
    <message>
        <source>Shows &quot;4 days ago&quot; in lists instead of the day; the other one is the tooltip.</source>
        <translation>Zeigt in Listen „vor 4 Tagen“ statt des Tages; das andere steht im Tooltip.</translation>
    </message>
    <message>
        <source>Show only this owner</source>
        <translation>Nur diesen Eigentümer zeigen</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s owner.</source>
        <translation>Schränkt die Prüfung auf die Tokens des Eigentümers des aktuellen Tokens ein.</translation>
    </message>
    <message>
        <source>Show only this organization</source>
        <translation>Nur diese Organisation zeigen</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s organization.</source>
        <translation>Schränkt die Prüfung auf die Tokens der Organisation des aktuellen Tokens ein.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part: buttons, filters, facets, list, message, details.</source>
        <translation>Bringt die Tastatur zum nächsten Teil: Schaltflächen, Filter, Facetten, Liste, Meldung, Details.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What happened, what is kept, and what to do next.</source>
        <translation>Was geschehen ist, was erhalten bleibt und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>OverviewCounts</name>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>live</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>mit Befunden</translation>
    </message>
    <message>
        <source>All tokens of this review</source>
        <translation>Alle Tokens dieser Prüfung</translation>
    </message>
    <message>
        <source>Tokens that the filter lets through, of %1</source>
        <translation>Tokens, die der Filter durchlässt, von %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month beside a bar</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>Vor 30 bis 90 Tagen</translation>
    </message>
    <message>
        <source>90 days to a year ago</source>
        <translation>Vor 90 Tagen bis einem Jahr</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>When tokens end</source>
        <translation>Wann Tokens enden</translation>
    </message>
    <message>
        <source>Tokens per owner: the ten biggest</source>
        <translation>Tokens je Eigentümer: die zehn größten</translation>
    </message>
    <message>
        <source>Tokens per organization: the ten biggest</source>
        <translation>Tokens je Organisation: die zehn größten</translation>
    </message>
    <message>
        <source>Age: year of creation</source>
        <translation>Alter: Jahr der Erstellung</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Tokens mit Befunden</translation>
    </message>
    <message>
        <source>Changes since the earlier review</source>
        <translation>Änderungen seit der früheren Prüfung</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>page %1 repeats what came before</source>
        <translation>Seite %1 wiederholt, was schon da war</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Tokens dieses Eigentümers zeigen</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>In den Details zeigen</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>There is more than one token, or one that is broken over several lines. Leave one token alone, on one line.</source>
        <translation>Es ist mehr als ein Token, oder eines, das über mehrere Zeilen umbrochen ist. Lassen Sie nur ein Token stehen, in einer Zeile.</translation>
    </message>
    <message>
        <source>There is a space inside the token, or there are two of them. Copy one token again, whole and alone, without spaces.</source>
        <translation>Im Token ist ein Leerzeichen, oder es sind zwei Tokens. Kopieren Sie ein Token noch einmal, ganz und allein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a character that a token cannot have (%1). Copy it again, whole and alone.</source>
        <translation>Es enthält ein Zeichen, das ein Token nicht haben kann (%1). Kopieren Sie es noch einmal, ganz und allein.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>period</comment>
        <translation>Eigener</translation>
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
        <translation>Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a report of this program.</source>
        <translation>%1 ist kein Bericht dieses Programms.</translation>
    </message>
    <message>
        <source>%1 does not know the SHA-256 of its records: they could not be read back when it was written.</source>
        <translation>%1 kennt die SHA-256 seiner Datensätze nicht: Diese ließen sich nicht zurücklesen, als der Bericht geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 ist nicht das Manifest eines Exports.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records.</source>
        <translation>%1 ist CSV, und nur JSON Lines enthalten ganze Datensätze.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 ist nicht, was das Manifest sagt: %2.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes them to a file that ends in .jsonl.</source>
        <translation>Zeile %2 von %1 ist kein Datensatz. Berichte gibt es über JSON Lines, wie --export sie in eine Datei schreibt, die auf .jsonl endet.</translation>
    </message>
    <message>
        <source>The records could not be sorted: %1.</source>
        <translation>Die Datensätze ließen sich nicht sortieren: %1.</translation>
    </message>
    <message>
        <source>%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the report names %4.</source>
        <translation>%1 ist kein Bericht über die Datensätze in %2: Nach Id sortiert ist deren SHA-256 %3, und der Bericht nennt %4.</translation>
    </message>
    <message>
        <source>%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.</source>
        <translation>%1 ist ein Bericht über die Datensätze in %2: Nach Id sortiert ist deren SHA-256 %3, Zahl der Datensätze %4.</translation>
    </message>
    <message>
        <source>The file is what its manifest says.</source>
        <translation>Die Datei ist, was ihr Manifest sagt.</translation>
    </message>
    <message>
        <source>The file has no manifest, which would tell how it came about.</source>
        <translation>Die Datei hat kein Manifest, das sagen würde, wie sie zustande kam.</translation>
    </message>
</context>
<context>
    <name>ReportControl</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>Wählen Sie einen Namen, der auf .html oder .pdf endet.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Der Bericht wurde geschrieben.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Zu finden in %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Writes what the review has found to one file for people: a page for a browser, or a PDF.</source>
        <translation>Schreibt, was die Prüfung gefunden hat, in eine einzige Datei für Menschen: eine Seite für einen Browser oder ein PDF.</translation>
    </message>
    <message numerus="yes">
        <source>A report of %Ln token(s), as the list shows them. It holds:</source>
        <translation>
            <numerusform>Ein Bericht über %Ln Token, wie die Liste es zeigt. Er enthält:</numerusform>
            <numerusform>Ein Bericht über %Ln Tokens, wie die Liste sie zeigt. Er enthält:</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How many tokens, live ones, owners and findings there are.</source>
        <translation>Wie viele Tokens, gültige Tokens, Eigentümer und Befunde es gibt.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>When tokens end, when they were used, and how old they are, as bars with numbers.</source>
        <translation>Wann Tokens enden, wann sie verwendet wurden und wie alt sie sind, als Balken mit Zahlen.</translation>
    </message>
    <message>
        <source>Findings, with their tokens and reasons</source>
        <translation>Befunde mit ihren Tokens und Gründen</translation>
    </message>
    <message>
        <source>A section for each question, and why each token is in it.</source>
        <translation>Ein Abschnitt für jede Frage, und warum jedes Token darin steht.</translation>
    </message>
    <message>
        <source>What has changed since the earlier review</source>
        <translation>Was sich seit der früheren Prüfung geändert hat</translation>
    </message>
    <message>
        <source>Needs a comparison: Review, Compare with.</source>
        <translation>Braucht einen Vergleich: Prüfung, Vergleichen mit.</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Was sich nicht beurteilen ließ</translation>
    </message>
    <message>
        <source>Tokens of which the server did not report what a question needs.</source>
        <translation>Tokens, zu denen der Server nicht gemeldet hat, was eine Frage braucht.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Wie er sich überprüfen lässt</translation>
    </message>
    <message>
        <source>The SHA-256 of the records, and how to make it again.</source>
        <translation>Die SHA-256 der Datensätze, und wie sie sich noch einmal bilden lässt.</translation>
    </message>
    <message>
        <source>Leave out e-mail addresses</source>
        <translation>E-Mail-Adressen weglassen</translation>
    </message>
    <message>
        <source>No e-mail address is told anywhere, also none that stands in another text.</source>
        <translation>Nirgends wird eine E-Mail-Adresse genannt, auch keine, die in einem anderen Text steht.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Eine Datei wählen …</translation>
    </message>
    <message>
        <source>Decisions, with their notes</source>
        <translation>Entscheidungen mit ihren Notizen</translation>
    </message>
    <message>
        <source>What was decided about which tokens, by whom and when.</source>
        <translation>Was über welche Tokens entschieden wurde, von wem und wann.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Used after its end</source>
        <translation>Nach seinem Ende verwendet</translation>
    </message>
    <message>
        <source>Can create tokens</source>
        <translation>Kann Tokens anlegen</translation>
    </message>
    <message>
        <source>Can change accounts, roles or users</source>
        <translation>Kann Konten, Rollen oder Benutzer ändern</translation>
    </message>
    <message>
        <source>Can write and never expires</source>
        <translation>Kann schreiben und läuft nie ab</translation>
    </message>
    <message>
        <source>Owner has neither two-factor authentication nor single sign-on</source>
        <translation>Eigentümer hat weder zweiten Faktor noch Single Sign-on</translation>
    </message>
    <message>
        <source>Owner does not exist any more</source>
        <translation>Eigentümer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Lange nicht verwendet</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>Eigentümer lange nicht gesehen</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Nie erneuert</translation>
    </message>
    <message>
        <source>Ends soon and is in use</source>
        <translation>Endet bald und wird verwendet</translation>
    </message>
    <message>
        <source>Its dates contradict each other</source>
        <translation>Seine Zeiten widersprechen sich</translation>
    </message>
    <message>
        <source>Its owner has another token of that name</source>
        <translation>Sein Eigentümer hat noch ein Token dieses Namens</translation>
    </message>
    <message>
        <source>Expired, not revoked</source>
        <translation>Abgelaufen, nicht widerrufen</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Lives for a long time</source>
        <translation>Lebt lange</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Prüfung verlassen</translation>
    </message>
    <message>
        <source>Takes all terms away: all tokens that are loaded show again.</source>
        <translation>Nimmt alle Bedingungen weg: Alle geladenen Tokens sind wieder zu sehen.</translation>
    </message>
    <message>
        <source>Drops what is loaded, and goes back to the pages of the server.</source>
        <translation>Verwirft, was geladen ist, und kehrt zu den Seiten des Servers zurück.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search, or narrow: state:active can:write unused:&gt;90d owner:… finding:…</source>
        <translation>Suchen oder eingrenzen: state:active can:write unused:&gt;90d owner:… finding:…</translation>
    </message>
    <message>
        <source>Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, can:write or expires:&lt;30d narrow the list; a - in front turns one round. The guide lists them all. Enter keeps them, Esc empties the field.</source>
        <translation>Wörter werden in Namen, Eigentümern, Organisationen, Ids, Schlagwörtern und Metadaten gesucht. Bedingungen wie state:active, can:write oder expires:&lt;30d grenzen die Liste ein; ein - davor kehrt eine um. Die Anleitung nennt sie alle. Die Eingabetaste behält sie, Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no groups</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Puts the tokens together by what they have in common, a group a row. Opening a group shows its tokens.</source>
        <translation>Fasst die Tokens nach dem zusammen, was sie gemeinsam haben, eine Gruppe je Zeile. Eine Gruppe zu öffnen zeigt ihre Tokens.</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>%1: is not available here.</source>
        <translation>%1: ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>A word with a colon goes in quotation marks.</source>
        <translation>Ein Wort mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The nearest are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Am nächsten kommen: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean; %1:none is what has none.</source>
        <translation>%1: hat einen leeren Wert. Sagen Sie, was gemeint ist; %1:none steht für das, was keinen hat.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean.</source>
        <translation>%1: hat einen leeren Wert. Sagen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Say what is not to match.</source>
        <translation>Auf das Minuszeichen folgt nichts. Sagen Sie, was nicht passen soll.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A quotation mark inside is doubled.</source>
        <translation>Auf das schließende Anführungszeichen folgt etwas. Ein Anführungszeichen darin wird verdoppelt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word. Put the whole word in quotation marks, and double the one inside.</source>
        <translation>Ein Anführungszeichen steht in einem Wort. Setzen Sie das ganze Wort in Anführungszeichen und verdoppeln Sie das darin.</translation>
    </message>
    <message>
        <source>%1: takes %2, not &quot;%3&quot;.</source>
        <translation>%1: nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: takes an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: nimmt ein Alter wie &gt;90d oder %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: nimmt ein Jahr, einen Monat oder einen Tag wie 2026-03, einen Zeitraum wie 2026-01..2026-03, ein Alter wie &gt;90d oder %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The end of %1 lies before its start.</source>
        <translation>Das Ende von %1 liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>%1: needs an earlier review to compare with (--against FILE).</source>
        <translation>%1: braucht eine frühere Prüfung zum Vergleich (--against FILE).</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of tokens</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1 in %2</source>
        <comment>tokens that match, all tokens</comment>
        <translation>von %1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged by every question</source>
        <translation>
            <numerusform>%Ln Token lässt sich nicht nach jeder Frage beurteilen</numerusform>
            <numerusform>%Ln Tokens lassen sich nicht nach jeder Frage beurteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Tokens: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The server does not list them any more. Names stand in small letters here.</source>
        <translation>Der Server listet sie nicht mehr auf. Namen stehen hier in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Compared with %1, as of %2.</source>
        <comment>file, moment</comment>
        <translation>Verglichen mit %1, Stand %2.</translation>
    </message>
    <message>
        <source>Tokens by what has changed of them</source>
        <translation>Tokens nach dem, was sich an ihnen geändert hat</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Tokens with findings, by severity</source>
        <translation>Tokens mit Befunden, nach Schwere</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Tokens with findings, by finding</source>
        <translation>Tokens mit Befunden, nach Befund</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Severity: %1. Tokens: %2.</source>
        <translation>Schwere: %1. Tokens: %2.</translation>
    </message>
    <message>
        <source>Could not be judged: %1.</source>
        <translation>Nicht zu beurteilen: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>field, moment</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>field, moment</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>field, moments</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>ids: %1</source>
        <translation>Ids: %1</translation>
    </message>
    <message numerus="yes">
        <source>ids: %1, and %Ln more</source>
        <translation>
            <numerusform>Ids: %1 und %Ln weitere</numerusform>
            <numerusform>Ids: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Tokens</translation>
    </message>
    <message>
        <source>Yes: the answers of the server prove that no token is missing.</source>
        <translation>Ja: Die Antworten des Servers beweisen, dass kein Token fehlt.</translation>
    </message>
    <message>
        <source>No: tokens may be missing: %1.</source>
        <translation>Nein: Tokens können fehlen: %1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>From how many days on something is a finding</source>
        <translation>Ab wie vielen Tagen etwas ein Befund ist</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Tage und Zeiten</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>In diesem Bericht weggelassen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>SHA-256 of the records</source>
        <translation>SHA-256 der Datensätze</translation>
    </message>
    <message>
        <source>Not known: records could not be read back</source>
        <translation>Nicht bekannt: Datensätze ließen sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Live tokens, neither revoked nor known to be expired</source>
        <translation>Gültige Tokens, weder widerrufen noch bekanntermaßen abgelaufen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Tokens mit Befunden</translation>
    </message>
    <message>
        <source>What was looked for, and how many tokens it was found in</source>
        <translation>Wonach gesucht wurde, und an wie vielen Tokens es gefunden wurde</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Was sich nicht beurteilen ließ</translation>
    </message>
    <message>
        <source>Every token could be judged by every rule.</source>
        <translation>Jedes Token ließ sich nach jeder Regel beurteilen.</translation>
    </message>
    <message>
        <source>What the server did not report, or what could not be read, is no finding. To list such tokens, filter for what is unknown, such as used:unknown or expires:unknown.</source>
        <translation>Was der Server nicht gemeldet hat oder was nicht lesbar war, ist kein Befund. Um solche Tokens aufzulisten, filtern Sie nach dem, was nicht bekannt ist, etwa used:unknown oder expires:unknown.</translation>
    </message>
    <message>
        <source>Tokens that could not be judged, by finding</source>
        <translation>Tokens, die sich nicht beurteilen ließen, nach Befund</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Wie sich dieser Bericht überprüfen lässt</translation>
    </message>
    <message>
        <source>The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, one a line, in the order of their ids. An export writes the same file, if it asks the same server with the same query and filter, and no token has changed in between:</source>
        <translation>Die SHA-256 der Datensätze ist die einer Datei mit allen geprüften Datensätzen, wie der Server sie gesendet hat, einer je Zeile, in der Reihenfolge ihrer Ids. Ein Export schreibt dieselbe Datei, wenn er denselben Server mit derselben Abfrage und demselben Filter fragt und sich inzwischen kein Token geändert hat:</translation>
    </message>
    <message>
        <source>[left out]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[weggelassen]</translation>
    </message>
    <message>
        <source>Token review of %1</source>
        <comment>host</comment>
        <translation>Token-Prüfung von %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>who decided, day</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tokens by what was decided about them</source>
        <translation>Tokens nach dem, was über sie entschieden wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note, and who decided when</source>
        <translation>Notiz, und wer wann entschieden hat</translation>
    </message>
    <message>
        <source>A review that was kept in the window serves as well: its lines may stand in any order. Keep the file and its manifest with this report. Whether the file is still what was exported, and whether this report is one of its records, is told later, without network or token, by this command, with the name of this report in place of REPORT:</source>
        <translation>Eine Prüfung, die im Fenster aufbewahrt wurde, eignet sich ebenso: Ihre Zeilen dürfen in beliebiger Reihenfolge stehen. Bewahren Sie die Datei und ihr Manifest mit diesem Bericht auf. Ob die Datei noch ist, was exportiert wurde, und ob dieser Bericht einer über ihre Datensätze ist, sagt später, ohne Netzwerk oder Token, dieser Befehl, mit dem Namen dieses Berichts anstelle von REPORT:</translation>
    </message>
    <message>
        <source>The SHA-256 of the records has to be:</source>
        <translation>Die SHA-256 der Datensätze muss lauten:</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>mint</source>
        <comment>lets create tokens</comment>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>%1 write</source>
        <comment>number of scopes</comment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>number of scopes</comment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
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
        <translation>Das Bild konnte nicht als %1 gespeichert werden: %2. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>das Bild konnte nicht gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>SearchFallback</name>
    <message>
        <source>its list is too long to be read and searched here while you wait</source>
        <translation>seine Liste ist zu lang, um sie hier zu lesen und zu durchsuchen, während Sie warten</translation>
    </message>
    <message>
        <source>the server does not search, so that its list was read page by page and searched here, for the text in id, name, owner, e-mail and organization</source>
        <translation>der Server unterstützt keine Suche, daher wurde seine Liste Seite für Seite gelesen und hier nach dem Text durchsucht, in Id, Name, Eigentümer, E-Mail und Organisation</translation>
    </message>
</context>
<context>
    <name>SelectionWalk</name>
    <message>
        <source>where the selected rows end is not known</source>
        <translation>wo die ausgewählten Zeilen enden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the list brought a token twice</source>
        <translation>die Liste brachte ein Token doppelt</translation>
    </message>
    <message>
        <source>the list has changed since its rows were selected</source>
        <translation>die Liste hat sich geändert, seit ihre Zeilen ausgewählt wurden</translation>
    </message>
    <message>
        <source>the list changed while its rows were read</source>
        <translation>die Liste änderte sich, während ihre Zeilen gelesen wurden</translation>
    </message>
    <message>
        <source>%1 of %2 selected tokens are gone</source>
        <translation>%1 von %2 ausgewählten Tokens gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 vor.</translation>
    </message>
    <message>
        <source>What has expired, and when, is reckoned by the server&apos;s clock. Set this computer&apos;s.</source>
        <translation>Was abgelaufen ist und wann, richtet sich nach der Uhr des Servers. Stellen Sie die dieses Computers richtig.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program goes on with its defaults. Let your user read and write the file, then start again.</source>
        <translation>Das Programm arbeitet mit seinen Vorgaben weiter. Erlauben Sie Ihrem Benutzer, die Datei zu lesen und zu schreiben, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The settings that could be read are used.</source>
        <translation>Was davon lesbar war, gilt.</translation>
    </message>
    <message>
        <source>The settings that could be read are used, and %1 keeps the file as it was.</source>
        <translation>Was davon lesbar war, gilt, und %1 bewahrt sie auf, wie sie war.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>What you change lasts until the program ends. Check the file&apos;s permissions and the room on the disk.</source>
        <translation>Was Sie ändern, gilt bis zum Ende des Programms. Prüfen Sie die Rechte der Datei und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>SortField</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>As the server lists them: the oldest first</source>
        <translation>Wie der Server sie auflistet: das älteste zuerst</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>Die Reihenfolge, in der der Server die Tokens auflistet. Es gibt auch solche, die keine Spalte zeigt.</translation>
    </message>
    <message>
        <source>Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.</source>
        <translation>Aufsteigend: A bis Z, Älteste zuerst. Absteigend: Z bis A, Neueste zuerst. Ein Klick kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Browse personal access tokens</source>
        <translation>Persönliche Zugriffstoken ansehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Enter a server&apos;s address and an access token</source>
        <translation>Die Adresse eines Servers und ein Zugriffstoken eingeben</translation>
    </message>
    <message>
        <source>Look around on a server inside the program, with invented tokens</source>
        <translation>Auf einem Server im Programm umsehen, mit erfundenen Token</translation>
    </message>
    <message>
        <source>Look around in the demo, or say which server to ask and which token to read it with. Nothing on the server is ever changed.</source>
        <translation>Sehen Sie sich in der Demo um, oder sagen Sie, welcher Server gefragt und mit welchem Token gelesen wird. Auf dem Server wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>Choose a connection. Nothing on the server is ever changed.</source>
        <translation>Wählen Sie eine Verbindung. Auf dem Server wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>All connections …</source>
        <translation>Alle Verbindungen …</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>Try the demo, or connect to a server of yours. What you have set up can be opened from here.</source>
        <translation>Probieren Sie die Demo aus oder verbinden Sie sich mit Ihrem Server. Was Sie eingerichtet haben, öffnen Sie von hier.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Verbleibende Anfragen</translation>
    </message>
    <message>
        <source>Requests that the server allows before it makes the console wait</source>
        <translation>Anfragen, die der Server noch erlaubt, bevor er zu warten bittet</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>%1 von %2 Anfragen übrig</translation>
    </message>
    <message>
        <source>What is known about the list, what is under way, how many requests the server still allows, and your time zone.</source>
        <translation>Was über die Liste bekannt ist, was gerade läuft, wie viele Anfragen der Server noch zulässt, und Ihre Zeitzone.</translation>
    </message>
    <message>
        <source>Ends the export that is under way and leaves the former file as it was.</source>
        <translation>Beendet den laufenden Export und lässt die frühere Datei, wie sie war.</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>In days. They count when all tokens are loaded the next time.</source>
        <translation>In Tagen. Sie gelten, wenn das nächste Mal alle Tokens geladen werden.</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <comment>threshold</comment>
        <translation>%1, in Tagen</translation>
    </message>
    <message>
        <source>Default: %L1</source>
        <comment>number of days</comment>
        <translation>Voreinstellung: %L1</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Never used from an age of</source>
        <translation>Nie verwendet ab einem Alter von</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Nicht verwendet seit</translation>
    </message>
    <message>
        <source>Long life from</source>
        <translation>Langes Leben ab</translation>
    </message>
    <message>
        <source>Owner not seen for</source>
        <translation>Eigentümer nicht gesehen seit</translation>
    </message>
    <message>
        <source>Never rotated from an age of</source>
        <translation>Nie erneuert ab einem Alter von</translation>
    </message>
    <message>
        <source>In use until after its last use</source>
        <translation>In Gebrauch bis nach der letzten Verwendung</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>vor %Ln Woche</numerusform>
            <numerusform>vor %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a cell</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 · %4</source>
        <comment>day, time, zone · as sent</comment>
        <translation>%1, %2 %3 · %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, probably means never</source>
        <translation>%1, bedeutet wohl nie</translation>
    </message>
</context>
<context>
    <name>TokenColumns</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>not readable: %1 · %2</source>
        <comment>field · value as sent</comment>
        <translation>nicht lesbar: %1 · %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Load all tokens to judge them (F6).</source>
        <translation>Laden Sie alle Tokens, um sie zu beurteilen (F6).</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Load all tokens, and compare them with an earlier review.</source>
        <translation>Laden Sie alle Tokens, und vergleichen Sie sie mit einer früheren Prüfung.</translation>
    </message>
    <message>
        <source>Load all tokens to decide about them (F6).</source>
        <translation>Laden Sie alle Tokens, um über sie zu entscheiden (F6).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
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
        <translation>Ablauf nicht gemeldet</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Loading the token …</source>
        <translation>Das Token wird geladen …</translation>
    </message>
    <message>
        <source>Select a token to see its owner, organization and metadata</source>
        <translation>Ein Token auswählen, um Eigentümer, Organisation und Metadaten zu sehen</translation>
    </message>
    <message>
        <source>Token without a name</source>
        <translation>Token ohne Namen</translation>
    </message>
    <message>
        <source>This token could not be loaded</source>
        <translation>Dieses Token konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>In den Details suchen</translation>
    </message>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Tokens dieses Eigentümers zeigen</translation>
    </message>
    <message>
        <source>Copy whole token as &amp;JSON</source>
        <translation>Ganzes Token als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>All that the server said about the token that is selected. Point at a time to read it exactly.</source>
        <translation>Alles, was der Server über das ausgewählte Token sagt. Zeigen Sie auf eine Zeit, um sie genau zu lesen.</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>Ablauf %1</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Id des Eigentümers</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>on</source>
        <comment>two-factor authentication</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>two-factor authentication</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Google-Anmeldung</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Google sign-in</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Google sign-in</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Kundenportal</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Id der Organisation</translation>
    </message>
    <message>
        <source>Reseller id</source>
        <translation>Id des Resellers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Allowed users</source>
        <translation>Erlaubte Benutzer</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>Erlaubte Organisationen</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>Leserechte</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail preference</source>
        <translation>E-Mail-Einstellung</translation>
    </message>
</context>
<context>
    <name>TokenPager</name>
    <message>
        <source>page %1 holds more tokens than were asked for</source>
        <translation>Seite %1 enthält mehr Token als verlangt</translation>
    </message>
    <message>
        <source>page %1 is longer than page 1</source>
        <translation>Seite %1 ist länger als Seite 1</translation>
    </message>
    <message>
        <source>page %1 repeats page %2</source>
        <translation>Seite %1 wiederholt Seite %2</translation>
    </message>
    <message>
        <source>page %1 is not in the order that was asked for</source>
        <translation>Seite %1 ist nicht in der verlangten Reihenfolge</translation>
    </message>
    <message>
        <source>page %1 holds tokens from outside the period that was asked for</source>
        <translation>Seite %1 enthält Tokens von außerhalb des verlangten Zeitraums</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <comment>page, what is wrong with it</comment>
        <translation>Seite %1, %2</translation>
    </message>
</context>
<context>
    <name>TokenRowsModel</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>Der Server kann nach dieser Spalte nicht sortieren.</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>The tokens, one a row. Click a title to sort, click it with the right button to hide and show columns. Gray bars stand for what is still coming.</source>
        <translation>Die Tokens, eines je Zeile. Klicken Sie auf einen Titel, um zu sortieren, mit der rechten Taste, um Spalten aus- und einzublenden. Graue Balken stehen für das, was noch kommt.</translation>
    </message>
</context>
<context>
    <name>TwoFactorBadge</name>
    <message>
        <source>Two-factor authentication on</source>
        <translation>Zweiter Faktor an</translation>
    </message>
    <message>
        <source>No two-factor authentication</source>
        <translation>Kein zweiter Faktor</translation>
    </message>
    <message>
        <source>Two-factor authentication not reported</source>
        <translation>Zweiter Faktor nicht gemeldet</translation>
    </message>
    <message>
        <source>Two-factor authentication not readable</source>
        <translation>Zweiter Faktor nicht lesbar</translation>
    </message>
</context>
<context>
    <name>UpdatedWalk</name>
    <message>
        <source>the server refuses the update-date filter</source>
        <translation>der Server lehnt den Filter nach Änderungsdatum ab</translation>
    </message>
    <message>
        <source>the server ignores the update-date filter</source>
        <translation>der Server beachtet den Filter nach Änderungsdatum nicht</translation>
    </message>
    <message>
        <source>a token&apos;s update date cannot be read</source>
        <translation>das Änderungsdatum eines Tokens ist nicht lesbar</translation>
    </message>
    <message>
        <source>the server&apos;s update-date filter could not be relied on</source>
        <translation>auf den Filter des Servers nach Änderungsdatum war kein Verlass</translation>
    </message>
</context>
<context>
    <name>UserZone</name>
    <message>
        <source>This system names no time zone: days and times are those of UTC.</source>
        <translation>Dieses System nennt keine Zeitzone: Tage und Zeiten sind die von UTC.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; cannot be read here: days and times are those of UTC.</source>
        <translation>Die Zeitzone „%1“ ist hier nicht lesbar: Tage und Zeiten sind die von UTC.</translation>
    </message>
    <message>
        <source>Set TZ to a name such as Europe/Berlin, then start again.</source>
        <translation>TZ auf einen Namen wie Europe/Berlin setzen, dann neu starten.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Full value</source>
        <translation>Ganzer Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>The saved views in their order, which is that of their keys. Move, rename or remove one; no token is touched.</source>
        <translation>Die gespeicherten Ansichten in ihrer Reihenfolge, die auch die ihrer Tasten ist. Verschieben, umbenennen oder entfernen; kein Token wird berührt.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Manage views …</source>
        <translation>Ansichten verwalten …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Search, filters, sort order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>Suche, Filter, Sortierung und Spalten werden unter einem Namen aufbewahrt. Eine Ansicht mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Gespeicherte A&amp;nsichten</translation>
    </message>
</context>
<context>
    <name>WindowWalk</name>
    <message>
        <source>what follows %1 repeats what came before</source>
        <translation>was auf %1 folgt, wiederholt, was schon da war</translation>
    </message>
    <message>
        <source>too many tokens were created at one moment for the pages that the server sends</source>
        <translation>zu viele Tokens wurden im selben Augenblick angelegt für die Seiten, die der Server sendet</translation>
    </message>
    <message>
        <source>the first page</source>
        <translation>die erste Seite</translation>
    </message>
    <message>
        <source>the page from %1 on</source>
        <translation>die Seite ab %1</translation>
    </message>
    <message>
        <source>the server does not sort by creation date</source>
        <translation>der Server sortiert nicht nach Erstellungsdatum</translation>
    </message>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>der Server beachtet den Filter nach Erstellungsdatum nicht</translation>
    </message>
    <message>
        <source>the server&apos;s creation-date filter leaves out tokens that belong to it</source>
        <translation>der Filter des Servers nach Erstellungsdatum lässt Tokens weg, die dazugehören</translation>
    </message>
    <message>
        <source>the server&apos;s answers contradict each other</source>
        <translation>die Antworten des Servers widersprechen einander</translation>
    </message>
    <message>
        <source>tokens that were created at the same moment came in an order that changes</source>
        <translation>Tokens, die im selben Augenblick angelegt wurden, kamen in wechselnder Reihenfolge</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter</source>
        <translation>der Server lehnt den Filter nach Erstellungsdatum ab</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter, or to sort by creation date</source>
        <translation>der Server lehnt den Filter oder die Sortierung nach Erstellungsdatum ab</translation>
    </message>
    <message>
        <source>the server refuses to sort by creation date</source>
        <translation>der Server lehnt die Sortierung nach Erstellungsdatum ab</translation>
    </message>
    <message>
        <source>a token&apos;s creation date cannot be read</source>
        <translation>das Erstellungsdatum eines Tokens ist nicht lesbar</translation>
    </message>
</context>
</TS>
