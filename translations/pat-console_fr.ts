<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>L’adresse doit être une URL telle que https://api.example.com/v3.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the token is entered separately.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe ; le jeton se saisit à part.</translation>
    </message>
    <message>
        <source>The address must not contain a query (?) or a fragment (#).</source>
        <translation>L’adresse ne doit contenir ni requête (?) ni fragment (#).</translation>
    </message>
    <message>
        <source>The address must not name port 0.</source>
        <translation>L’adresse ne doit pas nommer le port 0.</translation>
    </message>
    <message>
        <source>The address must start with https://, because anybody on the way could read the token.</source>
        <translation>L’adresse doit commencer par https://, car n’importe qui en chemin pourrait lire le jeton.</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>api.example.com via proxy.example.com:3128</comment>
        <translation>%1 via %2</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused it</source>
        <translation>le serveur l’a refusée</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>le serveur l’a fermée</translation>
    </message>
    <message>
        <source>no host of that name was found</source>
        <translation>aucun hôte de ce nom n’a été trouvé</translation>
    </message>
    <message>
        <source>the server does not respond</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>le réseau n’est pas disponible</translation>
    </message>
    <message>
        <source>it does not say where to</source>
        <translation>il n’est pas dit vers où</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>elle mène à %1</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <translation>rien n’est arrivé pendant %1 s</translation>
    </message>
    <message>
        <source>it was not complete after %1 s</source>
        <translation>elle n’était pas complète après %1 s</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>elle dépasse %1 Mio</translation>
    </message>
    <message>
        <source>it has no content type</source>
        <translation>elle n’a pas de type de contenu</translation>
    </message>
    <message>
        <source>its content type is %1</source>
        <translation>son type de contenu est %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>elle a été coupée</translation>
    </message>
    <message>
        <source>it is not HTTP</source>
        <translation>ce n’est pas du HTTP</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>son statut est %1</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 The server&apos;s message: %2</source>
        <translation>%1 Message du serveur : %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3).</source>
        <translation>%1 a répondu %2 (%3).</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed</source>
        <translation>La connexion sécurisée à %1 a échoué</translation>
    </message>
    <message>
        <source>The answer of %1 took too long</source>
        <translation>La réponse de %1 a pris trop de temps</translation>
    </message>
    <message>
        <source>%1 redirects the request (%2)</source>
        <translation>%1 redirige la requête (%2)</translation>
    </message>
    <message>
        <source>The server does not accept this token (401).</source>
        <translation>Le serveur n’accepte pas ce jeton (401).</translation>
    </message>
    <message>
        <source>This token may not list personal access tokens (403).</source>
        <translation>Ce jeton n’a pas le droit de lister les jetons d’accès personnels (403).</translation>
    </message>
    <message>
        <source>There are no personal access tokens at this address of %1 (404).</source>
        <translation>Il n’y a pas de jetons d’accès personnels à cette adresse de %1 (404).</translation>
    </message>
    <message>
        <source>%1 has received too many requests (429).</source>
        <translation>%1 a reçu trop de requêtes (429).</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of tokens</source>
        <translation>La réponse de %1 n’est pas une liste de jetons</translation>
    </message>
    <message>
        <source>A token in the answer of %1 cannot be read</source>
        <translation>Un jeton dans la réponse de %1 est illisible</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, if you trust it: the token is sent nowhere else.</source>
        <translation>Saisissez l’adresse vers laquelle elle mène, si vous lui faites confiance : le jeton n’est envoyé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Check that the token is complete, not expired and not revoked, or enter another one.</source>
        <translation>Vérifiez que le jeton est complet, ni expiré ni révoqué, ou saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Use a token that has the scope personalAccessToken:read.</source>
        <translation>Utilisez un jeton qui possède la portée personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address: it ends in the version of the API, such as /v3.</source>
        <translation>Vérifiez l’adresse : elle se termine par la version de l’API, telle que /v3.</translation>
    </message>
    <message>
        <source>Change the search, the filters or the sort order.</source>
        <translation>Modifiez la recherche, les filtres ou l’ordre de tri.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API and that no proxy answers for it.</source>
        <translation>Vérifiez que l’adresse est bien celle de l’API et qu’aucun proxy ne répond à sa place.</translation>
    </message>
    <message>
        <source>Report the token and the field to the server&apos;s administrator.</source>
        <translation>Signalez le jeton et le champ à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Its certificate: %1, for %2, issued by %3, valid from %4 to %5, SHA-256 %6.</source>
        <translation>Son certificat : %1, pour %2, émis par %3, valable du %4 au %5, SHA-256 %6.</translation>
    </message>
    <message>
        <source>%1 does not search</source>
        <translation>%1 ne prend pas en charge la recherche</translation>
    </message>
    <message>
        <source>Narrow the list by dates first, or export: an export reads the whole list and searches it itself.</source>
        <translation>Restreignez d’abord la liste par dates, ou exportez : un export lit toute la liste et y cherche lui-même.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Signalez-le à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>it leads back to the same address</source>
        <translation>elle ramène à la même adresse</translation>
    </message>
    <message>
        <source>Check the address: the server sends its guests to another page, such as one to sign in. The token is sent nowhere else.</source>
        <translation>Vérifiez l’adresse : le serveur envoie ses visiteurs vers une autre page, par exemple pour s’identifier. Le jeton n’est envoyé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Anybody on the way could read the token there, so it is not sent: ask the server&apos;s administrator for an address with https.</source>
        <translation>N’importe qui en chemin pourrait y lire le jeton, il n’est donc pas envoyé : demandez à l’administrateur du serveur une adresse en https.</translation>
    </message>
    <message>
        <source>it wants a certificate of this computer, which the console cannot show</source>
        <translation>il veut un certificat de cet ordinateur, que la console ne peut pas présenter</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for an address that needs no client certificate.</source>
        <translation>Demandez à l’administrateur du serveur une adresse qui n’exige pas de certificat client.</translation>
    </message>
    <message>
        <source>this port speaks https alone</source>
        <translation>ce port ne parle que https</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Saisissez l’adresse avec https://.</translation>
    </message>
    <message>
        <source>the request&apos;s headers are too large for it</source>
        <translation>les en-têtes de la requête sont trop grands pour lui</translation>
    </message>
    <message>
        <source>it is packed in a way that was not asked for</source>
        <translation>elle est compressée d’une façon qui n’a pas été demandée</translation>
    </message>
    <message>
        <source>Details: %1.</source>
        <translation>Détails : %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead to %2</source>
        <translation>Le proxy %1 ne mène pas à %2</translation>
    </message>
    <message>
        <source>Something between this computer and the API at %1 answered in its place (%2).</source>
        <translation>Quelque chose entre cet ordinateur et l’API à %1 a répondu à sa place (%2).</translation>
    </message>
    <message>
        <source>The account has to be paid for: ask whoever manages its subscription.</source>
        <translation>Le compte doit être payé : adressez-vous à la personne qui gère son abonnement.</translation>
    </message>
    <message>
        <source>Nothing can be read at this address. Check it: it ends in the version of the API, such as /v3.</source>
        <translation>Rien ne peut être lu à cette adresse. Vérifiez-la : elle se termine par la version de l’API, telle que /v3.</translation>
    </message>
    <message>
        <source>This version of the API is gone. Check the address, or ask the server&apos;s administrator for the new one.</source>
        <translation>Cette version de l’API n’existe plus. Vérifiez l’adresse, ou demandez la nouvelle à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The request is too long for the server, or for what stands before it: ask for fewer ids at once.</source>
        <translation>La requête est trop longue pour le serveur, ou pour ce qui se trouve devant lui : demandez moins d’identifiants à la fois.</translation>
    </message>
    <message>
        <source>The server that answers is not responsible for this name. Check the address, or ask its administrator where the name leads.</source>
        <translation>Le serveur qui répond n’est pas responsable de ce nom. Vérifiez l’adresse, ou demandez à son administrateur où mène le nom.</translation>
    </message>
    <message>
        <source>The token makes the request too large for the server, or for what stands before it. Check that it is the right one, or ask the administrator to allow larger headers.</source>
        <translation>Le jeton rend la requête trop grande pour le serveur, ou pour ce qui se trouve devant lui. Vérifiez que c’est le bon, ou demandez à l’administrateur d’autoriser des en-têtes plus grands.</translation>
    </message>
    <message>
        <source>The law forbids the answer, perhaps only where you are. Ask the server&apos;s administrator.</source>
        <translation>La loi interdit la réponse, peut-être seulement là où vous êtes. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API, or report it to the server&apos;s administrator.</source>
        <translation>Vérifiez que l’adresse est bien celle de l’API, ou signalez-le à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>A proxy or a protected site wants a sign-in of its own. Check the address, or ask whoever runs the network for a way to the API without one.</source>
        <translation>Un proxy ou un site protégé veut sa propre authentification. Vérifiez l’adresse, ou demandez à la personne qui gère le réseau un accès à l’API qui s’en passe.</translation>
    </message>
    <message>
        <source>A firewall or a proxy refuses the request. Ask whoever runs it to let this computer reach the API.</source>
        <translation>Un pare-feu ou un proxy refuse la requête. Demandez à la personne qui le gère de laisser cet ordinateur joindre l’API.</translation>
    </message>
    <message>
        <source>A gateway or a proxy cannot reach the API.</source>
        <translation>Une passerelle ou un proxy ne peut pas joindre l’API.</translation>
    </message>
    <message>
        <source>Give the connection the proxy&apos;s user name and password, or use another proxy.</source>
        <translation>Donnez à la connexion le nom d’utilisateur et le mot de passe du proxy, ou utilisez un autre proxy.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, and ask whoever runs it whether it may lead to this server.</source>
        <translation>Vérifiez le proxy de la connexion, et demandez à la personne qui le gère s’il peut mener à ce serveur.</translation>
    </message>
    <message>
        <source>the network reports an error</source>
        <translation>le réseau signale une erreur</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>rien ne répond à son adresse</translation>
    </message>
    <message>
        <source>it forbids the connection</source>
        <translation>il interdit la connexion</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <translation>il ne répond pas comme un proxy</translation>
    </message>
    <message>
        <source>it did not make the connection</source>
        <translation>il n’a pas établi la connexion</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>no proxy of that name was found</source>
        <translation>aucun proxy de ce nom n’a été trouvé</translation>
    </message>
    <message>
        <source>it does not respond</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it could not reach the server</source>
        <translation>il n’a pas pu joindre le serveur</translation>
    </message>
    <message>
        <source>it found no way to the server</source>
        <translation>il n’a trouvé aucun chemin vers le serveur</translation>
    </message>
    <message>
        <source>it wants a user name and password, or other ones</source>
        <translation>il veut un nom d’utilisateur et un mot de passe, ou d’autres que ceux-ci</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator for a certificate that is valid now.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou demandez à l’administrateur du serveur un certificat valable en ce moment.</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>ce qui y répond ne parle pas TLS</translation>
    </message>
    <message>
        <source>Check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Vérifiez le port dans l’adresse : https demande celui qui parle TLS.</translation>
    </message>
    <message>
        <source>it offers only versions of TLS before 1.2, which are not safe</source>
        <translation>il ne propose que des versions de TLS antérieures à 1.2, qui ne sont pas sûres</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow TLS 1.2 or later.</source>
        <translation>Demandez à l’administrateur du serveur d’autoriser TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>it ended the handshake: it may want a certificate of this computer, or encryption that is not used here</source>
        <translation>il a mis fin à la négociation : il veut peut-être un certificat de cet ordinateur, ou un chiffrement qui n’est pas utilisé ici</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what it wants: the console can show no client certificate.</source>
        <translation>Demandez à l’administrateur du serveur ce que celui-ci veut : la console ne peut pas présenter de certificat client.</translation>
    </message>
    <message>
        <source>it knows no host of that name</source>
        <translation>il ne connaît aucun hôte de ce nom</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>la négociation a échoué</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator.</source>
        <translation>Vérifiez l’adresse, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API. If the list comes without search and filters, change those.</source>
        <translation>Vérifiez que l’adresse est celle de l’API. Si la liste arrive sans recherche ni filtres, modifiez-les.</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>elle n’a pas pu être décompressée</translation>
    </message>
    <message>
        <source>it does not begin and end as one does</source>
        <translation>elle ne commence pas et ne finit pas comme telle</translation>
    </message>
    <message>
        <source>%1 answered %2, but not as the API does (%3): something between this computer and the API may have answered in its place.</source>
        <translation>%1 a répondu %2, mais pas comme le fait l’API (%3) : quelque chose entre cet ordinateur et l’API a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>If a firewall or a proxy refuses the request, ask whoever runs it to let this computer reach the API. If it is the API, use a token that has the scope personalAccessToken:read.</source>
        <translation>Si un pare-feu ou un proxy refuse la requête, demandez à la personne qui le gère de laisser cet ordinateur joindre l’API. Si c’est l’API, utilisez un jeton qui a la portée personalAccessToken:read.</translation>
    </message>
    <message>
        <source>Check the address, or ask the server&apos;s administrator about its certificate. Where it is signed by an authority of your own, name its CA file in the connection, or with --ca-file.</source>
        <translation>Vérifiez l’adresse, ou interrogez l’administrateur du serveur sur son certificat. S’il est signé par une autorité à vous, indiquez son fichier CA dans la connexion, ou avec --ca-file.</translation>
    </message>
    <message>
        <source>Try again. If it takes as long each time, ask whoever runs the server or the network.</source>
        <translation>Réessayez. Si c’est aussi long à chaque fois, demandez à la personne qui gère le serveur ou le réseau.</translation>
    </message>
    <message>
        <source>it found no way to the server, or does not allow it</source>
        <translation>il n’a trouvé aucun chemin vers le serveur, ou ne l’autorise pas</translation>
    </message>
    <message>
        <source>it wants a log-in by %1; the console can use Basic and Digest</source>
        <translation>il veut une identification par %1 ; la console sait utiliser Basic et Digest</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a way without that, or use another proxy.</source>
        <translation>Demandez à la personne qui le gère un chemin sans cela, ou utilisez un autre proxy.</translation>
    </message>
    <message>
        <source>what answers does not speak TLS; the proxy %1 may have answered in its place</source>
        <translation>ce qui répond ne parle pas TLS ; le proxy %1 a peut-être répondu à sa place</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy whether it may lead to this server, and check the port in the address: https needs the one that speaks TLS.</source>
        <translation>Demandez à la personne qui gère le proxy s’il peut mener à ce serveur, et vérifiez le port dans l’adresse : https a besoin de celui qui parle TLS.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these tokens in the list.</source>
        <translation>Nombres de jetons sous forme de barres. Choisissez-en une avec les flèches et Entrée, ou d’un clic, pour voir ces jetons dans la liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, number of tokens</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>The total could not be determined.</source>
        <translation>Le nombre de jetons n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded.</source>
        <translation>Les lignes %1 à %2 n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The list could not be loaded. The rows below are from the previous query.</source>
        <translation>La liste n’a pas pu être chargée. Les lignes ci-dessous sont celles d’avant.</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>La liste n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>The server does not sort by %1.</source>
        <translation>Le serveur ne trie pas par %1.</translation>
    </message>
    <message>
        <source>The former order is kept.</source>
        <translation>L’ordre précédent est conservé.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Certains peuvent manquer : %1.</translation>
    </message>
    <message>
        <source>Search again while nobody creates or deletes tokens.</source>
        <translation>Cherchez de nouveau quand personne ne crée ni ne supprime de jetons.</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>The number of a row, counted from the top. Rows that are not loaded yet can be reached, too.</source>
        <translation>Le numéro d’une ligne, compté depuis le haut. Les lignes pas encore chargées sont accessibles aussi.</translation>
    </message>
    <message>
        <source>Row, from 1 to %1:</source>
        <translation>Ligne, de 1 à %1 :</translation>
    </message>
    <message>
        <source>Loading what is copied: %1 of %2</source>
        <translation>Chargement de ce qui est copié : %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>Rien n’a été copié : plus de %Ln jeton est sélectionné.</numerusform>
            <numerusform>Rien n’a été copié : plus de %Ln jetons sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection to take all of it away.</source>
        <translation>Exportez la sélection pour l’emporter tout entière.</translation>
    </message>
    <message>
        <source>Nothing was copied: the row is not loaded yet.</source>
        <translation>Rien n’a été copié : la ligne n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>Copy it once it shows.</source>
        <translation>Copiez-la dès qu’elle s’affiche.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>Pas plus de %Ln jeton sélectionné ne peut être affiché seul.</numerusform>
            <numerusform>Pas plus de %Ln jetons sélectionnés ne peuvent être affichés seuls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export or copy the selection to see all of it.</source>
        <translation>Exportez ou copiez la sélection pour la voir tout entière.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>%Ln jeton n’est plus sélectionné.</numerusform>
            <numerusform>%Ln jetons ne sont plus sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>%Ln d’entre eux était hors de vue.</numerusform>
            <numerusform>%Ln d’entre eux étaient hors de vue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click with Ctrl to keep what is selected.</source>
        <translation>Cliquez avec Ctrl pour garder ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Select them again</source>
        <translation>Les sélectionner à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>%Ln jeton copié.</numerusform>
            <numerusform>%Ln jetons copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may not be all: %1.</source>
        <translation>Ce n’est peut-être pas tout : %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualisez pour voir ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>%1, in the server&apos;s order</source>
        <translation>%1, dans l’ordre du serveur</translation>
    </message>
    <message>
        <source>%1, sorted by %2, descending</source>
        <translation>%1, triés par %2, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, sorted by %2, ascending</source>
        <translation>%1, triés par %2, ordre croissant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>au moins %Ln jeton</numerusform>
            <numerusform>au moins %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
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
            <numerusform>%Ln hors de vue</numerusform>
            <numerusform>%Ln hors de vue</numerusform>
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
            <numerusform>%Ln enregistrement a des champs qui n’ont pas pu être lus</numerusform>
            <numerusform>%Ln enregistrements ont des champs qui n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list; what is odd about it</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Loaded is what the server answered to the filters of its list, not everything.</source>
        <translation>Ce qui est chargé, c’est ce que le serveur a répondu aux filtres de sa liste, pas tout.</translation>
    </message>
    <message>
        <source>Loading all tokens: %1</source>
        <translation>Chargement de tous les jetons : %1</translation>
    </message>
    <message>
        <source>Some tokens may be missing: %1.</source>
        <translation>Certains jetons peuvent manquer : %1.</translation>
    </message>
    <message>
        <source>Load again while nobody creates or deletes tokens.</source>
        <translation>Chargez de nouveau quand personne ne crée ni ne supprime de jetons.</translation>
    </message>
    <message>
        <source>Loaded again: no token is new, and none is gone.</source>
        <translation>Rechargé : aucun jeton n’est nouveau, et aucun n’a disparu.</translation>
    </message>
    <message>
        <source>Loaded again: %1 new, %2 gone.</source>
        <comment>numbers of tokens</comment>
        <translation>Rechargé ; nouveaux jetons : %1, disparus : %2.</translation>
    </message>
    <message>
        <source>The tokens that were loaded before stay.</source>
        <translation>Les jetons chargés auparavant restent.</translation>
    </message>
    <message>
        <source>The pages of the server stay.</source>
        <translation>Les pages du serveur restent.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded.</source>
        <translation>Les jetons n’ont pas tous pu être chargés.</translation>
    </message>
    <message>
        <source>Not all tokens could be loaded: there is no room for them on the disk.</source>
        <translation>Les jetons n’ont pas tous pu être chargés : il n’y a pas de place pour eux sur le disque.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Faites de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens that match, tokens in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, complete, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, complet, à %2</translation>
    </message>
    <message>
        <source>%1, some may be missing, as of %2</source>
        <comment>tokens, time</comment>
        <translation>%1, certains peuvent manquer, à %2</translation>
    </message>
    <message>
        <source>Loading all tokens, to narrow them by %1: %2</source>
        <comment>filter · progress</comment>
        <translation>Chargement de tous les jetons, pour les restreindre à %1 : %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 with findings decided</source>
        <comment>tokens · numbers of tokens</comment>
        <translation>%1 · décidés : %2 sur %3 avec constats</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
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
        <translation>Certificat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
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
        <translation>son certificat est signé par lui-même et par aucune autorité</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that is not trusted here</source>
        <translation>son certificat est signé par une autorité qui n’est pas approuvée ici</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>son certificat est destiné à un autre hôte</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>il ne présente aucun certificat</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Le fichier d’autorités %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificates in PEM form, which begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Le fichier d’autorités %1 ne contient aucun certificat au format PEM, qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A certificate in the CA file %1 is damaged.</source>
        <translation>Un certificat du fichier d’autorités %1 est endommagé.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>a date that stands for never</source>
        <comment>from … to …</comment>
        <translation>une date qui signifie « jamais »</translation>
    </message>
    <message>
        <source>never</source>
        <comment>from … to …</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Its end was moved from %1 to %2.</source>
        <translation>Sa fin a été déplacée ; avant : %1, maintenant : %2.</translation>
    </message>
    <message>
        <source>the last time before was %1</source>
        <translation>la dernière fois auparavant était le %1</translation>
    </message>
    <message>
        <source>never before</source>
        <translation>jamais auparavant</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>what happened; day; what was before</comment>
        <translation>%1 le %2 ; %3.</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>Il a été révoqué.</translation>
    </message>
    <message>
        <source>Scopes were added: %1.</source>
        <translation>Des portées ont été ajoutées : %1.</translation>
    </message>
    <message>
        <source>Scopes were taken away: %1.</source>
        <translation>Des portées ont été retirées : %1.</translation>
    </message>
    <message>
        <source>It was rotated</source>
        <translation>Il a été renouvelé</translation>
    </message>
    <message>
        <source>It was used</source>
        <translation>Il a été utilisé</translation>
    </message>
    <message>
        <source>It was renamed: small letters and capitals in its name are others.</source>
        <translation>Il a été renommé : les minuscules et les majuscules de son nom ont changé.</translation>
    </message>
    <message>
        <source>It was renamed; its name was “%1”, in small letters.</source>
        <translation>Il a été renommé ; son nom était « %1 », en minuscules.</translation>
    </message>
    <message>
        <source>Its owner was %1, and is %2 now.</source>
        <translation>Son propriétaire était %1, et est maintenant %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a role or an organization</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>The owner&apos;s role was %1, and is %2 now.</source>
        <translation>Le rôle du propriétaire a changé ; avant : %1, maintenant : %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s organization was %1, and is %2 now.</source>
        <translation>L’organisation du propriétaire a changé ; avant : %1, maintenant : %2.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is on now.</source>
        <translation>Le second facteur du propriétaire est maintenant activé.</translation>
    </message>
    <message>
        <source>The owner&apos;s two-factor authentication is off now.</source>
        <translation>Le second facteur du propriétaire est maintenant désactivé.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is on now.</source>
        <translation>L’authentification unique du propriétaire est maintenant activée.</translation>
    </message>
    <message>
        <source>The owner&apos;s single sign-on is off now.</source>
        <translation>L’authentification unique du propriétaire est maintenant désactivée.</translation>
    </message>
    <message>
        <source>Found now, and not before: %1.</source>
        <translation>Constaté maintenant, et pas avant : %1.</translation>
    </message>
    <message>
        <source>Found before, and not now: %1.</source>
        <translation>Constaté avant, et plus maintenant : %1.</translation>
    </message>
    <message>
        <source>It was not there before.</source>
        <translation>Il n’existait pas avant.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>Révoqué depuis</translation>
    </message>
    <message>
        <source>Scopes were added</source>
        <translation>Des portées ont été ajoutées</translation>
    </message>
    <message>
        <source>Scopes were taken away</source>
        <translation>Des portées ont été retirées</translation>
    </message>
    <message>
        <source>Its end was moved</source>
        <translation>Sa fin a été déplacée</translation>
    </message>
    <message>
        <source>Rotated since</source>
        <translation>Renouvelé depuis</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Has another owner</source>
        <translation>A un autre propriétaire</translation>
    </message>
    <message>
        <source>Owner has another role</source>
        <translation>Le propriétaire a un autre rôle</translation>
    </message>
    <message>
        <source>Owner&apos;s two-factor authentication was turned on or off</source>
        <translation>Le second facteur du propriétaire a été activé ou désactivé</translation>
    </message>
    <message>
        <source>Owner&apos;s single sign-on was turned on or off</source>
        <translation>L’authentification unique du propriétaire a été activée ou désactivée</translation>
    </message>
    <message>
        <source>Owner has another organization</source>
        <translation>Le propriétaire a une autre organisation</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Utilisé depuis</translation>
    </message>
    <message>
        <source>Has a new finding</source>
        <translation>A un nouveau constat</translation>
    </message>
    <message>
        <source>Lost a finding</source>
        <translation>A perdu un constat</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
</context>
<context>
    <name>ClaimsNotice</name>
    <message>
        <source>About the access token</source>
        <translation>À propos du jeton d’accès</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>This access token expired %1.</source>
        <translation>Ce jeton d’accès a expiré %1.</translation>
    </message>
    <message>
        <source>This access token expires %1.</source>
        <translation>Ce jeton d’accès expire %1.</translation>
    </message>
    <message>
        <source>So the token itself says; the server decides. Ask for a new one in time.</source>
        <translation>C’est ce que dit le jeton lui-même ; le serveur décide. Demandez-en un nouveau à temps.</translation>
    </message>
    <message>
        <source>The access token says this about itself. Nobody has checked it.</source>
        <translation>C’est ce que le jeton d’accès dit de lui-même. Personne ne l’a vérifié.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browses the personal access tokens of an account. Read-only.</source>
        <translation>Parcourt les jetons d’accès personnels d’un compte. Lecture seule.</translation>
    </message>
    <message>
        <source>Browse a server of its own, with invented tokens.</source>
        <translation>Parcourir un serveur intégré, avec des jetons inventés.</translation>
    </message>
    <message>
        <source>How many tokens the demo has (5000).</source>
        <translation>Nombre de jetons de la démo (5000).</translation>
    </message>
    <message>
        <source>API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL.</source>
        <translation>Racine de l’API, telle que https://api.example.com/v3. Aussi PAT_CONSOLE_BASE_URL.</translation>
    </message>
    <message>
        <source>Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN.</source>
        <translation>Lire le jeton d’accès dans FILE, - pour l’entrée standard. Aussi PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used.</source>
        <translation>Passer par un proxy, http://HOST:PORT ou socks5://HOST:PORT. Sinon aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>Show what matches TEXT.</source>
        <translation>Montrer ce qui correspond à TEXT.</translation>
    </message>
    <message>
        <source>Sort by a field such as createdAt; - in front for descending.</source>
        <translation>Trier par un champ tel que createdAt ; - devant pour l’ordre décroissant.</translation>
    </message>
    <message>
        <source>Show the token with this id. May be repeated.</source>
        <translation>Montrer le jeton de cet identifiant. Peut être répété.</translation>
    </message>
    <message>
        <source>A local day such as 2026-11-01, or an ISO 8601 instant; inclusive.</source>
        <translation>Un jour local tel que 2026-11-01, ou un instant ISO 8601 ; inclus.</translation>
    </message>
    <message>
        <source>Write everything that matches to FILE, - for standard output, without a window.</source>
        <translation>Écrire tout ce qui correspond dans FILE, - pour la sortie standard, sans fenêtre.</translation>
    </message>
    <message>
        <source>For --export: fields such as id,name,user.email.</source>
        <translation>Pour --export : des champs tels que id,name,user.email.</translation>
    </message>
    <message>
        <source>For --export: no &apos; before text that a spreadsheet would run.</source>
        <translation>Pour --export : pas de &apos; devant un texte qu’un tableur exécuterait.</translation>
    </message>
    <message>
        <source>For --export: begin with a byte order mark.</source>
        <translation>Pour --export : commencer par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>For --export: also write FILE.manifest.json, which tells how the file came about.</source>
        <translation>Pour --export : écrire aussi FILE.manifest.json, qui dit comment le fichier est né.</translation>
    </message>
    <message>
        <source>Open the window, save a picture of it as PNG, leave.</source>
        <translation>Ouvrir la fenêtre, en enregistrer une image PNG, quitter.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 attend un jour tel que 2026-11-01 ou un instant tel que 2026-11-01T12:00:00Z, et non « %2 ».</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The nearest are: %2.</source>
        <translation>Il n’y a pas de colonne « %1 ». Les plus proches sont : %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>La colonne « %1 » est nommée deux fois.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 ne va qu’avec --export.</translation>
    </message>
    <message>
        <source>--manifest needs a file to stand beside, not standard output.</source>
        <translation>--manifest demande un fichier à côté duquel se placer, pas la sortie standard.</translation>
    </message>
    <message>
        <source>--format takes csv or jsonl, not &quot;%1&quot;.</source>
        <translation>--format attend csv ou jsonl, et non « %1 ».</translation>
    </message>
    <message>
        <source>--columns goes with CSV only: JSON Lines holds whole records.</source>
        <translation>--columns ne va qu’avec CSV : JSON Lines contient des enregistrements entiers.</translation>
    </message>
    <message>
        <source>--demo-tokens takes a number from 0 to 1000000, not &quot;%1&quot;.</source>
        <translation>--demo-tokens attend un nombre de 0 à 1000000, et non « %1 ».</translation>
    </message>
    <message>
        <source>--demo-tokens goes with --demo only.</source>
        <translation>--demo-tokens ne va qu’avec --demo.</translation>
    </message>
    <message>
        <source>--token is refused: other users of this machine can read command lines. Use --token-file, or PAT_CONSOLE_TOKEN in the environment.</source>
        <translation>--token est refusé : d’autres utilisateurs de cette machine peuvent lire les lignes de commande. Utilisez --token-file, ou PAT_CONSOLE_TOKEN dans l’environnement.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>--export needs --base-url, or --demo.</source>
        <translation>--export attend --base-url ou --demo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>There is no display. Set DISPLAY, or use --export or --screenshot.</source>
        <translation>Il n’y a pas d’écran. Définissez DISPLAY, ou utilisez --export ou --screenshot.</translation>
    </message>
    <message>
        <source>Trust the authorities in FILE (PEM), besides the system&apos;s, for this connection.</source>
        <translation>Approuver les autorités de FICHIER (PEM), outre celles du système, pour cette connexion.</translation>
    </message>
    <message>
        <source>The proxy needs a password: read USER:PASSWORD from FILE, - for standard input.</source>
        <translation>Le proxy demande un mot de passe : lire USER:PASSWORD dans FILE, - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--%1 is given, but its value is empty. Leave it out, or say what you mean.</source>
        <translation>--%1 est donné, mais sa valeur est vide. Omettez-le, ou dites ce que vous voulez.</translation>
    </message>
    <message>
        <source>The value of --%1 is not UTF-8. Write it in UTF-8.</source>
        <translation>La valeur de --%1 n’est pas en UTF-8. Écrivez-la en UTF-8.</translation>
    </message>
    <message>
        <source>--%1 has no value: %2 follows. If that is its value, write --%1=%2.</source>
        <translation>--%1 n’a pas de valeur : %2 suit. Si c’est sa valeur, écrivez --%1=%2.</translation>
    </message>
    <message>
        <source>--%1 is given more than once. Leave one of them.</source>
        <translation>--%1 est donné plus d’une fois. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>The end, --%1, lies before the start, --%2.</source>
        <translation>La fin, --%1, précède le début, --%2.</translation>
    </message>
    <message>
        <source>--sort takes a field such as createdAt, not &quot;%1&quot;.</source>
        <translation>--sort attend un champ tel que createdAt, et non « %1 ».</translation>
    </message>
    <message>
        <source>--id takes the id of a token, and there is none in &quot;%1&quot;.</source>
        <translation>--id attend l’identifiant d’un jeton, et il n’y en a pas dans « %1 ».</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Name fields such as id,name,user.email.</source>
        <translation>Il n’y a pas de colonne « %1 ». Nommez des champs tels que id,name,user.email.</translation>
    </message>
    <message>
        <source>An export is CSV or JSON Lines, not what .%1 promises. Name the file .csv or .jsonl, or say --format csv or --format jsonl.</source>
        <translation>Un export est en CSV ou en JSON Lines, et non ce que promet .%1. Nommez le fichier .csv ou .jsonl, ou indiquez --format csv ou --format jsonl.</translation>
    </message>
    <message>
        <source>--screenshot shows the window, and --export has none. Leave one of them.</source>
        <translation>--screenshot montre la fenêtre, et --export n’en a pas. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>--bom goes with CSV only: JSON Lines have no byte order mark.</source>
        <translation>--bom ne va qu’avec CSV : JSON Lines n’a pas de marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --%1.</source>
        <translation>--demo a son propre serveur : omettez --%1.</translation>
    </message>
    <message>
        <source>--proxy-password-file goes with --proxy only.</source>
        <translation>--proxy-password-file ne va qu’avec --proxy.</translation>
    </message>
    <message>
        <source>Standard input holds one thing: name a file with --token-file or with --proxy-password-file.</source>
        <translation>L’entrée standard ne contient qu’une chose : nommez un fichier avec --token-file ou avec --proxy-password-file.</translation>
    </message>
    <message>
        <source>--%1 needs --base-url: which server is it for?</source>
        <translation>--%1 demande --base-url : pour quel serveur est-ce ?</translation>
    </message>
    <message>
        <source>--screenshot saves a PNG, not what .%1 promises. Name the file .png.</source>
        <translation>--screenshot enregistre un PNG, et non ce que promet .%1. Nommez le fichier .png.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option. See --help.</source>
        <translation>Un argument n’appartient à aucune option. Voir --help.</translation>
    </message>
    <message>
        <source>There is an option that is not known. See --help.</source>
        <translation>Une option n’est pas connue. Voir --help.</translation>
    </message>
    <message>
        <source>Read everything that matches and print what a review finds, without a window.</source>
        <translation>Lire tout ce qui correspond et afficher ce qu’une revue trouve, sans fenêtre.</translation>
    </message>
    <message>
        <source>For --export: csv or jsonl; follows the file&apos;s ending. For --review: text, json or csv.</source>
        <translation>Pour --export : csv ou jsonl ; suit l’extension du fichier. Pour --review : text, json ou csv.</translation>
    </message>
    <message>
        <source>For --export and --review: leave no file, print nothing, and end with status 4, unless it is certain that nothing is missing.</source>
        <translation>Pour --export et --review : ne laisser aucun fichier, ne rien afficher et finir avec l’état 4, sauf s’il est certain que rien ne manque.</translation>
    </message>
    <message>
        <source>--%1 goes with --export and --review only.</source>
        <translation>--%1 ne va qu’avec --export et --review.</translation>
    </message>
    <message>
        <source>--%1 goes with --review only.</source>
        <translation>--%1 ne va qu’avec --review.</translation>
    </message>
    <message>
        <source>--%1 does not go with --review. Leave one of them.</source>
        <translation>--%1 ne va pas avec --review. Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>With --review, --format takes text, json or csv, not &quot;%1&quot;.</source>
        <translation>Avec --review, --format attend text, json ou csv, et non « %1 ».</translation>
    </message>
    <message>
        <source>--review needs --base-url, or --demo.</source>
        <translation>--review attend --base-url ou --demo.</translation>
    </message>
    <message>
        <source>For --export and --review: only tokens that match EXPR, such as &apos;state:live -used:&lt;90d&apos;. See the guide.</source>
        <translation>Pour --export et --review : seulement les jetons qui correspondent à EXPR, par exemple &apos;state:live -used:&lt;90d&apos;. Voir le guide.</translation>
    </message>
    <message>
        <source>--where cannot read &quot;%1&quot;. %2</source>
        <translation>--where ne peut pas lire « %1 ». %2</translation>
    </message>
    <message>
        <source>--verify needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--verify demande un fichier, pas l’entrée standard : son manifeste se trouve à côté de lui.</translation>
    </message>
    <message>
        <source>For --review: end with status 6 where there is a finding of this severity or a higher one; new-high: a high one that was not there before.</source>
        <translation>Pour --review : finir avec l’état 6 s’il y a un constat de cette gravité ou d’une gravité supérieure ; new-high : un constat high qui n’était pas là avant.</translation>
    </message>
    <message>
        <source>For --review and --export: compare with FILE, which was exported earlier as JSON Lines.</source>
        <translation>Pour --review et --export : comparer à FILE, exporté auparavant en JSON Lines.</translation>
    </message>
    <message>
        <source>--fail-on takes high, medium, low or new-high, not &quot;%1&quot;.</source>
        <translation>--fail-on attend high, medium, low ou new-high, et non « %1 ».</translation>
    </message>
    <message>
        <source>--fail-on new-high needs --against: since when is it new?</source>
        <translation>--fail-on new-high demande --against : nouveau depuis quand ?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs --against: what changed since when?</source>
        <translation>La colonne « %1 » demande --against : qu’est-ce qui a changé, et depuis quand ?</translation>
    </message>
    <message>
        <source>--against needs a file, not standard input: its manifest stands beside it.</source>
        <translation>--against demande un fichier, pas l’entrée standard : son manifeste se trouve à côté de lui.</translation>
    </message>
    <message>
        <source>An export uses --against for the column change in CSV, and for changed: in --where. Ask for one of them.</source>
        <translation>Un export utilise --against pour la colonne change en CSV, et pour changed: dans --where. Demandez l’un des deux.</translation>
    </message>
    <message>
        <source>For --report: leave out all e-mail addresses.</source>
        <translation>Pour --report : omettre toutes les adresses e-mail.</translation>
    </message>
    <message>
        <source>--%1 goes with --report only.</source>
        <translation>--%1 ne va qu’avec --report.</translation>
    </message>
    <message>
        <source>--report writes a web page or a PDF, and the name of the file says which. Name it .html or .pdf.</source>
        <translation>--report écrit une page web ou un PDF, et c’est le nom du fichier qui dit lequel des deux. Nommez-le .html ou .pdf.</translation>
    </message>
    <message>
        <source>For --review: also write a report for people to FILE, whose name ends in .html or .pdf. For --verify: the report.</source>
        <translation>Pour --review : écrire aussi dans FILE, dont le nom se termine par .html ou .pdf, un rapport fait pour être lu. Pour --verify : le rapport.</translation>
    </message>
    <message>
        <source>For --review: also write a text for each owner of tokens to be revoked or asked about, and the ids to revoke, to a new or empty FOLDER.</source>
        <translation>Pour --review : écrire aussi, dans un dossier FOLDER nouveau ou vide, un texte pour chaque propriétaire de jetons à révoquer ou qui font l’objet d’une demande, et les identifiants à révoquer.</translation>
    </message>
    <message>
        <source>Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with --report, whether that is a report of the records in FILE.</source>
        <translation>Seulement comparer FILE, exporté avec --manifest, avec FILE.manifest.json ; avec --report, vérifier si celui-ci est un rapport sur les enregistrements de FILE.</translation>
    </message>
    <message>
        <source>--%1 goes with --review and --verify only.</source>
        <translation>--%1 ne va qu’avec --review et --verify.</translation>
    </message>
    <message>
        <source>--hand-over needs a folder, not standard output.</source>
        <translation>--hand-over demande un dossier, pas la sortie standard.</translation>
    </message>
    <message>
        <source>--verify goes with no other option but --report: leave out --%1.</source>
        <translation>--verify ne va avec aucune autre option que --report : omettez --%1.</translation>
    </message>
    <message>
        <source>--verify reads a report from a file, not from standard input.</source>
        <translation>--verify lit un rapport dans un fichier, pas sur l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <comment>a command that is ticked</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Tout ce que contiennent les menus. Tapez quelques lettres, choisissez avec les flèches, appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>A few letters of a command, a view or a connection</source>
        <translation>Quelques lettres d’une commande, d’une vue ou d’une connexion</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune commande ne contient ces lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare with an earlier review</source>
        <translation>Comparer à une revue antérieure</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Before you look at what has changed:</source>
        <translation>Avant de regarder ce qui a changé :</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>Compared with the review of %1: %2 new, %3 gone, %4 changed.</source>
        <comment>day, numbers of tokens</comment>
        <translation>Comparé à la revue du %1 ; nouveaux jetons : %2, disparus : %3, avec changements : %4.</translation>
    </message>
    <message>
        <source>The facet Changes, the column Changes and the details show what.</source>
        <translation>La facette Changements, la colonne Changements et les détails montrent lesquels.</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Conserver cette revue</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Packed JSON Lines (*.jsonl.zst)</source>
        <translation>JSON Lines compressé (*.jsonl.zst)</translation>
    </message>
</context>
<context>
    <name>CompleteWalk</name>
    <message>
        <source>only the server knows how to sort by %1</source>
        <translation>seul le serveur sait trier par %1</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>Importer des décisions</translation>
    </message>
    <message>
        <source>Tokens that you and another reviewer have decided otherwise. Check those of which their decision is to take the place of yours.</source>
        <translation>Jetons pour lesquels une autre personne et vous avez décidé autrement lors de vos revues. Cochez ceux pour lesquels sa décision doit remplacer la vôtre.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>For all:</source>
        <translation>Pour tous :</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Your decisions stay, about every token.</source>
        <translation>Vos décisions restent, pour chaque jeton.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Their decisions take the place of yours, about every token.</source>
        <translation>Leurs décisions remplacent les vôtres, pour chaque jeton.</translation>
    </message>
    <message>
        <source>The later ones</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Of each token the decision counts that was made later.</source>
        <translation>Pour chaque jeton compte la décision qui a été prise le plus tard.</translation>
    </message>
    <message>
        <source>Tokens that were decided otherwise</source>
        <translation>Jetons pour lesquels il a été décidé autrement</translation>
    </message>
    <message>
        <source>Theirs count for %1, yours for %2.</source>
        <comment>numbers of tokens</comment>
        <translation>Les leurs comptent pour %1, les vôtres pour %2.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>%1: %2</source>
        <comment>decision, note</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>My decision</source>
        <translation>Ma décision</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>Leur décision</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>A proxy is written as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Un proxy s’écrit http://proxy.example.com:3128 ou socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must not contain a user name or password.</source>
        <translation>Le proxy ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation>Se connecter à un autre serveur</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>The server whose tokens show. Click to open another one, or to set one up.</source>
        <translation>Le serveur dont les jetons sont affichés. Cliquez pour en ouvrir un autre ou en configurer un.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>It works, but %1 has no tokens to show.</source>
        <translation>Cela fonctionne, mais %1 n’a pas de jetons à montrer.</translation>
    </message>
    <message>
        <source>It works: %1 shows its tokens.</source>
        <translation>Cela fonctionne : %1 montre ses jetons.</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator knows.</source>
        <translation>Comparez-le avec ce que connaît l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>By its own words, the token ends on %1.</source>
        <translation>D’après ses propres données, le jeton prend fin le %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1.</source>
        <translation>D’après ses propres données, le jeton est celui de %1.</translation>
    </message>
    <message>
        <source>By its own words, the token is that of %1 and ends on %2.</source>
        <translation>D’après ses propres données, le jeton est celui de %1 et prend fin le %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionControl</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>En attente du trousseau.</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>Il peut demander son mot de passe dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>The token was not put into the keychain. %1</source>
        <translation>Le jeton n’a pas été mis dans le trousseau. %1</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Il reste en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>Se connecter à un serveur …</translation>
    </message>
    <message>
        <source>Manage connections …</source>
        <translation>Gérer les connexions …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Choose a connection to enter its access token.</source>
        <translation>Choisissez une connexion pour saisir son jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Configurer une connexion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asks the server for one token and says how that went</source>
        <translation>Demande un jeton au serveur et dit comment cela s’est passé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message>
        <source>Where the server is, and how to reach it. What you enter stays on this computer.</source>
        <translation>Où se trouve le serveur et comment l’atteindre. Ce que vous saisissez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a CA file …</source>
        <translation>Utiliser un fichier d’AC …</translation>
    </message>
    <message>
        <source>Chooses the certificate of the authority that has signed this one, to be trusted for this connection, and asks the server again</source>
        <translation>Choisit le certificat de l’autorité qui a signé celui-ci, pour lui faire confiance dans cette connexion, et interroge de nouveau le serveur</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Se connecter quand même</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acme production</source>
        <translation>Acme production</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Kept. Type another one to replace it</source>
        <translation>Conservé. Saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Conserver le jeton</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Ceci est la production</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, the server is reached directly, whatever the desktop is set to.</source>
        <translation>Tel que http://proxy.example.com:3128 ou socks5://localhost:1080. Sans proxy, le serveur est joint directement, quel que soit le réglage du bureau.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’autorités</translation>
    </message>
    <message>
        <source>System CAs only</source>
        <translation>Celles du système seulement</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form that are trusted for this connection, besides those of the system.</source>
        <translation>Un fichier de certificats au format PEM auxquels cette connexion fait confiance, outre ceux du système.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>Jetons par requête</translation>
    </message>
    <message>
        <source>Remember search and filters, too</source>
        <translation>Retenir aussi la recherche et les filtres</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in your desktop&apos;s keychain and sent to this address alone.</source>
        <translation>Le jeton doit avoir le droit de lire les jetons d’accès personnels. Il est conservé dans le trousseau de votre bureau et envoyé à cette seule adresse.</translation>
    </message>
    <message>
        <source>The token needs the right to read personal access tokens. It is kept in memory until the program ends and sent to this address alone.</source>
        <translation>Le jeton doit avoir le droit de lire les jetons d’accès personnels. Il reste en mémoire jusqu’à la fin du programme et n’est envoyé qu’à cette adresse.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What you call this server. It stands in the window&apos;s title.</source>
        <translation>Le nom que vous donnez à ce serveur. Il figure dans le titre de la fenêtre.</translation>
    </message>
    <message>
        <source>Where the API is, with its version. Plain http is accepted only to this machine.</source>
        <translation>Où se trouve l’API, avec sa version. Le http simple n’est accepté que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>A token that may read personal access tokens. It is sent to this address alone.</source>
        <translation>Un jeton qui peut lire les jetons d’accès personnels. Il n’est envoyé qu’à cette adresse.</translation>
    </message>
    <message>
        <source>Where the token stays: in memory until the program ends, or in the desktop&apos;s keychain.</source>
        <translation>Où le jeton est conservé : en mémoire jusqu’à la fin du programme, ou dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>Marks this connection in the window, so that servers are not mistaken for each other.</source>
        <translation>Marque cette connexion dans la fenêtre, pour que les serveurs ne soient pas confondus.</translation>
    </message>
    <message>
        <source>The window&apos;s title says so, too.</source>
        <translation>Le titre de la fenêtre le dit aussi.</translation>
    </message>
    <message>
        <source>How many tokens are asked for at once. Fewer are easier on a slow server.</source>
        <translation>Combien de jetons sont demandés à la fois. Moins ménage un serveur lent.</translation>
    </message>
    <message>
        <source>Search and filters are as they were when this connection is opened again.</source>
        <translation>La recherche et les filtres sont retrouvés quand cette connexion est rouverte.</translation>
    </message>
    <message>
        <source>%1: tidied, and shown as it is used.</source>
        <comment>API address, Name: …</comment>
        <translation>%1 : mis au propre, et affiché tel qu’il est utilisé.</translation>
    </message>
    <message>
        <source>Thresholds of reviews</source>
        <translation>Seuils des revues</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
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
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Enter the access token to try the connection.</source>
        <translation>Saisissez le jeton d’accès pour essayer la connexion.</translation>
    </message>
    <message>
        <source>There is no token to try the connection with.</source>
        <translation>Il n’y a pas de jeton pour essayer la connexion.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d’accès.</translation>
    </message>
    <message>
        <source>This is no access token: it holds characters that a token cannot have.</source>
        <translation>Ce n’est pas un jeton d’accès : il contient des caractères qu’un jeton ne peut avoir.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Copiez-le à nouveau, seul et en entier.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>the address does not work</source>
        <translation>l’adresse ne fonctionne pas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Supprimer la connexion %1 ?</translation>
    </message>
    <message>
        <source>Its settings, its saved views and its token on this computer go with it. Nothing on the server changes.</source>
        <translation>Ses réglages, ses vues enregistrées et son jeton sur cet ordinateur disparaissent avec elle. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message>
        <source>The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at once; nothing on a server changes.</source>
        <translation>Les serveurs configurés : ouvrir, ajouter, modifier, dupliquer, essayer ou supprimer. Les modifications comptent aussitôt ; rien ne change sur un serveur.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy selected tokens</source>
        <translation>Copier les jetons sélectionnés</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Copier les identifiants</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy e-mail of the owner</source>
        <translation>Copier l’adresse e-mail du propriétaire</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses access.</source>
        <translation>Le trousseau est verrouillé ou refuse l’accès.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau ne peut pas être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu en %Ln s.</numerusform>
            <numerusform>Le trousseau n’a pas répondu en %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--proxy is not for a server on this machine: leave it out.</source>
        <translation>--proxy ne vaut pas pour un serveur sur cette machine : omettez-le.</translation>
    </message>
    <message>
        <source>No token: name a file with --token-file, or set PAT_CONSOLE_TOKEN.</source>
        <translation>Pas de jeton : nommez un fichier avec --token-file, ou définissez PAT_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the file %1, which holds a secret. Take that right from them: chmod 600 %1</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire le fichier %1, qui contient un secret. Retirez-leur ce droit : chmod 600 %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>L’entrée standard</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>%1 is too large to hold a secret alone.</source>
        <comment>The file x</comment>
        <translation>%1 est de trop grande taille pour ne contenir qu’un secret.</translation>
    </message>
    <message>
        <source>%1 holds no token that can be used. %2</source>
        <comment>The file x …</comment>
        <translation>%1 ne contient aucun jeton utilisable. %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Son contenu est vide.</translation>
    </message>
    <message>
        <source>%1 has to hold one line, USER:PASSWORD, for the proxy.</source>
        <comment>The file x</comment>
        <translation>%1 doit contenir une ligne, USER:PASSWORD, pour le proxy.</translation>
    </message>
    <message>
        <source>A file holds them: --proxy-password-file.</source>
        <translation>Ils vont dans un fichier : --proxy-password-file.</translation>
    </message>
    <message>
        <source>--ca-file is for https alone: leave it out.</source>
        <translation>--ca-file ne vaut que pour https : omettez-le.</translation>
    </message>
    <message>
        <source>The file that is named cannot be read: %1. Name a file, not the secret itself.</source>
        <translation>Le fichier indiqué ne peut pas être lu : %1. Indiquez un fichier, pas le secret lui-même.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z</source>
        <translation>Un jour tel que 2026-11-01, ou un instant tel que 2026-11-01T12:00:00Z</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>Created from: calendar</comment>
        <translation>%1 : calendrier</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>This is not a date. Type a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.</source>
        <translation>Ce n’est pas une date. Saisissez un jour tel que 2026-11-01, ou un instant tel que 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created from: This is not a date.</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Only tokens of these days, both included, in your time zone. Choose a period, or type days such as 2026-11-01. An empty field means no bound.</source>
        <translation>Seulement les jetons de ces jours, inclus, dans votre fuseau horaire. Choisissez une période ou tapez des jours comme 2026-11-01. Un champ vide signifie sans limite.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decides about this token. It is kept on this computer alone; the server is not told. Press again to take the decision back.</source>
        <translation>Décide de ce jeton. La décision n’est conservée que sur cet ordinateur ; le serveur n’en est pas informé. Appuyez à nouveau pour annuler la décision.</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Note sur la décision</translation>
    </message>
    <message>
        <source>Note: why, or what to do</source>
        <translation>Note : pourquoi, ou que faire</translation>
    </message>
    <message>
        <source>A note on the decision, for yourself and for those whom you give it to.</source>
        <translation>Une note sur la décision, pour vous et pour les personnes à qui vous la donnez.</translation>
    </message>
</context>
<context>
    <name>DecisionControl</name>
    <message>
        <source>its scopes</source>
        <translation>ses portées</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son propriétaire</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>Ce qui a changé depuis la décision : %1.</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>La décision n’a pas été conservée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, number of tokens</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the decision about %Ln token(s).</source>
        <translation>
            <numerusform>Annulé : la décision sur %Ln jeton.</numerusform>
            <numerusform>Annulé : la décision sur %Ln jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were decided about elsewhere since, which stays.</source>
        <translation>
            <numerusform>%Ln jeton a fait depuis l’objet d’une décision ailleurs, qui reste.</numerusform>
            <numerusform>%Ln jetons ont fait depuis l’objet d’une décision ailleurs, qui reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln selected token(s) are not in the review and stay as they are.</source>
        <translation>
            <numerusform>Hors de la revue, donc inchangés : %1 sur %Ln jeton sélectionné.</numerusform>
            <numerusform>Hors de la revue, donc inchangés : %1 sur %Ln jetons sélectionnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFiles</name>
    <message>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Décisions (*.json)</translation>
    </message>
    <message>
        <source>The decisions were not written.</source>
        <translation>Les décisions n’ont pas été écrites.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) exported.</source>
        <translation>
            <numerusform>%Ln décision exportée.</numerusform>
            <numerusform>%Ln décisions exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Elles sont dans %1.</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Importer des décisions</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No decisions were imported.</source>
        <translation>Aucune décision n’a été importée.</translation>
    </message>
    <message>
        <source>They are about tokens of another server, %1.</source>
        <translation>Elles portent sur des jetons d’un autre serveur, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have no decision here yet.</source>
        <translation>
            <numerusform>%Ln jeton n’a pas encore de décision ici.</numerusform>
            <numerusform>%Ln jetons n’ont pas encore de décision ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) you have decided otherwise. Which decisions count?</source>
        <translation>
            <numerusform>Pour %Ln jeton, vous avez décidé autrement. Quelles décisions comptent ?</numerusform>
            <numerusform>Pour %Ln jetons, vous avez décidé autrement. Quelles décisions comptent ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) imported.</source>
        <translation>
            <numerusform>%Ln décision importée.</numerusform>
            <numerusform>%Ln décisions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.</source>
        <translation>Entre-temps, quelqu’un a décidé ailleurs, si bien que rien n’a encore été importé. Regardez une fois de plus.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. Choose one that this program has exported.</source>
        <translation>%1 n’est pas un fichier de décisions, ou est endommagé. Choisissez-en un que ce programme a exporté.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is none.</source>
        <translation>La décision numéro %2 de %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.</source>
        <translation>La décision numéro %2 de %1 est illisible : %3 manque, ou n’est pas tel qu’il devrait être.</translation>
    </message>
    <message>
        <source>Decision number %2 in %1 is about a token that was decided before it already.</source>
        <translation>La décision numéro %2 de %1 porte sur un jeton dont il a déjà été décidé plus haut.</translation>
    </message>
    <message>
        <source>The decisions could not be written to %1: %2. Choose another place, or mend that; then try again.</source>
        <translation>Les décisions n’ont pas pu être écrites dans %1 : %2. Choisissez un autre endroit ou remédiez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Use that version.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The decisions could not be saved: there is no room left for %1. Make room on the disk, then try again. What was saved before is still there.</source>
        <translation>Les décisions n’ont pas pu être enregistrées : il n’y a plus de place pour %1. Faites de la place sur le disque, puis réessayez. Ce qui a été enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>Un autre programme utilise %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The decisions in %1 could not be read: %2. Let your user read and write the file, then try again.</source>
        <translation>Les décisions de %1 n’ont pas pu être lues : %2. Autorisez votre compte à lire et écrire le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The decisions could not be saved in %1: %2. Let your user write the file and its folder, then try again. What was saved before is still there.</source>
        <translation>Les décisions n’ont pas pu être enregistrées dans %1 : %2. Autorisez votre compte à écrire le fichier et dans son dossier, puis réessayez. Ce qui a été enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>%1 is no file of decisions, or it is damaged. It was left as it is. Put a copy of the right file in its place, or move it away to begin anew.</source>
        <translation>%1 n’est pas un fichier de décisions, ou est endommagé. Il a été laissé tel quel. Mettez à sa place une copie du bon fichier, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was left as it is. Use that version, or move the file away to begin anew.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel. Utilisez cette version, ou déplacez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by something else while it was in use, so that nothing was saved. Put it back, or export the decisions; then start the program again.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé par autre chose pendant son utilisation, si bien que rien n’a été enregistré. Remettez-le en place ou exportez les décisions, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>%1 is damaged: of its decisions %2 could be read, and none can be changed. Export them, move the file away, and import them again.</source>
        <translation>%1 est endommagé ; nombre de ses décisions qui ont pu être lues : %2, et aucune ne peut être modifiée. Exportez-les, déplacez le fichier, puis importez-les de nouveau.</translation>
    </message>
    <message>
        <source>A decision names no token. Nothing was saved.</source>
        <translation>Une décision ne nomme aucun jeton. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, then try again.</source>
        <translation>La note a %1 caractères, et le maximum est de %2. Raccourcissez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>Demander au propriétaire</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Changed since the decision</source>
        <translation>A changé depuis la décision</translation>
    </message>
