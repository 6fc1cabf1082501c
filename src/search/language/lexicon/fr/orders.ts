/** What customers and companies call choosing, buying, returns, warranties and selling in French. */
export const orders = `
# Commander
commande, commander, passer commande, achat, acheter, acheté, achète | panier
commande, numéro de commande, référence de commande, numéro d'achat | mes commandes
panier, caddie, panier d'achat, chariot | valider la commande
panier vide, panier disparu, article sorti du panier, panier s'est vidé > panier, stock
valider la commande, finaliser la commande, terminer la commande, passer à la caisse, confirmer l'achat | paiement
impossible de commander, commande ne passe pas, n'arrive pas à commander, peux pas valider, bloqué au paiement > problème de commande, valider la commande, paiement refusé, commander
confirmation de commande, mail de confirmation, récapitulatif de commande, accusé de commande | commande
pas reçu de confirmation, pas eu de mail, commande passée ou pas, commande prise en compte > confirmation de commande, état de la commande, confirmation
état de la commande, statut de la commande, où en est ma commande, suivi de commande, avancement de la commande | suivi
en préparation, en cours de préparation, en traitement, commande en cours | état de la commande
mes commandes, historique des commandes, anciennes commandes, retrouver une commande, historique d'achats | commande
commande sans compte, acheter en invité, commander en tant qu'invité, sans s'inscrire | créer un compte
modifier la commande, changer la commande, ajouter un article, rectifier la commande, corriger ma commande | annuler une commande, modifier
oublié un article, rajouter quelque chose, trompé de taille, commandé le mauvais, erreur dans ma commande > modifier la commande, annuler une commande, échange
annuler une commande, annulation de commande, commande à annuler, décommander, annuler un achat | remboursement
commandé par erreur, fausse manip, commandé sans faire exprès, commandé en double, commande en double, mon fils a commandé > annuler une commande, droit de rétractation, annuler, rétractation
commande annulée, annulé ma commande sans raison, commande supprimée, vous avez annulé | remboursement, rupture de stock
précommande, précommander, pré-commande, sortie prévue | disponibilité
commander par téléphone, commande téléphonique, bon de commande | commande
commande groupée, grosse quantité, en gros, grandes quantités, commande d'entreprise, achat pro | devis
quantité, nombre d'articles, combien en commander | commande
minimum de commande, montant minimum, achat minimum | commande
racheter, recommander le même, renouveler la commande, commander à nouveau | commande

# Produits et choix
article, produit, marchandise | modèle
disponible, en stock, disponibilité, stock | article
rupture de stock, plus en stock, épuisé, indisponible, plus disponible, en rupture, victime de son succès, sold out | disponibilité, alerte de stock
quand de nouveau disponible, réassort, réapprovisionnement, retour en stock, alerte stock, prévenez-moi | rupture de stock
taille, pointure, guide des tailles, mensurations, tour de taille, taillé petit, taillé grand | échange
trop petit, trop grand, trop serré, trop large, pas à ma taille, me va pas, rentre pas dedans > taille, échange, retour
dimensions, mesures, longueur, hauteur, largeur, encombrement | caractéristiques
couleur, coloris, teinte, nuance | article
caractéristiques, fiche technique, descriptif, description, spécifications | produit
composition, ingrédients, allergènes, matière, allergie, gluten | caractéristiques
mode d'emploi, notice, manuel, instructions, guide d'utilisation | utilisation
entretien, nettoyer, laver, lavage, nettoyage, machine à laver
monter, montage, assembler, assemblage, monter un meuble | notice
comparer, comparaison, différence, différences, lequel choisir, quel modèle, lequel prendre | choisir
je ne sais pas lequel, hésite entre deux, lequel est le meilleur > choisir, comparer, différence
compatible, compatibilité, ça marche avec, est-ce que ça va avec, adaptable | caractéristiques
pièces détachées, pièce de rechange, pièce détachée, accessoire, accessoires | réparation
occasion, seconde main, d'occasion, reconditionné, remis à neuf, usagé | état du produit
neuf, jamais utilisé, neuf sous emballage, emballage d'origine | état du produit
contrefaçon, faux produit, imitation, copie, pas authentique, c'est du faux, authenticité, authentique | signaler un produit
emballage cadeau, paquet cadeau, emballer, papier cadeau | cadeau
cadeau, offrir, faire un cadeau, message personnalisé | commande
personnalisé, sur mesure, gravure, personnalisation, fait sur commande | retour impossible
liste d'envies, favoris, wishlist, liste de souhaits, liste de naissance, liste de mariage
avis, avis client, commentaire, noter, évaluation, note, étoiles, témoignage | laisser un avis
laisser un avis, mettre un avis, donner mon avis, donner une note, écrire un commentaire | avis
avis supprimé, avis pas publié, faux avis, mon avis n'apparaît pas > avis, modération

# Retours
retour, retourner, renvoyer, renvoi, renvoie, retour d'article, retourne | remboursement
rendre, rapporter, ramener, rends, rendu, restituer, restitution, retour | retourner un article
plaît pas, pas comme sur la photo, déçu du produit, ne convient pas, pas satisfait de l'article > retour, droit de rétractation, remboursement
droit de rétractation, rétractation, se rétracter, délai de rétractation, quatorze jours, satisfait ou remboursé, délai de réflexion | retour, annuler
changé d'avis, changer d'avis, je regrette mon achat, finalement je n'en veux pas > droit de rétractation, retour, annuler une commande
délai de retour, jusqu'à quand rendre, combien de jours pour rendre, trop tard pour renvoyer, délai dépassé | retour
étiquette de retour, bon de retour, bordereau de retour, étiquette prépayée, imprimer l'étiquette | retour
frais de retour, retour gratuit, qui paie le retour, retour payant | retour
retourner en magasin, rapporter en boutique, retour en magasin, rendre au magasin | retour
point de retour, déposer un retour, où déposer mon colis retour, dépôt du retour | retour, point relais
retour reçu, statut du retour, où en est mon retour, retour en cours, pas de nouvelles du retour | remboursement
retour refusé, refusé mon retour, ils refusent de reprendre, ne veulent pas reprendre > conditions de retour, retour
article ouvert, déjà porté, déballé, sans emballage, sans étiquette, plus l'emballage, jeté la boîte > conditions de retour, emballage d'origine, retour, emballage
échange, échanger, changer contre, autre taille, remplacer | retour
produit de remplacement, remplacement, remplacer, article de remplacement | échange, garantie
non remboursable, ni repris ni échangé, pas de retour, retour impossible, exclu du retour | conditions de retour

# Défauts et garantie
cassé, abîmé, endommagé, détérioré, brisé, fendu, fissuré, rayé, dégât, pété, bousillé | défectueux, réclamation
défectueux, défaut, vice, malfaçon, défaut de fabrication, vice caché | garantie
arrivé cassé, reçu cassé, reçu abîmé, cassé à la livraison, cassé dans le carton, fracassé > article endommagé, produit défectueux, réclamation, retour
mauvais article, pas le bon article, erreur d'article, reçu autre chose, pas ce que j'ai commandé, mauvaise couleur, mauvaise taille > article incorrect, retour, échange
manquant, manque, incomplet, il manque un article, pièce manquante, reçu une partie, pas tout reçu | commande incomplète
commande incomplète, livraison incomplète, article manquant, colis vide, carton vide, pas complet | réclamation
mauvaise qualité, camelote, pacotille, de la daube, de la merde, tient pas > qualité, produit défectueux, retour
non conforme, non-conformité, ne correspond pas, pas conforme à la description, publicité mensongère | réclamation, retour
garantie, sous garantie, garantie légale, garantie constructeur, garantie commerciale, garantie de conformité | réparation
hors garantie, garantie expirée, garantie finie, plus sous garantie | réparation
extension de garantie, prolonger la garantie, garantie prolongée | garantie
faire jouer la garantie, utiliser la garantie, faire marcher la garantie, demande de garantie | garantie, réparation
perdu le ticket, plus de facture, plus de ticket, sans ticket, sans preuve d'achat > preuve d'achat, duplicata de facture, preuve, facture
réparation, réparer, dépannage, sav, service après-vente, envoyer en réparation | réparateur
réparateur, technicien, dépanneur, atelier, centre agréé, mécanicien, mécano | réparation
coût de réparation, prix de la réparation, devis de réparation, réparation payante | réparation
réparation trop longue, appareil toujours en réparation, pas de nouvelles du sav > état de la réparation, délai de réparation, réparation
appareil de prêt, prêt de matériel, appareil de courtoisie, de remplacement pendant la réparation | réparation
irréparable, plus réparable, bon pour la casse | remplacement
rappel de produit, produit rappelé, produit dangereux, rappel de sécurité | remboursement
périmé, moisi, pourri, date dépassée, dlc, date de péremption, plus frais, avarié | réclamation

# Vendre et places de marché
vendre, mettre en vente, vente, revendre, publier une annonce, poster une annonce | annonce
annonce, petite annonce, offre en ligne, mon annonce | vendre
annonce supprimée, annonce refusée, annonce retirée, annonce bloquée, annonce pas visible | règles des annonces, annonce
vendeur, marchand, commerçant, boutique partenaire | contacter le vendeur
acheteur, acquéreur, client | vendre
contacter le vendeur, écrire au vendeur, message au vendeur, vendeur ne répond pas, vendeur injoignable | litige
vendeur malhonnête, arnaqué par un vendeur, vendeur n'envoie pas, vendeur a disparu > litige, protection des achats, fraude
protection des achats, protection acheteur, achat protégé, garantie acheteur | litige
litige, ouvrir un litige, différend, désaccord, conflit | réclamation, médiation
frais de vente, commission du vendeur, combien vous prenez, frais de service | vendre
enchère, enchères, enchérir, faire une offre, négocier | prix
reprise, reprendre l'ancien appareil, racheter mon ancien, programme de reprise | bon d'achat
boutique, magasin, point de vente, succursale, enseigne, dépanneur | horaires
retrait en magasin, click and collect, retirer en magasin, commande à retirer | magasin
location, louer, louage, emprunter | réservation
rendre le matériel, restituer le matériel, retour du matériel, renvoyer la box, rendre l'équipement | frais de non-restitution, matériel, retour, box
repas, plat, livraison de repas, resto, restaurant, bouffe | commande
repas froid, plat froid, plat renversé, erreur de plat, trop salé, infect > problème de commande, remboursement
`;
