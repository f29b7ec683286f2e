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
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one.</source>
        <translation>Para --review: terminar con estado 6 si hay un hallazgo de esta gravedad o de una mayor.</translation>
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
        <source>--fail-on takes high, medium or low, not &quot;%1&quot;.</source>
        <translation>--fail-on espera high, medium o low, no «%1».</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>--review necesita --base-url o --demo.</translation>
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
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>solo el servidor sabe ordenar por %1</translation>
    </message>
    <message>
        <source>it was read in plain pages</source>
        <translation>la lista se leyó en páginas simples</translation>
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
        <source>The message above says why, and what helps.</source>
        <translation>El mensaje de arriba dice por qué, y qué ayuda.</translation>
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
        <source>Views</source>
        <translation>Vistas</translation>
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
        <source>Lives for a year or longer</source>
        <translation>Vive un año o más</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>Propietario no visto desde hace mucho</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Nunca rotado</translation>
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
        <source>Z to A, newest first</source>
        <translation>Lo último primero: Z antes que A, nuevo antes que viejo</translation>
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
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Identificador del propietario</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>El orden en que el servidor lista los tokens. También hay órdenes que ninguna columna muestra.</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <source>Scopes</source>
        <translation>Ámbitos</translation>
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
        <source>Id</source>
        <translation>Identificador</translation>
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
        <source>Vie&amp;ws</source>
        <translation>V&amp;istas</translation>
    </message>
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