</context>
<context>
    <name>DecodeError</name>
    <message>
        <source>record %1: %2</source>
        <translation>enregistrement %1 : %2</translation>
    </message>
    <message>
        <source>record %1, %2: %3</source>
        <translation>enregistrement %1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Nothing was compared.</source>
        <translation>Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it holds several</source>
        <translation>elle en contient plusieurs</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as --export writes them to a file that ends in .jsonl.</source>
        <translation>La ligne %2 de %1 n’est pas un enregistrement : %3. On ne peut comparer qu’à du JSON Lines, tel que --export l’écrit dans un fichier qui se termine par .jsonl.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has an id that stands before it already: %3. Only the file of one export can be compared with.</source>
        <translation>La ligne %2 de %1 a un identifiant qui figure déjà plus haut : %3. On ne peut comparer qu’au fichier d’un seul export.</translation>
    </message>
    <message>
        <source>It is of another server, %1.</source>
        <translation>Il vient d’un autre serveur, %1.</translation>
    </message>
    <message>
        <source>It holds a selection of tokens: others count as new.</source>
        <translation>Il contient une sélection de jetons : les autres comptent comme nouveaux.</translation>
    </message>
    <message>
        <source>It answers another query: tokens that one of the two does not ask for count as new or as gone.</source>
        <translation>Il répond à une autre requête : les jetons que l’une des deux ne demande pas comptent comme nouveaux ou comme disparus.</translation>
    </message>
    <message>
        <source>It holds only what matched %1: tokens that did not then count as new.</source>
        <translation>Il ne contient que ce qui correspondait à %1 : les jetons qui n’y correspondaient pas alors comptent comme nouveaux.</translation>
    </message>
    <message>
        <source>It may lack tokens, which count as new: %1.</source>
        <translation>Il peut y manquer des jetons, qui comptent comme nouveaux : %1.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 n’est pas le manifeste d’un export.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records. Choose a file that was exported as .jsonl.</source>
        <translation>%1 est en CSV, et seul JSON Lines contient des enregistrements entiers. Choisissez un fichier exporté en .jsonl.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 n’est pas ce que dit son manifeste : %2.</translation>
    </message>
    <message>
        <source>%1 is empty, and has no manifest that says so.</source>
        <translation>%1 est vide, et n’a pas de manifeste qui le dise.</translation>
    </message>
    <message>
        <source>%1 has no manifest: it was not verified, and is judged as of when it was last changed, %2.</source>
        <translation>%1 n’a pas de manifeste : il n’a pas été vérifié, et il est jugé à la date de sa dernière modification, %2.</translation>
    </message>
    <message>
        <source>It is newer than what it is compared with: as of %1.</source>
        <translation>Il est plus récent que ce à quoi il est comparé : état au %1.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé à %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Loading tokens …</source>
        <translation>Chargement des jetons …</translation>
    </message>
    <message>
        <source>No tokens loaded yet</source>
        <translation>Aucun jeton chargé pour l’instant</translation>
    </message>
    <message>
        <source>The message below says why, and what helps.</source>
        <translation>Le message ci-dessous dit pourquoi, et ce qui aide.</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>No token of this account fits all filters at once.</source>
        <translation>Aucun jeton de ce compte ne satisfait tous les filtres à la fois.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>This account has no tokens</source>
        <translation>Ce compte n’a pas de jetons</translation>
    </message>
    <message>
        <source>Nobody has created a personal access token yet, or the token in use may not see those of others.</source>
        <translation>Personne n’a encore créé de jeton d’accès personnel, ou le jeton utilisé ne peut voir ceux des autres.</translation>
    </message>
    <message>
        <source>Why no tokens show, and what to do about it.</source>
        <translation>Pourquoi aucun jeton n’est affiché, et que faire.</translation>
    </message>
    <message>
        <source>Tokens that are gone are not in this list</source>
        <translation>Les jetons disparus ne sont pas dans cette liste</translation>
    </message>
    <message>
        <source>They were in the earlier review, and the server does not list them any more.</source>
        <translation>Ils étaient dans la revue antérieure, et le serveur ne les liste plus.</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Afficher les jetons disparus</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>The result could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard. Faites de la place ou envoyez-le ailleurs.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was checked.</source>
        <translation>%1 n’a pas pu être lu : %2. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, not %2</source>
        <translation>son SHA-256 est %1, et non %2</translation>
    </message>
    <message>
        <source>its number of rows is %1, not %2</source>
        <translation>son nombre de lignes est %1, et non %2</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 n’est pas ce que dit son manifeste : %2.</translation>
    </message>
    <message>
        <source>%1 is what its manifest says: SHA-256 %2, number of rows %3.</source>
        <translation>%1 est bien ce que dit son manifeste : SHA-256 %2, nombre de lignes %3.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export. Nothing was checked.</source>
        <translation>%1 n’est pas le manifeste d’un export. Rien n’a été vérifié.</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>%1 was left unchanged.</source>
        <translation>%1 est tel qu’il était avant.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Exporting from %1: %2</source>
        <translation>Export depuis %1 : %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export : %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(encore %Ln ensuite)</numerusform>
            <numerusform>(encore %Ln ensuite)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>%Ln jeton exporté.</numerusform>
            <numerusform>%Ln jetons exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ils sont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>%Ln d’entre eux est arrivé après la sélection.</numerusform>
            <numerusform>%Ln d’entre eux sont arrivés après la sélection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln d’entre eux a des champs qui n’ont pas pu être lus, et est dans le fichier tel qu’il a été envoyé.</numerusform>
            <numerusform>%Ln d’entre eux ont des champs qui n’ont pas pu être lus, et sont dans le fichier tels qu’ils ont été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not all that was selected: %1.</source>
        <translation>Ce n’est pas tout ce qui était sélectionné : %1.</translation>
    </message>
    <message>
        <source>Some may be missing: %1.</source>
        <translation>Certains peuvent manquer : %1.</translation>
    </message>
    <message>
        <source>Exporting again would not change that: the file is whole if nobody created or deleted tokens meanwhile.</source>
        <translation>Exporter à nouveau n’y changerait rien : le fichier est complet si personne n’a créé ni supprimé de jetons pendant ce temps.</translation>
    </message>
    <message>
        <source>Export again while nobody creates or deletes tokens.</source>
        <translation>Exportez de nouveau quand personne ne crée ni ne supprime de jetons.</translation>
    </message>
    <message>
        <source>They are in %1, and its manifest is %2.</source>
        <comment>file, second file</comment>
        <translation>Ils sont dans %1, dont le manifeste est %2.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Neutralize spreadsheet formulas</source>
        <translation>Protéger le texte qu’un tableur exécuterait</translation>
    </message>
    <message>
        <source>Write a UTF-8 BOM</source>
        <translation>Commencer par un indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters beyond A to Z.</source>
        <translation>Certains tableurs en ont besoin pour lire les lettres au-delà de A à Z.</translation>
    </message>
    <message>
        <source>Write a manifest beside the file</source>
        <translation>Écrire un manifeste à côté du fichier</translation>
    </message>
    <message>
        <source>Tells an auditor how the file came about: query, times, number of rows, SHA-256.</source>
        <translation>Indique à un auditeur comment le fichier a été produit : requête, heures, nombre de lignes, SHA-256.</translation>
    </message>
    <message>
        <source>Export tokens</source>
        <translation>Exporter les jetons</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV, un tableau pour tableurs</translation>
    </message>
    <message>
        <source>JSON Lines, whole records as the server sent them</source>
        <translation>JSON Lines, les enregistrements entiers tels que le serveur les a envoyés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file has the checked columns in this order. Drag them to change it.</source>
        <translation>Le fichier contient les colonnes cochées dans cet ordre. Faites-les glisser pour le changer.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 colonnes sur %2</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Saisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>That is a folder. Enter the name of a file.</source>
        <translation>C’est un dossier. Saisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced when the export is complete.</source>
        <translation>Ce fichier existe déjà. Il sera remplacé quand l’export sera complet.</translation>
    </message>
    <message>
        <source>Writes tokens to a file. The window stays usable meanwhile.</source>
        <translation>Écrit des jetons dans un fichier. La fenêtre reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>The selected rows, or everything that the filters let through.</source>
        <translation>Les lignes sélectionnées, ou tout ce que les filtres laissent passer.</translation>
    </message>
    <message>
        <source>CSV is a table for spreadsheets; JSON Lines are the server&apos;s whole records, one a line.</source>
        <translation>CSV est un tableau pour les tableurs ; JSON Lines, ce sont les enregistrements complets du serveur, un par ligne.</translation>
    </message>
    <message>
        <source>It appears under this name only when it is complete, and only you can read it.</source>
        <translation>Il n’apparaît sous ce nom qu’une fois complet, et vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Puts a &apos; before =, +, -, @ and &apos; where a spreadsheet may see a formula begin.</source>
        <translation>Met une &apos; devant =, +, -, @ et &apos; là où un tableur peut voir le début d’une formule.</translation>
    </message>
    <message>
        <source>The file will be no .%1, whatever its name says.</source>
        <translation>Le fichier ne sera pas un .%1, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>Tell what was not reported</source>
        <translation>Indiquer ce qui n’a pas été communiqué</translation>
    </message>
    <message>
        <source>After each column of a time comes another, such as expiresAt?, which says yes or no: an empty cell alone means never as well.</source>
        <translation>Après chaque colonne de date en vient une autre, telle que expiresAt?, qui dit yes ou no : une cellule vide seule signifie aussi « jamais ».</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its manifest: %1</source>
        <translation>son manifeste : %1</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>un autre système de fichiers y est monté</translation>
    </message>
    <message>
        <source>it is protected from being replaced</source>
        <translation>il est protégé contre le remplacement</translation>
    </message>
    <message>
        <source>it is a link that another user has put into a folder open to all</source>
        <translation>c’est un lien qu’un autre utilisateur a mis dans un dossier ouvert à tous</translation>
    </message>
    <message>
        <source>it belongs to another user, who alone may replace it in this folder</source>
        <translation>il appartient à un autre utilisateur, qui seul peut le remplacer dans ce dossier</translation>
    </message>
    <message>
        <source>%1 is in the way (%2)</source>
        <translation>%1 fait obstacle (%2)</translation>
    </message>
    <message>
        <source>another export is writing it</source>
        <translation>un autre export est en train de l’écrire</translation>
    </message>
