/** Single words of one meaning, in French: what the one side says, the other does. */
export const core = `
# Argent
retirer de l'argent, tirer de l'argent, sortir de l'argent | retirer, retrait
retrait, tirage
déposer, verser, alimenter | recharger
dépôt, versement | recharge
virer, transférer | envoyer
virement, transfert
argent, fric | fonds, solde
frais, commission, coût | tarif
débiter, prélever
rembourser, restituer, recréditer
bloquer, geler | suspendre
débloquer, réactiver
annuler, révoquer
lier, associer, connecter | ajouter
plafond, limite, maximum
vérifier, confirmer, valider
vérification, identification | confirmation
refuser, rejeter, décliner
refusé, rejeté, décliné
en attente, en cours
expirer, échéance, périmé
étranger, international
salaire, paie, paye
relevé, historique | opérations
devise, monnaie
taux de change, conversion | change
bénéficiaire, destinataire
distributeur, DAB, guichet automatique | guichet
impôt, taxe, TVA
c'est combien, combien c'est, ça fait combien, ça coûte combien > prix, tarif

# Achats
portable, ordinateur, PC
coupon, code promo, bon de réduction
cadeau, présent
taille, dimensions, pointure
modifier, actualiser | changer
défaut, panne, dysfonctionnement | problème
réparer, dépanner
mensualités, paiement en plusieurs fois, échelonné
magasin, boutique | agence
horaires, ouverture
suivre, suivi, tracer
installer, installation, montage
haut-parleur, enceinte
ticket, billet

# Contrats et lignes
fin de contrat, résiliation, désabonnement
réseau, signal, couverture
données mobiles, gigas, data | données
démarchage, publicité, newsletter
titulaire, propriétaire
assurance, mutuelle
serrure, cadenas, antivol, verrou
service client, conseiller, support
autorisation, permission
conditions, exigences
raison, motif, cause
gratuit, sans frais, offert
choisir, sélectionner
remplacer, échanger
remplacement, échange
`;
