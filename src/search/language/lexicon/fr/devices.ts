/** What customers and companies call devices, apps, connections, files and faults in French. */
export const devices = `
# Pannes
panne, en panne, ne marche pas, ne fonctionne pas, marche plus, fonctionne plus, hors service, hs, kaput, foutu | problème, dépannage
défaillance, dysfonctionnement, défectuosité, défaut technique, anomalie | panne
bug, bogue, buguer, bugue, ça bugue, beugue, buggé | erreur, problème
erreur, message d'erreur, code d'erreur, erreur technique, erreur inconnue | problème
problème, souci, pb, pépin, ennui, difficulté, hic, couac | incident
incident, perturbation, interruption de service, panne générale, service perturbé | panne
en panne partout, seulement chez moi, site down, serveur en panne, c'est planté > incident, panne, état du service
état du service, statut du service, maintenance, travaux, indisponible temporairement | panne
déconner, déconne, fait des siennes, fait n'importe quoi, merde complètement, part en vrille > panne, erreur, problème
planter, plante, planté, crash, crasher, se ferme tout seul, quitte tout seul, plantage | erreur, fermeture
figé, gelé, freeze, fige, ne répond plus, plus rien ne bouge, tourne en rond | redémarrer
lent, lenteur, ralenti, rame, rame à mort, lague, long à charger, trop lent | vitesse, débit
bloqué, coincé, grippé, bloque, blocage | débloquer
redémarrer, redémarrage, relancer, éteindre et rallumer, rebooter, reset, réinitialiser l'appareil | éteindre
remise à zéro, réinitialisation d'usine, paramètres d'usine, rétablir les paramètres, formater | réinitialiser
dépannage, dépanner, résoudre, résolution, diagnostic, réparer le problème | aide
rien ne se passe, aucune réaction, ne réagit pas, bouton marche pas, clic ne fait rien > panne, erreur, problème
s'allume pas, ne s'allume plus, démarre pas, ne démarre plus, ne veut pas démarrer | démarrer, allumer, panne
allumer, mettre en marche, démarrer, démarrage, mise en marche, enclencher | activer
éteindre, arrêter l'appareil, mettre hors tension, s'éteint, éteint | désactiver
s'éteint tout seul, s'arrête tout seul, se coupe, coupe sans arrêt > panne, batterie, éteint
activer, activation, enclencher, mettre en service, active | configurer
désactiver, désactivation, couper la fonction, enlever la fonction | éteindre
bruit, bruyant, grince, grincement, siffle, claque, vibre, bruit bizarre | panne
surchauffe, chauffe, brûlant, trop chaud, sent le brûlé, fumée | sécurité, danger
fuite, fuit, coule, prend l'eau, goutte | réparation
tombé dans l'eau, pris l'eau, mouillé, oxydé, renversé de l'eau, dégât liquide | étanche, garantie
tombé par terre, fait tomber, écran cassé, écran brisé, vitre cassée, écran fissuré, chute | réparation, écran
voyant, voyant rouge, led, lumière clignote, clignote, témoin lumineux, lampe, lumière | signification
bouton, touche, interrupteur, poussoir | appuyer
bip, alarme sonne, sonne sans arrêt, sonnerie | alarme

# Appareils
téléphone, portable, mobile, smartphone, natel, gsm, cellulaire, cell, tél | appareil
iphone, samsung, android, xiaomi, huawei, galaxy, téléphone apple > téléphone, smartphone, mobile
ordinateur, pc, ordi, mac, portable pc, ordinateur portable, laptop | appareil
tablette, ipad, liseuse, kindle, kobo
montre connectée, smartwatch, apple watch, bracelet connecté, montre
écran, affichage, moniteur, écran noir, écran bleu, dalle | image
téléviseur, télé, télévision, tv, smart tv, box tv, décodeur, android tv | télécommande
télécommande, zapette, commande à distance
imprimante, imprimer, impression, encre, cartouche, toner, imprimer pas | scanner
scanner, numériser, numérisation, scan
appareil photo, caméra, webcam, photo floue | photo
micro, microphone, on ne m'entend pas, m'entend pas | audio
volume, haut-parleur, aucun son, son coupé, entends rien, muet, audio, enceinte bluetooth
casque, écouteurs, oreillettes, airpods, bluetooth, intras
clavier, souris, pavé tactile, touchpad, touches
électroménager, lave-linge, machine à laver, lave-vaisselle, frigo, réfrigérateur, four, sèche-linge, aspirateur | appareil
maison connectée, domotique, caméra de surveillance, serrure connectée, sonnette connectée, thermostat | connecté
ampoule, lampe, éclairage, lumière
console, manette, playstation, xbox, switch, jeu vidéo | jeu
appareil, équipement, matériel, machine, engin
numéro de série, imei, référence de l'appareil, numéro de modèle | appareil
téléphone perdu, perdu mon portable, téléphone volé, volé mon téléphone, localiser mon téléphone, piqué mon portable | bloquer la carte sim, perdu, vol
changer d'appareil, nouveau téléphone, transférer sur mon nouveau téléphone, nouvel ordinateur, migrer | transfert, appareil

# Batterie
batterie, pile, accu, accumulateur, piles | recharger
batterie se vide vite, tient pas la charge, autonomie, autonomie faible, batterie à plat, plus de batterie, batterie morte, déchargé | batterie
charger, recharger, recharge, chargement de la batterie, chargeur, mettre à charger, brancher | batterie
charge pas, ne charge plus, recharge pas, veut pas charger, chargeur marche pas | chargeur, batterie
chargeur, câble, cordon, adaptateur, câble usb, bloc secteur, usb-c | brancher
prise, brancher, branchement, fiche, prise électrique, secteur, débrancher

# Internet et réseau
internet, connexion internet, wifi, wi-fi, réseau, wlan, net | connexion
plus d'internet, pas d'internet, internet coupé, coupure internet, wifi marche pas, pas de connexion, plus de réseau wifi, pas de wifi | panne internet, connexion, wifi
box, routeur, modem, livebox, freebox, bbox, répéteur wifi, internet-box | internet
mot de passe wifi, clé wifi, code wifi, clé wpa, changer le nom du wifi | wifi
débit, vitesse internet, débit lent, internet lent, test de débit, connexion lente | connexion
fibre, adsl, vdsl, raccordement à la fibre, fibre optique, éligibilité, éligible | internet
réseau mobile, pas de réseau, plus de réseau, pas de signal, zone blanche, capte pas, barres, couverture réseau, appel d'urgence seulement | couverture, réseau
données mobiles, data, giga, gigas, go, internet mobile, 4g, 5g, plus de data, enveloppe internet | forfait
hors forfait, dépassement, dépassé mon forfait, hors-forfait, surconsommation | facture
itinérance, roaming, à l'étranger avec mon téléphone, appels à l'étranger, utiliser mon forfait à l'étranger | étranger, forfait
carte sim, sim, puce, esim, e-sim, nano sim | activer
code puk, puk, code pin, sim bloquée, bloqué ma sim, code sim | carte sim, pin
garder mon numéro, portabilité, conserver mon numéro, code rio, transférer mon numéro, porter mon numéro | changer d'opérateur, numéro
opérateur, fournisseur internet, fai, fournisseur d'accès, télécom, orange, sfr, swisscom, bell, proximus
passer un appel, appel entrant, appel manqué, numéro masqué | appel, téléphone
répondeur, messagerie vocale, boîte vocale, combox | messages
sms, texto, message, msg, messagerie, mms, whatsapp | messages
renvoi d'appel, transfert d'appel, dévier les appels, déviation
bluetooth, appairer, jumeler, coupler, associer, appairage, jumelage | connecter
se connecter à un appareil, relier, synchroniser avec, détecte pas, trouve pas l'appareil, reconnaît pas | connexion, appairage
vpn, proxy, pare-feu, firewall, adresse ip
ethernet, câble réseau, rj45, câble internet

# Applications et logiciels
appli, application, app, logiciel, programme, application mobile | télécharger
télécharger, téléchargement, downloader, obtenir l'appli, play store, app store | installer
installer, installation, mettre l'appli, setup, réinstaller | télécharger, configurer
désinstaller, désinstallation, enlever l'appli, supprimer l'application
télécharge pas, installe pas, installation échouée, n'arrive pas à installer, impossible de télécharger | installation, téléchargement, échec
mise à jour, mettre à jour, actualiser, nouvelle version, maj, màj, update, actualisation | version
depuis la mise à jour, marche plus depuis la maj, mise à jour échouée, mise à jour interminable > mise à jour, erreur
ancienne version, revenir à la version précédente, version trop ancienne, plus compatible, système requis, configuration requise | compatible, version
appli marche pas, appli s'ouvre pas, appli plante, appli bloquée, application ne s'ouvre plus | application, erreur
navigateur, chrome, safari, firefox, edge, explorer | site
vider le cache, cache, supprimer l'historique, effacer les cookies | navigateur
site ne marche pas, page s'affiche pas, page blanche, site inaccessible, page introuvable, erreur 404, site bloqué | navigateur, erreur, site
bouton gris, bouton grisé, peux pas cliquer, bouton invisible, bouton disparu | bouton, erreur
configurer, configuration, paramétrer, régler, réglage, paramétrage, mise en place, installer et régler | paramètres
paramètres, réglages, options, préférences, paramètre | configurer
menu, onglet, rubrique, section, où cliquer, où trouver le bouton | paramètres
mode sombre, thème sombre, changer les couleurs, police plus grande, agrandir le texte, lettres trop petites, zoom | affichage, accessibilité
accessibilité, malvoyant, aveugle, lecteur d'écran, handicap, sourd, malentendant, handicapé
raccourci, raccourci clavier, astuce
licence, clé de licence, clé d'activation, numéro de licence, clé produit, code d'activation | activer
intégration, connecter une application, api, webhook, plugin, extension, module | connecter
virus, malware, logiciel malveillant, antivirus, cheval de troie, infecté | sécurité
fonction, fonctionnalité, option
fonction disparue, où est passée la fonction, option a disparu, plus le bouton | fonctionnalité
position, localisation, gps, géolocalisation, position fausse, localise mal | autorisations
autoriser l'accès, autorisation de l'appli, accès à la caméra, accès au micro, refusé l'accès | autorisations, paramètres

# Fichiers et données
fichier, document, dossier, pdf, pièce jointe | télécharger
fichier perdu, données perdues, tout a disparu, tout effacé, photos disparues, effacé par erreur, supprimé sans faire exprès, perdu mes données | récupérer, restaurer, données
restaurer, récupérer, récupération, restauration, retrouver, rétablir | sauvegarde
sauvegarde, sauvegarder, backup, copie de sécurité, copie de sauvegarde | restaurer
enregistrer, sauver, enregistrement, sauvegarder | fichier
cloud, nuage, icloud, google drive, dropbox, stockage en ligne | stockage
stockage, espace de stockage, mémoire, mémoire pleine, plus de place, espace insuffisant, saturé, stockage plein | libérer de l'espace
synchronisation, synchroniser, synchro, pas synchronisé, se synchronise pas | appareils
importer, import, transférer, transfert, migration, reprendre mes données | fichier
exporter, export, excel, csv, extraire, extraction | fichier
envoyer un fichier, téléverser, uploader, charger un fichier, ajouter une photo | fichier, joindre
fichier trop gros, fichier trop lourd, taille maximale, format non accepté, format de fichier, n'accepte pas mon fichier | format, taille
ouvrir un fichier, fichier ne s'ouvre pas, fichier corrompu, fichier illisible | fichier, format
partager, partage, partager un lien, envoyer un lien, donner un lien
copier, coller, copier-coller, copie
capture d'écran, screenshot, impression d'écran, faire une capture | image
modifier, éditer, changer, corriger, mettre à jour, rectifier
ajouter, insérer, rajouter, ajout
retirer, enlever, ôter, ôte | supprimer
rechercher, recherche, chercher, trouver, barre de recherche, filtre, filtrer
annuler l'action, revenir en arrière, défaire, ctrl z, restaurer la version | annuler
corbeille, éléments supprimés, archiver, archives, archive | supprimer
vidéo, film, série, streaming, lecture vidéo, regarder | lecture
vidéo saccade, image pixelisée, mauvaise qualité d'image, mise en mémoire tampon, vidéo charge pas, tourne sans fin | lecture, qualité
sous-titres, langue audio, vost, version originale, vo | langue
hors ligne, sans connexion, mode avion, regarder sans internet | télécharger
musique, chanson, playlist, podcast, écouter
visioconférence, visio, appel vidéo, zoom, teams, réunion en ligne | vidéo
messages disparus, conversation effacée, historique de messages, chat, discussion | messages
e-mail pas reçu, mails n'arrivent pas, reçois plus de mails, messagerie marche pas, mail non distribué | messagerie, e-mail
envoyer un mail, mail ne part pas, mail bloqué dans boîte d'envoi | messagerie, e-mail
domaine, nom de domaine, hébergement, site web, dns, hébergeur
recyclage, recycler, jeter l'appareil, déchetterie, où jeter, déchet, mettre au rebut
numéro, chiffre, référence | série
essayer, essaie, essai, tester, tentative
appuyer, appuie, presser, cliquer, tapoter
nettoyer, nettoie, nettoyage, laver, entretien, essuyer
relier, jumeler, connecter, lier, apparier | appairer
ajuster, régler, réglage, adapter, réglable
disparu, disparaître, disparaît, envolé | perdu
`;