</context>
<context>
    <name>ExportFilter</name>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>le serveur ignore le filtre par date de création</translation>
    </message>
    <message>
        <source>the server ignores the filter by id</source>
        <translation>le serveur ignore le filtre par identifiant</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>waiting %1 s for the server&apos;s limit</source>
        <translation>attente de %1 s à cause de la limite du serveur</translation>
    </message>
</context>
<context>
    <name>ExportQueue</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit : %1.</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Creates tokens</source>
        <translation>Crée des jetons</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>Dans le passé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Dans moins de %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Dans %1 ou plus</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Il y a moins de %1</translation>
    </message>
    <message>
        <source>Before the last %1</source>
        <translation>Il y a %1 ou plus</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>What the tokens that show have in common, with how many they are. Click a value to see these tokens alone, and again to take that back. Click a heading to fold it.</source>
        <translation>Ce que les jetons affichés ont en commun, et combien ils sont. Cliquez sur une valeur pour ne voir que ces jetons, et à nouveau pour revenir là-dessus. Cliquez sur un titre pour le replier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number of tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: narrows to %2</source>
        <translation>%1 : restreint à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path</source>
        <translation>Copier le c&amp;hemin JSON</translation>
    </message>
    <message>
        <source>Copy as “path: &amp;value”</source>
        <translation>Copier « chemin : &amp;valeur »</translation>
    </message>
    <message>
        <source>Show &amp;full value …</source>
        <translation>Afficher la valeur &amp;entière …</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>&amp;Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Go to what the id names</source>
        <translation>&amp;Aller à ce que désigne l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Sort metadata</source>
        <translation>&amp;Trier les métadonnées</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>order of metadata</comment>
        <translation>Comme reçues</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>By key, descending</source>
        <translation>Par clé, décroissant</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>By value, descending</source>
        <translation>Par valeur, décroissant</translation>
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
        <translation>Détails du jeton</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <comment>the widest label</comment>
        <translation>Organisations autorisées</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Rechercher des jetons</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Identifiants de jetons</translation>
    </message>
    <message>
        <source>Token ids, comma separated</source>
        <translation>Identifiants, séparés par des virgules</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Créé depuis</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Créé jusqu’au</translation>
    </message>
    <message>
        <source>Created period</source>
        <translation>Période de création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Updated from</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Updated to</source>
        <translation>Modifié jusqu’au</translation>
    </message>
    <message>
        <source>Updated period</source>
        <translation>Période de modification</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The server looks for these words; the list follows while you type. Esc empties the field.</source>
        <translation>Le serveur cherche ces mots ; la liste suit pendant la saisie. Échap vide le champ.</translation>
    </message>
    <message>
        <source>Takes away search, ids and dates. The order stays.</source>
        <translation>Retire la recherche, les identifiants et les dates. L’ordre reste.</translation>
    </message>
    <message>
        <source>Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line breaks; ids are also found in JSON and in the addresses of tokens.</source>
        <translation>N’affiche que les jetons de ces identifiants. Une liste collée peut être séparée par des virgules, des espaces ou des sauts de ligne ; les identifiants sont aussi trouvés dans du JSON et dans les adresses de jetons.</translation>
    </message>
    <message>
        <source>Only the ids were taken of what stood here.</source>
        <translation>De ce qui se trouvait ici, seuls les identifiants ont été retenus.</translation>
    </message>
    <message>
        <source>Spaces, quotes and invisible characters around the text are not searched for.</source>
        <translation>Les espaces, les guillemets et les caractères invisibles autour du texte ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Search: Spaces are not searched for.</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter terms</source>
        <translation>Critères du filtre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>term of the filter</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Takes this term away: %1</source>
        <translation>Retire ce critère : %1</translation>
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
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, finding: reason</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change: what was and what is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1</source>
        <translation>
            <numerusform>%Ln changement depuis le %1</numerusform>
            <numerusform>%Ln changements depuis le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1: %2.</source>
        <comment>question: how much it weighs</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged: what decides was not reported, or could not be read.</source>
        <translation>
            <numerusform>%Ln jeton ne peut pas être jugé : ce qui en décide n’a pas été communiqué, ou n’a pas pu être lu.</numerusform>
            <numerusform>%Ln jetons ne peuvent pas être jugés : ce qui en décide n’a pas été communiqué, ou n’a pas pu être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What a review asks of every token, and for how many of those that show it holds. Click a line to see these tokens alone, with Ctrl to combine lines, and again to see all.</source>
        <translation>Ce qu’une revue demande à propos de chaque jeton, et pour combien de ceux qui sont affichés c’est vrai. Cliquez sur une ligne pour ne voir que ces jetons, avec Ctrl pour combiner des lignes, et à nouveau pour les voir tous.</translation>
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
            <numerusform>%1, %Ln jour avant cette revue</numerusform>
            <numerusform>%1, %Ln jours avant cette revue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the threshold is %2.</source>
        <comment>fact; number of days</comment>
        <translation>%1 ; le seuil est de %2.</translation>
    </message>
    <message>
        <source>Created %1, and never used</source>
        <translation>Créé le %1, et jamais utilisé</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Utilisé pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>It has no end. Created %1.</source>
        <translation>Il n’a pas de fin. Créé le %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>Il n’a pas de fin.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Du %1 au %2, %Ln jour</numerusform>
            <numerusform>Du %1 au %2, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended %1, and was used %2.</source>
        <translation>Il a pris fin le %1, et a été utilisé le %2.</translation>
    </message>
    <message>
        <source>It ended %1, and is not revoked.</source>
        <translation>Il a pris fin le %1, et n’est pas révoqué.</translation>
    </message>
    <message>
        <source>It can create tokens: %1.</source>
        <comment>scopes</comment>
        <translation>Il peut créer des jetons : %1.</translation>
    </message>
    <message>
        <source>It can change accounts, roles or users: %1.</source>
        <comment>scopes</comment>
        <translation>Il peut modifier comptes, rôles ou utilisateurs : %1.</translation>
    </message>
    <message>
        <source>It has no end, and can write: %1.</source>
        <comment>scopes</comment>
        <translation>Il n’a pas de fin et peut écrire : %1.</translation>
    </message>
    <message>
        <source>The owner signs in with a password alone: two-factor authentication and single sign-on are off.</source>
        <translation>Le propriétaire se connecte avec un mot de passe seul : le second facteur et l’authentification unique sont désactivés.</translation>
    </message>
    <message>
        <source>The owner was last seen %1</source>
        <translation>Le propriétaire a été vu pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>The owner was never seen, and last logged in %1</source>
        <translation>Le propriétaire n’a jamais été vu, et s’est connecté pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>The owner was never seen. The account was created %1</source>
        <translation>Le propriétaire n’a jamais été vu. Le compte a été créé le %1</translation>
    </message>
    <message>
        <source>The server knows no owner any more. The id of the user was %1.</source>
        <translation>Le serveur ne connaît plus de propriétaire. L’identifiant de l’utilisateur était %1.</translation>
    </message>
    <message>
        <source>The server knows no owner any more.</source>
        <translation>Le serveur ne connaît plus de propriétaire.</translation>
    </message>
    <message>
        <source>Created %1, and never rotated</source>
        <translation>Créé le %1, et jamais renouvelé</translation>
    </message>
    <message numerus="yes">
        <source>It ends %1, in %Ln day(s), and was used %2.</source>
        <comment>day, day</comment>
        <translation>
            <numerusform>Il prend fin le %1, dans %Ln jour, et a été utilisé le %2.</numerusform>
            <numerusform>Il prend fin le %1, dans %Ln jours, et a été utilisé le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before its creation.</source>
        <comment>what happened, and when</comment>
        <translation>%1 précède sa création.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <comment>what happened, and when</comment>
        <translation>%1 se situe dans le futur.</translation>
    </message>
    <message>
        <source>Its creation, %1,</source>
        <translation>Sa création, %1,</translation>
    </message>
    <message>
        <source>Its last change, %1,</source>
        <translation>Sa dernière modification, %1,</translation>
    </message>
    <message>
        <source>Its last use, %1,</source>
        <translation>Sa dernière utilisation, %1,</translation>
    </message>
    <message>
        <source>Its last rotation, %1,</source>
        <translation>Son dernier renouvellement, %1,</translation>
    </message>
    <message>
        <source>Its end, %1,</source>
        <translation>Sa fin, %1,</translation>
    </message>
    <message>
        <source>Its owner has at least one other live token with the name “%1”.</source>
        <translation>Son propriétaire a au moins un autre jeton valable du nom de « %1 ».</translation>
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
            <numerusform>%Ln jeton de la revue du %1 n’est plus listé. Il est affiché tel qu’il était alors.</numerusform>
            <numerusform>%Ln jetons de la revue du %1 ne sont plus listés. Ils sont affichés tels qu’ils étaient alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lists revoked tokens, so these were deleted, or its answer was narrowed.</source>
        <translation>Le serveur liste les jetons révoqués : ce qui a disparu a donc été supprimé, ou sa réponse a été restreinte.</translation>
    </message>
    <message>
        <source>The server lists no revoked tokens, so nobody can tell here whether these were revoked or deleted.</source>
        <translation>Le serveur ne liste pas de jetons révoqués : personne ne peut donc dire ici si ce qui a disparu a été révoqué ou supprimé.</translation>
    </message>
    <message>
        <source>The first %1 show.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
    <message>
        <source>Gone tokens</source>
        <translation>Jetons disparus</translation>
    </message>
    <message>
        <source>Tokens that were in the earlier review and are not there any more.</source>
        <translation>Jetons qui étaient dans la revue antérieure et n’y sont plus.</translation>
    </message>
