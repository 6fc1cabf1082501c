/** What customers and companies call accounts, signing in, identity, privacy and fraud in French. */
export const accounts = `
# Ouvrir un compte
créer un compte, ouvrir un compte, s'inscrire, inscription, création de compte, s'enregistrer | compte
nouveau client, première fois, premiers pas, bien démarrer, débuter, par où commencer | créer un compte, inscription
impossible de créer un compte, n'arrive pas à m'inscrire, inscription ne marche pas, inscription refusée > créer un compte, inscription
compte, profil, espace client, espace personnel, compte client, mon espace | se connecter
adresse déjà utilisée, compte existe déjà, e-mail déjà pris, déjà un compte | se connecter, doublon
deux comptes, compte en double, plusieurs comptes, fusionner les comptes, regrouper mes comptes, doublon | compte
compte professionnel, compte pro, compte entreprise, pour les entreprises, société, indépendant, auto-entrepreneur | entreprise
passer en compte pro, convertir mon compte, changer de type de compte | professionnel
compte d'un mineur, compte pour enfant, mineur, moins de 18 ans, ado, mon fils mineur | contrôle parental, âge minimum
âge minimum, âge requis, quel âge faut-il, majeur, majorité, limite d'âge | mineur
contrôle parental, protéger mon enfant, limiter les enfants, surveillance parentale | mineur
compte joint, compte commun, compte familial, partager le compte, à plusieurs | famille
partager mon compte, prêter mon compte, donner mon code à quelqu'un, utiliser à deux | compte, partage
ajouter un utilisateur, inviter un membre, donner accès, ajouter une personne, inviter un collègue | utilisateur, droits
droits, autorisations, rôle, permissions, administrateur, admin, gérer les accès | utilisateur
retirer un utilisateur, supprimer un membre, retirer l'accès, ancien employé, exclure un membre | utilisateur, accès
agir pour quelqu'un, au nom de mon père, procuration, mandat, tutelle, curatelle, représentant légal | accès
décès, décédé, décédée, mort, défunt, mon mari est mort, succession, héritier, héritage, obsèques, deuil | fermer le compte

# Se connecter
se connecter, connexion, login, s'identifier, identification, entrer dans mon compte, accéder à mon compte, se loguer, rentrer dans mon compte | identifiants
peux pas me connecter, n'arrive pas à me connecter, connexion impossible, ça me connecte pas, connexion refusée, accès refusé, n'arrive plus à rentrer | problème de connexion, mot de passe
identifiants, identifiant, nom d'utilisateur, login, pseudo, numéro client, codes d'accès, user | mot de passe
oublié mon identifiant, plus mon identifiant, perdu mes codes, plus mes accès, quel est mon identifiant > identifiant oublié, identifiant, récupérer
numéro de client, référence client, numéro d'abonné, numéro de contrat, numéro d'adhérent, numéro d'usager | identifiant
mot de passe, mdp, password, code secret, code d'accès | identifiants
mot de passe oublié, oublié mon mdp, souviens plus du mot, rappelle plus mon code, plus mon mot de passe, mdp perdu | réinitialiser, mot de passe
réinitialiser le mot de passe, réinitialiser, réinitialisation, nouveau mot de passe, changer mon mot de passe, récupérer le mot de passe | mot de passe oublié
mot de passe incorrect, mauvais mot de passe, mot de passe invalide, mot de passe refusé, marche plus mon mdp | réinitialiser, mot de passe
mot de passe fort, mot de passe sûr, choisir un mot de passe, règles de mot de passe, caractère spécial, majuscule | mot de passe
gestionnaire de mots de passe, enregistrer le mot de passe, mémoriser le mot de passe | mot de passe
lien de réinitialisation, lien pas reçu, mail de réinitialisation, mail de mot de passe | réinitialiser
lien expiré, lien ne marche pas, lien périmé, lien invalide | renvoyer le lien, lien
compte bloqué, compte verrouillé, trop de tentatives, trop d'essais, bloqué après trois essais, accès bloqué | débloquer
débloquer, déverrouiller, déblocage, lever le blocage, réactiver l'accès | compte bloqué
compte suspendu, compte désactivé, compte banni, banni, compte restreint, ban, exclu de la plateforme | recours, suspension
compte suspendu à tort, banni sans raison, contester une suspension, faire appel, contestation, recours | compte suspendu
réactiver le compte, récupérer mon compte, rouvrir mon compte, retrouver mon compte, réactivation | compte désactivé
se déconnecter, déconnexion, fermer la session, quitter la session, logout | session
déconnecté sans arrêt, déconnecté tout seul, session expirée, se déconnecte sans cesse, reconnecter à chaque fois > session, déconnexion, rester connecté
rester connecté, se souvenir de moi, connexion automatique | session
déconnecter tous les appareils, appareils connectés, voir qui est connecté, sessions actives | appareils, session
connexion avec google, se connecter avec facebook, connexion apple, itsme, franceconnect, swissid, clicsequr, sso | se connecter
empreinte digitale, empreinte, face id, touch id, reconnaissance faciale, biométrie, visage | se connecter
clé d'accès, passkey, sans mot de passe, clé de sécurité | mot de passe
captcha, pas un robot, cocher les images | se connecter

# Codes et double authentification
code de vérification, code sms, code de confirmation, code à usage unique, otp, code reçu par sms, code temporaire | vérification
code pas reçu, reçois pas le code, code n'arrive pas, pas de sms, sms pas arrivé, code jamais reçu | code de vérification, sms
code expiré, code incorrect, code faux, code plus valable, mauvais code | code de vérification, code
authentification à deux facteurs, double authentification, validation en deux étapes, 2fa, a2f, authentification forte, google authenticator, vérification en deux étapes | code de vérification, authentification
codes de secours, codes de récupération, code de récupération, clé de récupération | authentification
nouveau téléphone et code, changé de téléphone, perdu mon téléphone avec authenticator, plus accès au téléphone > double authentification, authentification, récupérer
plus accès au numéro, changé de numéro, ancien numéro, plus ce numéro > modifier le numéro, numéro, téléphone
modifier le numéro de téléphone, changer mon numéro, nouveau numéro, mettre à jour mon téléphone | numéro, coordonnées

# Données du profil
modifier mes informations, changer mes données, mettre à jour mon profil, mes coordonnées, infos personnelles, informations personnelles | profil, coordonnées
e-mail, mail, courriel, adresse électronique, adresse mail, mél | messagerie
changer d'adresse mail, modifier mon e-mail, nouvelle adresse mail, changer mon courriel, plus accès à ma boîte | e-mail, mail
confirmer l'adresse mail, mail de confirmation, valider mon e-mail, lien d'activation, mail d'activation, vérifier mon e-mail | activer, confirmation
changer de nom, changement de nom, mariée, nom de jeune fille, marié, nom mal écrit, faute dans mon nom, corriger mon prénom | nom, modifier
date de naissance, anniversaire, mauvaise date de naissance | profil
photo de profil, avatar, changer ma photo, image de profil | profil
langue, changer de langue, en français, autre langue, c'est en anglais, traduction | paramètres
notifications, alertes, rappels, push, trop de notifications | paramètres
newsletter, lettre d'information, infolettre, e-mails publicitaires, pub, publicité, publipostage | se désabonner
se désabonner de la newsletter, se désinscrire, désinscription, plus recevoir de mails, arrêter les pubs, trop de mails, stop pub, désabonnement | newsletter
spam, indésirables, pourriel, pourriels, courrier indésirable, dossier spam | messagerie
démarchage, démarchage téléphonique, appels publicitaires, harcelé au téléphone, bloctel, appels indésirables, télémarketing | opposition, appels
préférences, paramètres, réglages, paramètre, configuration, options | compte

# Identité
vérification d'identité, vérifier mon identité, prouver mon identité, justifier mon identité, kyc, identification vidéo | pièce d'identité, identité
pièce d'identité, carte d'identité, passeport, papiers d'identité, titre de séjour, permis de conduire, cni | identité
vérification refusée, document refusé, pièce refusée, photo floue, photo pas acceptée, identité non vérifiée > vérification d'identité, identité, document
délai de vérification, vérification en cours, dossier en cours d'examen, combien de temps pour vérifier | vérification
envoyer un document, téléverser, charger un document, joindre un fichier, pièce jointe, scanner, numériser, fournir un justificatif | document
justificatif de domicile, preuve de domicile, preuve de résidence, attestation de domicile | justificatif
selfie, photo de moi, photo avec la carte | vérification d'identité
carte d'identité périmée, passeport périmé, papiers expirés, pas de papiers | pièce d'identité, expiré
nationalité, étranger, non-résident, pas français, résident étranger | pièce d'identité
signature électronique, signer en ligne, signature numérique | signer
pourquoi vous demandez mes papiers, pourquoi ces documents, obligé de donner mes papiers > vérification d'identité, identité, confidentialité

# Fermer et données
supprimer mon compte, fermer mon compte, clôturer mon compte, effacer mon compte, suppression du compte, clôture, fermeture du compte | supprimer, données
me désinscrire, quitter le site, enlever mon profil, plus de compte, disparaître de votre site > supprimer mon compte, supprimer, clôture
supprimer, effacer, suppression, effacement | retirer
données personnelles, confidentialité, vie privée, rgpd, lpd, protection des données, cnil | données
que faites-vous de mes données, qui voit mes données, vous vendez mes données, que savez-vous sur moi > confidentialité, données
supprimer mes données, droit à l'oubli, effacement des données, retirer mes données | données personnelles, confidentialité
copie de mes données, accès à mes données, exporter mes données, télécharger mes données, droit d'accès, portabilité des données | données
cookies, traceurs, bandeau cookies, refuser les cookies, consentement | confidentialité
consentement, accord, accepter, retirer mon consentement | confidentialité
caché, rendre privé, profil privé, visible, visibilité, qui peut voir mon profil, se cacher, masquer | confidentialité
bloquer quelqu'un, bloquer un utilisateur, ne plus voir quelqu'un, contact bloqué | signaler
signaler, signalement, dénoncer, reporter un utilisateur, faire un signalement | abus
harcèlement, harcelé, insultes, menaces, injures, insulté, menacé, cyberharcèlement | signaler

# Piratage et escroqueries
piraté, hacké, piratage, hacker, pirate, compte volé, pris mon compte, usurpé | sécurité
quelqu'un utilise mon compte, quelqu'un entré dans mon compte, connexion suspecte, connexion inconnue, activité suspecte, achats pas faits par moi > compte piraté, piraté, sécurité
mot de passe volé, fuite de données, mes données ont fuité, violation de données | sécurité, mot de passe
hameçonnage, phishing, faux mail, mail suspect, faux sms, faux site, sms frauduleux, mail frauduleux, smishing | fraude
est-ce vraiment vous, mail bizarre de votre part, sms bizarre, est-ce un vrai mail, appel suspect > hameçonnage, phishing, fraude
cliqué sur un lien, cliqué sur le faux lien, donné mes coordonnées, donné mon code, j'ai donné ma carte > hameçonnage, fraude, sécurité
arnaque, fraude, escroquerie, arnaqué, escroqué, arnaqueur, escroc, fraudeur, frauduleux | signaler, sécurité
me suis fait avoir, fait entuber, rouler dans la farine, fait rouler, fait pigeonner, me suis fait baiser > arnaque, fraude, escroquerie
faux conseiller, faux banquier, faux appel de la banque, faux support, spoofing | fraude, hameçonnage
usurpation d'identité, se fait passer pour moi, faux profil, usurpateur, identité volée | fraude, identité
sécurité, sécuriser, protection, protéger, sécurisé | confidentialité
plainte à la police, porter plainte, déposer plainte, commissariat, gendarmerie, main courante | fraude, vol
accéder, accès, entrer, rentrer | se connecter
inscrire, inscrit, inscrire mon enfant, inscription | créer un compte
boîte mail, boîte de réception, messagerie | e-mail
`;
