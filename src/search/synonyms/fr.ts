/**
 * Words with which customers ask and words with which articles answer, in French of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const french = `
mot de passe, code secret
identifiants > mot de passe, connexion
portable, mobile, téléphone, smartphone
ordinateur, PC
e-mail, mail, courriel, adresse électronique
se connecter, connexion, login
se déconnecter, déconnexion
compte, profil
s'inscrire, créer un compte, inscription
résilier, résiliation, annuler, se désabonner
abonnement, forfait, formule
facture, reçu, justificatif
prix, tarif, coût, frais
gratuit, sans frais
payer, régler
paiement, règlement
prélèvement, débit
remboursement, avoir
rembourser > remboursement
retourner, renvoyer, retour
commande, achat
livraison, envoi, expédition
colis > livraison, commande
adresse, domicile
carte bancaire, carte de crédit, carte bleue, carte
erreur, problème, panne, défaut
cassé, abîmé, endommagé
ne marche pas, ne fonctionne pas > problème, panne
réparer, réparation, dépannage
aide, assistance, support, service client
appeler > téléphone, contact
supprimer, effacer
modifier, changer, mettre à jour
ajouter, insérer
télécharger, téléchargement
paramètres, réglages, préférences
appli, application
réduction, remise, code promo, bon
suspendre, mettre en pause, pause
expirer, périmé
délai, date limite
données personnelles, confidentialité
vol, volé
perdu, perte
garantie, couverture
plainte, réclamation
inviter, parrainer
caution, dépôt de garantie
`;