</context>
<context>
    <name>GoneTokens</name>
    <message>
        <source>%1 cannot be read any more: %2</source>
        <translation>%1 ne peut plus être lu : %2</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was read: compare again.</source>
        <translation>%1 n’est plus ce qu’il était quand il a été lu : comparez de nouveau.</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>highest severity · number of different findings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Valables</translation>
    </message>
    <message>
        <source>Live scopes</source>
        <comment>scopes of live tokens</comment>
        <translation>Portées valables</translation>
    </message>
    <message>
        <source>Newest use</source>
        <translation>Utilisation la plus récente</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prochaine fin</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Tokens that have something in common, a group a row. Enter or a double click shows the tokens of a group, a click on a title sorts.</source>
        <translation>Jetons qui ont quelque chose en commun, un groupe par ligne. Entrée ou un double-clic affiche les jetons d’un groupe, un clic sur un titre trie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tokens of this group</source>
        <translation>Afficher les jetons de ce groupe</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <comment>title of a column</comment>
        <translation>Trier par : %1</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – PAT Console</source>
        <translation>Guide – PAT Console</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The guide was not installed with this program. It is docs/guide.md where the program comes from.</source>
        <translation>Le guide n’a pas été installé avec ce programme. C’est docs/guide.md là d’où vient le programme.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <translation>Absent du guide.</translation>
    </message>
    <message>
        <source>How to use the program, task by task. Choose a part in the contents, or look for a word.</source>
        <translation>Comment utiliser le programme, tâche par tâche. Choisissez une partie dans le sommaire ou cherchez un mot.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Review of the access tokens on %1</source>
        <comment>host</comment>
        <translation>Revue des jetons d’accès sur %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message numerus="yes">
        <source>To be revoked: %Ln token(s)</source>
        <translation>
            <numerusform>À révoquer : %Ln jeton</numerusform>
            <numerusform>À révoquer : %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Please revoke these tokens, and answer when that is done. If one of them is still needed, answer before that: by whom, and for what.</source>
        <translation>Veuillez révoquer ces jetons et répondre quand c’est fait. Si l’un d’eux est encore nécessaire, répondez avant cela : à qui, et pour quoi.</translation>
    </message>
    <message numerus="yes">
        <source>To be answered: %Ln token(s)</source>
        <translation>
            <numerusform>Réponse attendue : %Ln jeton</numerusform>
            <numerusform>Réponse attendue : %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer for each of these tokens: is it still needed, by whom, and for what?</source>
        <translation>Veuillez répondre pour chacun de ces jetons : est-il encore nécessaire, à qui, et pour quoi ?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>plus lisible</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>what a review has found</comment>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>was found</comment>
        <translation>rien</translation>
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
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>(the token has changed since)</source>
        <translation>(le jeton a changé depuis)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>Propriétaire inconnu</translation>
    </message>
    <message>
        <source>Your access tokens on %1</source>
        <comment>host</comment>
        <translation>Vos jetons d’accès sur %1</translation>
    </message>
