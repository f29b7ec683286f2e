<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>La dirección debe ser una URL como https://api.example.com/v3.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the token is entered separately.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña; el token se introduce aparte.</translation>
    </message>
    <message>
        <source>The address must not contain a query (?) or a fragment (#).</source>
        <translation>La dirección no debe contener consulta (?) ni fragmento (#).</translation>
    </message>
    <message>
        <source>The address must not name port 0.</source>
        <translation>La dirección no debe nombrar el puerto 0.</translation>
    </message>
    <message>
        <source>The address must start with https://, because anybody on the way could read the token.</source>
        <translation>La dirección debe empezar por https://, porque cualquiera en el camino podría leer el token.</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>api.example.com via proxy.example.com:3128</comment>
        <translation>%1 a través de %2</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused it</source>
        <translation>el servidor la rechazó</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>el servidor la cerró</translation>
    </message>
    <message>
        <source>no host of that name was found</source>
        <translation>no se encontró ningún equipo con ese nombre</translation>
    </message>
    <message>
        <source>the server does not respond</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>la red no está disponible</translation>
    </message>
    <message>
        <source>it does not say where to</source>
        <translation>no dice hacia dónde</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <translation>no llegó nada durante %1 s</translation>
    </message>
    <message>
        <source>it was not complete after %1 s</source>
        <translation>no estaba completa después de %1 s</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>it has no content type</source>
        <translation>no tiene tipo de contenido</translation>
    </message>
    <message>
        <source>its content type is %1</source>
        <translation>su tipo de contenido es %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>it is not HTTP</source>
        <translation>no es HTTP</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>su estado es %1</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 The server&apos;s message: %2</source>
        <translation>%1 Mensaje del servidor: %2</translation>
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
        <translation>El servidor</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3).</source>
        <translation>%1 respondió %2 (%3).</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La conexión con %1 falló</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed</source>
        <translation>La conexión segura con %1 falló</translation>
    </message>
    <message>
        <source>The answer of %1 took too long</source>
        <translation>La respuesta de %1 tardó demasiado</translation>
    </message>
    <message>
        <source>%1 redirects the request (%2)</source>
        <translation>%1 redirige la petición (%2)</translation>
    </message>
    <message>
        <source>The server does not accept this token (401).</source>
        <translation>El servidor no acepta este token (401).</translation>
    </message>
    <message>
        <source>This token may not list personal access tokens (403).</source>
        <translation>Este token no puede listar los tokens de acceso personales (403).</translation>
    </message>
    <message>
        <source>There are no personal access tokens at this address of %1 (404).</source>
        <translation>No hay tokens de acceso personales en esta dirección de %1 (404).</translation>
    </message>
    <message>
        <source>%1 has received too many requests (429).</source>
        <translation>%1 ha recibido demasiadas peticiones (429).</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of tokens</source>
        <translation>La respuesta de %1 no es una lista de tokens</translation>
    </message>
    <message>
        <source>A token in the answer of %1 cannot be read</source>
        <translation>Un token en la respuesta de %1 no se puede leer</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtelo de nuevo dentro de %1 s.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Compruebe la dirección y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, if you trust it: the token is sent nowhere else.</source>
        <translation>Introduzca la dirección a la que lleva, si confía en ella: el token no se envía a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Check that the token is complete, not expired and not revoked, or enter another one.</source>
        <translation>Compruebe que el token está completo, no caducado ni revocado, o introduzca otro.</translation>
    </message>
    <message>
        <source>Use a token that has the scope personalAccessToken:read.</source>
        <translation>Use un token que tenga el ámbito personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address: it ends in the version of the API, such as /v3.</source>
        <translation>Compruebe la dirección: termina en la versión de la API, como /v3.</translation>
    </message>
    <message>
        <source>Change the search, the filters or the sort order.</source>
        <translation>Cambie la búsqueda, los filtros o el orden.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API and that no proxy answers for it.</source>
        <translation>Compruebe que la dirección es la de la API y que ningún proxy responde por ella.</translation>
    </message>
    <message>
        <source>Report the token and the field to the server&apos;s administrator.</source>
        <translation>Comunique el token y el campo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.</source>
        <translation>Su certificado: %1, para %2, emitido por %3, válido desde el %4 hasta el %5, SHA-256 %6.</translation>
    </message>
    <message>
        <source>%1 does not search</source>
        <translation>%1 no admite búsquedas</translation>
    </message>
    <message>
        <source>Narrow the list by dates first, or export: an export reads the whole list and searches it itself.</source>
        <translation>Acote primero la lista por fechas, o exporte: una exportación lee toda la lista y busca en ella por sí misma.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Comuníquelo al administrador del servidor.</translation>
    </message>
    <message>
        <source>it leads back to the same address</source>
        <translation>lleva de vuelta a la misma dirección</translation>
    </message>
    <message>
        <source>Check the address: the server sends its guests to another page, such as one to sign in. The token is sent nowhere else.</source>
        <translation>Compruebe la dirección: el servidor envía a sus visitantes a otra página, como una para iniciar sesión. El token no se envía a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Anybody on the way could read the token there, so it is not sent: ask the server&apos;s administrator for an address with https.</source>
        <translation>Allí cualquiera en el camino podría leer el token, así que no se envía: pida al administrador del servidor una dirección con https.</translation>
    </message>
    <message>
        <source>it wants a certificate of this computer, which the console cannot show</source>
        <translation>quiere un certificado de este equipo, que la consola no puede mostrar</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for an address that needs no client certificate.</source>
        <translation>Pida al administrador del servidor una dirección que no necesite certificado de cliente.</translation>
    </message>
    <message>
        <source>this port speaks https alone</source>
        <translation>este puerto solo habla https</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Introduzca la dirección con https://.</translation>
    </message>
    <message>
        <source>the request&apos;s headers are too large for it</source>
        <translation>las cabeceras de la petición son demasiado grandes para él</translation>
    </message>
    <message>
        <source>it is packed in a way that was not asked for</source>
        <translation>está comprimida de una forma que no se pidió</translation>
    </message>
    <message>
        <source>Details: %1.</source>
        <translation>Detalles: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead to %2</source>
        <translation>El proxy %1 no lleva a %2</translation>
    </message>
    <message>
        <source>Something between this computer and the API at %1 answered in its place (%2).</source>
        <translation>Algo entre este equipo y la API en %1 respondió en su lugar (%2).</translation>
    </message>
    <message>
        <source>The account has to be paid for: ask whoever manages its subscription.</source>
        <translation>Hay que pagar la cuenta: consulte a quien gestione su suscripción.</translation>
    </message>
    <message>
        <source>Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.</source>
        <translation>No se puede leer nada en esta dirección. Compruébela: termina en la versión de la API, como /v3.</translation>
    </message>
    <message>
        <source>This version of the API is gone. Check the address, or ask the server&apos;s administrator for the new one.</source>
        <translation>Esta versión de la API ya no existe. Compruebe la dirección, o pida la nueva al administrador del servidor.</translation>
    </message>
    <message>
        <source>The request is too long for the server, or for what stands before it: ask for fewer ids at once.</source>
        <translation>La petición es demasiado larga para el servidor, o para lo que está delante de él: pida menos identificadores a la vez.</translation>
    </message>
    <message>
        <source>The server that answers is not responsible for this name. Check the address, or ask its administrator where the name leads.</source>
        <translation>El servidor que responde no es el responsable de este nombre. Compruebe la dirección, o pregunte a su administrador adónde lleva el nombre.</translation>
    </message>
    <message>
        <source>The token makes the request too large for the server, or for what stands before it. Check that it is the right one, or ask the administrator to allow larger headers.</source>
        <translation>El token hace la petición demasiado grande para el servidor, o para lo que está delante de él. Compruebe que es el correcto, o pida al administrador que permita cabeceras más grandes.</translation>
    </message>
    <message>
        <source>The law forbids the answer, perhaps only where you are. Ask the server&apos;s administrator.</source>
        <translation>La ley prohíbe la respuesta, quizá solo donde usted está. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API, or report it to the server&apos;s administrator.</source>
        <translation>Compruebe que la dirección es la de la API, o comuníquelo al administrador del servidor.</translation>
    </message>
    <message>
        <source>A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the network for a way to the API without one.</source>
        <translation>Un proxy o un sitio protegido quiere su propio inicio de sesión. Compruebe la dirección, o pida a quien administre la red un camino a la API que no lo exija.</translation>
    </message>
    <message>
        <source>A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the API.</source>
        <translation>Un cortafuegos o un proxy rechaza la petición. Pida a quien lo administre que deje a este equipo llegar a la API.</translation>
    </message>
    <message>
        <source>A gateway or a proxy cannot reach the API.</source>
        <translation>Una pasarela o un proxy no puede llegar a la API.</translation>
    </message>
    <message>
        <source>Give the connection the proxy&apos;s user name and password, or use another proxy.</source>
        <translation>Dé a la conexión el nombre de usuario y la contraseña del proxy, o use otro proxy.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, and ask whoever runs it whether it may lead to this server.</source>
        <translation>Compruebe el proxy de la conexión, y pregunte a quien lo administre si puede llevar a este servidor.</translation>
    </message>
    <message>
        <source>the network reports an error</source>
        <translation>la red comunica un error</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>nada responde en su dirección</translation>
    </message>
    <message>
        <source>it forbids the connection</source>
        <translation>prohíbe la conexión</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <translation>no responde como un proxy</translation>
    </message>
    <message>
        <source>it did not make the connection</source>
        <translation>no estableció la conexión</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>no proxy of that name was found</source>
        <translation>no se encontró ningún proxy con ese nombre</translation>
    </message>
    <message>
        <source>it does not respond</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it could not reach the server</source>
        <translation>no pudo llegar al servidor</translation>
    </message>
    <message>
        <source>it found no way to the server</source>
        <translation>no encontró ningún camino al servidor</translation>
    </message>
    <message>
        <source>it wants a user name and password, or other ones</source>
        <translation>quiere un nombre de usuario y una contraseña, u otros distintos</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator for a certificate that is valid now.</source>
        <translation>Compruebe el reloj de este equipo, o pida al administrador del servidor un certificado que sea válido ahora.</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>lo que allí responde no habla TLS</translation>
    </message>
    <message>
        <source>Check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Compruebe el puerto de la dirección: https necesita el que habla TLS.</translation>
    </message>
    <message>
        <source>it offers only versions of TLS before 1.2, which are not safe</source>
        <translation>solo ofrece versiones de TLS anteriores a 1.2, que no son seguras</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow TLS 1.2 or later.</source>
        <translation>Pida al administrador del servidor que permita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>it ended the handshake: it may want a certificate of this computer, or encryption that is not used here</source>
        <translation>terminó la negociación: quizá quiere un certificado de este equipo, o un cifrado que aquí no se usa</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what it wants: the console can show no client certificate.</source>
        <translation>Pregunte al administrador del servidor qué quiere este: la consola no puede mostrar un certificado de cliente.</translation>
    </message>
    <message>
        <source>it knows no host of that name</source>
        <translation>no conoce ningún equipo con ese nombre</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>la negociación falló</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator.</source>
        <translation>Compruebe la dirección, o consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API. If the list comes without search and filters, change those.</source>
        <translation>Compruebe que la dirección es la de la API. Si la lista llega sin búsqueda ni filtros, cámbielos.</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>no se pudo descomprimir</translation>
    </message>
    <message>
        <source>it does not begin and end as one does</source>
        <translation>no empieza y termina como tal</translation>
    </message>
    <message>
        <source>%1 answered %2, but not as the API does (%3): something between this computer and the API may have answered in its place.</source>
        <translation>%1 respondió %2, pero no como lo hace la API (%3): algo entre este equipo y la API puede haber respondido en su lugar.</translation>
    </message>
    <message>
        <source>If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach the API. If it is the API, use a token that has the scope personalAccessToken:read.</source>
        <translation>Si un cortafuegos o un proxy rechaza la petición, pida a quien lo administre que deje a este equipo llegar a la API. Si es la API, use un token que tenga el ámbito personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator about its certificate. Where it is signed by an authority of your own, name its CA file in the connection, or with --ca-file.</source>
        <translation>Compruebe la dirección, o pregunte a quien administre el servidor por su certificado. Si lo firma una autoridad propia, indique su archivo CA en la conexión, o con --ca-file.</translation>
    </message>
    <message>
        <source>Try again. If it takes as long each time, ask whoever runs the server or the network.</source>
        <translation>Inténtelo de nuevo. Si tarda lo mismo cada vez, pregunte a quien administre el servidor o la red.</translation>
    </message>
    <message>
        <source>it found no way to the server, or does not allow it</source>
        <translation>no encontró ningún camino al servidor, o no lo permite</translation>
    </message>
    <message>
        <source>it wants a log-in by %1; the console can use Basic and Digest</source>
        <translation>quiere una identificación por %1; la consola puede usar Basic y Digest</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a way without that, or use another proxy.</source>
        <translation>Pida a quien lo administre un camino sin eso, o use otro proxy.</translation>
    </message>
    <message>
        <source>what answers does not speak TLS; the proxy %1 may have answered in its place</source>
        <translation>lo que responde no habla TLS; el proxy %1 puede haber respondido en su lugar</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy whether it may lead to this server, and check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Pregunte a quien administre el proxy si puede llevar a este servidor, y compruebe el puerto de la dirección: https necesita el que habla TLS.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these tokens in the list.</source>
        <translation>Números de tokens en barras. Elija una con las flechas e Intro, o con un clic, para ver esos tokens en la lista.</translation>
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
        <translation>No se pudo averiguar cuántos tokens hay.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded.</source>
        <translation>Las filas %1 a %2 no se pudieron cargar.</translation>
    </message>
    <message>
        <source>The list could not be loaded. The rows below are from the previous query.</source>
        <translation>La lista no se pudo cargar. Las filas de abajo son las de antes.</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>La lista no se pudo cargar.</translation>
    </message>
    <message>
        <source>The server does not sort by %1.</source>
        <translation>El servidor no ordena por %1.</translation>
    </message>
    <message>
        <source>The former order is kept.</source>
        <translation>Se mantiene el orden anterior.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Pueden faltar algunos: %1.</translation>
    </message>
    <message>
        <source>Search again while nobody creates or deletes tokens.</source>
        <translation>Busque de nuevo mientras nadie cree ni elimine tokens.</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>The number of a row, counted from the top. Rows that are not loaded yet can be reached, too.</source>
        <translation>El número de una fila, contado desde arriba. También se llega a filas que aún no están cargadas.</translation>
    </message>
    <message>
        <source>Row, from 1 to %1:</source>
        <translation>Fila, de 1 a %1:</translation>
    </message>
    <message>
        <source>Loading what is copied: %1 of %2</source>
        <translation>Cargando lo que se copia: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>No se copió nada: hay más de %Ln token seleccionado.</numerusform>
            <numerusform>No se copió nada: hay más de %Ln tokens seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection to take all of it away.</source>
        <translation>Exporte la selección para llevársela entera.</translation>
    </message>
    <message>
        <source>Nothing was copied: the row is not loaded yet.</source>
        <translation>No se copió nada: la fila aún no está cargada.</translation>
    </message>
    <message>
        <source>Copy it once it shows.</source>
        <translation>Cópiela cuando se muestre.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>No se puede mostrar solo más de %Ln token seleccionado.</numerusform>
            <numerusform>No se pueden mostrar solos más de %Ln tokens seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export or copy the selection to see all of it.</source>
        <translation>Exporte o copie la selección para verla entera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>%Ln token ya no está seleccionado.</numerusform>
            <numerusform>%Ln tokens ya no están seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>%Ln de ellos no estaba a la vista.</numerusform>
            <numerusform>%Ln de ellos no estaban a la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click with Ctrl to keep what is selected.</source>
        <translation>Haga clic con Ctrl para conservar lo seleccionado.</translation>
    </message>
    <message>
        <source>Select them again</source>
        <translation>Seleccionarlos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>%Ln token copiado.</numerusform>
            <numerusform>%Ln tokens copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may not be all: %1.</source>
        <translation>Puede que eso no sea todo: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualice para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>%1, in the server&apos;s order</source>
        <translation>%1, en el orden del servidor</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <translation>%1, ordenados por %2, descendente</translation>
    </message>
    <message>
        <source>%1, sorted by %2, ascending</source>
        <translation>%1, ordenados por %2, ascendente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>al menos %Ln token</numerusform>
            <numerusform>al menos %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
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
            <numerusform>%Ln fuera de la vista</numerusform>
            <numerusform>%Ln fuera de la vista</numerusform>
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
            <numerusform>%Ln registro tiene campos que no se pudieron leer</numerusform>
            <numerusform>%Ln registros tienen campos que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list; what is odd about it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Loaded is what the server answered to the filters of its list, not everything.</source>
        <translation>Está cargado lo que el servidor respondió a los filtros de su lista, no todo.</translation>
    </message>
    <message>
        <source>Loading all tokens: %1</source>
        <translation>Cargando todos los tokens: %1</translation>
    </message>
    <message>
        <source>Some tokens may be missing: %1.</source>
        <translation>Pueden faltar algunos tokens: %1.</translation>
    </message>
    <message>
        <source>Load again while nobody creates or deletes tokens.</source>
        <translation>Cargue de nuevo mientras nadie cree ni elimine tokens.</translation>
    </message>
    <message>
        <source>Loaded again: no token is new, and none is gone.</source>
        <translation>Cargado de nuevo: ningún token es nuevo y no falta ninguno de los anteriores.</translation>
    </message>
    <message>
        <source>Loaded again: %1 new, %2 gone.</source>
        <comment>numbers of tokens</comment>
        <translation>Cargado de nuevo; tokens nuevos: %1, desaparecidos: %2.</translation>
    </message>
    <message>
        <source>The tokens that were loaded before stay.</source>
        <translation>Los tokens cargados antes se mantienen.</translation>
    </message>
    <message>
        <source>The pages of the server stay.</source>
        <translation>Las páginas del servidor se mantienen.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded.</source>
        <translation>No se pudieron cargar todos los tokens.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded: there is no room for them on the disk.</source>
        <translation>No se pudieron cargar todos los tokens: no hay sitio para ellos en el disco.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Haga sitio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens that match, tokens in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, complete, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, completo, a las %2</translation>
    </message>
    <message>
        <source>%1, some may be missing, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, pueden faltar algunos, a las %2</translation>
    </message>
    <message>
        <source>Loading all tokens, to narrow them by %1: %2</source>
        <comment>filter · progress</comment>
        <translation>Cargando todos los tokens para acotarlos por %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 with findings decided</source>
        <comment>tokens · numbers of tokens</comment>
        <translation>%1 · decididos %2 de %3 con hallazgos</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>November 2026</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>su certificado está firmado por sí mismo y por ninguna autoridad</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that is not trusted here</source>
        <translation>su certificado está firmado por una autoridad en la que aquí no se confía</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado todavía no es válido</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>su certificado es de otro servidor</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>su certificado fue revocado</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>no muestra ningún certificado</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de autoridades %1: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>El archivo de autoridades %1 no contiene certificados en formato PEM, que empiezan por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A certificate in the CA file %1 is damaged.</source>
        <translation>Un certificado del archivo de autoridades %1 está dañado.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>a date that stands for never</source>
        <comment>from … to …</comment>
        <translation>una fecha que representa nunca</translation>
    </message>
    <message>
        <source>never</source>
        <comment>from … to …</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Its end was moved from %1 to %2.</source>
        <translation>Se cambió su fin; antes: %1; ahora: %2.</translation>
    </message>
    <message>
        <source>the last time before was %1</source>
        <translation>la vez anterior fue el %1</translation>
    </message>
    <message>
        <source>never before</source>
        <translation>antes nunca</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>what happened; day; what was before</comment>
        <translation>%1 el %2; %3.</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>Fue revocado.</translation>
    </message>
    <message>
        <source>Scopes were added: %1.</source>
        <translation>Se añadieron ámbitos: %1.</translation>
    </message>
    <message>
        <source>Scopes were taken away: %1.</source>
        <translation>Se quitaron ámbitos: %1.</translation>
    </message>
    <message>
        <source>It was rotated</source>
        <translation>Se renovó</translation>
    </message>
    <message>
        <source>It was used</source>
        <translation>Se usó</translation>
    </message>
    <message>
        <source>It was renamed: small letters and capitals in its name are others.</source>
        <translation>Cambió de nombre: las mayúsculas y minúsculas de su nombre son otras.</translation>
    </message>
    <message>
        <source>It was renamed; its name was “%1”, in small letters.</source>
        <translation>Cambió de nombre; su nombre era «%1», en minúsculas.</translation>
    </message>
    <message>
        <source>Its owner was %1, and is %2 now.</source>
        <translation>Su propietario era %1 y ahora es %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a role or an organization</comment>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>The owner&apos;s role was %1, and is %2 now.</source>
        <translation>Rol del propietario: antes %1, ahora %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s organization was %1, and is %2 now.</source>
        <translation>Organización del propietario: antes %1, ahora %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is on now.</source>
        <translation>El segundo factor del propietario ahora está activado.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is off now.</source>
        <translation>El segundo factor del propietario ahora está desactivado.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is on now.</source>
        <translation>El inicio de sesión único del propietario ahora está activado.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is off now.</source>
        <translation>El inicio de sesión único del propietario ahora está desactivado.</translation>
    </message>
    <message>
        <source>Found now, and not before: %1.</source>
        <translation>Se halla ahora, y antes no: %1.</translation>
    </message>
    <message>
        <source>Found before, and not now: %1.</source>
        <translation>Se hallaba antes, y ahora no: %1.</translation>
    </message>
    <message>
        <source>It was not there before.</source>
        <translation>Antes no estaba.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>Revocado desde entonces</translation>
    </message>
    <message>
        <source>Scopes were added</source>
        <translation>Se añadieron ámbitos</translation>
    </message>
    <message>
        <source>Scopes were taken away</source>
        <translation>Se quitaron ámbitos</translation>
    </message>
    <message>
        <source>Its end was moved</source>
        <translation>Se cambió su fin</translation>
    </message>
    <message>
        <source>Rotated since</source>
        <translation>Renovado desde entonces</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Cambió de nombre</translation>
    </message>
    <message>
        <source>Has another owner</source>
        <translation>Tiene otro propietario</translation>
    </message>
    <message>
        <source>Owner has another role</source>
        <translation>El propietario tiene otro rol</translation>
    </message>
    <message>
        <source>Owner&apos;s two-factor authentication was turned on or off</source>
        <translation>El segundo factor del propietario se activó o desactivó</translation>
    </message>
    <message>
        <source>Owner&apos;s single sign-on was turned on or off</source>
        <translation>El inicio de sesión único del propietario se activó o desactivó</translation>
    </message>
    <message>
        <source>Owner has another organization</source>
        <translation>El propietario tiene otra organización</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Usado desde entonces</translation>
    </message>
    <message>
        <source>Has a new finding</source>
        <translation>Tiene un hallazgo nuevo</translation>
    </message>
    <message>
        <source>Lost a finding</source>
        <translation>Perdió un hallazgo</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
</context>
<context>
    <name>ClaimsNotice</name>
    <message>
        <source>About the access token</source>
        <translation>Acerca del token de acceso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>This access token expired %1.</source>
        <translation>Este token de acceso caducó %1.</translation>
    </message>
    <message>
        <source>This access token expires %1.</source>
        <translation>Este token de acceso caduca %1.</translation>
    </message>
    <message>
        <source>So the token itself says; the server decides. Ask for a new one in time.</source>
        <translation>Así lo dice el propio token; el servidor decide. Pida uno nuevo a tiempo.</translation>
    </message>
    <message>
        <source>The access token says this about itself. Nobody has checked it.</source>
        <translation>El token de acceso dice esto de sí mismo. Nadie lo ha comprobado.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browses the personal access tokens of an account. Read-only.</source>
        <translation>Explora los tokens de acceso personales de una cuenta. Solo lectura.</translation>
    </message>
    <message>
        <source>Browse a server of its own, with invented tokens.</source>
        <translation>Explorar un servidor propio, con tokens inventados.</translation>
    </message>
    <message>
        <source>How many tokens the demo has (5000).</source>
        <translation>Cuántos tokens tiene la demo (5000).</translation>
    </message>
    <message>
        <source>API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL.</source>
        <translation>Raíz de la API, como https://api.example.com/v3. También PAT_CONSOLE_BASE_URL.</translation>
    </message>
    <message>
        <source>Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN.</source>
        <translation>Leer el token de acceso de FILE, - para la entrada estándar. También PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used.</source>
        <translation>Pasar por un proxy, http://HOST:PORT o socks5://HOST:PORT. Si no, no se usa ninguno.</translation>
    </message>
    <message>
        <source>Show what matches TEXT.</source>
        <translation>Mostrar lo que coincide con TEXT.</translation>
    </message>
    <message>
        <source>Sort by a field such as createdAt; - in front for descending.</source>
        <translation>Ordenar por un campo como createdAt; - delante para orden descendente.</translation>
    </message>
    <message>
        <source>Show the token with this id. May be repeated.</source>
        <translation>Mostrar el token con este identificador. Puede repetirse.</translation>
    </message>
    <message>
        <source>A local day such as 2026-11-01, or an ISO 8601 instant; inclusive.</source>
        <translation>Un día local como 2026-11-01, o un instante ISO 8601; inclusive.</translation>
    </message>
    <message>
        <source>Write everything that matches to FILE, - for standard output, without a window.</source>
        <translation>Escribir todo lo que coincide en FILE, - para la salida estándar, sin ventana.</translation>
    </message>
    <message>
        <source>For --export: fields such as id,name,user.email.</source>
        <translation>Para --export: campos como id,name,user.email.</translation>
    </message>
    <message>
        <source>For --export: no &apos; before text that a spreadsheet would run.</source>
        <translation>Para --export: sin &apos; delante del texto que una hoja de cálculo ejecutaría.</translation>
    </message>
    <message>
        <source>For --export: begin with a byte order mark.</source>
        <translation>Para --export: empezar con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>For --export: also write FILE.manifest.json, which tells how the file came about.</source>
        <translation>Para --export: escribir también FILE.manifest.json, que cuenta cómo surgió el archivo.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it as PNG, leave.</source>
        <translation>Abrir la ventana, guardar una imagen de ella como PNG, salir.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 espera un día como 2026-11-01 o un instante como 2026-11-01T12:00:00Z, no «%2».</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The nearest are: %2.</source>
        <translation>No hay ninguna columna «%1». Las más parecidas son: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>La columna «%1» se nombra dos veces.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 solo va con --export.</translation>
    </message>
    <message>
        <source>--manifest needs a file to stand beside, not standard output.</source>
        <translation>--manifest necesita un archivo junto al que estar, no la salida estándar.</translation>
    </message>
    <message>
        <source>--format takes csv or jsonl, not &quot;%1&quot;.</source>
        <translation>--format espera csv o jsonl, no «%1».</translation>
    </message>
    <message>
        <source>--columns goes with CSV only: JSON Lines holds whole records.</source>
        <translation>--columns solo va con CSV: JSON Lines contiene registros enteros.</translation>
    </message>
    <message>
        <source>--demo-tokens takes a number from 0 to 1000000, not &quot;%1&quot;.</source>
        <translation>--demo-tokens espera un número de 0 a 1000000, no «%1».</translation>
    </message>
    <message>
        <source>--demo-tokens goes with --demo only.</source>
        <translation>--demo-tokens solo va con --demo.</translation>
    </message>
    <message>
        <source>--token is refused: other users of this machine can read command lines. Use --token-file, or PAT_CONSOLE_TOKEN in the environment.</source>
        <translation>--token se rechaza: otros usuarios de esta máquina pueden leer las líneas de órdenes. Use --token-file, o PAT_CONSOLE_TOKEN en el entorno.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Vea --help.</translation>
    </message>
    <message>
        <source>--export needs --base-url, or --demo.</source>
        <translation>--export necesita --base-url o --demo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no display. Set DISPLAY, or use --export or --screenshot.</source>
        <translation>No hay pantalla. Defina DISPLAY, o use --export o --screenshot.</translation>
    </message>
    <message>
        <source>Trust the authorities in FILE (PEM), besides the system&apos;s, for this connection.</source>
        <translation>Confiar en las autoridades de ARCHIVO (PEM), además de las del sistema, para esta conexión.</translation>
    </message>
    <message>
        <source>The proxy needs a password: read USER:PASSWORD from FILE, - for standard input.</source>
        <translation>El proxy necesita una contraseña: leer USER:PASSWORD de FILE, - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--%1 is given, but its value is empty. Leave it out, or say what you mean.</source>
        <translation>--%1 está indicado, pero su valor está vacío. Omítalo, o diga a qué se refiere.</translation>
    </message>
    <message>
        <source>The value of --%1 is not UTF-8. Write it in UTF-8.</source>
        <translation>El valor de --%1 no está en UTF-8. Escríbalo en UTF-8.</translation>
    </message>
    <message>
        <source>--%1 has no value: %2 follows. If that is its value, write --%1=%2.</source>
        <translation>--%1 no tiene valor: le sigue %2. Si ese es su valor, escriba --%1=%2.</translation>
    </message>
    <message>
        <source>--%1 is given more than once. Leave one of them.</source>
        <translation>--%1 está indicado más de una vez. Deje solo uno.</translation>
    </message>
    <message>
        <source>The end, --%1, lies before the start, --%2.</source>
        <translation>El final, --%1, es anterior al comienzo, --%2.</translation>
    </message>
    <message>
        <source>--sort takes a field such as createdAt, not &quot;%1&quot;.</source>
        <translation>--sort espera un campo como createdAt, no «%1».</translation>
    </message>
    <message>
        <source>--id takes the id of a token, and there is none in &quot;%1&quot;.</source>
        <translation>--id espera el identificador de un token, y en «%1» no hay ninguno.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Name fields such as id,name,user.email.</source>
        <translation>No hay ninguna columna «%1». Nombre campos como id,name,user.email.</translation>
    </message>
    <message>
        <source>An export is CSV or JSON Lines, not what .%1 promises. Name the file .csv or .jsonl, or say --format csv or --format jsonl.</source>
        <translation>Una exportación es CSV o JSON Lines, no lo que promete .%1. Nombre el archivo .csv o .jsonl, o indique --format csv o --format jsonl.</translation>
    </message>
    <message>
        <source>--screenshot shows the window, and --export has none. Leave one of them.</source>
        <translation>--screenshot muestra la ventana, y --export no tiene ninguna. Deje solo uno.</translation>
    </message>
    <message>
        <source>--bom goes with CSV only: JSON Lines have no byte order mark.</source>
        <translation>--bom solo va con CSV: JSON Lines no tiene marca de orden de bytes.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --%1.</source>
        <translation>--demo tiene su propio servidor: omita --%1.</translation>
    </message>
    <message>
        <source>--proxy-password-file goes with --proxy only.</source>
        <translation>--proxy-password-file solo va con --proxy.</translation>
    </message>
    <message>
        <source>Standard input holds one thing: name a file with --token-file or with --proxy-password-file.</source>
        <translation>La entrada estándar contiene una sola cosa: nombre un archivo con --token-file o con --proxy-password-file.</translation>
    </message>
    <message>
        <source>--%1 needs --base-url: which server is it for?</source>
        <translation>--%1 necesita --base-url: ¿para qué servidor es?</translation>
    </message>
    <message>
        <source>--screenshot saves a PNG, not what .%1 promises. Name the file .png.</source>
        <translation>--screenshot guarda un PNG, no lo que promete .%1. Nombre el archivo .png.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option. See --help.</source>
        <translation>Hay un argumento que no pertenece a ninguna opción. Véase --help.</translation>
    </message>
    <message>
        <source>There is an option that is not known. See --help.</source>
        <translation>Hay una opción desconocida. Véase --help.</translation>
    </message>
    <message>
        <source>Read everything that matches and print what a review finds, without a window.</source>
        <translation>Leer todo lo que coincide y mostrar lo que halla una revisión, sin ventana.</translation>
    </message>
    <message>
        <source>For --export: csv or jsonl; follows the file&apos;s ending. For --review: text, json or csv.</source>
        <translation>Para --export: csv o jsonl; según la extensión del archivo. Para --review: text, json o csv.</translation>
    </message>
    <message>
        <source>For --export and --review: leave no file, print nothing, and end with status 4, unless it is certain that nothing is missing.</source>
        <translation>Para --export y --review: no dejar archivo, no mostrar nada y terminar con estado 4, salvo que sea seguro que no falta nada.</translation>
    </message>
    <message>
        <source>--%1 goes with --export and --review only.</source>
        <translation>--%1 solo va con --export y --review.</translation>
    </message>
    <message>
        <source>--%1 goes with --review only.</source>
        <translation>--%1 solo va con --review.</translation>
    </message>
    <message>
        <source>--%1 does not go with --review. Leave one of them.</source>
        <translation>--%1 no va con --review. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>With --review, --format takes text, json or csv, not &quot;%1&quot;.</source>
        <translation>Con --review, --format espera text, json o csv, no «%1».</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>--review necesita --base-url o --demo.</translation>
    </message>
    <message>
        <source>For --export and --review: only tokens that match EXPR, such as &apos;state:live -used:&lt;90d&apos;. See the guide.</source>
        <translation>Para --export y --review: solo los tokens que coinciden con EXPR, como &apos;state:live -used:&lt;90d&apos;. Vea la guía.</translation>
    </message>
    <message>
        <source>--where cannot read &quot;%1&quot;. %2</source>
        <translation>--where no puede leer «%1». %2</translation>
    </message>
    <message>
        <source>--verify needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--verify necesita un archivo, no la entrada estándar: su manifiesto está junto a él.</translation>
    </message>
    <message>
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one; new-high: a high one that was not there before.</source>
        <translation>Para --review: terminar con estado 6 si hay un hallazgo de esta gravedad o de una mayor; new-high: uno de gravedad high que antes no estaba.</translation>
    </message>
    <message>
        <source>For --review and --export: compare with FILE, which was exported earlier as JSON Lines.</source>
        <translation>Para --review y --export: comparar con FILE, exportado antes como JSON Lines.</translation>
    </message>
    <message>
        <source>--fail-on takes high, medium, low or new-high, not &quot;%1&quot;.</source>
        <translation>--fail-on espera high, medium, low o new-high, no «%1».</translation>
    </message>
    <message>
        <source>--fail-on new-high needs --against: since when is it new?</source>
        <translation>--fail-on new-high necesita --against: ¿desde cuándo es nuevo?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs --against: what changed since when?</source>
        <translation>La columna «%1» necesita --against: ¿qué cambió desde cuándo?</translation>
    </message>
    <message>
        <source>--against needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--against necesita un archivo, no la entrada estándar: su manifiesto está junto a él.</translation>
    </message>
    <message>
        <source>An export uses --against for the column change in CSV, and for changed: in --where. Ask for one of them.</source>
        <translation>Una exportación usa --against para la columna change en CSV, y para changed: en --where. Pida una de las dos cosas.</translation>
    </message>
    <message>
        <source>For --report: leave out all e-mail addresses.</source>
        <translation>Para --report: omitir todas las direcciones de correo.</translation>
    </message>
    <message>
        <source>--%1 goes with --report only.</source>
        <translation>--%1 solo va con --report.</translation>
    </message>
    <message>
        <source>--report writes a web page or a PDF, and the name of the file says which. Name it .html or .pdf.</source>
        <translation>--report escribe una página web o un PDF, según el nombre del archivo. Nómbrelo .html o .pdf.</translation>
    </message>
    <message>
        <source>For --review: also write a report for people to FILE, whose name ends in .html or .pdf. For --verify: the report.</source>
        <translation>Para --review: escribir además un informe para personas en FILE, cuyo nombre termina en .html o .pdf. Para --verify: el informe.</translation>
    </message>
    <message>
        <source>For --review: also write a text for each owner of tokens to be revoked or asked about, and the ids to revoke, to a new or empty FOLDER.</source>
        <translation>Para --review: escribir además un texto para cada propietario de tokens que se han de revocar o por los que se ha de preguntar, y los identificadores por revocar, en una carpeta FOLDER nueva o vacía.</translation>
    </message>
    <message>
        <source>Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with --report, whether that is a report of the records in FILE.</source>
        <translation>Solo comparar FILE, que se exportó con --manifest, con FILE.manifest.json; con --report, si ese es un informe de los registros de FILE.</translation>
    </message>
    <message>
        <source>--%1 goes with --review and --verify only.</source>
        <translation>--%1 solo va con --review y --verify.</translation>
    </message>
    <message>
        <source>--hand-over needs a folder, not standard output.</source>
        <translation>--hand-over necesita una carpeta, no la salida estándar.</translation>
    </message>
    <message>
        <source>--verify goes with no other option but --report: leave out --%1.</source>
        <translation>--verify no va con ninguna otra opción que --report: omita --%1.</translation>
    </message>
    <message>
        <source>--verify reads a report from a file, not from standard input.</source>
        <translation>--verify lee un informe de un archivo, no de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <comment>a command that is ticked</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Todo lo que contienen los menús. Escriba unas letras, elija con las flechas y pulse Intro.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>A few letters of a command, a view or a connection</source>
        <translation>Unas letras de una orden, una vista o una conexión</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Ninguna orden tiene estas letras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare with an earlier review</source>
        <translation>Comparar con una revisión anterior</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Before you look at what has changed:</source>
        <translation>Antes de ver qué ha cambiado:</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Mostrar qué ha cambiado</translation>
    </message>
    <message>
        <source>Compared with the review of %1: %2 new, %3 gone, %4 changed.</source>
        <comment>day, numbers of tokens</comment>
        <translation>Comparado con la revisión del %1; tokens nuevos: %2, desaparecidos: %3, cambiados: %4.</translation>
    </message>
    <message>
        <source>The facet Changes, the column Changes and the details show what.</source>
        <translation>La faceta Cambios, la columna Cambios y los detalles muestran qué.</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Guardar esta revisión</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Packed JSON Lines (*.jsonl.zst)</source>
        <translation>JSON Lines comprimido (*.jsonl.zst)</translation>
    </message>
</context>
<context>
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>solo el servidor sabe ordenar por %1</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>Importar decisiones</translation>
    </message>
    <message>
        <source>Tokens that you and another reviewer have decided otherwise. Check those of which their decision is to take the place of yours.</source>
        <translation>Tokens sobre los que usted y otra persona han decidido cosas distintas. Marque aquellos en los que la decisión de la otra persona ha de sustituir a la suya.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>For all:</source>
        <translation>Para todos:</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Your decisions stay, about every token.</source>
        <translation>Sus decisiones se conservan, sobre todos los tokens.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Las del archivo</translation>
    </message>
    <message>
        <source>Their decisions take the place of yours, about every token.</source>
        <translation>Las decisiones del archivo sustituyen a las suyas, sobre todos los tokens.</translation>
    </message>
    <message>
        <source>The later ones</source>
        <translation>Las más recientes</translation>
    </message>
    <message>
        <source>Of each token the decision counts that was made later.</source>
        <translation>Para cada token vale la decisión que se tomó más tarde.</translation>
    </message>
    <message>
        <source>Tokens that were decided otherwise</source>
        <translation>Tokens sobre los que se decidió otra cosa</translation>
    </message>
    <message>
        <source>Theirs count for %1, yours for %2.</source>
        <comment>numbers of tokens</comment>
        <translation>Las del archivo valen para %1, las suyas para %2.</translation>
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
        <translation>La del archivo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>My decision</source>
        <translation>Mi decisión</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>La decisión del archivo</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Un proxy se escribe http://proxy.example.com:3128 o socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must not contain a user name or password.</source>
        <translation>El proxy no debe contener nombre de usuario ni contraseña.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation>Conectar con otro servidor</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>The server whose tokens show. Click to open another one, or to set one up.</source>
        <translation>El servidor cuyos tokens se muestran. Haga clic para abrir otro o configurar uno.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>It works, but %1 has no tokens to show.</source>
        <translation>Funciona, pero %1 no tiene tokens que mostrar.</translation>
    </message>
    <message>
        <source>It works: %1 shows its tokens.</source>
        <translation>Funciona: %1 muestra sus tokens.</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator knows.</source>
        <translation>Compárelo con lo que conoce el administrador del servidor.</translation>
    </message>
    <message>
        <source>By its own words, the token ends on %1.</source>
        <translation>Según sus propios datos, el token termina el %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1.</source>
        <translation>Según sus propios datos, el token es de %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1 and ends on %2.</source>
        <translation>Según sus propios datos, el token es de %1 y termina el %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionControl</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Esperando al llavero.</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>Puede pedir su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>The token was not put into the keychain. %1</source>
        <translation>El token no se guardó en el llavero. %1</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Se conserva en memoria hasta que el programa termine.</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>Conectar con un servidor …</translation>
    </message>
    <message>
        <source>Manage connections …</source>
        <translation>Gestionar conexiones …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Choose a connection to enter its access token.</source>
        <translation>Elija una conexión para introducir su token de acceso.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Introduzca el token de acceso.</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Configurar una conexión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asks the server for one token and says how that went</source>
        <translation>Pide un token al servidor y dice cómo ha ido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor …</translation>
    </message>
    <message>
        <source>Where the server is, and how to reach it. What you enter stays on this computer.</source>
        <translation>Dónde está el servidor y cómo llegar a él. Lo que introduzca se queda en este equipo.</translation>
    </message>
    <message>
        <source>Use a CA file …</source>
        <translation>Usar un archivo de CA …</translation>
    </message>
    <message>
        <source>Chooses the certificate of the authority that has signed this one, to be trusted for this connection, and asks the server again</source>
        <translation>Elige el certificado de la autoridad que ha firmado este, para confiar en ella en esta conexión, y vuelve a preguntar al servidor</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar de todos modos</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Acme production</source>
        <translation>Acme producción</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Kept. Type another one to replace it</source>
        <translation>Guardado. Escriba otro para reemplazarlo</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Conservar el token</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Hasta que el programa termine</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Esto es producción</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, the server is reached directly, whatever the desktop is set to.</source>
        <translation>Como http://proxy.example.com:3128 o socks5://localhost:1080. Sin proxy se llega al servidor directamente, diga lo que diga el escritorio.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de autoridades</translation>
    </message>
    <message>
        <source>System CAs only</source>
        <translation>Solo las del sistema</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form that are trusted for this connection, besides those of the system.</source>
        <translation>Un archivo con certificados en formato PEM en los que esta conexión confía, además de los del sistema.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>Tokens por petición</translation>
    </message>
    <message>
        <source>Remember search and filters, too</source>
        <translation>Recordar también búsqueda y filtros</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in your desktop&apos;s keychain and sent to this address alone.</source>
        <translation>El token necesita el derecho a leer tokens de acceso personales. Se conserva en el llavero de su escritorio y se envía solo a esta dirección.</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in memory until the program ends and sent to this address alone.</source>
        <translation>El token necesita el derecho a leer tokens de acceso personales. Se conserva en memoria hasta que el programa termine y se envía solo a esta dirección.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Elegir un archivo con certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What you call this server. It stands in the window&apos;s title.</source>
        <translation>Cómo llama usted a este servidor. Aparece en el título de la ventana.</translation>
    </message>
    <message>
        <source>Where the API is, with its version. Plain http is accepted only to this machine.</source>
        <translation>Dónde está la API, con su versión. El http sin cifrar solo se acepta hacia este equipo.</translation>
    </message>
    <message>
        <source>A token that may read personal access tokens. It is sent to this address alone.</source>
        <translation>Un token que puede leer tokens de acceso personal. Solo se envía a esta dirección.</translation>
    </message>
    <message>
        <source>Where the token stays: in memory until the program ends, or in the desktop&apos;s keychain.</source>
        <translation>Dónde se guarda el token: en memoria hasta que el programa termine, o en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>Marks this connection in the window, so that servers are not mistaken for each other.</source>
        <translation>Marca esta conexión en la ventana para no confundir los servidores.</translation>
    </message>
    <message>
        <source>The window&apos;s title says so, too.</source>
        <translation>El título de la ventana también lo indica.</translation>
    </message>
    <message>
        <source>How many tokens are asked for at once. Fewer are easier on a slow server.</source>
        <translation>Cuántos tokens se piden a la vez. Menos cargan menos un servidor lento.</translation>
    </message>
    <message>
        <source>Search and filters are as they were when this connection is opened again.</source>
        <translation>La búsqueda y los filtros vuelven como estaban al abrir de nuevo esta conexión.</translation>
    </message>
    <message>
        <source>%1: tidied, and shown as it is used.</source>
        <comment>API address, Name: …</comment>
        <translation>%1: se ha limpiado y se muestra tal como se usa.</translation>
    </message>
    <message>
        <source>Thresholds of reviews</source>
        <translation>Umbrales de las revisiones</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Enter the access token to try the connection.</source>
        <translation>Introduzca el token de acceso para probar la conexión.</translation>
    </message>
    <message>
        <source>There is no token to try the connection with.</source>
        <translation>No hay ningún token con el que probar la conexión.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Introduzca el token de acceso.</translation>
    </message>
    <message>
        <source>This is no access token: it holds characters that a token cannot have.</source>
        <translation>Esto no es un token de acceso: contiene caracteres que un token no puede tener.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Cópielo de nuevo, entero y solo.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>the address does not work</source>
        <translation>la dirección no funciona</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Quitar la conexión %1?</translation>
    </message>
    <message>
        <source>Its settings, its saved views and its token on this computer go with it. Nothing on the server changes.</source>
        <translation>Sus ajustes, sus vistas guardadas y su token en este equipo se van con ella. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor …</translation>
    </message>
    <message>
        <source>The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at once; nothing on a server changes.</source>
        <translation>Los servidores configurados: abrir, añadir, cambiar, duplicar, probar o quitar. Los cambios valen enseguida; en los servidores no cambia nada.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy selected tokens</source>
        <translation>Copiar los tokens seleccionados</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Copiar los identificadores</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy e-mail of the owner</source>
        <translation>Copiar el correo del propietario</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses access.</source>
        <translation>El llavero está bloqueado o niega el acceso.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>El llavero no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>El llavero no respondió en %Ln s.</numerusform>
            <numerusform>El llavero no respondió en %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--proxy is not for a server on this machine: leave it out.</source>
        <translation>--proxy no vale para un servidor en esta máquina: omítalo.</translation>
    </message>
    <message>
        <source>No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.</source>
        <translation>No hay token: nombre un archivo con --token-file, o defina PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the file %1, which holds a secret. Take that right from them: chmod 600 %1</source>
        <translation>Otros usuarios de esta máquina pueden leer el archivo %1, que contiene un secreto. Quíteles ese derecho: chmod 600 %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>%1 is too large to hold a secret alone.</source>
        <comment>The file x</comment>
        <translation>%1 es demasiado grande para contener solo un secreto.</translation>
    </message>
    <message>
        <source>%1 holds no token that can be used. %2</source>
        <comment>The file x …</comment>
        <translation>%1 no contiene ningún token que se pueda usar. %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>%1 has to hold one line, USER:PASSWORD, for the proxy.</source>
        <comment>The file x</comment>
        <translation>%1 debe contener una línea, USER:PASSWORD, para el proxy.</translation>
    </message>
    <message>
        <source>A file holds them: --proxy-password-file.</source>
        <translation>Van en un archivo: --proxy-password-file.</translation>
    </message>
    <message>
        <source>--ca-file is for https alone: leave it out.</source>
        <translation>--ca-file solo vale para https: omítalo.</translation>
    </message>
    <message>
        <source>The file that is named cannot be read: %1. Name a file, not the secret itself.</source>
        <translation>No se puede leer el archivo indicado: %1. Indique un archivo, no el secreto mismo.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z</source>
        <translation>Un día como 2026-11-01, o un instante como 2026-11-01T12:00:00Z</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>Created from: calendar</comment>
        <translation>%1: calendario</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>This is not a date. Type a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.</source>
        <translation>Esto no es una fecha. Escriba un día como 2026-11-01, o un instante como 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created from: This is not a date.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tokens of these days, both included, in your time zone. Choose a period, or type days such as 2026-11-01. An empty field means no bound.</source>
        <translation>Solo los tokens de estos días, ambos incluidos, en su zona horaria. Elija un período o escriba días como 2026-11-01. Un campo vacío significa sin límite.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decides about this token. It is kept on this computer alone; the server is not told. Press again to take the decision back.</source>
        <translation>Decide sobre este token. La decisión se guarda solo en este equipo; al servidor no se le comunica. Pulse de nuevo para retirarla.</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Note: why, or what to do</source>
        <translation>Nota: por qué, o qué hacer</translation>
    </message>
    <message>
        <source>A note on the decision, for yourself and for those whom you give it to.</source>
        <translation>Una nota sobre la decisión, para usted y para quienes la reciban de usted.</translation>
    </message>
</context>
<context>
    <name>DecisionControl</name>
    <message>
        <source>its scopes</source>
        <translation>sus ámbitos</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>su propietario</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su fin</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>Ha cambiado desde la decisión: %1.</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>La decisión no se guardó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, number of tokens</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the decision about %Ln token(s).</source>
        <translation>
            <numerusform>Deshecha: la decisión sobre %Ln token.</numerusform>
            <numerusform>Deshecha: la decisión sobre %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were decided about elsewhere since, which stays.</source>
        <translation>
            <numerusform>Sobre %Ln token se decidió después en otro lugar, y eso se mantiene.</numerusform>
            <numerusform>Sobre %Ln tokens se decidió después en otro lugar, y eso se mantiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln selected token(s) are not in the review and stay as they are.</source>
        <translation>
            <numerusform>%1 del %Ln token seleccionado no está en la revisión y queda como está.</numerusform>
            <numerusform>%1 de los %Ln tokens seleccionados no están en la revisión y quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFiles</name>
    <message>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Decisiones (*.json)</translation>
    </message>
    <message>
        <source>The decisions were not written.</source>
        <translation>Las decisiones no se escribieron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) exported.</source>
        <translation>
            <numerusform>%Ln decisión exportada.</numerusform>
            <numerusform>%Ln decisiones exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Importar decisiones</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No decisions were imported.</source>
        <translation>No se importó ninguna decisión.</translation>
    </message>
    <message>
        <source>They are about tokens of another server, %1.</source>
        <translation>Las decisiones son sobre tokens de otro servidor, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have no decision here yet.</source>
        <translation>
            <numerusform>%Ln token aún no tiene decisión aquí.</numerusform>
            <numerusform>%Ln tokens aún no tienen decisión aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) you have decided otherwise. Which decisions count?</source>
        <translation>
            <numerusform>Sobre %Ln token ha decidido usted otra cosa. ¿Qué decisiones valen?</numerusform>
            <numerusform>Sobre %Ln tokens ha decidido usted otra cosa. ¿Qué decisiones valen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) imported.</source>
        <translation>
            <numerusform>%Ln decisión importada.</numerusform>
            <numerusform>%Ln decisiones importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.</source>
        <translation>Mientras tanto alguien ha decidido en otro lugar, así que todavía no se importó nada. Mire otra vez.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. Choose one that this program has exported.</source>
        <translation>%1 no es un archivo de decisiones, o está dañado. Elija uno que haya exportado este programa.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is none.</source>
        <translation>La decisión número %2 de %1 no es una decisión.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.</source>
        <translation>La decisión número %2 de %1 no se puede leer: falta %3, o no es lo que debería ser.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is about a token that was decided before it already.</source>
        <translation>La decisión número %2 de %1 es sobre un token que ya tiene una decisión más arriba.</translation>
    </message>
    <message>
        <source>The decisions could not be written to %1: %2. Choose another place, or mend that; then try again.</source>
        <translation>Las decisiones no se pudieron escribir en %1: %2. Elija otro lugar o resuelva eso, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 no se pudo leer: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Use that version.</source>
        <translation>Una versión más reciente de este programa escribió %1. Use esa versión.</translation>
    </message>
    <message>
        <source>The decisions could not be saved: there is no room left for %1. Make room on the disk, then try again. What was saved before is still there.</source>
        <translation>Las decisiones no se pudieron guardar: no queda sitio para %1. Haga sitio en el disco e inténtelo de nuevo. Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>Otro programa está usando %1. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The decisions in %1 could not be read: %2. Let your user read and write the file, then try again.</source>
        <translation>Las decisiones de %1 no se pudieron leer: %2. Permita a su usuario leer y escribir el archivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The decisions could not be saved in %1: %2. Let your user write the file and its folder, then try again. What was saved before is still there.</source>
        <translation>Las decisiones no se pudieron guardar en %1: %2. Permita a su usuario escribir el archivo y su carpeta, e inténtelo de nuevo. Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the right file in its place, or move it away to begin anew.</source>
        <translation>%1 no es un archivo de decisiones, o está dañado. Se dejó como está. Ponga en su lugar una copia del archivo correcto, o muévalo a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is. Use that version, or move the file away to begin anew.</source>
        <translation>Una versión más reciente de este programa escribió %1. El archivo se dejó como está. Use esa versión, o mueva el archivo a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by something else while it was in use, so that nothing was saved. Put it back, or export the decisions; then start the program again.</source>
        <translation>%1 se movió, se eliminó o se sustituyó por otra cosa mientras estaba en uso, así que no se guardó nada. Devuélvalo a su lugar o exporte las decisiones, y después inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, move the file away, and import them again.</source>
        <translation>%1 está dañado. Decisiones que se pudieron leer: %2; no se puede cambiar ninguna. Expórtelas, mueva el archivo a otro sitio e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>A decision names no token. Nothing was saved.</source>
        <translation>Una decisión no nombra ningún token. No se guardó nada.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, then try again.</source>
        <translation>La nota tiene %1 caracteres, y el máximo es %2. Acórtela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>Preguntar al propietario</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Changed since the decision</source>
        <translation>Cambiado desde la decisión</translation>
    </message>
