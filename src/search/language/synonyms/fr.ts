/**
 * Words with which customers ask and words with which articles answer, in French of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const french = `
mot de passe, code secret, mdp, password
identifiants > mot de passe, connexion
mauvais mot de passe, mot de passe incorrect > réinitialiser mot de passe
réinitialiser, récupérer, réinitialisation
oublié, perdu
portable, mobile, téléphone, smartphone
natel, gsm, iphone > téléphone
ordinateur, PC
e-mail, mail, courriel, adresse électronique
boîte mail, messagerie
spam, indésirables, pourriels
se connecter, connexion, login, connecter
accès, accéder, rentrer, entrer > connecter, connexion
se déconnecter, déconnexion
compte, profil
s'inscrire, créer un compte, inscription
résilier, résiliation, annuler, se désabonner, désabonnement
arrêter, stopper, mettre fin, quitter, clôturer, fin de contrat > résilier
plus besoin, plus envie, veux plus > résilier
rétracter, revenir en arrière, changer d'avis > résilier, garder
abonnement, forfait, formule, contrat
engagement, durée minimale, préavis
facture, reçu, justificatif
comptable, impôts, note de frais > facture
tva > numéro fiscal, facture
entreprise, société, employeur
prix, tarif, coût, frais
combien, cher, coûte > prix, coûte
gratuit, sans frais
payer, régler
paiement, règlement
prélèvement, débit
débité deux fois, trop payé, trop débité > facture, montant
dette, impayé, dois, retard > montant dû, paiement
pas d'argent, plus d'argent, fauché > payer, paiement
argent, fonds, solde
refusé, rejeté, ne passe pas, échoué
remboursement, avoir
rembourser, récupérer mon argent > remboursement
retourner, renvoyer, retour, rendre, restituer, rapporter
échanger, remplacer
commande, achat
acheter, acheté > commande
livraison, envoi, expédition
recevoir, reçois, arriver
colis > livraison, commande
retard, retardé
adresse, domicile
déménager, déménagement > résilier, adresse
carte bancaire, carte de crédit, carte bleue, carte, CB
visa, mastercard > carte
rib, iban > compte bancaire
espèces, liquide, cash
erreur, problème, panne, défaut
cassé, abîmé, endommagé
bloqué, coincé
ne marche pas, ne fonctionne pas, marche pas, fonctionne pas, rien ne se passe > problème, panne
faux, incorrect, erroné, mauvais
réparer, réparation, dépannage
réparateur, mécanicien, technicien
rendez-vous, créneau
aide, assistance, support, service client
contact, contacter, joindre
appeler, numéro de téléphone, hotline, parler à quelqu'un, conseiller, humain > téléphone, contact
horaires, ouvert
répondre, réponse
supprimer, effacer
enlever, retirer
fermer mon compte > supprimer compte
modifier, changer, mettre à jour
ajouter, insérer
télécharger, téléchargement
imprimer, impression
installer, installation
paramètres, réglages, préférences
régler, ajuster
appli, application
chiffre, numéro
écran, affichage
allumer, activer
éteindre, désactiver
lumière, voyant, lampe
réduction, remise, code promo, bon
suspendre, mettre en pause, pause
vacances, voyage, absent > pause
expirer, périmé
délai, date limite
données personnelles, confidentialité
vol, volé
piqué, dérobé, voleur, disparu, cambriolé > volé, vol
perdu, perte
assurance, assuré
franchise, reste à charge
garantie, couverture
accident, collision
blessé, tombé, chute, renversé > accident
police, plainte, commissariat, gendarmerie
plainte, réclamation
permis, autorisé
interdit, défendu
inviter, parrainer
partager, prêter
enfants, enfant, gosses
commencer, démarrer, débuter
ville, commune
caution, dépôt de garantie
ouvrir, déverrouiller, débloquer, s'ouvrir
fermer, verrouiller
différence, comparer
nuit, soir
connexion, internet, wifi, réseau
temps, durée, heures
brancher, prise
`;