</context>
<context>
    <name>HandoverControl</name>
    <message>
        <source>Ids to revoke</source>
        <translation>Identifiants à révoquer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) more are left out, because the filter hides them. Take terms away to hand them over, too.</source>
        <translation>
            <numerusform>%Ln jeton de plus est omis, car le filtre le masque. Retirez des critères pour le transmettre aussi.</numerusform>
            <numerusform>%Ln jetons de plus sont omis, car le filtre les masque. Retirez des critères pour les transmettre aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texte à envoyer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open it in your mail program. Nothing is sent from here.</source>
        <translation>Un texte pour chaque propriétaire de jetons que vous avez décidé de révoquer ou au sujet desquels lui demander : copiez-le, ou ouvrez-le dans votre logiciel de messagerie. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>%1 of %2 are to be revoked or asked about.</source>
        <comment>3 tokens, 2 owners</comment>
        <translation>Révocation ou demande au propriétaire : %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln propriétaire</numerusform>
            <numerusform>%Ln propriétaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is decided to be asked about or revoked.</source>
        <translation>Aucun jeton n’a pour décision « Demander au propriétaire » ou « Révoquer ».</translation>
    </message>
    <message>
        <source>Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to be asked. Then hand that over here.</source>
        <translation>Appuyez sur 2 ou 3 sur un jeton pour décider de le révoquer ou de demander à son propriétaire. Transmettez ensuite cela ici.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>Save ids to revoke …</source>
        <translation>Enregistrer les identifiants à révoquer …</translation>
    </message>
    <message>
        <source>No token is decided to be revoked.</source>
        <translation>Aucun jeton n’a pour décision « Révoquer ».</translation>
    </message>
    <message>
        <source>… The rest does not show here. It is copied with the text.</source>
        <translation>… Le reste n’est pas affiché ici. Il est copié avec le texte.</translation>
    </message>
    <message>
        <source>To %1. Nothing is sent until you send it there.</source>
        <translation>À %1. Rien n’est envoyé tant que vous ne l’envoyez pas de là.</translation>
    </message>
    <message>
        <source>The server tells no e-mail address of this owner. Copy the text.</source>
        <translation>Le serveur n’indique pas d’adresse e-mail pour ce propriétaire. Copiez le texte.</translation>
    </message>
    <message>
        <source>What the server tells as this owner&apos;s e-mail address is none that can be written to safely: %1. Copy the text.</source>
        <translation>Ce que le serveur indique comme adresse e-mail de ce propriétaire n’en est pas une à laquelle on puisse écrire sans risque : %1. Copiez le texte.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the text, and write to %1 by yourself.</source>
        <translation>Copiez le texte et écrivez vous-même à %1.</translation>
    </message>
    <message>
        <source>The text is too long to be passed to a mail program.</source>
        <translation>Le texte est trop long pour être passé à un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>It was copied instead: paste it into the letter to %1.</source>
        <translation>Il a été copié à la place : collez-le dans le message à %1.</translation>
    </message>
    <message>
        <source>The text was passed to your mail program.</source>
        <translation>Le texte a été passé à votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Send it there, to %1.</source>
        <translation>Envoyez-le de là, à %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ils sont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) that cannot stand on a line are left out; the texts name them.</source>
        <translation>
            <numerusform>%Ln identifiant qui ne peut tenir sur une ligne est omis ; les textes l’indiquent.</numerusform>
            <numerusform>%Ln identifiants qui ne peuvent tenir sur une ligne sont omis ; les textes les indiquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln identifiant écrit.</numerusform>
            <numerusform>%Ln identifiants écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>HandoverFolder</name>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>there is something in that folder, which has to be new or empty</source>
        <translation>il y a quelque chose dans ce dossier, qui doit être nouveau ou vide</translation>
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
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>the owner</comment>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another file, or make room.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre fichier, ou faites de la place.</translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Run it again while nobody creates or deletes tokens.</source>
        <translation>Il peut manquer des jetons à l’export : %1. Relancez-le quand personne ne crée ni ne supprime de jetons.</translation>
    </message>
    <message>
        <source>Nothing was written, for tokens may be missing: %1. Leave out --require-complete to export what can be had.</source>
        <translation>Rien n’a été écrit, car il peut manquer des jetons : %1. Omettez --require-complete pour exporter ce qui peut l’être.</translation>
    </message>
    <message>
        <source>The export is complete. But %1: the console has left out what was not asked for.</source>
        <translation>L’export est complet. Mais %1 : la console a écarté ce qui n’était pas demandé.</translation>
    </message>
    <message>
        <source>It holds nothing that was not asked for: the console has left that out.</source>
        <translation>Il ne contient rien qui n’ait été demandé : la console a écarté le reste.</translation>
    </message>
    <message>
        <source>The server does not search. Its whole list was read and searched here, for the text in %1.</source>
        <translation>Le serveur ne prend pas en charge la recherche. Toute sa liste a été lue et le texte a été cherché ici, dans %1.</translation>
    </message>
    <message>
        <source>Days and periods are as this computer&apos;s clock says; set it.</source>
        <translation>Les jours et les périodes suivent l’horloge de cet ordinateur ; réglez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln enregistrement a des champs qui n’ont pas pu être lus. Ils sont dans le fichier tels qu’ils ont été envoyés.</numerusform>
            <numerusform>%Ln enregistrements ont des champs qui n’ont pas pu être lus. Ils sont dans le fichier tels qu’ils ont été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export may lack tokens: %1. Running it again would not change that: it is whole if nobody created or deleted tokens while it ran.</source>
        <translation>Il peut manquer des jetons à l’export : %1. Le relancer n’y changerait rien : il est complet si personne n’a créé ni supprimé de jetons pendant ce temps.</translation>
    </message>
    <message>
        <source>The server&apos;s limit makes the console wait, %1 s left. It goes on by itself; end it with Ctrl+C.</source>
        <translation>La limite du serveur fait attendre la console, encore %1 s. Elle reprendra d’elle-même ; arrêtez-la avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Tokens that --where means may be missing: %1.</source>
        <translation>Des jetons visés par --where peuvent manquer : %1.</translation>
    </message>
    <message>
        <source>Findings of same-name may be missing: %1.</source>
        <translation>Des constats de same-name peuvent manquer : %1.</translation>
    </message>
    <message>
        <source>Changes may be missing: %1.</source>
        <translation>Des changements peuvent manquer : %1.</translation>
    </message>