</context>
<context>
    <name>DecodeError</name>
    <message>
        <source>record %1: %2</source>
        <translation>registro %1: %2</translation>
    </message>
    <message>
        <source>record %1, %2: %3</source>
        <translation>registro %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 no se pudo leer: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it holds several</source>
        <translation>contiene varios</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as --export writes them to a file that ends in .jsonl.</source>
        <translation>La línea %2 de %1 no es un registro: %3. Solo se puede comparar con JSON Lines, tal como lo escribe --export en un archivo que termina en .jsonl.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has an id that stands before it already: %3. Only the file of one export can be compared with.</source>
        <translation>La línea %2 de %1 tiene un identificador que ya está más arriba: %3. Solo se puede comparar con el archivo de una única exportación.</translation>
    </message>
    <message>
        <source>It is of another server, %1.</source>
        <translation>El archivo es de otro servidor, %1.</translation>
    </message>
    <message>
        <source>It holds a selection of tokens: others count as new.</source>
        <translation>El archivo contiene una selección de tokens: los demás cuentan como nuevos.</translation>
    </message>
    <message>
        <source>It answers another query: tokens that one of the two does not ask for count as new or as gone.</source>
        <translation>El archivo responde a otra consulta: los tokens que una de las dos no pide cuentan como nuevos o como desaparecidos.</translation>
    </message>
    <message>
        <source>It holds only what matched %1: tokens that did not then count as new.</source>
        <translation>El archivo contiene solo lo que coincidía con %1: los tokens que entonces no coincidían cuentan como nuevos.</translation>
    </message>
    <message>
        <source>It may lack tokens, which count as new: %1.</source>
        <translation>Al archivo pueden faltarle tokens, que cuentan como nuevos: %1.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 no es el manifiesto de una exportación.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records. Choose a file that was exported as .jsonl.</source>
        <translation>%1 es CSV, y solo JSON Lines contiene registros enteros. Elija un archivo que se exportó como .jsonl.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 no es lo que dice su manifiesto: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, and has no manifest that says so.</source>
        <translation>%1 no contiene nada, y no tiene manifiesto que lo diga.</translation>
    </message>
    <message>
        <source>%1 has no manifest: it was not verified, and is judged as of when it was last changed, %2.</source>
        <translation>%1 no tiene manifiesto: no se comprobó, y se juzga a fecha de su última modificación, %2.</translation>
    </message>
    <message>
        <source>It is newer than what it is compared with: as of %1.</source>
        <translation>El archivo es más reciente que aquello con lo que se compara: a fecha de %1.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado con %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Loading tokens …</source>
        <translation>Cargando tokens …</translation>
    </message>
    <message>
        <source>No tokens loaded yet</source>
        <translation>Aún no hay tokens cargados</translation>
    </message>
    <message>
        <source>The message below says why, and what helps.</source>
        <translation>El mensaje de abajo dice por qué, y qué ayuda.</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>No token of this account fits all filters at once.</source>
        <translation>Ningún token de esta cuenta cumple todos los filtros a la vez.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>This account has no tokens</source>
        <translation>Esta cuenta no tiene tokens</translation>
    </message>
    <message>
        <source>Nobody has created a personal access token yet, or the token in use may not see those of others.</source>
        <translation>Nadie ha creado todavía un token de acceso personal, o el token en uso no puede ver los de otros.</translation>
    </message>
    <message>
        <source>Why no tokens show, and what to do about it.</source>
        <translation>Por qué no se muestran tokens y qué hacer.</translation>
    </message>
    <message>
        <source>Tokens that are gone are not in this list</source>
        <translation>Los tokens desaparecidos no están en esta lista</translation>
    </message>
    <message>
        <source>They were in the earlier review, and the server does not list them any more.</source>
        <translation>Estaban en la revisión anterior, y el servidor ya no los lista.</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Mostrar los tokens desaparecidos</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>The result could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>El resultado no se pudo escribir en la salida estándar. Haga sitio o envíelo a otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was checked.</source>
        <translation>%1 no se pudo leer: %2. No se comprobó nada.</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, not %2</source>
        <translation>su SHA-256 es %1, no %2</translation>
    </message>
    <message>
        <source>its number of rows is %1, not %2</source>
        <translation>su número de filas es %1, no %2</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 no es lo que dice su manifiesto: %2.</translation>
    </message>
    <message>
        <source>%1 is what its manifest says: SHA-256 %2, number of rows %3.</source>
        <translation>%1 es lo que dice su manifiesto: SHA-256 %2, número de filas %3.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export. Nothing was checked.</source>
        <translation>%1 no es el manifiesto de una exportación. No se comprobó nada.</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>%1 was left unchanged.</source>
        <translation>%1 está como estaba antes.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message>
        <source>Exporting from %1: %2</source>
        <translation>Exportando de %1: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(queda %Ln después)</numerusform>
            <numerusform>(quedan %Ln después)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>%Ln token exportado.</numerusform>
            <numerusform>%Ln tokens exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>%Ln de ellos llegó después de hacer la selección.</numerusform>
            <numerusform>%Ln de ellos llegaron después de hacer la selección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln de ellos tiene campos que no se pudieron leer, y está en el archivo tal como se envió.</numerusform>
            <numerusform>%Ln de ellos tienen campos que no se pudieron leer, y están en el archivo tal como se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not all that was selected: %1.</source>
        <translation>Eso no es todo lo que se seleccionó: %1.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Pueden faltar algunos: %1.</translation>
    </message>
    <message>
        <source>Exporting again would not change that: the file is whole if nobody created or deleted tokens meanwhile.</source>
        <translation>Exportar de nuevo no cambiaría eso: el archivo está completo si nadie creó ni borró tokens mientras tanto.</translation>
    </message>
    <message>
        <source>Export again while nobody creates or deletes tokens.</source>
        <translation>Exporte de nuevo mientras nadie cree ni elimine tokens.</translation>
    </message>
    <message>
        <source>They are in %1, and its manifest is %2.</source>
        <comment>file, second file</comment>
        <translation>Están en %1, y su manifiesto es %2.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Neutralize spreadsheet formulas</source>
        <translation>Proteger el texto que una hoja de cálculo ejecutaría</translation>
    </message>
    <message>
        <source>Write a UTF-8 BOM</source>
        <translation>Empezar con una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters beyond A to Z.</source>
        <translation>Algunas hojas de cálculo la necesitan para leer letras más allá de la A a la Z.</translation>
    </message>
    <message>
        <source>Write a manifest beside the file</source>
        <translation>Escribir un manifiesto junto al archivo</translation>
    </message>
    <message>
        <source>Tells an auditor how the file came about: query, times, number of rows, SHA-256.</source>
        <translation>Indica a un auditor cómo se creó el archivo: consulta, horas, número de filas, SHA-256.</translation>
    </message>
    <message>
        <source>Export tokens</source>
        <translation>Exportar tokens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV, una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON Lines, whole records as the server sent them</source>
        <translation>JSON Lines, registros completos tal como los envió el servidor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file has the checked columns in this order. Drag them to change it.</source>
        <translation>El archivo tiene las columnas marcadas en este orden. Arrástrelas para cambiarlo.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 de %2 columnas</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Escriba el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>That is a folder. Enter the name of a file.</source>
        <translation>Eso es una carpeta. Escriba el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced when the export is complete.</source>
        <translation>Este archivo ya existe. Se sustituirá cuando la exportación esté completa.</translation>
    </message>
    <message>
        <source>Writes tokens to a file. The window stays usable meanwhile.</source>
        <translation>Escribe tokens en un archivo. La ventana se puede seguir usando entretanto.</translation>
    </message>
    <message>
        <source>The selected rows, or everything that the filters let through.</source>
        <translation>Las filas seleccionadas o todo lo que los filtros dejan pasar.</translation>
    </message>
    <message>
        <source>CSV is a table for spreadsheets; JSON Lines are the server&apos;s whole records, one a line.</source>
        <translation>CSV es una tabla para hojas de cálculo; JSON Lines son los registros completos del servidor, uno por línea.</translation>
    </message>
    <message>
        <source>It appears under this name only when it is complete, and only you can read it.</source>
        <translation>Aparece con este nombre solo cuando está completo, y solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Puts a &apos; before =, +, -, @ and &apos; where a spreadsheet may see a formula begin.</source>
        <translation>Pone una &apos; delante de =, +, -, @ y &apos; donde una hoja de cálculo puede ver el comienzo de una fórmula.</translation>
    </message>
    <message>
        <source>The file will be no .%1, whatever its name says.</source>
        <translation>El archivo no será un .%1, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Tell what was not reported</source>
        <translation>Indicar lo que no se comunicó</translation>
    </message>
    <message>
        <source>After each column of a time comes another, such as expiresAt?, which says yes or no: an empty cell alone means never as well.</source>
        <translation>Después de cada columna de tiempo viene otra, como expiresAt?, que dice yes o no: una celda vacía por sí sola también significa «nunca».</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestra</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its manifest: %1</source>
        <translation>su manifiesto: %1</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>hay otro sistema de archivos montado ahí</translation>
    </message>
    <message>
        <source>it is protected from being replaced</source>
        <translation>está protegido contra la sustitución</translation>
    </message>
    <message>
        <source>it is a link that another user has put into a folder open to all</source>
        <translation>es un enlace que otro usuario ha puesto en una carpeta abierta a todos</translation>
    </message>
    <message>
        <source>it belongs to another user, who alone may replace it in this folder</source>
        <translation>pertenece a otro usuario, y solo este puede sustituirlo en esta carpeta</translation>
    </message>
    <message>
        <source>%1 is in the way (%2)</source>
        <translation>%1 lo impide (%2)</translation>
    </message>
    <message>
        <source>another export is writing it</source>
        <translation>otra exportación lo está escribiendo</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>el servidor no respeta el filtro por fecha de creación</translation>
    </message>
    <message>
        <source>the server ignores the filter by id</source>
        <translation>el servidor no respeta el filtro por identificador</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unos %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>waiting %1 s for the server&apos;s limit</source>
        <translation>esperando %1 s por el límite del servidor</translation>
    </message>
