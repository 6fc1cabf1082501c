/** What customers and companies call parcels, couriers, addresses and collection in French. */
export const delivery = `
# Livraison et envoi
livraison, livrer, livré, acheminement | envoi, expédition
envoi, envoyer, expédier, expédition, envoie, expédié | livraison
colis, paquet, carton | envoi, commande
frais de livraison, frais de port, frais d'envoi, coût de livraison, prix de la livraison, frais de transport | livraison gratuite
livraison gratuite, livraison offerte, port offert, franco de port, sans frais de port | frais de livraison, gratuit
livraison express, livraison rapide, envoi express, livraison en 24 heures, chronopost, prioritaire, le plus rapide, en urgence | mode de livraison
mode de livraison, options de livraison, types de livraison, choix de livraison | livraison
livraison standard, livraison normale, livraison ordinaire, courrier simple | standard
livraison le jour même, livré aujourd'hui, dans la journée | livraison express
livraison à l'étranger, livraison internationale, envoyer à l'étranger, livrez-vous à l'étranger, livrer en suisse, livrer au canada, pays de livraison | douane
zone de livraison, livrez-vous chez moi, livrez-vous dans ma ville, pas livré chez moi, zone desservie | adresse de livraison
outre-mer, dom-tom, corse, guadeloupe, martinique, réunion, guyane, nouvelle-calédonie > zone de livraison, frais de livraison, livraison
livraison à domicile, livrer à la maison, livrer chez moi, porte à porte | livraison
emballage, emballer, empaqueter, conditionnement, carton, papier bulle | colis
poids, poids maximum, dimensions du colis, combien de kilos, colis trop lourd | affranchissement
affranchissement, timbre, timbrer, affranchir, étiquette d'envoi, imprimer une étiquette | envoi
fragile, objet de valeur, assurer un colis, valeur déclarée, envoi assuré | indemnisation
envoyer un colis, poster un colis, mettre à la poste, déposer un colis, faire partir un colis | étiquette d'envoi, colis, envoi
lettre recommandée, courrier recommandé, accusé de réception, avis de réception
courrier, lettre, poste, la poste, voie postale
colis groupés, regrouper les envois, livrer en une fois, une seule livraison | plusieurs colis, regrouper
plusieurs colis, en plusieurs fois, livraison partielle, livraison en deux fois, livré à moitié, envoyé séparément | commande incomplète, partiel
produits interdits à l'envoi, marchandises dangereuses, batterie lithium, matières dangereuses | envoi

# Quand
délai de livraison, temps de livraison, durée de livraison, combien de temps pour livrer, délai d'acheminement | date de livraison, délai
quand vais-je recevoir, quand est-ce que ça arrive, ça arrive quand, quand vient mon colis, quand serai-je livré > date de livraison, délai de livraison, suivi
date de livraison, jour de livraison, livraison prévue, livraison estimée, date prévue | délai de livraison, livraison
créneau de livraison, heure de livraison, heure de passage, tranche horaire, plage horaire, quelle heure le livreur passe | date de livraison, créneau
changer la date de livraison, reporter la livraison, décaler la livraison, reprogrammer, pas là ce jour-là, livrer un autre jour | créneau de livraison
retard de livraison, livraison en retard, colis en retard, livraison tardive, colis retardé | délai de livraison, retard
toujours rien reçu, toujours pas reçu, pas arrivé, jamais arrivé, n'arrive pas, j'attends mon colis, ça traîne, attends depuis > colis non reçu, retard de livraison, suivi
colis non reçu, non reçu, commande non reçue, pas livré, pas reçu | colis perdu, réclamation
grève, intempéries, neige, grève de la poste > retard de livraison, retard, livraison
livraison le samedi, livrer le week-end, livrez-vous le dimanche, livraison le soir, jours fériés | créneau de livraison, livraison, samedi

# Suivi
suivi, suivi de colis, suivre le colis, suivre mon envoi, tracking, tracer, repérage, traçage | état de la livraison
où est mon colis, où est passé mon paquet, il est où mon colis, localiser mon colis, où est ma commande > suivi, état de la livraison
numéro de suivi, numéro de colis, code de suivi, numéro de tracking, numéro de repérage, lien de suivi | suivi
pas de numéro de suivi, pas de suivi, numéro de suivi pas valable, suivi introuvable > numéro de suivi, suivi
suivi bloqué, suivi ne bouge plus, suivi pas mis à jour, bloqué au dépôt, colis coincé, rien ne bouge, en transit depuis > suivi non actualisé, retard de livraison, colis bloqué, suivi, retard
en cours de livraison, en transit, en route, en chemin, parti, en tournée, pris en charge | suivi
expédié, parti de l'entrepôt, remis au transporteur | suivi
pas encore expédié, pas encore parti, toujours en préparation > délai d'expédition, état de la commande, expédition
retour à l'expéditeur, renvoyé à l'expéditeur, colis reparti, revenu chez vous, retourné à l'entrepôt | adresse incorrecte
entrepôt, dépôt, centre de tri, plateforme logistique, agence de livraison | transporteur
expéditeur, envoyeur | destinataire
destinataire, personne qui reçoit | expéditeur

# Livré mais absent, perdu, volé
marqué livré, indiqué livré, noté livré, soi-disant livré, dit livré mais rien, livré mais pas reçu > livré mais non reçu, colis perdu, réclamation
colis perdu, paquet perdu, colis égaré, colis introuvable, colis disparu, perte du colis | colis non reçu, enquête
colis volé, vol de colis, paquet volé, piqué mon colis, volé devant la porte, volé dans la boîte > livré mais non reçu, vol
livré chez le voisin, déposé chez un voisin, donné à quelqu'un d'autre, remis à un tiers, pas chez le bon | livré mais non reçu
livré à la mauvaise adresse, mauvaise adresse de livraison, livré ailleurs, trompé de porte > erreur de livraison, réclamation
reçu le colis d'autrui, pas mon colis, colis pas à moi, colis reçu par erreur > erreur de livraison, erreur, colis
preuve de livraison, photo de livraison, signature du destinataire, bon de livraison | livré
enquête, ouvrir une enquête, réclamation auprès du transporteur, recherche de colis | colis perdu
colis ouvert, colis abîmé, carton écrasé, carton éventré, colis endommagé, emballage déchiré | réserves, réclamation
refuser le colis, refuser la livraison, colis refusé, émettre des réserves | retour

# Adresse
adresse de livraison, lieu de livraison, adresse d'expédition, livrer où | adresse
adresse, domicile, coordonnées, rue, numéro de rue | modifier l'adresse
modifier l'adresse, changer d'adresse, changement d'adresse, nouvelle adresse, autre adresse | adresse de livraison
trompé d'adresse, erreur d'adresse, mauvaise adresse, adresse incorrecte, adresse fausse, ancienne adresse, adresse incomplète > modifier l'adresse, adresse de livraison, adresse
code postal, npa, cp | adresse
digicode, code d'entrée, interphone, étage, bâtiment, sonnette, code de la porte, code du portail > instructions de livraison, adresse
instructions de livraison, consignes de livraison, note au livreur, précisions pour le livreur | adresse de livraison, instructions
boîte postale, case postale, poste restante | adresse
boîte aux lettres, nom sur la boîte | adresse
livraison au bureau, livrer au travail, livrer à l'hôtel, livrer à une autre personne > adresse de livraison, adresse
réexpédition, faire suivre le courrier, faire suivre mon courrier | déménagement

# Livreur
livreur, facteur, coursier, chauffeur-livreur, postier, préposé | transporteur
transporteur, société de livraison, messagerie, service de livraison, transporteurs | livreur
colissimo, chronopost, dpd, ups, dhl, gls, fedex, mondial relay, colis privé, postnord, purolator, postes canada, bpost, planzer > transporteur, suivi
absent, j'étais absent, j'étais pas là, personne à la maison, pas chez moi au passage, raté le livreur, loupé le livreur | avis de passage, nouvelle livraison
avis de passage, carton d'avis, papier dans la boîte, carton de livraison, invitation à retirer un envoi | retrait du colis, avis
nouvelle livraison, deuxième livraison, seconde présentation, repasser, relivrer, représentation du colis, nouvelle présentation | absent
livreur n'a pas sonné, pas sonné, attendu toute la journée, prétend être passé, n'est jamais passé, faux avis de passage > tentative de livraison, réclamation sur le livreur, livreur, livraison
tentative de livraison, échec de livraison, livraison impossible, pas pu être livré, livraison échouée | nouvelle livraison, livraison
laisser devant la porte, déposer devant la porte, laisser au gardien, concierge, gardien, laisser au voisin, autorisation de dépôt | instructions de livraison
livreur impoli, livreur malpoli, jeté le colis, livreur désagréable > réclamation sur le livreur, livreur, réclamation
signature, signer, remise contre signature, sans signature | livraison
procuration, autoriser quelqu'un à retirer, quelqu'un d'autre peut récupérer, mandat de retrait | retrait du colis

# Retrait
point relais, relais colis, point de retrait, bureau de poste, point colis, pickup, mypost, comptoir postal | retrait du colis
retrait du colis, retirer le colis, récupérer mon colis, aller chercher le colis, chercher mon paquet | point relais, retrait
consigne, consigne automatique, locker, casier, consigne à colis, my post 24 | point relais
changer de point relais, relais fermé, point relais plein, mauvais point relais | point relais, relais
code de retrait, code pour récupérer, qr code de retrait | retrait du colis, retrait
combien de temps gardé, délai de retrait, jusqu'à quand aller le chercher, dépassé le délai de retrait, date limite de retrait | retour à l'expéditeur, retrait
pièce d'identité pour retirer, quels papiers pour retirer, quoi apporter pour récupérer > retrait du colis, pièce d'identité, retrait, identité
enlèvement, enlèvement à domicile, ramassage, venir chercher le colis, collecte | envoi
drive, service au volant, retrait au drive

# Douane
douane, dédouanement, bloqué en douane, retenu à la douane, douanes | droits de douane
droits de douane, frais de douane, frais de dédouanement, taxes d'importation, payer la douane, taxe à l'importation | douane
importation, exportation, importer de l'étranger, déclaration en douane | douane
sms de la poste, faux sms de livraison, payer pour recevoir un colis, colis en attente payez > hameçonnage, fraude, droits de douane

# Gros objets
livraison de meubles, monter à l'étage, livraison à l'étage, pied d'immeuble, ascenseur, escaliers, livraison dans la pièce | livraison encombrante
livraison encombrante, gros colis, volumineux, électroménager, meuble, palette | livraison de meubles
reprise de l'ancien, enlever l'ancien appareil, emporter le vieux, débarrasser | recyclage
mise en service, installation à domicile, raccordement de l'appareil | livraison
recevoir, reçois, reçoivent, réception, réceptionner | reçu, arriver
arriver, arrivée, arrivé, parvenir | recevoir, livraison
`;