</context>
<context>
    <name>HeadlessReview</name>
    <message>
        <source>The review may lack tokens: %1.</source>
        <translation>Il peut manquer des jetons à la revue : %1.</translation>
    </message>
    <message>
        <source>The server does not search: its whole list was read and searched here.</source>
        <translation>Le serveur ne prend pas en charge la recherche : toute sa liste a été lue et la recherche faite ici.</translation>
    </message>
    <message>
        <source>The console has left out what was not asked for: %1.</source>
        <translation>La console a écarté ce qui n’était pas demandé : %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, for tokens may be missing: %1. Leave out --require-complete to review what can be had.</source>
        <translation>Rien n’a été affiché, car il peut manquer des jetons : %1. Omettez --require-complete pour passer en revue ce qui peut l’être.</translation>
    </message>
    <message>
        <source>The review could not be written to standard output. Make room, or send it elsewhere.</source>
        <translation>La revue n’a pas pu être écrite sur la sortie standard. Faites de la place ou envoyez-la ailleurs.</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, complete, as of %3</source>
        <comment>host, count, moment</comment>
        <translation>%1 : jetons passés en revue : %2, complet, au %3</translation>
    </message>
    <message>
        <source>%1: tokens reviewed: %2, tokens may be missing, as of %3</source>
        <translation>%1 : jetons passés en revue : %2, il peut manquer des jetons, au %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugés</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>there is no room for the records in %1 (%2)</source>
        <translation>il n’y a pas de place pour les enregistrements dans %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing can be handed over in %1: %2. Name a folder that is new or empty.</source>
        <translation>Rien ne peut être transmis dans %1 : %2. Nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>In %1 are texts for owners, %2, and ids to revoke, %3.</source>
        <comment>folder, numbers</comment>
        <translation>Dans %1 se trouvent des textes pour les propriétaires, %2, et des identifiants à révoquer, %3.</translation>
    </message>
    <message>
        <source>Ids that cannot stand on a line are left out: %1. The texts name them.</source>
        <translation>Les identifiants qui ne peuvent tenir sur une ligne sont omis : %1. Les textes les indiquent.</translation>
    </message>
    <message>
        <source>Decisions that --where leaves out: %1.</source>
        <translation>Décisions que --where écarte : %1.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About PAT Console</source>
        <translation>À propos de PAT Console</translation>
    </message>
    <message>
        <source>PAT Console %1</source>
        <translation>PAT Console %1</translation>
    </message>
    <message>
        <source>Browses the personal access tokens of an account. It only reads: nothing on the server is ever changed.</source>
        <translation>Parcourt les jetons d’accès personnels d’un compte. Lecture seule : rien ne change jamais sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>le serveur ne filtre pas par identifiant, et %n des identifiants n’a pas été trouvé en lisant sa liste page par page</numerusform>
            <numerusform>le serveur ne filtre pas par identifiant, et %n des identifiants n’ont pas été trouvés en lisant sa liste page par page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdWalk</name>
    <message>
        <source>the tokens of these ids</source>
        <translation>les jetons de ces identifiants</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>what was loaded could not be read back; load all tokens again</source>
        <translation>ce qui a été chargé n’a pas pu être relu ; chargez de nouveau tous les jetons</translation>
    </message>
</context>
<context>
    <name>InventoryModel</name>
    <message>
        <source>%1, outdated</source>
        <comment>decision</comment>
        <translation>%1, périmée</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>LifetimeBar</name>
    <message>
        <source>now</source>
        <comment>end of the lifetime bar</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>last used</source>
        <comment>mark on the lifetime bar</comment>
        <translation>dernière utilisation</translation>
    </message>
    <message>
        <source>rotated</source>
        <comment>mark on the lifetime bar</comment>
        <translation>renouvelé</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Last rotated %1</source>
        <translation>Renouvelé le %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Utilisé le %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
</context>
<context>
    <name>LineFile</name>
    <message>
        <source>line %1 is longer than any record</source>
        <translation>la ligne %1 est plus longue que n’importe quel enregistrement</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il a été coupé</translation>
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
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>Rate limited; retrying in %1 s</source>
        <translation>Le serveur demande d’attendre, encore %1 s</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>PAT Console</source>
        <translation>PAT Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Select all tokens</source>
        <translation>Sélectionner tous les jetons</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Go to row …</source>
        <translation>Aller à la ligne …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Détails du jeton</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 (production) – PAT Console</source>
        <translation>%1 (production) – PAT Console</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>%Ln jeton sélectionné</numerusform>
            <numerusform>%Ln jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>Tout ce qui correspond : %Ln jeton</numerusform>
            <numerusform>Tout ce qui correspond : %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>Tout ce qui correspond : au moins %Ln jeton</numerusform>
            <numerusform>Tout ce qui correspond : au moins %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Chercher dans les détails</translation>
    </message>
    <message>
        <source>Asks the server again for what shows. What is selected stays selected.</source>
        <translation>Redemande au serveur ce qui est affiché. Ce qui est sélectionné le reste.</translation>
    </message>
    <message>
        <source>Writes the selected tokens to a file. A dialog asks which columns, and where to.</source>
        <translation>Écrit les jetons sélectionnés dans un fichier. Un dialogue demande quelles colonnes et où.</translation>
    </message>
    <message>
        <source>Writes everything that the filters let through to a file, whether it has been on screen or not.</source>
        <translation>Écrit dans un fichier tout ce que les filtres laissent passer, affiché ou non.</translation>
    </message>
    <message>
        <source>Searches, filters, orders and columns that were kept under a name. Choose one to see it again.</source>
        <translation>Recherches, filtres, ordres et colonnes conservés sous un nom. Choisissez-en une pour la revoir.</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Trouver une commande …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>selected, not in view</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln hors de vue</numerusform>
            <numerusform>%Ln hors de vue</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>Wait until its file is whole, or cancel it: then everything is as it was before the export.</source>
        <translation>Attendez que son fichier soit complet, ou annulez-le : tout est alors comme avant l’export.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>Attendre, puis fermer</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Annuler l’export et fermer</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Show selected only</source>
        <translation>Afficher seulement la sélection</translation>
    </message>
    <message>
        <source>Lists the selected tokens alone, from whatever searches they were selected in. Back returns.</source>
        <translation>N’affiche que les jetons sélectionnés, quelles que soient les recherches où ils l’ont été. « Précédent » ramène à la liste d’avant.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Nothing is selected any more, whether it is in view or not.</source>
        <translation>Plus rien n’est sélectionné, affiché ou non.</translation>
    </message>
    <message>
        <source>Bring back the former selection</source>
        <translation>Rétablir la sélection précédente</translation>
    </message>
    <message>
        <source>Selects again what was selected before it was cleared or a click selected something else.</source>
        <translation>Sélectionne à nouveau ce qui l’était avant que la sélection soit effacée ou qu’un clic sélectionne autre chose.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Reads all tokens that the filters let through, so that they can be sorted by every column, narrowed and judged.</source>
        <translation>Lit tous les jetons que les filtres laissent passer, pour pouvoir les trier par toutes les colonnes, les restreindre et les juger.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Quitter la revue</translation>
    </message>
    <message>
        <source>Drops the tokens that are loaded, and shows the pages of the server again.</source>
        <translation>Abandonne les jetons chargés et affiche à nouveau les pages du serveur.</translation>
    </message>
    <message>
        <source>Findings and facets</source>
        <translation>Constats et facettes</translation>
    </message>
    <message>
        <source>Show only this value</source>
        <translation>Afficher seulement cette valeur</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that have what the current cell says.</source>
        <translation>Restreint la revue aux jetons qui ont ce que dit la cellule actuelle.</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <translation>Masquer cette valeur</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens that do not have what the current cell says.</source>
        <translation>Restreint la revue aux jetons qui n’ont pas ce que dit la cellule actuelle.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Shows how many tokens there are, what is found in them, when they end and who has the most. Esc shows their list again.</source>
        <translation>Montre combien de jetons il y a, ce qui y a été constaté, quand ils prennent fin et qui en a le plus. Échap affiche à nouveau leur liste.</translation>
    </message>
    <message>
        <source>The filter of this view cannot be read: %1</source>
        <translation>Le filtre de cette vue n’est pas lisible : %1</translation>
    </message>
    <message>
        <source>Show the tokens that you mean, and save the view again.</source>
        <translation>Affichez les jetons voulus, et enregistrez de nouveau la vue.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Orders the list by the column of the current cell; the same again turns the order round.</source>
        <translation>Trie la liste par la colonne de la cellule courante ; une fois de plus inverse l’ordre.</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Puis par cette colonne</translation>
    </message>
    <message>
        <source>Orders tokens of a review that are equal so far by the column of the current cell.</source>
        <translation>Trie par la colonne de la cellule courante les jetons d’une revue jusque-là égaux.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Asks for an earlier review, which was kept or exported as JSON Lines, and shows what has changed since.</source>
        <translation>Demande une revue antérieure, conservée ou exportée en JSON Lines, et montre ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Show gone tokens</source>
        <translation>Afficher les jetons disparus</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Conserver cette revue</translation>
    </message>
    <message>
        <source>Writes all tokens that are loaded to a file, to compare with later. The server is not asked again.</source>
        <translation>Écrit tous les jetons chargés dans un fichier, auquel comparer plus tard. Rien n’est redemandé au serveur.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writes what the review shows and has found to a file for people, as a page for a browser or as a PDF.</source>
        <translation>Écrit ce que la revue montre et a constaté dans un fichier fait pour être lu : une page pour navigateur ou un PDF.</translation>
    </message>
    <message>
        <source>Decide: keep</source>
        <translation>Décider : garder</translation>
    </message>
    <message>
        <source>Decides about the selected tokens. It is kept on this computer alone.</source>
        <translation>Décide des jetons sélectionnés. La décision n’est conservée que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>Décider : révoquer</translation>
    </message>
    <message>
        <source>Decide: ask the owner</source>
        <translation>Décider : demander au propriétaire</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Aucune décision</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Note sur la décision</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>Importer des décisions</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Transmettre …</translation>
    </message>
    <message>
        <source>Writes a text for each owner of tokens that you have decided to revoke or to ask about, and the ids to revoke to a file. Nothing is sent.</source>
        <translation>Écrit un texte pour chaque propriétaire de jetons que vous avez décidé de révoquer ou au sujet desquels lui demander, et les identifiants à révoquer dans un fichier. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Relative days</source>
        <translation>Jours relatifs</translation>
    </message>
    <message>
        <source>Shows &quot;4 days ago&quot; in lists instead of the day; the other one is the tooltip.</source>
        <translation>Affiche « il y a 4 jours » dans les listes au lieu du jour ; l’autre forme est dans l’infobulle.</translation>
    </message>
    <message>
        <source>Show only this owner</source>
        <translation>Afficher uniquement ce propriétaire</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s owner.</source>
        <translation>Limite la revue aux jetons du propriétaire du jeton actuel.</translation>
    </message>
    <message>
        <source>Show only this organization</source>
        <translation>Afficher uniquement cette organisation</translation>
    </message>
    <message>
        <source>Narrows the review to the tokens of the current token&apos;s organization.</source>
        <translation>Limite la revue aux jetons de l’organisation du jeton actuel.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part: buttons, filters, facets, list, message, details.</source>
        <translation>Amène le clavier à la partie suivante : boutons, filtres, facettes, liste, message, détails.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What happened, what is kept, and what to do next.</source>
        <translation>Ce qui s’est passé, ce qui est conservé et que faire ensuite.</translation>
    </message>