</context>
<context>
    <name>ExportQueue</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>El archivo no se pudo escribir: %1.</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Creates tokens</source>
        <translation>Crea tokens</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>En el pasado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>En menos de %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>En %1 o más</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Hace menos de %1</translation>
    </message>
    <message>
        <source>Before the last %1</source>
        <translation>Hace %1 o más</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>What the tokens that show have in common, with how many they are. Click a value to see these tokens alone, and again to take that back. Click a heading to fold it.</source>
        <translation>Lo que tienen en común los tokens que se muestran, con cuántos son. Haga clic en un valor para ver solo esos tokens, y otra vez para deshacerlo. Haga clic en un encabezado para plegarlo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number of tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: narrows to %2</source>
        <translation>%1: acota a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path</source>
        <translation>Copiar &amp;ruta JSON</translation>
    </message>
    <message>
        <source>Copy as “path: &amp;value”</source>
        <translation>Copiar como «ruta: &amp;valor»</translation>
    </message>
    <message>
        <source>Show &amp;full value …</source>
        <translation>Mostrar el valor co&amp;mpleto …</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>&amp;Abrir enlace en el navegador</translation>
    </message>
    <message>
        <source>&amp;Go to what the id names</source>
        <translation>&amp;Ir a lo que nombra el identificador</translation>
    </message>
    <message>
        <source>&amp;Sort metadata</source>
        <translation>&amp;Ordenar los metadatos</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>order of metadata</comment>
        <translation>Como se recibieron</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>By key, descending</source>
        <translation>Por clave, descendente</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>By value, descending</source>
        <translation>Por valor, descendente</translation>
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
        <translation>Detalles del token</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <comment>the widest label</comment>
        <translation>Organizaciones permitidas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Token ids, comma separated</source>
        <translation>Identificadores, separados por comas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Creado desde</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Creado hasta</translation>
    </message>
    <message>
        <source>Created period</source>
        <translation>Periodo de creación</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Updated from</source>
        <translation>Modificado desde</translation>
    </message>
    <message>
        <source>Updated to</source>
        <translation>Modificado hasta</translation>
    </message>
    <message>
        <source>Updated period</source>
        <translation>Periodo de modificación</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>The server looks for these words; the list follows while you type. Esc empties the field.</source>
        <translation>El servidor busca estas palabras; la lista sigue mientras escribe. Esc vacía el campo.</translation>
    </message>
    <message>
        <source>Takes away search, ids and dates. The order stays.</source>
        <translation>Quita la búsqueda, los identificadores y las fechas. El orden se mantiene.</translation>
    </message>
    <message>
        <source>Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line breaks; ids are also found in JSON and in the addresses of tokens.</source>
        <translation>Muestra solo los tokens con estos identificadores. Una lista pegada puede ir separada por comas, espacios o saltos de línea; también se encuentran identificadores en JSON y en las direcciones de tokens.</translation>
    </message>
    <message>
        <source>Only the ids were taken of what stood here.</source>
        <translation>De lo que había aquí solo se tomaron los identificadores.</translation>
    </message>
    <message>
        <source>Spaces, quotes and invisible characters around the text are not searched for.</source>
        <translation>Los espacios, las comillas y los caracteres invisibles alrededor del texto no se buscan.</translation>
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
        <translation>Condiciones del filtro</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>term of the filter</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Takes this term away: %1</source>
        <translation>Quita esta condición: %1</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
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
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
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
            <numerusform>%Ln cambio desde el %1</numerusform>
            <numerusform>%Ln cambios desde el %1</numerusform>
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
            <numerusform>%Ln token no se puede juzgar: lo que decide no se comunicó o no se pudo leer.</numerusform>
            <numerusform>%Ln tokens no se pueden juzgar: lo que decide no se comunicó o no se pudo leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What a review asks of every token, and for how many of those that show it holds. Click a line to see these tokens alone, with Ctrl to combine lines, and again to see all.</source>
        <translation>Lo que una revisión pregunta de cada token, y para cuántos de los que se muestran se cumple. Haga clic en una línea para ver solo esos tokens, con Ctrl para combinar líneas, y otra vez para verlos todos.</translation>
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
            <numerusform>%1, %Ln día antes de esta revisión</numerusform>
            <numerusform>%1, %Ln días antes de esta revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the threshold is %2.</source>
        <comment>fact; number of days</comment>
        <translation>%1; el umbral es %2.</translation>
    </message>
    <message>
        <source>Created %1, and never used</source>
        <translation>Creado el %1, y nunca usado</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Usado por última vez el %1</translation>
    </message>
    <message>
        <source>It has no end. Created %1.</source>
        <translation>No tiene fin. Creado el %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>No tiene fin.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Del %1 al %2, %Ln día</numerusform>
            <numerusform>Del %1 al %2, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended %1, and was used %2.</source>
        <translation>Acabó el %1, y se usó el %2.</translation>
    </message>
    <message>
        <source>It ended %1, and is not revoked.</source>
        <translation>Acabó el %1, y no está revocado.</translation>
    </message>
    <message>
        <source>It can create tokens: %1.</source>
        <comment>scopes</comment>
        <translation>Puede crear tokens: %1.</translation>
    </message>
    <message>
        <source>It can change accounts, roles or users: %1.</source>
        <comment>scopes</comment>
        <translation>Puede cambiar cuentas, roles o usuarios: %1.</translation>
    </message>
    <message>
        <source>It has no end, and can write: %1.</source>
        <comment>scopes</comment>
        <translation>No tiene fin y puede escribir: %1.</translation>
    </message>
    <message>
        <source>The owner signs in with a password alone: two-factor authentication and single sign-on are off.</source>
        <translation>El propietario inicia sesión solo con una contraseña: el segundo factor y el inicio de sesión único están desactivados.</translation>
    </message>
    <message>
        <source>The owner was last seen %1</source>
        <translation>El propietario fue visto por última vez el %1</translation>
    </message>
    <message>
        <source>The owner was never seen, and last logged in %1</source>
        <translation>El propietario nunca fue visto, y accedió por última vez el %1</translation>
    </message>
    <message>
        <source>The owner was never seen. The account was created %1</source>
        <translation>El propietario nunca fue visto. La cuenta se creó el %1</translation>
    </message>
    <message>
        <source>The server knows no owner any more. The id of the user was %1.</source>
        <translation>El servidor ya no conoce a ningún propietario. El identificador del usuario era %1.</translation>
    </message>
    <message>
        <source>The server knows no owner any more.</source>
        <translation>El servidor ya no conoce a ningún propietario.</translation>
    </message>
    <message>
        <source>Created %1, and never rotated</source>
        <translation>Creado el %1, y nunca renovado</translation>
    </message>
    <message numerus="yes">
        <source>It ends %1, in %Ln day(s), and was used %2.</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Acaba el %1, dentro de %Ln día, y se usó el %2.</numerusform>
            <numerusform>Acaba el %1, dentro de %Ln días, y se usó el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before its creation.</source>
        <comment>what happened, and when</comment>
        <translation>%1 es anterior a su creación.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <comment>what happened, and when</comment>
        <translation>%1 está en el futuro.</translation>
    </message>
    <message>
        <source>Its creation, %1,</source>
        <translation>Su creación, %1,</translation>
    </message>
    <message>
        <source>Its last change, %1,</source>
        <translation>Su última modificación, %1,</translation>
    </message>
    <message>
        <source>Its last use, %1,</source>
        <translation>Su último uso, %1,</translation>
    </message>
    <message>
        <source>Its last rotation, %1,</source>
        <translation>Su última renovación, %1,</translation>
    </message>
    <message>
        <source>Its end, %1,</source>
        <translation>Su fin, %1,</translation>
    </message>
    <message>
        <source>Its owner has at least one other live token with the name “%1”.</source>
        <translation>Su propietario tiene al menos otro token vigente con el nombre «%1».</translation>
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
            <numerusform>%Ln token de la revisión del %1 ya no está en la lista del servidor. Se muestra como era entonces.</numerusform>
            <numerusform>%Ln tokens de la revisión del %1 ya no están en la lista del servidor. Se muestran como eran entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lists revoked tokens, so these were deleted, or its answer was narrowed.</source>
        <translation>El servidor lista los tokens revocados, así que estos se eliminaron, o la respuesta se acotó.</translation>
    </message>
    <message>
        <source>The server lists no revoked tokens, so nobody can tell here whether these were revoked or deleted.</source>
        <translation>El servidor no lista tokens revocados, así que aquí no se puede saber si estos se revocaron o se eliminaron.</translation>
    </message>
    <message>
        <source>The first %1 show.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>Gone tokens</source>
        <translation>Tokens desaparecidos</translation>
    </message>
    <message>
        <source>Tokens that were in the earlier review and are not there any more.</source>
        <translation>Tokens que estaban en la revisión anterior y ya no están.</translation>
    </message>
