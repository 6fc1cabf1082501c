/** What customers and companies call prices, payments, invoices, banking and debts in French. */
export const money = `
# Remboursements
remboursement, rembourser, être remboursé, remboursable | récupérer son argent, rendre l'argent, restitution | geste commercial
récupérer mon argent, ravoir mon argent, rendez-moi mon argent, rendre mes sous, revoir mon argent, retour d'argent > remboursement
pas encore remboursé, toujours pas remboursé, j'attends mon remboursement, où en est mon remboursement > délai de remboursement, remboursement en attente, remboursement
remboursement partiel, remboursé en partie, pas tout remboursé, remboursé moins > montant du remboursement, remboursement
note de crédit, facture d'avoir, bon d'avoir | bon d'achat, crédit sur le compte
contestation de paiement, contester un débit, contester un paiement, rétrofacturation, chargeback, opposition au paiement | litige, réclamation | fraude
geste commercial, dédommagement, indemnisation, indemniser, dédommager, compensation | remboursement
préjudice, tort, ça m'a coûté > indemnisation, dédommagement

# Débits que l'on ne comprend pas
débit inconnu, paiement inconnu, prélèvement inconnu, opération non reconnue, transaction non reconnue, débit non autorisé, paiement non autorisé | fraude, contestation
c'est quoi ce prélèvement, d'où vient ce débit, je n'ai rien acheté, pas fait cet achat, pas moi qui ai payé > débit inconnu, paiement non autorisé, contestation de paiement, débit, contestation
on m'a pris de l'argent, argent parti, ils se sont servis, ponctionné, ponction, siphonné > débit inconnu, débit non autorisé, prélèvement, fraude
débité deux fois, payé deux fois, double débit, double paiement, double prélèvement, facturé deux fois, payé en double, prélevé deux fois | trop-perçu, remboursement
trop payé, trop-perçu, trop perçu, trop prélevé, trop facturé, surfacturation, erreur de facturation | remboursement, facture incorrecte
prélevé après résiliation, débité après annulation, on continue de me prélever, encore prélevé, toujours débité > prélèvement après résiliation, renouvellement automatique, résiliation
débit, débiter, prélever, prélèvement | paiement, montant débité
pourquoi on me facture, pourquoi j'ai été débité, pourquoi je paie autant, pourquoi si cher > comprendre la facture, détail de la facture, montant
facture salée, facture exorbitante, grosse facture, facture trop élevée, facture anormale, facture délirante > montant de la facture, consommation, contester une facture
contester une facture, facture contestée, facture fausse, facture incorrecte, pas d'accord avec la facture | réclamation, corriger la facture

# Payer
payer, paie, paye, payé, paiement, règlement, régler la facture, s'acquitter, verser | moyen de paiement
casquer, raquer, banquer, cracher au bassinet, passer à la caisse > payer, paiement
moyen de paiement, mode de paiement, méthode de paiement, mode de règlement, comment payer | carte bancaire, prélèvement
changer de carte, mettre une nouvelle carte, remplacer la carte enregistrée, modifier le moyen de paiement, mettre à jour ma carte | moyen de paiement, coordonnées bancaires, carte
coordonnées bancaires, rib, iban, relevé d'identité bancaire, numéro de compte, bic, swift, spécimen de chèque | compte bancaire
paiement refusé, carte refusée, paiement rejeté, carte rejetée, transaction refusée, paiement échoué, échec du paiement | plafond dépassé, provision insuffisante, refusé
carte ne passe pas, paiement ne passe pas, ça ne veut pas payer, impossible de payer, n'arrive pas à payer, paiement bloqué > paiement refusé, carte refusée, échec du paiement, refusé, échec
paiement en attente, paiement en cours, opération en cours, en cours de traitement | délai de traitement, en attente
j'ai déjà payé, pourtant j'ai payé, payé mais rien, paiement pas pris en compte, mon paiement n'apparaît pas > paiement non reçu, paiement en attente, preuve de paiement, paiement
preuve de paiement, justificatif de paiement, confirmation de paiement, attestation de paiement | reçu, quittance
préautorisation, pré-autorisation, empreinte de carte, empreinte bancaire, montant bloqué, somme bloquée, somme réservée | caution, paiement en attente
paiement en plusieurs fois, payer en plusieurs fois, payer en trois fois, facilités de paiement, paiement fractionné, échelonner, échelonnement, étaler le paiement, versements échelonnés | échéancier, crédit
payer plus tard, paiement différé, différé de paiement, klarna, alma, oney, floa > paiement en plusieurs fois, report de paiement, différé
acompte, arrhes, premier versement, versement initial, payer d'avance | réservation
solde à payer, reste à payer, solde restant, montant restant dû | échéance
payer sur place, payer à la livraison, paiement à la livraison, contre remboursement | remboursement à la livraison, livraison
espèces, liquide, argent liquide, cash, comptant, argent comptant | payer en espèces
monnaie, pièces, petite monnaie, appoint, rendre la monnaie | espèces
billets de banque, billet de banque, coupure, biftons > espèces
chèque, chéquier, carnet de chèques | encaissement
chèque en bois, chèque sans provision, chèque rejeté, chèque refusé | provision insuffisante, chèque
chèque-vacances, chèques vacances, ancv, titre-restaurant, ticket resto, ticket restaurant, chèque déjeuner, swile, chèque cadhoc | moyen de paiement
encaisser, encaissement, toucher un chèque, déposer un chèque | dépôt
paypal, lydia, paylib, wero, twint, payconiq, portefeuille électronique | moyen de paiement, paiement mobile
apple pay, google pay, samsung pay, paiement mobile, payer avec son téléphone, paiement par téléphone | mobile, sans contact
sans contact, paiement sans contact, nfc, paiement sans fil | carte bancaire
virement interac, interac, virement e-transfer, transfert interac > virement
payer en ligne, paiement en ligne, paiement sécurisé, 3d secure, paiement par internet | authentification forte, paiement
lien de paiement, payer par lien, page de paiement | lien

# Carte et banque
carte bancaire, carte de crédit, carte bleue, cb, carte de paiement | carte, visa
visa, mastercard, amex, american express, bancontact, eurocard > carte bancaire, carte
carte de débit, carte maestro, carte interac | carte bancaire, débit
numéro de carte, seize chiffres, cryptogramme, cvv, cvc, code de sécurité, chiffres au dos | carte bancaire
code de carte, code pin de la carte, nip, code confidentiel, code secret de la carte | carte bancaire
carte expirée, carte périmée, carte plus valable, date d'expiration de la carte | nouvelle carte, renouvellement de la carte, expirée
carte perdue, perdu ma carte, carte égarée, retrouve plus ma carte bancaire | faire opposition, bloquer la carte
carte volée, vol de carte, on m'a volé ma carte, carte piquée | faire opposition, bloquer la carte
faire opposition, mettre en opposition, opposition carte, bloquer la carte, geler la carte, verrouiller la carte | carte perdue, carte volée
carte piratée, carte clonée, données bancaires volées, utilisation frauduleuse de la carte | fraude, faire opposition
carte avalée, distributeur a gardé ma carte, carte bloquée dans l'automate, avalé ma carte > carte retenue, distributeur
activer ma carte, activation de la carte, première utilisation de la carte | nouvelle carte, activer
plafond, plafond de paiement, plafond de retrait, limite de carte, limite de dépense, limite de crédit | augmenter le plafond
augmenter le plafond, relever le plafond, relever la limite, dépasser le plafond | plafond
carte virtuelle, carte prépayée, carte rechargeable, e-carte | carte
distributeur, distributeur automatique, dab, guichet automatique, bancomat, billetterie, postomat, automate | retrait
retrait d'argent, retirer de l'argent, tirer de l'argent, sortir du liquide, retrait d'espèces | distributeur
dépôt d'argent, déposer de l'argent, verser de l'argent, alimenter le compte, approvisionner, approvisionnement, versement d'espèces | virement
recharger le compte, rechargement, recharge de solde, créditer | ajouter des fonds
virement, transfert d'argent, virement bancaire, virement sepa, ordre permanent, virement instantané | iban, bénéficiaire
envoyer de l'argent, transférer de l'argent, faire un virement, virer de l'argent | virement, bénéficiaire
virement pas arrivé, virement non reçu, argent pas arrivé, virement en attente | délai de virement, virement
virement au mauvais compte, trompé d'iban, viré à la mauvaise personne, erreur de bénéficiaire > annuler un virement, rappel de virement, virement
bénéficiaire, destinataire du virement, ajouter un bénéficiaire | virement
prélèvement automatique, prélèvement sepa, mandat sepa, mandat de prélèvement, autorisation de prélèvement, recouvrement direct, lsv, domiciliation, paiement automatique, paiement préautorisé | date de prélèvement
prélèvement rejeté, rejet de prélèvement, prélèvement revenu impayé, prélèvement retourné | impayé, provision insuffisante
révoquer un prélèvement, arrêter un prélèvement, annuler le mandat, bloquer un prélèvement, stopper le prélèvement automatique | prélèvement automatique, prélèvement
compte bancaire, compte courant, compte en banque, compte chèque, compte à vue | iban
livret, livret a, compte épargne, épargne, économies, bas de laine, mettre de côté, placement | intérêts
solde, solde du compte, combien il me reste, argent sur mon compte, argent disponible | relevé de compte
relevé de compte, relevé bancaire, historique des opérations, mouvements, extrait de compte, liste des transactions | opérations
opération, transaction, écriture, mouvement bancaire
découvert, à découvert, dans le rouge, compte négatif, facilité de caisse, solde négatif | provision insuffisante, agios
agios, intérêts débiteurs, frais de découvert, commission d'intervention | frais bancaires
provision insuffisante, pas assez d'argent, fonds insuffisants, solde insuffisant | paiement refusé, insuffisant
taux, taux d'intérêt, intérêts, taeg, rendement
bourse, actions, investir, investissement, fonds de placement, pea, assurance-vie, reer, celi
crypto, bitcoin, cryptomonnaie
frais bancaires, frais de tenue de compte, cotisation de carte, frais de dossier, frais de gestion, commission | tarifs
banque, agence bancaire, caisse populaire, établissement bancaire | compte bancaire
argent, fric, thune, pognon, oseille, flouze, pèze

# Prix
prix, tarif, coût, montant, coûter, coûte
combien ça coûte, combien coûte, à quel prix, quel prix, combien je vais payer > prix, tarif, coût
cher, onéreux, coûteux, hors de prix, coûte un bras, trop cher | prix élevé
pas cher, bon marché, économique, petit prix, moins cher, abordable | promotion
gratuit, gratis, gratuitement, à l'œil, sans frais, offert | inclus
augmentation de prix, hausse de tarif, prix a augmenté, prix augmente, augmenté mon abonnement, plus cher qu'avant, hausse de prix, révision tarifaire | modification des tarifs
baisse de prix, prix a baissé, moins cher maintenant, acheté trop cher > ajustement de prix, remboursement de la différence, prix, remboursement
garantie du meilleur prix, moins cher ailleurs, alignement de prix, remboursement de la différence, imbattable | ajustement de prix
devis, estimation, chiffrage, demander un prix, soumission, demande de tarif | prix
frais, coûts, frais supplémentaires, frais annexes, suppléments, surcoût | commission
supplément, extra, surtaxe, majoration, option payante | frais
frais cachés, mauvaise surprise, entourloupe, petits caractères > frais supplémentaires, conditions
devise, taux de change, conversion de devise, en euros, francs suisses, dollars, conversion | frais de change
pourboire, tip, dringuelle, étrennes

# Remises et avantages
réduction, remise, rabais, ristourne, promotion, promo | code promo, offre
code promo, code de réduction, bon de réduction, coupon, code avantage, code promotionnel, code rabais | réduction
code ne marche pas, code refusé, code promo invalide, réduction pas appliquée, promo pas prise en compte, oublié de mettre le code > code promo, code non valide, code, promo
bon d'achat, carte cadeau, chèque cadeau, carte-cadeau, bon cadeau, chèque-cadeau | solde de la carte cadeau, bon, cadeau
utiliser un bon, échanger un bon, valider un code, activer un code cadeau | bon d'achat, bon
points de fidélité, programme de fidélité, carte de fidélité, carte de membre, cagnotte, récompenses, avantages fidélité | points
points perdus, points disparus, points manquants, points non crédités | points de fidélité, points
cashback, remise en argent, argent reversé
tarif étudiant, réduction étudiante, tarif jeune, carte jeune, carte étudiant, isic | réduction, justificatif
tarif réduit, tarif social, tarif solidaire, chèque énergie, aide financière, aides | réduction
parrainage, parrainer, parrain, filleul, inviter un ami, code de parrainage | récompense
soldes, black friday, ventes privées, bonnes affaires, bon plan, déstockage | promotion

# Factures
facture, facturation, facturer | reçu, justificatif
facturette, ticket de caisse, ticket, reçu, quittance, preuve d'achat, justificatif d'achat | facture
télécharger la facture, où trouver ma facture, où sont mes factures, pas reçu de facture, duplicata de facture, demander une facture, obtenir une facture | facture, espace client
facture électronique, facture en ligne, e-facture, ebill, sans papier, dématérialisé | facture papier
facture papier, recevoir la facture par courrier, facture par la poste | facture
adresse de facturation, nom sur la facture, facture au nom de l'entreprise, corriger la facture, modifier une facture | facture
tva, taxe, taxes, tps, tvq, hors taxe, ttc | numéro de tva
numéro de tva, siret, siren, kbis, numéro d'entreprise, ide, numéro bce | facture
impôts, fisc, déclaration d'impôts, impôt, déductible, déduire, avis d'imposition, attestation fiscale | justificatif
comptable, comptabilité, fiduciaire, expert-comptable, note de frais, notes de frais > facture, tva, justificatif
date de facturation, période de facturation, cycle de facturation, quand je suis facturé | date de prélèvement
date de prélèvement, quand je suis prélevé, quel jour je suis débité, jour du prélèvement, changer la date de prélèvement | échéance
échéance, date d'échéance, à payer avant le, délai de paiement, date limite de paiement | facture

# Impayés et crédit
impayé, facture impayée, retard de paiement, non-paiement, pas payé, paiement en retard, arriérés, mensualité en retard | rappel, relance
oublié de payer, oubli de paiement, payé trop tard, pas payé à temps > retard de paiement, impayé
rappel, relance, lettre de relance, mise en demeure, sommation, lettre de rappel | impayé
recouvrement, huissier, commissaire de justice, société de recouvrement, agence de recouvrement, contentieux, poursuites, commandement de payer, office des poursuites | impayé, dette
pénalités de retard, frais de retard, intérêts de retard, frais de rappel, intérêts moratoires | retard de paiement, retard, pénalités
dette, dettes, endetté, devoir de l'argent, je dois, montant dû, somme due | impayé
surendettement, surendetté, faillite personnelle, dossier banque de france | dette
peux pas payer, plus d'argent, pas les moyens, fauché, à sec, plus un rond, cassé comme un clou, difficultés financières, fins de mois difficiles, galère d'argent > délai de paiement, échéancier, paiement en plusieurs fois, aide financière
échéancier, plan de paiement, arrangement de paiement, plan de remboursement, étalement de la dette | paiement en plusieurs fois
report de paiement, reporter une échéance, délai supplémentaire pour payer, payer le mois prochain, sursis de paiement, moratoire | échéancier
crédit, prêt, emprunt, emprunter, emprunteur, crédit à la consommation, hypothèque, prêt immobilier | mensualité
mensualité, mensualités, remboursement du prêt, annuité, échéance mensuelle | prêt
rembourser par anticipation, remboursement anticipé, solder un crédit, rembourser plus tôt | prêt
cote de crédit, dossier de crédit, fichier banque de france, fiché, ficp, interdit bancaire, solvabilité, scoring | demande de crédit
caution, dépôt de garantie, consigne, garantie locative, somme bloquée | restitution de la caution
caution pas rendue, récupérer ma caution, quand je récupère ma caution, rendre la caution > restitution de la caution, caution
salaire, paie du mois, paye du mois, fiche de paie, bulletin de salaire | versement
gains, revenus, reversement, versement au vendeur, quand suis-je payé, toucher mon argent | virement
retraite, pension, rente, avs, caisse de retraite
allocation, aide sociale, rsa, caf, prestations sociales, allocations familiales | aide financière
chômage, allocation chômage, pôle emploi, france travail, assurance-chômage, sans emploi
don, faire un don, donation, reçu fiscal
`;