</context>
<context>
    <name>OverviewCounts</name>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>live</source>
        <translation>valables</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>propriétaires</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>avec constats</translation>
    </message>
    <message>
        <source>All tokens of this review</source>
        <translation>Tous les jetons de cette revue</translation>
    </message>
    <message>
        <source>Tokens that the filter lets through, of %1</source>
        <translation>Jetons que le filtre laisse passer, sur %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month beside a bar</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>Il y a 30 à 90 jours</translation>
    </message>
    <message>
        <source>90 days to a year ago</source>
        <translation>Il y a 90 jours à un an</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Il y a plus longtemps</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>When tokens end</source>
        <translation>Quand les jetons prennent fin</translation>
    </message>
    <message>
        <source>Tokens per owner: the ten biggest</source>
        <translation>Jetons par propriétaire : les dix plus grands</translation>
    </message>
    <message>
        <source>Tokens per organization: the ten biggest</source>
        <translation>Jetons par organisation : les dix plus grandes</translation>
    </message>
    <message>
        <source>Age: year of creation</source>
        <translation>Âge : année de création</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Jetons avec constats</translation>
    </message>
    <message>
        <source>Changes since the earlier review</source>
        <translation>Changements depuis la revue antérieure</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>page %1 repeats what came before</source>
        <translation>la page %1 répète ce qui précède</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Afficher les jetons de ce propriétaire</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>Afficher dans les détails</translation>
    </message>
</context>
<context>
    <name>PastedToken</name>
    <message>
        <source>There is more than one token, or one that is broken over several lines. Leave one token alone, on one line.</source>
        <translation>Il y a plus d’un jeton, ou un jeton coupé sur plusieurs lignes. Ne laissez qu’un seul jeton, sur une seule ligne.</translation>
    </message>
    <message>
        <source>There is a space inside the token, or there are two of them. Copy one token again, whole and alone, without spaces.</source>
        <translation>Il y a une espace dans le jeton, ou il y a deux jetons. Copiez de nouveau un jeton, entier et seul, sans espaces.</translation>
    </message>
    <message>
        <source>There is a character that a token cannot have (%1). Copy it again, whole and alone.</source>
        <translation>Il y a un caractère qu’un jeton ne peut pas contenir (%1). Copiez-le de nouveau, entier et seul.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>period</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Created period: Last 7 days</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>Nothing was checked.</source>
        <translation>Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is not a report of this program.</source>
        <translation>%1 n’est pas un rapport de ce programme.</translation>
    </message>
    <message>
        <source>%1 does not know the SHA-256 of its records: they could not be read back when it was written.</source>
        <translation>%1 ne connaît pas le SHA-256 de ses enregistrements : ils n’ont pas pu être relus quand le rapport a été écrit.</translation>
    </message>
    <message>
        <source>%1 is not the manifest of an export.</source>
        <translation>%1 n’est pas le manifeste d’un export.</translation>
    </message>
    <message>
        <source>%1 is CSV, and only JSON Lines hold whole records.</source>
        <translation>%1 est en CSV, et seul JSON Lines contient des enregistrements entiers.</translation>
    </message>
    <message>
        <source>%1 is not what its manifest says: %2.</source>
        <translation>%1 n’est pas ce que dit son manifeste : %2.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is no record. Reports are of JSON Lines, as --export writes them to a file that ends in .jsonl.</source>
        <translation>La ligne %2 de %1 n’est pas un enregistrement. Les rapports portent sur du JSON Lines, tel que --export l’écrit dans un fichier qui se termine par .jsonl.</translation>
    </message>
    <message>
        <source>The records could not be sorted: %1.</source>
        <translation>Les enregistrements n’ont pas pu être triés : %1.</translation>
    </message>
    <message>
        <source>%1 is not a report of the records in %2: sorted by id, their SHA-256 is %3, and the report names %4.</source>
        <translation>%1 n’est pas un rapport sur les enregistrements de %2 : triés par identifiant, leur SHA-256 est %3, et le rapport indique %4.</translation>
    </message>
    <message>
        <source>%1 is a report of the records in %2: sorted by id, their SHA-256 is %3, number of records %4.</source>
        <translation>%1 est bien un rapport sur les enregistrements de %2 : triés par identifiant, leur SHA-256 est %3, nombre d’enregistrements %4.</translation>
    </message>
    <message>
        <source>The file is what its manifest says.</source>
        <translation>Le fichier est bien ce que dit son manifeste.</translation>
    </message>
    <message>
        <source>The file has no manifest, which would tell how it came about.</source>
        <translation>Le fichier n’a pas de manifeste, qui dirait comment il est né.</translation>
    </message>
</context>
<context>
    <name>ReportControl</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .html ou .pdf.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Le rapport a été écrit.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Il est dans %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writes what the review has found to one file for people: a page for a browser, or a PDF.</source>
        <translation>Écrit ce que la revue a constaté dans un seul fichier fait pour être lu : une page pour navigateur ou un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>A report of %Ln token(s), as the list shows them. It holds:</source>
        <translation>
            <numerusform>Un rapport sur %Ln jeton, comme la liste l’affiche. Il contient :</numerusform>
            <numerusform>Un rapport sur %Ln jetons, comme la liste les affiche. Il contient :</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How many tokens, live ones, owners and findings there are.</source>
        <translation>Combien il y a de jetons, de jetons valables, de propriétaires et de constats.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>When tokens end, when they were used, and how old they are, as bars with numbers.</source>
        <translation>Quand les jetons prennent fin, quand ils ont été utilisés et quel âge ils ont, en barres avec des nombres.</translation>
    </message>
    <message>
        <source>Findings, with their tokens and reasons</source>
        <translation>Constats, avec leurs jetons et leurs raisons</translation>
    </message>
    <message>
        <source>A section for each question, and why each token is in it.</source>
        <translation>Une section par question, et pourquoi chaque jeton s’y trouve.</translation>
    </message>
    <message>
        <source>What has changed since the earlier review</source>
        <translation>Ce qui a changé depuis la revue antérieure</translation>
    </message>
    <message>
        <source>Needs a comparison: Review, Compare with.</source>
        <translation>Demande une comparaison : Revue, Comparer à.</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Ce qui n’a pas pu être jugé</translation>
    </message>
    <message>
        <source>Tokens of which the server did not report what a question needs.</source>
        <translation>Jetons dont le serveur n’a pas communiqué ce qu’une question demande.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>The SHA-256 of the records, and how to make it again.</source>
        <translation>Le SHA-256 des enregistrements, et comment le recalculer.</translation>
    </message>
    <message>
        <source>Leave out e-mail addresses</source>
        <translation>Omettre les adresses e-mail</translation>
    </message>
    <message>
        <source>No e-mail address is told anywhere, also none that stands in another text.</source>
        <translation>Aucune adresse e-mail n’est indiquée nulle part, pas même celles qui figurent dans un autre texte.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Decisions, with their notes</source>
        <translation>Décisions, avec leurs notes</translation>
    </message>
    <message>
        <source>What was decided about which tokens, by whom and when.</source>
        <translation>Ce qui a été décidé pour quels jetons, par qui et quand.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Used after its end</source>
        <translation>Utilisé après sa fin</translation>
    </message>
    <message>
        <source>Can create tokens</source>
        <translation>Peut créer des jetons</translation>
    </message>
    <message>
        <source>Can change accounts, roles or users</source>
        <translation>Peut modifier comptes, rôles ou utilisateurs</translation>
    </message>
    <message>
        <source>Can write and never expires</source>
        <translation>Peut écrire et n’expire jamais</translation>
    </message>
    <message>
        <source>Owner has neither two-factor authentication nor single sign-on</source>
        <translation>Le propriétaire n’a ni second facteur ni authentification unique</translation>
    </message>
    <message>
        <source>Owner does not exist any more</source>
        <translation>Le propriétaire n’existe plus</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Inutilisé depuis longtemps</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Owner not seen for a long time</source>
        <translation>Propriétaire non vu depuis longtemps</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Jamais renouvelé</translation>
    </message>
    <message>
        <source>Ends soon and is in use</source>
        <translation>Finit bientôt et est utilisé</translation>
    </message>
    <message>
        <source>Its dates contradict each other</source>
        <translation>Ses dates se contredisent</translation>
    </message>
    <message>
        <source>Its owner has another token of that name</source>
        <translation>Son propriétaire a un autre jeton de ce nom</translation>
    </message>
    <message>
        <source>Expired, not revoked</source>
        <translation>Expiré, non révoqué</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>Lives for a long time</source>
        <translation>Vit longtemps</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Quitter la revue</translation>
    </message>
    <message>
        <source>Takes all terms away: all tokens that are loaded show again.</source>
        <translation>Retire tous les critères : tous les jetons chargés sont à nouveau affichés.</translation>
    </message>
    <message>
        <source>Drops what is loaded, and goes back to the pages of the server.</source>
        <translation>Abandonne ce qui est chargé et revient aux pages du serveur.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search, or narrow: state:active can:write unused:&gt;90d owner:… finding:…</source>
        <translation>Rechercher ou restreindre : state:active can:write unused:&gt;90d owner:… finding:…</translation>
    </message>
    <message>
        <source>Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, can:write or expires:&lt;30d narrow the list; a - in front turns one round. The guide lists them all. Enter keeps them, Esc empties the field.</source>
        <translation>Les mots sont cherchés dans les noms, les propriétaires, les organisations, les identifiants, les étiquettes et les métadonnées. Des critères tels que state:active, can:write ou expires:&lt;30d restreignent la liste ; un - devant en inverse un. Le guide les énumère tous. Entrée les garde, Échap vide le champ.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no groups</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>revendeur</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>Puts the tokens together by what they have in common, a group a row. Opening a group shows its tokens.</source>
        <translation>Réunit les jetons selon ce qu’ils ont en commun, un groupe par ligne. Ouvrir un groupe affiche ses jetons.</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>%1: is not available here.</source>
        <translation>%1: n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>A word with a colon goes in quotation marks.</source>
        <translation>Un mot avec deux-points se met entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The nearest are: %2.</source>
        <translation>Il n’y a pas de champ « %1 ». Les plus proches sont : %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>Il n’y a pas de champ « %1 ». Les champs sont : %2.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean; %1:none is what has none.</source>
        <translation>%1: a une valeur vide. Dites ce que vous voulez ; %1:none désigne ce qui n’en a pas.</translation>
    </message>
    <message>
        <source>%1: has an empty value. Say what you mean.</source>
        <translation>%1: a une valeur vide. Dites ce que vous voulez.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Say what is not to match.</source>
        <translation>Rien ne suit le signe moins. Dites ce qui ne doit pas correspondre.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A quotation mark inside is doubled.</source>
        <translation>Quelque chose suit le guillemet fermant. Un guillemet à l’intérieur est doublé.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word. Put the whole word in quotation marks, and double the one inside.</source>
        <translation>Un guillemet se trouve dans un mot. Mettez le mot entier entre guillemets, et doublez celui de l’intérieur.</translation>
    </message>
    <message>
        <source>%1: takes %2, not &quot;%3&quot;.</source>
        <translation>%1: attend %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>%1: takes an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: attend un âge tel que &gt;90d, ou %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, an age such as &gt;90d, or %2, not &quot;%3&quot;.</source>
        <translation>%1: attend une année, un mois ou un jour tel que 2026-03, une période telle que 2026-01..2026-03, un âge tel que &gt;90d, ou %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>The end of %1 lies before its start.</source>
        <translation>La fin de %1 précède son début.</translation>
    </message>
    <message>
        <source>%1: needs an earlier review to compare with (--against FILE).</source>
        <translation>%1: demande une revue antérieure à laquelle comparer (--against FILE).</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of tokens</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1 in %2</source>
        <comment>tokens that match, all tokens</comment>
        <translation>sur %1 parmi %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) cannot be judged by every question</source>
        <translation>
            <numerusform>%Ln jeton ne peut pas être jugé selon toutes les questions</numerusform>
            <numerusform>%Ln jetons ne peuvent pas être jugés selon toutes les questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Jetons : %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>The server does not list them any more. Names stand in small letters here.</source>
        <translation>Le serveur ne les liste plus. Les noms sont ici en minuscules.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>État d’avant</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Compared with %1, as of %2.</source>
        <comment>file, moment</comment>
        <translation>Comparé à %1, état au %2.</translation>
    </message>
    <message>
        <source>Tokens by what has changed of them</source>
        <translation>Jetons selon ce qui a changé</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Tokens with findings, by severity</source>
        <translation>Jetons avec constats, par gravité</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Tokens with findings, by finding</source>
        <translation>Jetons avec constats, par constat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <comment>a token&apos;s name</comment>
        <translation>plus lisible</translation>
    </message>
    <message>
        <source>Severity: %1. Tokens: %2.</source>
        <translation>Gravité : %1. Jetons : %2.</translation>
    </message>
    <message>
        <source>Could not be judged: %1.</source>
        <translation>N’ont pas pu être jugés : %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été constaté.</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>field, moment</comment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>field, moment</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>field, moments</comment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>ids: %1</source>
        <translation>identifiants : %1</translation>
    </message>
    <message numerus="yes">
        <source>ids: %1, and %Ln more</source>
        <translation>
            <numerusform>identifiants : %1, et %Ln de plus</numerusform>
            <numerusform>identifiants : %1, et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>search: “%1”</source>
        <translation>recherche : « %1 »</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Yes: the answers of the server prove that no token is missing.</source>
        <translation>Oui : les réponses du serveur prouvent qu’aucun jeton ne manque.</translation>
    </message>
    <message>
        <source>No: tokens may be missing: %1.</source>
        <translation>Non : il peut manquer des jetons : %1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>From how many days on something is a finding</source>
        <translation>À partir de combien de jours quelque chose est un constat</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>Omises de ce rapport</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>SHA-256 of the records</source>
        <translation>SHA-256 des enregistrements</translation>
    </message>
    <message>
        <source>Not known: records could not be read back</source>
        <translation>Inconnu : des enregistrements n’ont pas pu être relus</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Live tokens, neither revoked nor known to be expired</source>
        <translation>Jetons valables, ni révoqués ni connus comme expirés</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Tokens with findings</source>
        <translation>Jetons avec constats</translation>
    </message>
    <message>
        <source>What was looked for, and how many tokens it was found in</source>
        <translation>Ce qui a été cherché, et le nombre de jetons où cela a été constaté</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugés</translation>
    </message>
    <message>
        <source>What could not be judged</source>
        <translation>Ce qui n’a pas pu être jugé</translation>
    </message>
    <message>
        <source>Every token could be judged by every rule.</source>
        <translation>Chaque jeton a pu être jugé selon chaque règle.</translation>
    </message>
    <message>
        <source>What the server did not report, or what could not be read, is no finding. To list such tokens, filter for what is unknown, such as used:unknown or expires:unknown.</source>
        <translation>Ce que le serveur n’a pas communiqué, ou ce qui n’a pas pu être lu, n’est pas un constat. Pour lister de tels jetons, filtrez sur ce qui est inconnu, par exemple used:unknown ou expires:unknown.</translation>
    </message>
    <message>
        <source>Tokens that could not be judged, by finding</source>
        <translation>Jetons qui n’ont pas pu être jugés, par constat</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>The SHA-256 of the records is that of a file with all records that were reviewed, as the server sent them, one a line, in the order of their ids. An export writes the same file, if it asks the same server with the same query and filter, and no token has changed in between:</source>
        <translation>Le SHA-256 des enregistrements est celui d’un fichier contenant tous les enregistrements passés en revue, tels que le serveur les a envoyés, un par ligne, dans l’ordre de leurs identifiants. Un export écrit le même fichier s’il interroge le même serveur avec la même requête et le même filtre, et si aucun jeton n’a changé entre-temps :</translation>
    </message>
    <message>
        <source>[left out]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[omise]</translation>
    </message>
    <message>
        <source>Token review of %1</source>
        <comment>host</comment>
        <translation>Revue des jetons de %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>who decided, day</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Tokens by what was decided about them</source>
        <translation>Jetons selon ce qui a été décidé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Note, and who decided when</source>
        <translation>Note, et qui a décidé quand</translation>
    </message>
    <message>
        <source>A review that was kept in the window serves as well: its lines may stand in any order. Keep the file and its manifest with this report. Whether the file is still what was exported, and whether this report is one of its records, is told later, without network or token, by this command, with the name of this report in place of REPORT:</source>
        <translation>Une revue conservée depuis la fenêtre convient aussi : ses lignes peuvent être dans n’importe quel ordre. Conservez le fichier et son manifeste avec ce rapport. Pour savoir plus tard, sans réseau ni jeton, si le fichier est toujours ce qui a été exporté et si ce rapport porte bien sur ses enregistrements, utilisez cette commande, avec le nom de ce rapport à la place de REPORT :</translation>
    </message>
    <message>
        <source>The SHA-256 of the records has to be:</source>
        <translation>Le SHA-256 des enregistrements doit être :</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>mint</source>
        <comment>lets create tokens</comment>
        <translation>création</translation>
    </message>
    <message>
        <source>%1 write</source>
        <comment>number of scopes</comment>
        <translation>%1 en écriture</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>number of scopes</comment>
        <translation>%1 en lecture</translation>
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
        <translation>L’image n’a pas pu être enregistrée sous %1 : %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>l’image n’a pas pu être dessinée</translation>
    </message>