</context>
<context>
    <name>GoneTokens</name>
    <message>
        <source>%1 cannot be read any more: %2</source>
        <translation>%1 ya no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was read: compare again.</source>
        <translation>%1 no es lo que era cuando se leyó: compare de nuevo.</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>highest severity · number of different findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Live scopes</source>
        <comment>scopes of live tokens</comment>
        <translation>Ámbitos vigentes</translation>
    </message>
    <message>
        <source>Newest use</source>
        <translation>Uso más reciente</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Próximo fin</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Tokens that have something in common, a group a row. Enter or a double click shows the tokens of a group, a click on a title sorts.</source>
        <translation>Tokens que tienen algo en común, un grupo por fila. Intro o un doble clic muestra los tokens de un grupo, un clic en un título ordena.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tokens of this group</source>
        <translation>Mostrar los tokens de este grupo</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <comment>title of a column</comment>
        <translation>Ordenar por: %1</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – PAT Console</source>
        <translation>Guía – PAT Console</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The guide was not installed with this program. It is docs/guide.md where the program comes from.</source>
        <translation>La guía no se instaló con este programa. Es docs/guide.md, allí de donde viene el programa.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>No está en la guía.</translation>
    </message>
    <message>
        <source>How to use the program, task by task. Choose a part in the contents, or look for a word.</source>
        <translation>Cómo usar el programa, tarea por tarea. Elija una parte del contenido o busque una palabra.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Review of the access tokens on %1</source>
        <comment>host</comment>
        <translation>Revisión de los tokens de acceso en %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message numerus="yes">
        <source>To be revoked: %Ln token(s)</source>
        <translation>
            <numerusform>Por revocar: %Ln token</numerusform>
            <numerusform>Por revocar: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Please revoke these tokens, and answer when that is done. If one of them is still needed, answer before that: by whom, and for what.</source>
        <translation>Revoque estos tokens, por favor, y responda cuando esté hecho. Si alguno se necesita todavía, responda antes: quién lo necesita y para qué.</translation>
    </message>
    <message numerus="yes">
        <source>To be answered: %Ln token(s)</source>
        <translation>
            <numerusform>Por responder: %Ln token</numerusform>
            <numerusform>Por responder: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer for each of these tokens: is it still needed, by whom, and for what?</source>
        <translation>Responda, por favor, para cada uno de estos tokens: ¿se necesita todavía, quién lo necesita y para qué?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>ya no legible</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>what a review has found</comment>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was found</comment>
        <translation>nada</translation>
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
        <translation>%1, por %2, %3</translation>
    </message>
    <message>
        <source>(the token has changed since)</source>
        <translation>(el token ha cambiado desde entonces)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>Propietario desconocido</translation>
    </message>
    <message>
        <source>Your access tokens on %1</source>
        <comment>host</comment>
        <translation>Sus tokens de acceso en %1</translation>
    </message>
