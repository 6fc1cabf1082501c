/** What customers and companies call trips, stays, vehicles, accidents and public transport in French. */
export const travel = `
# Réserver un voyage
réservation, réserver, réservé, booking | billet, séjour
numéro de réservation, référence de réservation, code de réservation, pnr, numéro de dossier | réservation
confirmation de réservation, confirmation de voyage, voucher, bon d'échange | réservation, confirmation
modifier une réservation, changer les dates, changer de date, décaler mon voyage, reporter le voyage, changer mon billet | réservation, modifier
annuler une réservation, annuler mon voyage, annulation de voyage, annuler le séjour, peux plus partir | annulation, remboursement
conditions d'annulation, annulation gratuite, frais d'annulation, politique d'annulation, jusqu'à quand annuler | annulation
assurance annulation, assurance voyage, assurance rapatriement, rapatriement, europ assistance | assurance
malade avant le départ, peux plus voyager, empêché de partir, hospitalisé avant le voyage > assurance annulation, annulation, assurance
nom sur le billet, nom mal écrit, transférer mon billet, céder mon billet, donner mon billet à quelqu'un | nom, billet
voyage, séjour, vacances, excursion, circuit, week-end | réservation
voyager, aller en vacances, partir en voyage | voyage, départ
aller-retour, aller simple, trajet, itinéraire, parcours | billet
groupe, voyage de groupe, voyage scolaire, réservation de groupe, comité d'entreprise | réservation
voyager avec un bébé, poussette, nourrisson, enfant seul, mineur non accompagné, bébé | enfant
voyager avec un animal, chien, animal de compagnie, mon chien, emmener mon chat | animaux
fauteuil roulant, mobilité réduite, pmr, assistance en gare, accès handicapé, personne handicapée | assistance, accessibilité
visa, demande de visa, eta, esta, autorisation de voyage, autorisation de sortie du territoire | passeport
passeport, papiers pour voyager, documents de voyage, pièce d'identité pour voyager | identité
vaccin, vacciné, test covid, certificat de vaccination, pass sanitaire

# Avion
avion, compagnie aérienne, billet d'avion, transport aérien > vol
vol annulé, avion annulé, annulation de vol, plus d'avion, cloué au sol | remboursement, indemnité
vol retardé, avion en retard, retard d'avion, retard de vol, vol en retard | indemnité, retard
correspondance manquée, raté ma correspondance, correspondance, escale, transit, changement d'avion | vol
raté l'avion, raté mon vol, loupé l'avion, manqué mon avion, arrivé trop tard à l'aéroport > vol manqué, embarquement
indemnité, indemnisation du vol, compensation retard avion, droits des passagers, règlement 261 | remboursement
surréservation, surbooking, refus d'embarquement, plus de place dans l'avion, débarqué | indemnité
enregistrement, s'enregistrer en ligne, check-in, enregistrer mon vol, enregistrement en ligne | carte d'embarquement
carte d'embarquement, boarding pass, imprimer la carte d'embarquement | enregistrement
embarquement, porte d'embarquement, heure d'embarquement, terminal | aéroport
siège, choisir son siège, place assise, hublot, côté couloir, place attribuée, asseoir ensemble | réservation
surclassement, classe affaires, première classe, upgrade, business | classe
bagage, bagages, valise, valoche, sac | bagage cabine
bagage cabine, bagage à main, sac cabine, taille du bagage, dimensions bagage, trop grand pour la cabine | bagage
bagage en soute, soute, bagage supplémentaire, excédent de bagages, kilos autorisés, ajouter une valise | bagage
valise perdue, bagage perdu, valise pas arrivée, bagage égaré, bagage manquant, ma valise n'est pas là | bagage, réclamation
valise cassée, bagage abîmé, bagage endommagé, valise abîmée | bagage, réclamation
bagage volé, volé dans ma valise, vol dans les bagages | bagage, réclamation
liquides en cabine, contrôle de sécurité, objets interdits, batterie dans l'avion | bagage
aéroport, terminal, navette aéroport, aérogare
miles, grand voyageur, programme fidélité compagnie, flying blue

# Train, bus, métro
train, tgv, ter, sncf, cff, sncb, intercité, via rail | gare
bus, autobus, autocar, flixbus, postbus, navette | arrêt
métro, tram, tramway, rer, streetcar | transports en commun
transports en commun, transport public, tpg, ratp, stm, tcl | abonnement
billet, titre de transport, ticket de train, ticket de bus, e-billet, billet électronique | réservation
acheter un billet, prendre un ticket, où acheter mon billet, distributeur de billets | billet, achat
train annulé, train supprimé, bus supprimé, bus annulé, pas de train | annulation, remboursement
train en retard, retard de train, retardé, garantie 30 minutes, bus en retard | retard, indemnisation
raté le train, manqué le bus, loupé mon train > billet, échange
grève sncf, grève des transports, mouvement social | annulation, perturbation
abonnement de transport, navigo, carte mensuelle, pass mensuel, abonnement général, demi-tarif, carte avantage, opus, mobib | abonnement
carte de transport perdue, navigo perdu, pass perdu, carte de transport marche pas, badge transport | duplicata
contrôleur, amende transport, contravention train, sans billet, fraudé, pv bus, surtaxe sans titre | amende, billet
contester l'amende, contestation de pv, amende injuste, pv injustifié | amende, contester
arrêt, station, gare, quai | transports en commun
objet perdu, objets trouvés, oublié dans le train, oublié dans le bus, laissé dans le taxi, perdu mon sac | perdu
zone, zones tarifaires, tarif de zone | billet
taxi, vtc, uber, chauffeur, bolt, course en taxi | course
chauffeur pas venu, chauffeur a annulé, course annulée, attendu le chauffeur | course, frais d'annulation
covoiturage, blablacar, covoiturer, passager, conducteur | trajet
bateau, ferry, traversée, croisière

# Hébergement
hôtel, hébergement, logement, auberge, gîte, chambre d'hôtes, airbnb, location de vacances | séjour
chambre, chambre double, lit, type de chambre | hôtel
nuit, nuitée, nuits, dormir | séjour
heure d'arrivée, check-in hôtel, arriver tard, arrivée tardive, arriver plus tôt | arrivée
heure de départ, check-out, départ tardif, libérer la chambre, rendre les clés, rester plus tard | départ
petit-déjeuner, demi-pension, pension complète, p'tit déj, repas inclus | hôtel
taxe de séjour, taxe touristique | frais
hôtel sale, chambre sale, logement pas conforme, punaises de lit, cafards, pas comme sur les photos > hébergement, réclamation
hôtel complet, plus de chambre, réservation inconnue à l'hôtel, introuvable à l'hôtel > réservation, hébergement
hôte, hôtesse, loueur, hôte ne répond pas | hébergement
piscine, spa, salle de sport, équipements | hôtel
camping, mobil-home, emplacement, tente, caravane, camping-car

# Location de véhicule, autopartage
louer une voiture, location de voiture, voiture de location, agence de location, loueur de voitures | véhicule
voiture, véhicule, auto, bagnole, char | automobile
autopartage, mobility, communauto, cambio, voiture partagée, car sharing | réservation
deuxième conducteur, conducteur additionnel, autre personne conduit, ajouter un conducteur, prêter la voiture | conducteur
jeune conducteur, âge pour louer, permis récent, permis probatoire | conducteur, permis
permis de conduire, permis, permis b, brevet, permis retiré, perdu mon permis | conducteur
franchise, rachat de franchise, franchise d'assurance, reste à charge, part à ma charge | assurance
prolonger la location, garder plus longtemps, rendre plus tard, prolongation | location
rendre la voiture, restitution du véhicule, retour du véhicule, rendre le véhicule, déposer la voiture | location
rendu en retard, retour tardif, dépassé l'heure de retour | frais de retard, retard
état des lieux du véhicule, rayure, bosse, voiture abîmée, éraflure, dommage sur la voiture, pas moi la rayure | dommages
essence, carburant, gasoil, diesel, faire le plein
trompé de carburant, diesel au lieu d'essence, mauvais carburant > essence, panne
kilométrage, kilomètres, kilométrage illimité, nombre de kilomètres | location
remorque, siège enfant, siège bébé, rehausseur, porte-vélos, chaînes à neige
clé de voiture, perdu la clé, clés enfermées, clé cassée, perdu mes clés, trousseau | clé
ouvrir la voiture, voiture s'ouvre pas, peux pas déverrouiller, verrouillage | déverrouiller

# Voiture, panne, accident
panne de voiture, voiture en panne, tombé en panne, voiture démarre pas, batterie de voiture à plat | dépannage, assistance
remorquage, dépanneuse, remorquer, remorqueuse, assistance routière, touring secours, caa, tcs | panne
crevaison, pneu crevé, crevé, pneu à plat, roue crevée, pneu, chambre à air | roue
accident, collision, accrochage, carambolage, choc, rentré dedans, percuté, embouti, froissé de la tôle | constat, sinistre
constat, constat amiable, déclaration d'accident, formulaire d'accident | accident
blessé, blessure, tombé, chute, renversé, fracture, ambulance | accident, urgence
responsable de l'accident, en tort, torts partagés, pas ma faute, délit de fuite | responsabilité, accident
vol de voiture, voiture volée, piqué ma bagnole, voiture disparue, vol de véhicule | police, assurance
bris de glace, pare-brise, vitre de voiture, impact pare-brise | assurance
garage, garagiste, mécanicien, carrosserie, carrossier, mécano | réparation
contrôle technique, expertise du véhicule, inspection, vidange, révision, entretien du véhicule | rendez-vous
carte grise, certificat d'immatriculation, immatriculation, plaque, permis de circulation, plaque d'immatriculation | véhicule
amende, contravention, pv, prune, excès de vitesse, radar, contredanse, flashé, procès-verbal | payer l'amende
péage, autoroute, télépéage, badge télépéage, vignette, liber-t | frais
stationnement, se garer, parking, place de parking, parcmètre, horodateur, stationner, parquer, garé | véhicule
amende de stationnement, mal garé, interdit de stationner, fps, ticket de parking, contravention de parking | amende, stationnement
fourrière, voiture enlevée, emmené ma voiture, mise en fourrière | stationnement, amende
barrière, barrière ne s'ouvre pas, bloqué dans le parking, sortir du parking | parking
carte de stationnement, vignette résident, macaron, zone bleue, carte handicapé | stationnement
borne de recharge, station de recharge, recharger la voiture, borne, voiture électrique, câble de recharge | recharge
borne en panne, recharge ne démarre pas, câble coincé, recharge interrompue | borne, recharge

# Vélos, trottinettes, motos
vélo, bicyclette, bécane, biclou, bike, deux-roues, vtt
vélo électrique, vae, e-bike, assistance électrique | vélo
vélo en libre-service, vélib, bixi, publibike, villo, vélopartage, vélo partagé | vélo, station
vélo volé, vol de vélo, volé mon vélo, piqué mon vélo, antivol forcé | vol, police
antivol, cadenas, serrure de vélo, chaîne antivol, verrouiller le vélo
station pleine, plus de place en station, station vide, borne pleine, rendre le vélo | station
vélo ne se rend pas, location continue, trajet pas terminé, impossible de terminer la course, compteur tourne > terminer la location, location, trajet
trottinette, trottinette électrique, lime, tier, patinette | location
scooter, moto, mobylette, cyclomoteur, vélomoteur, motocyclette
frein, freins, freine plus, câble de frein, patins | réparation
chaîne, dérailleur, vitesses, pédale, pédalier, guidon, selle | vélo
casque, gants, protection, équipement de sécurité
crevaison de vélo, roue voilée, pneu de vélo, rustine | réparation, pneu

# Événements et sorties
concert, spectacle, match, festival, événement, place de concert | billet
billet de concert, pas reçu mes billets, où sont mes billets, e-ticket | billet
événement annulé, concert reporté, spectacle annulé, concert annulé, match reporté | remboursement, annulation
revendre mon billet, revente, bourse aux billets, plus pouvoir y aller | billet
musée, visite, zoo, parc d'attractions, entrée, exposition | billet
cinéma, séance, film
ski, forfait de ski, remontées mécaniques, skipass, location de skis
police, gendarmerie, flics, policiers, poste de police | urgence
météo, orage, tempête, inondation, grêle, mauvais temps
plan d'accès, itinéraire, chemin, comment venir, où vous trouver | adresse
conduire, conduis, conduit, conduite, conducteur, chauffeur, rouler, piloter | permis
ouvrir, ouvre, s'ouvrir, déverrouiller, déverrouillage | débloquer
fermer, ferme, verrouiller, verrouillage, attacher | cadenas
ville, commune, région, dans ma ville, près de chez moi | zone
selle trop haute, hauteur de selle, selle trop basse, ajuster la selle, mal aux fesses > selle, régler, hauteur
pluie, neige, verglas, rouler en hiver > météo
`;