</context>
<context>
    <name>SearchFallback</name>
    <message>
        <source>its list is too long to be read and searched here while you wait</source>
        <translation>sa liste est trop longue pour être lue et parcourue ici pendant que vous attendez</translation>
    </message>
    <message>
        <source>the server does not search, so that its list was read page by page and searched here, for the text in id, name, owner, e-mail and organization</source>
        <translation>le serveur ne prend pas en charge la recherche, si bien que sa liste a été lue page par page et que le texte a été cherché ici, dans l’identifiant, le nom, le propriétaire, l’e-mail et l’organisation</translation>
    </message>
</context>
<context>
    <name>SelectionWalk</name>
    <message>
        <source>where the selected rows end is not known</source>
        <translation>on ne sait pas où finissent les lignes sélectionnées</translation>
    </message>
    <message>
        <source>the list brought a token twice</source>
        <translation>la liste a donné deux fois un jeton</translation>
    </message>
    <message>
        <source>the list has changed since its rows were selected</source>
        <translation>la liste a changé depuis la sélection de ses lignes</translation>
    </message>
    <message>
        <source>the list changed while its rows were read</source>
        <translation>la liste a changé pendant la lecture de ses lignes</translation>
    </message>
    <message>
        <source>%1 of %2 selected tokens are gone</source>
        <translation>le serveur n’a plus %1 des %2 jetons sélectionnés</translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>L’horloge de cet ordinateur a %1 de retard sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>L’horloge de cet ordinateur a %1 d’avance sur celle du serveur.</translation>
    </message>
    <message>
        <source>What has expired, and when, is reckoned by the server&apos;s clock. Set this computer&apos;s.</source>
        <translation>Ce qui a expiré, et quand, est calculé d’après l’horloge du serveur. Réglez celle de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Le fichier de réglages %1 ne peut être lu.</translation>
    </message>
    <message>
        <source>The program goes on with its defaults. Let your user read and write the file, then start again.</source>
        <translation>Le programme continue avec ses valeurs par défaut. Autorisez votre compte à lire et écrire le fichier, puis redémarrez.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Le fichier de réglages %1 est endommagé.</translation>
    </message>
    <message>
        <source>The settings that could be read are used.</source>
        <translation>Ce qui a pu en être lu est en vigueur.</translation>
    </message>
    <message>
        <source>The settings that could be read are used, and %1 keeps the file as it was.</source>
        <translation>Ce qui a pu en être lu est en vigueur, et %1 le garde tel qu’il était.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Les réglages n’ont pas pu être écrits dans %1.</translation>
    </message>
    <message>
        <source>What you change lasts until the program ends. Check the file&apos;s permissions and the room on the disk.</source>
        <translation>Vos changements durent jusqu’à la fin du programme. Vérifiez les droits du fichier et la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>SortField</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Ordre par défaut</translation>
    </message>
    <message>
        <source>As the server lists them: the oldest first</source>
        <translation>Comme le serveur les liste : les plus anciens d’abord</translation>
    </message>
    <message>
        <source>The order in which the server lists the tokens. It also knows orders that no column shows.</source>
        <translation>L’ordre dans lequel le serveur liste les jetons. Il y en a aussi qu’aucune colonne ne montre.</translation>
    </message>
    <message>
        <source>Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.</source>
        <translation>Croissant : de A à Z, les plus anciens d’abord. Décroissant : de Z à A, les plus récents d’abord. Un clic inverse l’ordre.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Browse personal access tokens</source>
        <translation>Parcourir les jetons d’accès personnels</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Enter a server&apos;s address and an access token</source>
        <translation>Saisir l’adresse d’un serveur et un jeton d’accès</translation>
    </message>
    <message>
        <source>Look around on a server inside the program, with invented tokens</source>
        <translation>Regarder autour de soi sur un serveur intégré au programme, avec des jetons inventés</translation>
    </message>
    <message>
        <source>Look around in the demo, or say which server to ask and which token to read it with. Nothing on the server is ever changed.</source>
        <translation>Essayez la démo, ou dites quel serveur interroger et avec quel jeton le lire. Rien ne change jamais sur le serveur.</translation>
    </message>
    <message>
        <source>Choose a connection. Nothing on the server is ever changed.</source>
        <translation>Choisissez une connexion. Rien ne change jamais sur le serveur.</translation>
    </message>
    <message>
        <source>All connections …</source>
        <translation>Toutes les connexions …</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Try the demo, or connect to a server of yours. What you have set up can be opened from here.</source>
        <translation>Essayez la démo ou connectez-vous à votre serveur. Ce que vous avez configuré s’ouvre d’ici.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Requêtes restantes</translation>
    </message>
    <message>
        <source>Requests that the server allows before it makes the console wait</source>
        <translation>Requêtes que le serveur accepte avant de demander d’attendre</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>%1 requêtes restantes sur %2</translation>
    </message>
    <message>
        <source>What is known about the list, what is under way, how many requests the server still allows, and your time zone.</source>
        <translation>Ce qu’on sait de la liste, ce qui est en cours, combien de requêtes le serveur permet encore, et votre fuseau horaire.</translation>
    </message>
    <message>
        <source>Ends the export that is under way and leaves the former file as it was.</source>
        <translation>Met fin à l’exportation en cours et laisse l’ancien fichier tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>In days. They count when all tokens are loaded the next time.</source>
        <translation>En jours. Ils valent au prochain chargement de tous les jetons.</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <comment>threshold</comment>
        <translation>%1, en jours</translation>
    </message>
    <message>
        <source>Default: %L1</source>
        <comment>number of days</comment>
        <translation>Valeur initiale : %L1</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Never used from an age of</source>
        <translation>Jamais utilisé à partir d’un âge de</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Inutilisé depuis</translation>
    </message>
    <message>
        <source>Long life from</source>
        <translation>Longue vie à partir de</translation>
    </message>
    <message>
        <source>Owner not seen for</source>
        <translation>Propriétaire non vu depuis</translation>
    </message>
    <message>
        <source>Never rotated from an age of</source>
        <translation>Jamais renouvelé à partir d’un âge de</translation>
    </message>
    <message>
        <source>In use until after its last use</source>
        <translation>En usage jusqu’après la dernière utilisation</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>il y a %Ln semaine</numerusform>
            <numerusform>il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, probably means never</source>
        <translation>%1, signifie sans doute jamais</translation>
    </message>
</context>
<context>
    <name>TokenColumns</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>not readable: %1 · %2</source>
        <comment>field · value as sent</comment>
        <translation>illisible : %1 · %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>Load all tokens to judge them (F6).</source>
        <translation>Chargez tous les jetons pour les juger (F6).</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Load all tokens, and compare them with an earlier review.</source>
        <translation>Chargez tous les jetons et comparez-les à une revue antérieure.</translation>
    </message>
    <message>
        <source>Load all tokens to decide about them (F6).</source>
        <translation>Chargez tous les jetons pour en décider (F6).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
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
        <translation>expiration non communiquée</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Loading the token …</source>
        <translation>Chargement du jeton …</translation>
    </message>
    <message>
        <source>This token could not be loaded</source>
        <translation>Ce jeton n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Select a token to see its owner, organization and metadata</source>
        <translation>Sélectionnez un jeton pour voir son propriétaire, son organisation et ses métadonnées</translation>
    </message>
    <message>
        <source>Token without a name</source>
        <translation>Jeton sans nom</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Chercher dans les détails</translation>
    </message>
    <message>
        <source>Show this owner&apos;s tokens</source>
        <translation>Afficher les jetons de ce propriétaire</translation>
    </message>
    <message>
        <source>Copy whole token as &amp;JSON</source>
        <translation>Copier tout le jeton en &amp;JSON</translation>
    </message>
    <message>
        <source>All that the server said about the token that is selected. Point at a time to read it exactly.</source>
        <translation>Tout ce que le serveur a dit du jeton sélectionné. Pointez une heure pour la lire exactement.</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>expiration %1</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>relative time · exact time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Identifiant du propriétaire</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>on</source>
        <comment>two-factor authentication</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>two-factor authentication</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Connexion Google</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Google sign-in</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Google sign-in</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portail client</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Identifiant d’organisation</translation>
    </message>
    <message>
        <source>Reseller id</source>
        <translation>Identifiant du revendeur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Allowed users</source>
        <translation>Utilisateurs autorisés</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>Organisations autorisées</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>Droits de lecture</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail preference</source>
        <translation>Préférence d’e-mail</translation>
    </message>
</context>
<context>
    <name>TokenPager</name>
    <message>
        <source>page %1 holds more tokens than were asked for</source>
        <translation>la page %1 contient plus de jetons que demandé</translation>
    </message>
    <message>
        <source>page %1 is longer than page 1</source>
        <translation>la page %1 est plus longue que la page 1</translation>
    </message>
    <message>
        <source>page %1 repeats page %2</source>
        <translation>la page %1 répète la page %2</translation>
    </message>
    <message>
        <source>page %1 is not in the order that was asked for</source>
        <translation>la page %1 n’est pas dans l’ordre demandé</translation>
    </message>
    <message>
        <source>page %1 holds tokens from outside the period that was asked for</source>
        <translation>la page %1 contient des jetons hors de la période demandée</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <comment>page, what is wrong with it</comment>
        <translation>page %1, %2</translation>
    </message>
</context>
<context>
    <name>TokenRowsModel</name>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>Le serveur ne peut pas trier par cette colonne.</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>The tokens, one a row. Click a title to sort, click it with the right button to hide and show columns. Gray bars stand for what is still coming.</source>
        <translation>Les jetons, un par ligne. Cliquez sur un titre pour trier, avec le bouton droit pour masquer et afficher des colonnes. Les barres grises représentent ce qui va encore arriver.</translation>
    </message>
</context>
<context>
    <name>TwoFactorBadge</name>
    <message>
        <source>Two-factor authentication on</source>
        <translation>Second facteur activé</translation>
    </message>
    <message>
        <source>No two-factor authentication</source>
        <translation>Pas de second facteur</translation>
    </message>
    <message>
        <source>Two-factor authentication not reported</source>
        <translation>Second facteur non communiqué</translation>
    </message>
    <message>
        <source>Two-factor authentication not readable</source>
        <translation>Second facteur illisible</translation>
    </message>
</context>
<context>
    <name>UpdatedWalk</name>
    <message>
        <source>the server refuses the update-date filter</source>
        <translation>le serveur refuse le filtre par date de modification</translation>
    </message>
    <message>
        <source>the server ignores the update-date filter</source>
        <translation>le serveur ignore le filtre par date de modification</translation>
    </message>
    <message>
        <source>a token&apos;s update date cannot be read</source>
        <translation>la date de modification d’un jeton est illisible</translation>
    </message>
    <message>
        <source>the server&apos;s update-date filter could not be relied on</source>
        <translation>le filtre du serveur par date de modification n’était pas fiable</translation>
    </message>
</context>
<context>
    <name>UserZone</name>
    <message>
        <source>This system names no time zone: days and times are those of UTC.</source>
        <translation>Ce système n’indique aucun fuseau horaire : les jours et les heures sont ceux d’UTC.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; cannot be read here: days and times are those of UTC.</source>
        <translation>Le fuseau horaire « %1 » est illisible ici : les jours et les heures sont ceux d’UTC.</translation>
    </message>
    <message>
        <source>Set TZ to a name such as Europe/Berlin, then start again.</source>
        <translation>Donnez à TZ un nom tel que Europe/Berlin, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Full value</source>
        <translation>Valeur entière</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>The saved views in their order, which is that of their keys. Move, rename or remove one; no token is touched.</source>
        <translation>Les vues enregistrées dans leur ordre, qui est celui de leurs touches. Déplacer, renommer ou supprimer ; aucun jeton n’est touché.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view …</source>
        <translation>Enregistrer cette vue …</translation>
    </message>
    <message>
        <source>Manage views …</source>
        <translation>Gérer les vues …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Search, filters, sort order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>La recherche, les filtres, l’ordre de tri et les colonnes sont conservés sous un nom. Une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>V&amp;ues enregistrées</translation>
    </message>
</context>
<context>
    <name>WindowWalk</name>
    <message>
        <source>what follows %1 repeats what came before</source>
        <translation>ce qui suit %1 répète ce qui précède</translation>
    </message>
    <message>
        <source>too many tokens were created at one moment for the pages that the server sends</source>
        <translation>trop de jetons ont été créés au même instant pour les pages que le serveur envoie</translation>
    </message>
    <message>
        <source>the first page</source>
        <translation>la première page</translation>
    </message>
    <message>
        <source>the page from %1 on</source>
        <translation>la page à partir de %1</translation>
    </message>
    <message>
        <source>the server does not sort by creation date</source>
        <translation>le serveur ne trie pas par date de création</translation>
    </message>
    <message>
        <source>the server ignores the creation-date filter</source>
        <translation>le serveur ignore le filtre par date de création</translation>
    </message>
    <message>
        <source>the server&apos;s creation-date filter leaves out tokens that belong to it</source>
        <translation>le filtre du serveur par date de création omet des jetons qui devraient y être</translation>
    </message>
    <message>
        <source>the server&apos;s answers contradict each other</source>
        <translation>les réponses du serveur se contredisent</translation>
    </message>
    <message>
        <source>tokens that were created at the same moment came in an order that changes</source>
        <translation>des jetons créés au même instant sont arrivés dans un ordre qui change</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter</source>
        <translation>le serveur refuse le filtre par date de création</translation>
    </message>
    <message>
        <source>the server refuses the creation-date filter, or to sort by creation date</source>
        <translation>le serveur refuse le filtre ou le tri par date de création</translation>
    </message>
    <message>
        <source>the server refuses to sort by creation date</source>
        <translation>le serveur refuse le tri par date de création</translation>
    </message>
    <message>
        <source>a token&apos;s creation date cannot be read</source>
        <translation>la date de création d’un jeton est illisible</translation>
    </message>
</context>
</TS>