</context>
<context>
    <name>HandoverControl</name>
    <message>
        <source>Ids to revoke</source>
        <translation>Identificadores por revocar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) more are left out, because the filter hides them. Take terms away to hand them over, too.</source>
        <translation>
            <numerusform>Se omite %Ln token más, porque el filtro lo oculta. Quite condiciones para entregarlo también.</numerusform>
            <numerusform>Se omiten %Ln tokens más, porque el filtro los oculta. Quite condiciones para entregarlos también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto para enviar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open it in your mail program. Nothing is sent from here.</source>
        <translation>Un texto para cada propietario de tokens que usted ha decidido revocar o por los que ha decidido preguntar: cópielo o ábralo en su programa de correo. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>%1 of %2 are to be revoked or asked about.</source>
        <comment>3 tokens, 2 owners</comment>
        <translation>%1 de %2: por revocar o por preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln propietario</numerusform>
            <numerusform>%Ln propietarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is decided to be asked about or revoked.</source>
        <translation>No se ha decidido revocar ningún token ni preguntar por ninguno.</translation>
    </message>
    <message>
        <source>Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to be asked. Then hand that over here.</source>
        <translation>Pulse 2 o 3 en un token para decidir que se ha de revocar o que se ha de preguntar a su propietario. Después entréguelo aquí.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Save ids to revoke …</source>
        <translation>Guardar los identificadores por revocar …</translation>
    </message>
    <message>
        <source>No token is decided to be revoked.</source>
        <translation>No se ha decidido revocar ningún token.</translation>
    </message>
    <message>
        <source>… The rest does not show here. It is copied with the text.</source>
        <translation>… El resto no se muestra aquí. Se copia con el texto.</translation>
    </message>
    <message>
        <source>To %1. Nothing is sent until you send it there.</source>
        <translation>Para %1. Nada se envía hasta que usted lo envíe allí.</translation>
    </message>
    <message>
        <source>The server tells no e-mail address of this owner. Copy the text.</source>
        <translation>El servidor no indica ninguna dirección de correo de este propietario. Copie el texto.</translation>
    </message>
    <message>
        <source>What the server tells as this owner&apos;s e-mail address is none that can be written to safely: %1. Copy the text.</source>
        <translation>Lo que el servidor indica como dirección de correo de este propietario no es una a la que se pueda escribir con seguridad: %1. Copie el texto.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>El texto se copió.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>No se pudo abrir ningún programa de correo.</translation>
    </message>
    <message>
        <source>Copy the text, and write to %1 by yourself.</source>
        <translation>Copie el texto y escriba a %1 por su cuenta.</translation>
    </message>
    <message>
        <source>The text is too long to be passed to a mail program.</source>
        <translation>El texto es demasiado largo para pasarlo a un programa de correo.</translation>
    </message>
    <message>
        <source>It was copied instead: paste it into the letter to %1.</source>
        <translation>En lugar de eso se copió: péguelo en el mensaje a %1.</translation>
    </message>
    <message>
        <source>The text was passed to your mail program.</source>
        <translation>El texto se pasó a su programa de correo.</translation>
    </message>
    <message>
        <source>Send it there, to %1.</source>
        <translation>Envíelo allí, a %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) that cannot stand on a line are left out; the texts name them.</source>
        <translation>
            <numerusform>Se omite %Ln identificador que no puede estar en una línea; los textos lo nombran.</numerusform>
            <numerusform>Se omiten %Ln identificadores que no pueden estar en una línea; los textos los nombran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln identificador escrito.</numerusform>
            <numerusform>%Ln identificadores escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>HandoverFolder</name>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>there is something in that folder, which has to be new or empty</source>
        <translation>hay algo en esa carpeta, que ha de ser nueva o estar vacía</translation>
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
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>the owner</comment>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another file, or make room.</source>
        <translation>%1 no se pudo escribir: %2. Elija otro archivo, o haga sitio.</translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Run it again while nobody creates or deletes tokens.</source>
        <translation>A la exportación pueden faltarle tokens: %1. Repítala mientras nadie cree ni borre tokens.</translation>
    </message>
    <message>
        <source>Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export what can be had.</source>
        <translation>No se escribió nada, pues pueden faltar tokens: %1. Omita --require-complete para exportar lo que se pueda obtener.</translation>
    </message>
    <message>
        <source>The export is complete. But %1: the console has left out what was not asked for.</source>
        <translation>La exportación está completa. Pero %1: la consola ha dejado fuera lo que no se pidió.</translation>
    </message>
    <message>
        <source>It holds nothing that was not asked for: the console has left that out.</source>
        <translation>No contiene nada que no se pidiera: la consola lo ha dejado fuera.</translation>
    </message>
    <message>
        <source>The server does not search. Its whole list was read and searched here, for the text in %1.</source>
        <translation>El servidor no admite búsquedas. Se leyó toda su lista y el texto se buscó aquí, en %1.</translation>
    </message>
    <message>
        <source>Days and periods are as this computer&apos;s clock says; set it.</source>
        <translation>Los días y los períodos siguen el reloj de este equipo; póngalo en hora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln registro tiene campos que no se pudieron leer. Están en el archivo tal como se enviaron.</numerusform>
            <numerusform>%Ln registros tienen campos que no se pudieron leer. Están en el archivo tal como se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Running it again would not change that: it is whole if nobody created or deleted tokens while it ran.</source>
        <translation>A la exportación pueden faltarle tokens: %1. Repetirla no cambiaría eso: está completa si nadie creó ni borró tokens mientras tanto.</translation>
    </message>
    <message>
        <source>The server&apos;s limit makes the console wait, %1 s left. It goes on by itself; end it with Ctrl+C.</source>
        <translation>El límite del servidor hace esperar a la consola, quedan %1 s. Continúa por sí sola; termínela con Ctrl+C.</translation>
    </message>
    <message>
        <source>Tokens that --where means may be missing: %1.</source>
        <translation>Pueden faltar tokens a los que se refiere --where: %1.</translation>
    </message>
    <message>
        <source>Findings of same-name may be missing: %1.</source>
        <translation>Pueden faltar hallazgos de same-name: %1.</translation>
    </message>
    <message>
        <source>Changes may be missing: %1.</source>
        <translation>Pueden faltar cambios: %1.</translation>
    </message>
</context>
<context>
    <name>HeadlessReview</name>
    <message>
        <source>The review may lack tokens: %1.</source>
        <translation>A la revisión pueden faltarle tokens: %1.</translation>
    </message>
    <message>
        <source>The server does not search: its whole list was read and searched here.</source>
        <translation>El servidor no admite búsquedas: se leyó toda su lista y se buscó aquí.</translation>
    </message>
    <message>
        <source>The console has left out what was not asked for: %1.</source>
        <translation>La consola ha dejado fuera lo que no se pidió: %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, for tokens may be missing: %1. Leave out --require-complete to review what can be had.</source>
        <translation>No se mostró nada, pues pueden faltar tokens: %1. Omita --require-complete para revisar lo que se pueda obtener.</translation>
    </message>
    <message>
        <source>The review could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>La revisión no se pudo escribir en la salida estándar. Haga sitio o envíela a otro lugar.</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, complete, as of %3</source>
        <comment>host, count, moment</comment>
        <translation>%1: tokens revisados: %2, completo, a fecha de %3</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, tokens may be missing, as of %3</source>
        <translation>%1: tokens revisados: %2, pueden faltar tokens, a fecha de %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>there is no room for the records in %1 (%2)</source>
        <translation>no hay sitio para los registros en %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing can be handed over in %1: %2. Name a folder that is new or empty.</source>
        <translation>No se puede entregar nada en %1: %2. Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>In %1 are texts for owners, %2, and ids to revoke, %3.</source>
        <comment>folder, numbers</comment>
        <translation>En %1 hay textos para propietarios, %2, e identificadores por revocar, %3.</translation>
    </message>
    <message>
        <source>Ids that cannot stand on a line are left out: %1. The texts name them.</source>
        <translation>Identificadores que no pueden estar en una línea y se omiten: %1. Los textos los nombran.</translation>
    </message>
    <message>
        <source>Decisions that --where leaves out: %1.</source>
        <translation>Decisiones que --where deja fuera: %1.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About PAT Console</source>
        <translation>Acerca de PAT Console</translation>
    </message>
    <message>
        <source>PAT Console %1</source>
        <translation>PAT Console %1</translation>
    </message>
    <message>
        <source>Browses the personal access tokens of an account. It only reads: nothing on the server is ever changed.</source>
        <translation>Explora los tokens de acceso personales de una cuenta. Solo lee: en el servidor nunca se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>el servidor no filtra por identificador, y %n de los identificadores no apareció al leer su lista página por página</numerusform>
            <numerusform>el servidor no filtra por identificador, y %n de los identificadores no aparecieron al leer su lista página por página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdWalk</name>
    <message>
        <source>the tokens of these ids</source>
        <translation>los tokens de estos identificadores</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>what was loaded could not be read back; load all tokens again</source>
        <translation>lo cargado no se pudo volver a leer; cargue de nuevo todos los tokens</translation>
    </message>
</context>
<context>
    <name>InventoryModel</name>
    <message>
        <source>%1, outdated</source>
        <comment>decision</comment>
        <translation>%1, desactualizada</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>LifetimeBar</name>
    <message>
        <source>now</source>
        <comment>end of the lifetime bar</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>last used</source>
        <comment>mark on the lifetime bar</comment>
        <translation>último uso</translation>
    </message>
    <message>
        <source>rotated</source>
        <comment>mark on the lifetime bar</comment>
        <translation>renovado</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Last rotated %1</source>
        <translation>Renovado el %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Usado el %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca el %1</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>LineFile</name>
    <message>
        <source>line %1 is longer than any record</source>
        <translation>la línea %1 es más larga que cualquier registro</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
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
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Rate limited; retrying in %1 s</source>
        <translation>El servidor pide esperar, quedan %1 s</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>PAT Console</source>
        <translation>PAT Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar selección</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Select all tokens</source>
        <translation>Seleccionar todos los tokens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Go to row …</source>
        <translation>Ir a la fila …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Última fila</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Detalles del token</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 (production) – PAT Console</source>
        <translation>%1 (producción) – PAT Console</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>%Ln token seleccionado</numerusform>
            <numerusform>%Ln tokens seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>Todo lo que coincide: %Ln token</numerusform>
            <numerusform>Todo lo que coincide: %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>Todo lo que coincide: al menos %Ln token</numerusform>
            <numerusform>Todo lo que coincide: al menos %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Buscar en los detalles</translation>
    </message>
    <message>
        <source>Asks the server again for what shows. What is selected stays selected.</source>
        <translation>Pide de nuevo al servidor lo que se muestra. Lo seleccionado sigue seleccionado.</translation>
    </message>
    <message>
        <source>Writes the selected tokens to a file. A dialog asks which columns, and where to.</source>
        <translation>Escribe los tokens seleccionados en un archivo. Un diálogo pregunta qué columnas y dónde.</translation>
    </message>
    <message>
        <source>Writes everything that the filters let through to a file, whether it has been on screen or not.</source>
        <translation>Escribe en un archivo todo lo que los filtros dejan pasar, se haya visto o no.</translation>
    </message>
    <message>
        <source>Searches, filters, orders and columns that were kept under a name. Choose one to see it again.</source>
        <translation>Búsquedas, filtros, órdenes y columnas guardados con un nombre. Elija una para verla de nuevo.</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Buscar una orden …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln fuera de la vista</numerusform>
            <numerusform>%Ln fuera de la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>Wait until its file is whole, or cancel it: then everything is as it was before the export.</source>
        <translation>Espere a que su archivo esté completo, o cancélela: entonces todo queda como antes de la exportación.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>Esperar y después cerrar</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Cancelar la exportación y cerrar</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Show selected only</source>
        <translation>Mostrar solo lo seleccionado</translation>
    </message>
    <message>
        <source>Lists the selected tokens alone, from whatever searches they were selected in. Back returns.</source>
        <translation>Muestra solo los tokens seleccionados, sean cuales sean las búsquedas en que se seleccionaron. «Atrás» vuelve a la lista anterior.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Nothing is selected any more, whether it is in view or not.</source>
        <translation>Ya no hay nada seleccionado, esté a la vista o no.</translation>
    </message>
    <message>
        <source>Bring back the former selection</source>
        <translation>Recuperar la selección anterior</translation>
    </message>
    <message>
        <source>Selects again what was selected before it was cleared or a click selected something else.</source>
        <translation>Selecciona de nuevo lo que estaba seleccionado antes de que se anulara la selección o un clic seleccionara otra cosa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Reads all tokens that the filters let through, so that they can be sorted by every column, narrowed and judged.</source>
        <translation>Lee todos los tokens que los filtros dejan pasar, para poder ordenarlos por cualquier columna, acotarlos y juzgarlos.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Salir de la revisión</translation>
    </message>
    <message>
        <source>Drops the tokens that are loaded, and shows the pages of the server again.</source>
        <translation>Descarta los tokens cargados y muestra de nuevo las páginas del servidor.</translation>
    </message>
    <message>
        <source>Findings and facets</source>
        <translation>Hallazgos y facetas</translation>
    </message>
    <message>
        <source>Show only this value</source>
        <translation>Mostrar solo este valor</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that have what the current cell says.</source>
        <translation>Acota la revisión a los tokens que tienen lo que dice la celda actual.</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <translation>Ocultar este valor</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that do not have what the current cell says.</source>
        <translation>Acota la revisión a los tokens que no tienen lo que dice la celda actual.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Shows how many tokens there are, what is found in them, when they end and who has the most. Esc shows their list again.</source>
        <translation>Muestra cuántos tokens hay, qué se encontró en ellos, cuándo terminan y quién tiene más. Esc muestra de nuevo su lista.</translation>
    </message>
    <message>
        <source>The filter of this view cannot be read: %1</source>
        <translation>No se puede leer el filtro de esta vista: %1</translation>
    </message>
    <message>
        <source>Show the tokens that you mean, and save the view again.</source>
        <translation>Muestre los tokens a los que se refiere y guarde de nuevo la vista.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Orders the list by the column of the current cell; the same again turns the order round.</source>
        <translation>Ordena la lista por la columna de la celda actual; otra vez invierte el orden.</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Después por esta columna</translation>
    </message>
    <message>
        <source>Orders tokens of a review that are equal so far by the column of the current cell.</source>
        <translation>Ordena por la columna de la celda actual los tokens de una revisión que hasta ahora son iguales.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Asks for an earlier review, which was kept or exported as JSON Lines, and shows what has changed since.</source>
        <translation>Pide una revisión anterior, guardada o exportada como JSON Lines, y muestra qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Mostrar los tokens desaparecidos</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Guardar esta revisión</translation>
    </message>
    <message>
        <source>Writes all tokens that are loaded to a file, to compare with later. The server is not asked again.</source>
        <translation>Escribe en un archivo todos los tokens cargados, para comparar con ellos más adelante. No se pregunta de nuevo al servidor.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Writes what the review shows and has found to a file for people, as a page for a browser or as a PDF.</source>
        <translation>Escribe lo que la revisión muestra y ha hallado en un archivo para personas, como página para el navegador o como PDF.</translation>
    </message>
    <message>
        <source>Decide: keep</source>
        <translation>Decidir: conservar</translation>
    </message>
    <message>
        <source>Decides about the selected tokens. It is kept on this computer alone.</source>
        <translation>Decide sobre los tokens seleccionados. La decisión se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>Decidir: revocar</translation>
    </message>
    <message>
        <source>Decide: ask the owner</source>
        <translation>Decidir: preguntar al propietario</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Importar decisiones</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Entregar …</translation>
    </message>
    <message>
        <source>Writes a text for each owner of tokens that you have decided to revoke or to ask about, and the ids to revoke to a file. Nothing is sent.</source>
        <translation>Escribe un texto para cada propietario de tokens que usted ha decidido revocar o por los que ha decidido preguntar, y los identificadores por revocar en un archivo. No se envía nada.</translation>
    </message>
    <message>
        <source>Relative days</source>
        <translation>Días relativos</translation>
    </message>
    <message>
        <source>Shows &quot;4 days ago&quot; in lists instead of the day; the other one is the tooltip.</source>
        <translation>Muestra en las listas «hace 4 días» en lugar del día; lo otro está en la información emergente.</translation>
    </message>
    <message>
        <source>Show only this owner</source>
        <translation>Mostrar solo este propietario</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s owner.</source>
        <translation>Limita la revisión a los tokens del propietario del token actual.</translation>
    </message>
    <message>
        <source>Show only this organization</source>
        <translation>Mostrar solo esta organización</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s organization.</source>
        <translation>Limita la revisión a los tokens de la organización del token actual.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part: buttons, filters, facets, list, message, details.</source>
        <translation>Lleva el teclado a la parte siguiente: botones, filtros, facetas, lista, mensaje, detalles.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What happened, what is kept, and what to do next.</source>
        <translation>Qué ha ocurrido, qué se conserva y qué hacer después.</translation>
    </message>
</context>
<context>
    <name>OverviewCounts</name>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>live</source>
        <translation>vigentes</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>propietarios</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>con hallazgos</translation>
    </message>
    <message>
        <source>All tokens of this review</source>
        <translation>Todos los tokens de esta revisión</translation>
    </message>
    <message>
        <source>Tokens that the filter lets through, of %1</source>
        <translation>Tokens que el filtro deja pasar, de %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No comunicado</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month beside a bar</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>Hace de 30 a 90 días</translation>
    </message>
    <message>
        <source>90 days to a year ago</source>
        <translation>Hace de 90 días a un año</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Hace más tiempo</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>When tokens end</source>
        <translation>Cuándo terminan los tokens</translation>
    </message>
    <message>
        <source>Tokens per owner: the ten biggest</source>
        <translation>Tokens por propietario: los diez mayores</translation>
    </message>
    <message>
        <source>Tokens per organization: the ten biggest</source>
        <translation>Tokens por organización: las diez mayores</translation>
    </message>
    <message>
        <source>Age: year of creation</source>
        <translation>Antigüedad: año de creación</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Tokens con hallazgos</translation>
    </message>
    <message>
        <source>Changes since the earlier review</source>
        <translation>Cambios desde la revisión anterior</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>page %1 repeats what came before</source>
        <translation>la página %1 repite lo anterior</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Mostrar los tokens de este propietario</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>Mostrar en los detalles</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>There is more than one token, or one that is broken over several lines. Leave one token alone, on one line.</source>
        <translation>Hay más de un token, o uno partido en varias líneas. Deje un solo token, en una sola línea.</translation>
    </message>
    <message>
        <source>There is a space inside the token, or there are two of them. Copy one token again, whole and alone, without spaces.</source>
        <translation>Hay un espacio dentro del token, o hay dos tokens. Copie de nuevo un token, entero y solo, sin espacios.</translation>
    </message>
    <message>
        <source>There is a character that a token cannot have (%1). Copy it again, whole and alone.</source>
        <translation>Hay un carácter que un token no puede tener (%1). Copie de nuevo el token, entero y solo.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>period</comment>
        <translation>Otro</translation>
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
        <translation>No se comprobó nada.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 no se pudo leer: %2.</translation>
    </message>
    <message>
        <source>%1 is not a report of this program.</source>
        <translation>%1 no es un informe de este programa.</translation>
    </message>
    <message>
        <source>%1 does not know the SHA-256 of its records: they could not be read back when it was written.</source>
        <translation>%1 no conoce el SHA-256 de sus registros: no se pudieron volver a leer cuando se escribió.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 no es el manifiesto de una exportación.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records.</source>
        <translation>%1 es CSV, y solo JSON Lines contiene registros enteros.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 no es lo que dice su manifiesto: %2.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes them to a file that ends in .jsonl.</source>
        <translation>La línea %2 de %1 no es un registro. Los informes son de JSON Lines, como --export los escribe en un archivo que termina en .jsonl.</translation>
    </message>
    <message>
        <source>The records could not be sorted: %1.</source>
        <translation>No se pudieron ordenar los registros: %1.</translation>
    </message>
    <message>
        <source>%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the report names %4.</source>
        <translation>%1 no es un informe de los registros de %2: ordenados por identificador, su SHA-256 es %3, y el informe indica %4.</translation>
    </message>
    <message>
        <source>%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.</source>
        <translation>%1 es un informe de los registros de %2: ordenados por identificador, su SHA-256 es %3, número de registros %4.</translation>
    </message>
    <message>
        <source>The file is what its manifest says.</source>
        <translation>El archivo es lo que dice su manifiesto.</translation>
    </message>
    <message>
        <source>The file has no manifest, which would tell how it came about.</source>
        <translation>El archivo no tiene manifiesto, que diría cómo se creó.</translation>
    </message>
</context>
<context>
    <name>ReportControl</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para el navegador (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>No se escribió ningún informe.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>Elija un nombre que termine en .html o .pdf.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>El informe se escribió.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Writes what the review has found to one file for people: a page for a browser, or a PDF.</source>
        <translation>Escribe lo que la revisión ha hallado en un único archivo para personas: una página para el navegador o un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>A report of %Ln token(s), as the list shows them. It holds:</source>
        <translation>
            <numerusform>Un informe de %Ln token, tal como lo muestra la lista. Contiene:</numerusform>
            <numerusform>Un informe de %Ln tokens, tal como los muestra la lista. Contiene:</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>How many tokens, live ones, owners and findings there are.</source>
        <translation>Cuántos tokens, vigentes, propietarios y hallazgos hay.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>When tokens end, when they were used, and how old they are, as bars with numbers.</source>
        <translation>Cuándo terminan los tokens, cuándo se usaron y qué antigüedad tienen, en barras con números.</translation>
    </message>
    <message>
        <source>Findings, with their tokens and reasons</source>
        <translation>Hallazgos, con sus tokens y motivos</translation>
    </message>
    <message>
        <source>A section for each question, and why each token is in it.</source>
        <translation>Una sección para cada pregunta, y por qué cada token está en ella.</translation>
    </message>
    <message>
        <source>What has changed since the earlier review</source>
        <translation>Qué ha cambiado desde la revisión anterior</translation>
    </message>
    <message>
        <source>Needs a comparison: Review, Compare with.</source>
        <translation>Necesita una comparación: Revisión, Comparar con.</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Qué no se pudo juzgar</translation>
    </message>
    <message>
        <source>Tokens of which the server did not report what a question needs.</source>
        <translation>Tokens de los que el servidor no comunicó lo que una pregunta necesita.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>The SHA-256 of the records, and how to make it again.</source>
        <translation>El SHA-256 de los registros, y cómo volver a obtenerlo.</translation>
    </message>
    <message>
        <source>Leave out e-mail addresses</source>
        <translation>Omitir las direcciones de correo</translation>
    </message>
    <message>
        <source>No e-mail address is told anywhere, also none that stands in another text.</source>
        <translation>No aparece ninguna dirección de correo, tampoco dentro de otros textos.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Decisions, with their notes</source>
        <translation>Decisiones, con sus notas</translation>
    </message>
    <message>
        <source>What was decided about which tokens, by whom and when.</source>
        <translation>Qué se decidió sobre qué tokens, quién y cuándo.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Used after its end</source>
        <translation>Usado después de su fin</translation>
    </message>
    <message>
        <source>Can create tokens</source>
        <translation>Puede crear tokens</translation>
    </message>
    <message>
        <source>Can change accounts, roles or users</source>
        <translation>Puede cambiar cuentas, roles o usuarios</translation>
    </message>
    <message>
        <source>Can write and never expires</source>
        <translation>Puede escribir y no caduca nunca</translation>
    </message>
    <message>
        <source>Owner has neither two-factor authentication nor single sign-on</source>
        <translation>El propietario no tiene ni segundo factor ni inicio de sesión único</translation>
    </message>
    <message>
        <source>Owner does not exist any more</source>
        <translation>El propietario ya no existe</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Sin usar desde hace mucho</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>Propietario no visto desde hace mucho</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Nunca renovado</translation>
    </message>
    <message>
        <source>Ends soon and is in use</source>
        <translation>Acaba pronto y está en uso</translation>
    </message>
    <message>
        <source>Its dates contradict each other</source>
        <translation>Sus fechas se contradicen</translation>
    </message>
    <message>
        <source>Its owner has another token of that name</source>
        <translation>Su propietario tiene otro token con ese nombre</translation>
    </message>
    <message>
        <source>Expired, not revoked</source>
        <translation>Caducado, no revocado</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>Lives for a long time</source>
        <translation>Vive mucho tiempo</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Salir de la revisión</translation>
    </message>
    <message>
        <source>Takes all terms away: all tokens that are loaded show again.</source>
        <translation>Quita todas las condiciones: se muestran de nuevo todos los tokens cargados.</translation>
    </message>
    <message>
        <source>Drops what is loaded, and goes back to the pages of the server.</source>
        <translation>Descarta lo cargado y vuelve a las páginas del servidor.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search, or narrow: state:active can:write unused:&gt;90d owner:… finding:…</source>
        <translation>Buscar o acotar: state:active can:write unused:&gt;90d owner:… finding:…</translation>
    </message>
    <message>
        <source>Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, can:write or expires:&lt;30d narrow the list; a - in front turns one round. The guide lists them all. Enter keeps them, Esc empties the field.</source>
        <translation>Las palabras se buscan en nombres, propietarios, organizaciones, identificadores, etiquetas y metadatos. Condiciones como state:active, can:write o expires:&lt;30d acotan la lista; un - delante invierte una. La guía las enumera todas. Intro las conserva, Esc vacía el campo.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no groups</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>revendedor</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>Puts the tokens together by what they have in common, a group a row. Opening a group shows its tokens.</source>
        <translation>Reúne los tokens según lo que tienen en común, un grupo por fila. Abrir un grupo muestra sus tokens.</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>%1: is not available here.</source>
        <translation>%1: no está disponible aquí.</translation>
    </message>
    <message>
        <source>A word with a colon goes in quotation marks.</source>
        <translation>Una palabra con dos puntos va entre comillas.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The nearest are: %2.</source>
        <translation>No hay ningún campo «%1». Los más parecidos son: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>No hay ningún campo «%1». Los campos son: %2.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean; %1:none is what has none.</source>
        <translation>%1: tiene un valor vacío. Diga a qué se refiere; %1:none es lo que no tiene ninguno.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean.</source>
        <translation>%1: tiene un valor vacío. Diga a qué se refiere.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Say what is not to match.</source>
        <translation>Al signo menos no le sigue nada. Diga qué es lo que no debe coincidir.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A quotation mark inside is doubled.</source>
        <translation>A la comilla de cierre le sigue algo. Una comilla en el interior se duplica.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word. Put the whole word in quotation marks, and double the one inside.</source>
        <translation>Hay una comilla dentro de una palabra. Ponga toda la palabra entre comillas y duplique la del interior.</translation>
    </message>
    <message>
        <source>%1: takes %2, not &quot;%3&quot;.</source>
        <translation>%1: espera %2, no «%3».</translation>
    </message>
    <message>
        <source>%1: takes an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: espera una antigüedad como &gt;90d, o %2, no «%3».</translation>
    </message>
    <message>
        <source>%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: espera un año, mes o día como 2026-03, un período como 2026-01..2026-03, una antigüedad como &gt;90d, o %2, no «%3».</translation>
    </message>
    <message>
        <source>The end of %1 lies before its start.</source>
        <translation>El final de %1 es anterior a su comienzo.</translation>
    </message>
    <message>
        <source>%1: needs an earlier review to compare with (--against FILE).</source>
        <translation>%1: necesita una revisión anterior con la que comparar (--against FILE).</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of tokens</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1 in %2</source>
        <comment>tokens that match, all tokens</comment>
        <translation>de %1 entre %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged by every question</source>
        <translation>
            <numerusform>%Ln token no se puede juzgar según todas las preguntas</numerusform>
            <numerusform>%Ln tokens no se pueden juzgar según todas las preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Tokens: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The server does not list them any more. Names stand in small letters here.</source>
        <translation>El servidor ya no los lista. Los nombres están aquí en minúsculas.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Compared with %1, as of %2.</source>
        <comment>file, moment</comment>
        <translation>Comparado con %1, a fecha de %2.</translation>
    </message>
    <message>
        <source>Tokens by what has changed of them</source>
        <translation>Tokens según lo que ha cambiado en ellos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tokens with findings, by severity</source>
        <translation>Tokens con hallazgos, por gravedad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Tokens with findings, by finding</source>
        <translation>Tokens con hallazgos, por hallazgo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>ya no legible</translation>
    </message>
    <message>
        <source>Severity: %1. Tokens: %2.</source>
        <translation>Gravedad: %1. Tokens: %2.</translation>
    </message>
    <message>
        <source>Could not be judged: %1.</source>
        <translation>No se pudieron juzgar: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se halló nada.</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>field, moment</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>field, moment</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>field, moments</comment>
        <translation>%1 desde %2 hasta %3</translation>
    </message>
    <message>
        <source>ids: %1</source>
        <translation>identificadores: %1</translation>
    </message>
    <message numerus="yes">
        <source>ids: %1, and %Ln more</source>
        <translation>
            <numerusform>identificadores: %1, y %Ln más</numerusform>
            <numerusform>identificadores: %1, y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>search: “%1”</source>
        <translation>búsqueda: «%1»</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>Yes: the answers of the server prove that no token is missing.</source>
        <translation>Sí: las respuestas del servidor demuestran que no falta ningún token.</translation>
    </message>
    <message>
        <source>No: tokens may be missing: %1.</source>
        <translation>No: pueden faltar tokens: %1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>From how many days on something is a finding</source>
        <translation>A partir de cuántos días algo es un hallazgo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Días y horas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido al servidor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>Omitidas en este informe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>SHA-256 of the records</source>
        <translation>SHA-256 de los registros</translation>
    </message>
    <message>
        <source>Not known: records could not be read back</source>
        <translation>No se sabe: hay registros que no se pudieron volver a leer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Live tokens, neither revoked nor known to be expired</source>
        <translation>Tokens vigentes: no revocados, ni caducados que se sepa</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Tokens con hallazgos</translation>
    </message>
    <message>
        <source>What was looked for, and how many tokens it was found in</source>
        <translation>Qué se buscó, y en cuántos tokens se halló</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Qué no se pudo juzgar</translation>
    </message>
    <message>
        <source>Every token could be judged by every rule.</source>
        <translation>Todos los tokens se pudieron juzgar según todas las reglas.</translation>
    </message>
    <message>
        <source>What the server did not report, or what could not be read, is no finding. To list such tokens, filter for what is unknown, such as used:unknown or expires:unknown.</source>
        <translation>Lo que el servidor no comunicó, o lo que no se pudo leer, no es un hallazgo. Para listar esos tokens, filtre por lo que no se sabe, como used:unknown o expires:unknown.</translation>
    </message>
    <message>
        <source>Tokens that could not be judged, by finding</source>
        <translation>Tokens que no se pudieron juzgar, por hallazgo</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <source>The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, one a line, in the order of their ids. An export writes the same file, if it asks the same server with the same query and filter, and no token has changed in between:</source>
        <translation>El SHA-256 de los registros es el de un archivo con todos los registros revisados, tal como los envió el servidor, uno por línea, en el orden de sus identificadores. Una exportación escribe el mismo archivo si pregunta al mismo servidor con la misma consulta y el mismo filtro, y ningún token ha cambiado entretanto:</translation>
    </message>
    <message>
        <source>[left out]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[omitida]</translation>
    </message>
    <message>
        <source>Token review of %1</source>
        <comment>host</comment>
        <translation>Revisión de tokens de %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>who decided, day</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Tokens by what was decided about them</source>
        <translation>Tokens según lo que se decidió sobre ellos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note, and who decided when</source>
        <translation>Nota, y quién decidió y cuándo</translation>
    </message>
    <message>
        <source>A review that was kept in the window serves as well: its lines may stand in any order. Keep the file and its manifest with this report. Whether the file is still what was exported, and whether this report is one of its records, is told later, without network or token, by this command, with the name of this report in place of REPORT:</source>
        <translation>También sirve una revisión que se guardó en la ventana: sus líneas pueden estar en cualquier orden. Conserve el archivo y su manifiesto con este informe. Si el archivo sigue siendo lo que se exportó, y si este informe es un informe de sus registros, lo dice más tarde, sin red ni token, esta orden, con el nombre de este informe en lugar de REPORT:</translation>
    </message>
    <message>
        <source>The SHA-256 of the records has to be:</source>
        <translation>El SHA-256 de los registros ha de ser:</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>mint</source>
        <comment>lets create tokens</comment>
        <translation>creación</translation>
    </message>
    <message>
        <source>%1 write</source>
        <comment>number of scopes</comment>
        <translation>%1 de escritura</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>number of scopes</comment>
        <translation>%1 de lectura</translation>
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
        <translation>La imagen no se pudo guardar como %1: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>no se pudo dibujar la imagen</translation>
    </message>
</context>
<context>
    <name>SearchFallback</name>
    <message>
        <source>its list is too long to be read and searched here while you wait</source>
        <translation>su lista es demasiado larga para leerla y buscar en ella aquí mientras usted espera</translation>
    </message>
    <message>
        <source>the server does not search, so that its list was read page by page and searched here, for the text in id, name, owner, e-mail and organization</source>
        <translation>el servidor no admite búsquedas, así que se leyó su lista página por página y el texto se buscó aquí, en identificador, nombre, propietario, correo y organización</translation>
    </message>
</context>
<context>
    <name>SelectionWalk</name>
    <message>
        <source>where the selected rows end is not known</source>
        <translation>no se sabe dónde terminan las filas seleccionadas</translation>
    </message>
    <message>
        <source>the list brought a token twice</source>
        <translation>la lista trajo un token dos veces</translation>
    </message>
    <message>
        <source>the list has changed since its rows were selected</source>
        <translation>la lista ha cambiado desde que se seleccionaron sus filas</translation>
    </message>
    <message>
        <source>the list changed while its rows were read</source>
        <translation>la lista cambió mientras se leían sus filas</translation>
    </message>
    <message>
        <source>%1 of %2 selected tokens are gone</source>
        <translation>el servidor ya no tiene %1 de los %2 tokens seleccionados</translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>What has expired, and when, is reckoned by the server&apos;s clock. Set this computer&apos;s.</source>
        <translation>Qué ha caducado, y cuándo, se calcula según el reloj del servidor. Ponga en hora el de este equipo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>El archivo de ajustes %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The program goes on with its defaults. Let your user read and write the file, then start again.</source>
        <translation>El programa continúa con sus valores predeterminados. Permita a su usuario leer y escribir el archivo, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>El archivo de ajustes %1 está dañado.</translation>
    </message>
    <message>
        <source>The settings that could be read are used.</source>
        <translation>Lo que se pudo leer de él está en vigor.</translation>
    </message>
    <message>
        <source>The settings that could be read are used, and %1 keeps the file as it was.</source>
        <translation>Lo que se pudo leer de él está en vigor, y %1 lo conserva como estaba.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Los ajustes no se pudieron escribir en %1.</translation>
    </message>
    <message>
        <source>What you change lasts until the program ends. Check the file&apos;s permissions and the room on the disk.</source>
        <translation>Lo que cambie dura hasta que el programa termine. Compruebe los permisos del archivo y el espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>SortField</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Orden predeterminado</translation>
    </message>
    <message>
        <source>As the server lists them: the oldest first</source>
        <translation>Como los lista el servidor: los más antiguos primero</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>El orden en que el servidor lista los tokens. También hay órdenes que ninguna columna muestra.</translation>
    </message>
    <message>
        <source>Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.</source>
        <translation>Ascendente: de la A a la Z, los más antiguos primero. Descendente: de la Z a la A, los más recientes primero. Un clic invierte el orden.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Browse personal access tokens</source>
        <translation>Explorar tokens de acceso personales</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Enter a server&apos;s address and an access token</source>
        <translation>Introducir la dirección de un servidor y un token de acceso</translation>
    </message>
    <message>
        <source>Look around on a server inside the program, with invented tokens</source>
        <translation>Mirar en un servidor dentro del programa, con tokens inventados</translation>
    </message>
    <message>
        <source>Look around in the demo, or say which server to ask and which token to read it with. Nothing on the server is ever changed.</source>
        <translation>Pruebe la demo, o diga a qué servidor preguntar y con qué token leerlo. En el servidor nunca se cambia nada.</translation>
    </message>
    <message>
        <source>Choose a connection. Nothing on the server is ever changed.</source>
        <translation>Elija una conexión. En el servidor nunca se cambia nada.</translation>
    </message>
    <message>
        <source>All connections …</source>
        <translation>Todas las conexiones …</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Try the demo, or connect to a server of yours. What you have set up can be opened from here.</source>
        <translation>Pruebe la demostración o conéctese a un servidor suyo. Lo que haya configurado se abre desde aquí.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Peticiones restantes</translation>
    </message>
    <message>
        <source>Requests that the server allows before it makes the console wait</source>
        <translation>Peticiones que el servidor admite antes de pedir que se espere</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>Quedan %1 de %2 peticiones</translation>
    </message>
    <message>
        <source>What is known about the list, what is under way, how many requests the server still allows, and your time zone.</source>
        <translation>Qué se sabe de la lista, qué está en curso, cuántas peticiones permite aún el servidor y su zona horaria.</translation>
    </message>
    <message>
        <source>Ends the export that is under way and leaves the former file as it was.</source>
        <translation>Termina la exportación en curso y deja el archivo anterior como estaba.</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>In days. They count when all tokens are loaded the next time.</source>
        <translation>En días. Valen la próxima vez que se carguen todos los tokens.</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <comment>threshold</comment>
        <translation>%1, en días</translation>
    </message>
    <message>
        <source>Default: %L1</source>
        <comment>number of days</comment>
        <translation>Valor inicial: %L1</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Never used from an age of</source>
        <translation>Nunca usado a partir de una edad de</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Sin usar desde hace</translation>
    </message>
    <message>
        <source>Long life from</source>
        <translation>Vida larga a partir de</translation>
    </message>
    <message>
        <source>Owner not seen for</source>
        <translation>Propietario no visto desde hace</translation>
    </message>
    <message>
        <source>Never rotated from an age of</source>
        <translation>Nunca renovado a partir de una edad de</translation>
    </message>
    <message>
        <source>In use until after its last use</source>
        <translation>En uso hasta después del último uso</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dentro de %Ln mes</numerusform>
            <numerusform>dentro de %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dentro de %Ln año</numerusform>
            <numerusform>dentro de %Ln años</numerusform>
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
        <translation>%1, %2 %3 · %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1, probably means never</source>
        <translation>%1, probablemente significa nunca</translation>
    </message>
</context>
<context>
    <name>TokenColumns</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>not readable: %1 · %2</source>
        <comment>field · value as sent</comment>
        <translation>no legible: %1 · %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>Load all tokens to judge them (F6).</source>
        <translation>Cargue todos los tokens para evaluarlos (F6).</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>Load all tokens, and compare them with an earlier review.</source>
        <translation>Cargue todos los tokens y compárelos con una revisión anterior.</translation>
    </message>
    <message>
        <source>Load all tokens to decide about them (F6).</source>
        <translation>Cargue todos los tokens para decidir sobre ellos (F6).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
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
        <translation>caducidad no comunicada</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Loading the token …</source>
        <translation>Cargando el token …</translation>
    </message>
    <message>
        <source>This token could not be loaded</source>
        <translation>Este token no se pudo cargar</translation>
    </message>
    <message>
        <source>Select a token to see its owner, organization and metadata</source>
        <translation>Seleccione un token para ver su propietario, su organización y sus metadatos</translation>
    </message>
    <message>
        <source>Token without a name</source>
        <translation>Token sin nombre</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Buscar en los detalles</translation>
    </message>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Mostrar los tokens de este propietario</translation>
    </message>
    <message>
        <source>Copy whole token as &amp;JSON</source>
        <translation>Copiar todo el token como &amp;JSON</translation>
    </message>
    <message>
        <source>All that the server said about the token that is selected. Point at a time to read it exactly.</source>
        <translation>Todo lo que el servidor dijo del token seleccionado. Señale una hora para leerla con exactitud.</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>caducidad %1</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Identificador del propietario</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>on</source>
        <comment>two-factor authentication</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>two-factor authentication</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Acceso con Google</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Google sign-in</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Google sign-in</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portal del cliente</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Identificador de organización</translation>
    </message>
    <message>
        <source>Reseller id</source>
        <translation>Identificador del revendedor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Allowed users</source>
        <translation>Usuarios permitidos</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>Organizaciones permitidas</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Línea 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Línea 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>Permisos de vista</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail preference</source>
        <translation>Preferencia de correo</translation>
    </message>
</context>
<context>
    <name>TokenPager</name>
    <message>
        <source>page %1 holds more tokens than were asked for</source>
        <translation>la página %1 contiene más tokens de los pedidos</translation>
    </message>
    <message>
        <source>page %1 is longer than page 1</source>
        <translation>la página %1 es más larga que la página 1</translation>
    </message>
    <message>
        <source>page %1 repeats page %2</source>
        <translation>la página %1 repite la página %2</translation>
    </message>
    <message>
        <source>page %1 is not in the order that was asked for</source>
        <translation>la página %1 no está en el orden pedido</translation>
    </message>
    <message>
        <source>page %1 holds tokens from outside the period that was asked for</source>
        <translation>la página %1 contiene tokens de fuera del período pedido</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <comment>page, what is wrong with it</comment>
        <translation>página %1, %2</translation>
    </message>
</context>
<context>
    <name>TokenRowsModel</name>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>El servidor no puede ordenar por esta columna.</translation>
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
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>The tokens, one a row. Click a title to sort, click it with the right button to hide and show columns. Gray bars stand for what is still coming.</source>
        <translation>Los tokens, uno por fila. Haga clic en un título para ordenar, con el botón derecho para ocultar y mostrar columnas. Las barras grises están por lo que aún ha de llegar.</translation>
    </message>
</context>
<context>
    <name>TwoFactorBadge</name>
    <message>
        <source>Two-factor authentication on</source>
        <translation>Segundo factor activado</translation>
    </message>
    <message>
        <source>No two-factor authentication</source>
        <translation>Sin segundo factor</translation>
    </message>
    <message>
        <source>Two-factor authentication not reported</source>
        <translation>Segundo factor no comunicado</translation>
    </message>
    <message>
        <source>Two-factor authentication not readable</source>
        <translation>Segundo factor no legible</translation>
    </message>
</context>
<context>
    <name>UpdatedWalk</name>
    <message>
        <source>the server refuses the update-date filter</source>
        <translation>el servidor rechaza el filtro por fecha de modificación</translation>
    </message>
    <message>
        <source>the server ignores the update-date filter</source>
        <translation>el servidor no respeta el filtro por fecha de modificación</translation>
    </message>
    <message>
        <source>a token&apos;s update date cannot be read</source>
        <translation>no se puede leer la fecha de modificación de un token</translation>
    </message>
    <message>
        <source>the server&apos;s update-date filter could not be relied on</source>
        <translation>el filtro del servidor por fecha de modificación no era fiable</translation>
    </message>
</context>
<context>
    <name>UserZone</name>
    <message>
        <source>This system names no time zone: days and times are those of UTC.</source>
        <translation>Este sistema no indica ninguna zona horaria: los días y las horas son los de UTC.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; cannot be read here: days and times are those of UTC.</source>
        <translation>La zona horaria «%1» no se puede leer aquí: los días y las horas son los de UTC.</translation>
    </message>
    <message>
        <source>Set TZ to a name such as Europe/Berlin, then start again.</source>
        <translation>Dé a TZ un nombre como Europe/Berlin y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Full value</source>
        <translation>Valor completo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>The saved views in their order, which is that of their keys. Move, rename or remove one; no token is touched.</source>
        <translation>Las vistas guardadas en su orden, que es el de sus teclas. Mueva, cambie de nombre o quite una; ningún token se toca.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view …</source>
        <translation>Guardar esta vista …</translation>
    </message>
    <message>
        <source>Manage views …</source>
        <translation>Gestionar vistas …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Search, filters, sort order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>La búsqueda, los filtros, el orden y las columnas se guardan con un nombre. Una vista con el mismo nombre se sustituye.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Vistas &amp;guardadas</translation>
    </message>
</context>
<context>
    <name>WindowWalk</name>
    <message>
        <source>what follows %1 repeats what came before</source>
        <translation>lo que sigue a %1 repite lo anterior</translation>
    </message>
    <message>
        <source>too many tokens were created at one moment for the pages that the server sends</source>
        <translation>se crearon demasiados tokens en un mismo instante para las páginas que envía el servidor</translation>
    </message>
    <message>
        <source>the first page</source>
        <translation>la primera página</translation>
    </message>
    <message>
        <source>the page from %1 on</source>
        <translation>la página a partir de %1</translation>
    </message>
    <message>
        <source>the server does not sort by creation date</source>
        <translation>el servidor no ordena por fecha de creación</translation>
    </message>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>el servidor no respeta el filtro por fecha de creación</translation>
    </message>
    <message>
        <source>the server&apos;s creation-date filter leaves out tokens that belong to it</source>
        <translation>el filtro del servidor por fecha de creación deja fuera tokens que le corresponden</translation>
    </message>
    <message>
        <source>the server&apos;s answers contradict each other</source>
        <translation>las respuestas del servidor se contradicen</translation>
    </message>
    <message>
        <source>tokens that were created at the same moment came in an order that changes</source>
        <translation>los tokens creados en un mismo instante llegaron en un orden que cambia</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter</source>
        <translation>el servidor rechaza el filtro por fecha de creación</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter, or to sort by creation date</source>
        <translation>el servidor rechaza el filtro o el orden por fecha de creación</translation>
    </message>
    <message>
        <source>the server refuses to sort by creation date</source>
        <translation>el servidor rechaza el orden por fecha de creación</translation>
    </message>
    <message>
        <source>a token&apos;s creation date cannot be read</source>
        <translation>la fecha de creación de un token no se puede leer</translation>
    </message>
</context>
</TS>
