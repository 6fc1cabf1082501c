/** What customers and companies call contracts, subscriptions, insurance, utilities, housing and health in French. */
export const contracts = `
# Contrat
contrat, convention, souscription | conditions
conditions, conditions générales, cgv, cgu, clauses, modalités | contrat
où est mon contrat, copie du contrat, voir mon contrat, télécharger mon contrat, exemplaire du contrat | contrat
signer, signature, signé, signature du contrat | contrat
souscrire, souscription, prendre un abonnement, s'abonner, adhérer, adhésion, abonner | abonnement
titulaire, au nom de, propriétaire du contrat, nom sur le contrat | contrat
changement de titulaire, changer de titulaire, mettre à mon nom, reprendre le contrat, céder mon contrat, transférer le contrat, cession, reprise de bail | titulaire
jamais signé, pas signé ce contrat, abonné sans le savoir, pas demandé cet abonnement, inscrit à mon insu, vente forcée > rétractation, contestation, résilier
modification des conditions, conditions ont changé, changement unilatéral, nouvelles conditions générales | conditions
avenant, annexe, modification du contrat | contrat
clause abusive, arnaque du contrat, petites lignes, rien dit à la signature > conditions, réclamation
entreprise, société, ma boîte, firme, employeur, pme | professionnel
association, asbl, collectivité, école, mairie, commune | organisme

# Abonnement
abonnement, forfait, formule, offre, abo, plan | contrat
abonné, membre, adhérent, sociétaire, affilié | abonnement
changer de forfait, changer d'abonnement, modifier ma formule, changer d'offre, autre formule, passer à une autre formule | forfait
formule supérieure, passer à la formule supérieure, upgrade, passer en premium, passer à la version payante, augmenter mon forfait | changer de formule, premium
formule inférieure, forfait moins cher, réduire mon abonnement, downgrade, revenir à la version gratuite, diminuer mon forfait | changer de formule
premium, version payante, pro, version complète | abonnement
essai gratuit, période d'essai, mois gratuit, essayer gratuitement, tester, version d'essai, démo, essai | abonnement
essai terminé, débité après l'essai, prélevé après l'essai gratuit, oublié d'annuler l'essai, croyais que c'était gratuit > essai gratuit, essai, résilier, remboursement
renouvellement automatique, tacite reconduction, reconduction, reconduction tacite, se renouvelle tout seul, auto-renouvellement | renouvellement
renouveler, renouvellement, reconduire, prolonger, prolongation, reconduit | expirer
renouvelé sans mon accord, renouvelé sans prévenir, repris pour un an > renouvellement automatique, renouvellement, résilier
mensuel, par mois, au mois, chaque mois, mensualisé | annuel
annuel, par an, à l'année, paiement annuel, chaque année | mensuel
qu'est-ce qui est inclus, inclus, compris, comprend, que contient la formule | avantages
suspendre l'abonnement, mettre en pause, pause, suspension, geler mon abonnement, suspendre, suspendu | reprendre
pas besoin pendant les vacances, arrêter quelques mois, absent longtemps, m'en sers pas > pause, suspendre
reprendre l'abonnement, réactiver mon abonnement, reprise de l'abonnement, se réabonner, relancer mon abonnement | réactiver
salle de sport, fitness, gym, salle de gym, club de sport | abonnement

# Résilier
résilier, résiliation, mettre fin au contrat, dénoncer le contrat, rupture du contrat, rompre le contrat | fin du contrat, annuler
se désabonner, désabonnement, arrêter l'abonnement, annuler mon abonnement, stopper l'abonnement, désabonner | résilier, résiliation
j'en veux plus, plus envie, plus besoin, je veux arrêter, je me barre, quitter votre service, je pars à la concurrence, en finir, me casser de chez vous > résilier, résiliation, annuler
arrêter, stopper, cesser, mettre un terme, interrompre, arrêt | résilier
annuler, annulation, annule | résilier
terminer, fin, finir, achever, se terminer, finit
lettre de résiliation, modèle de lettre, courrier de résiliation, résilier par courrier, résiliation en trois clics | résiliation
impossible de résilier, pas moyen de se désabonner, refusent de résilier, trouve pas comment annuler, bouton résilier introuvable > résilier, résiliation
confirmation de résiliation, résiliation prise en compte, preuve de résiliation, ma résiliation est-elle faite | résiliation
engagement, durée d'engagement, durée minimale, sans engagement, fin d'engagement, période minimale | durée du contrat
préavis, délai de préavis, délai de résiliation, combien de temps à l'avance, date de fin, fin du contrat | résiliation
frais de résiliation, pénalité de résiliation, indemnité de résiliation, résiliation anticipée, partir avant la fin | frais, pénalité
annuler ma résiliation, résilié par erreur, changé d'avis finalement je reste, revenir sur ma résiliation, garder mon abonnement | rester, résiliation
expirer, expiré, échu, arrivé à échéance, périmé, expiration, plus valable | renouveler
valable, valide, validité, en cours de validité, durée de validité
coupé pour impayé, service coupé, ligne coupée, ligne suspendue, suspendu pour non-paiement | suspension, impayé
changer de fournisseur, changer d'opérateur, aller voir ailleurs, passer à la concurrence | résilier

# Assurance
assurance, assurer, assureur, police d'assurance, compagnie d'assurances, assuré | couverture
couverture, couvert, garantie de l'assurance, suis-je couvert, pris en charge, prise en charge | assurance
prime, cotisation, prime d'assurance, prix de l'assurance | assurance
sinistre, déclarer un sinistre, déclaration de sinistre, déclarer un dommage, annoncer un sinistre | indemnisation
assurance refuse de payer, sinistre refusé, assurance ne rembourse pas, refus d'indemnisation | refus, réclamation
exclusion, exclusions, non couvert, pas couvert, pas pris en charge | conditions
expert, expertise, estimation des dégâts, passage de l'expert | sinistre
dégâts, dommage, dommages, endommagement | sinistre
dégât des eaux, inondation, fuite d'eau chez moi, infiltration, plafond mouillé | sinistre, fuite
incendie, feu, brûlé | sinistre
cambriolage, cambriolé, cambrioleur, effraction, visité par des voleurs | vol, police
vol, volé, voler, voleur, dérobé, piqué, chouré, chourave, fauché mon, tiré mon sac | police, perte
perdu, perte, perdre, égaré, égarer, paumé, perds
responsabilité civile, rc, assurance responsabilité | assurance
assurance habitation, assurance logement, multirisque, assurance ménage, assurance maison | logement
assurance auto, tous risques, au tiers, casco, bonus-malus, malus | véhicule
carte verte, attestation d'assurance, preuve d'assurance | assurance
bénéficiaire, ayant droit, conjoint couvert, ajouter mon conjoint | assurance
délai de carence, période de carence, délai d'attente de l'assurance | couverture

# Santé
médecin, docteur, toubib, généraliste, praticien, spécialiste | rendez-vous
rendez-vous médical, consultation, prendre rendez-vous chez le médecin, doctolib | rendez-vous
téléconsultation, consultation vidéo, télémédecine, consulter à distance | consultation
ordonnance, prescription, médicament, médicaments, médoc, pilule, renouveler mon ordonnance | pharmacie
pharmacie, pharmacien, apothicaire | médicament
analyse, prise de sang, résultats d'analyses, labo, laboratoire, radio, irm, scanner | résultats
hôpital, clinique, urgences, hospitalisation, chu | médecin
dossier médical, espace santé, dossier patient | données
arrêt maladie, arrêt de travail, certificat médical, congé maladie, incapacité de travail | attestation
mutuelle, complémentaire santé, caisse maladie, assurance maladie, lamal, assurance santé, sécu, sécurité sociale, ameli, ramq | remboursement
carte vitale, carte d'assuré, carte soleil, numéro de sécu, numéro de sécurité sociale | carte
remboursement de soins, remboursement médecin, feuille de soins, frais médicaux, tiers payant | remboursement
dentiste, dents, dentaire, soins dentaires, rage de dents, orthodontie
lunettes, opticien, lentilles, verres, vue, ophtalmo
psy, psychologue, thérapie, santé mentale, psychiatre
enceinte, grossesse, accouchement, maternité, congé maternité
malade, maladie, souffrant, mal fichu, patraque, symptômes | médecin

# Énergie, eau, déchets
électricité, courant, élec, énergie, jus, hydro | compteur
gaz, gaz naturel, chauffage au gaz, bouteille de gaz, butane
eau, eau courante, eau potable, pas d'eau, plus d'eau, eau chaude
chauffage, chauffe-eau, chaudière, radiateur, pompe à chaleur, pas de chauffage, froid chez moi | dépannage
coupure de courant, panne de courant, plus d'électricité, plus de courant, panne d'électricité, dans le noir, disjoncté, black-out | électricité, coupure
électricité coupée, coupé le courant, coupure pour impayé, gaz coupé, eau coupée > coupure, rétablissement, impayé
ouvrir un compteur, mettre l'électricité à mon nom, mise en service, ouverture de compteur, souscrire un contrat d'électricité | électricité, compteur
compteur, relevé de compteur, relève, linky, index, relever le compteur, auto-relève | consommation
consommation, consommer, kwh, consommation estimée, estimation de consommation, conso | facture
odeur de gaz, ça sent le gaz, fuite de gaz > urgence, gaz
fuite d'eau, robinet qui fuit, tuyau percé, plombier, canalisation | dépannage
panneaux solaires, photovoltaïque, solaire, autoconsommation
heures creuses, heures pleines, tarif de nuit, puissance souscrite | tarif
poubelle, ordures, déchets, encombrants, tri, sac taxé, collecte des ordures, vidanges | recyclage

# Logement, déménagement, travail, droit
déménagement, déménager, je déménage, changer de logement, emménager, emménagement, nouvel appart | changement d'adresse, adresse
transférer ma ligne, transfert de l'abonnement, garder internet en déménageant, emmener ma box | déménagement, transfert
logement, appartement, appart, maison, studio, habitation | location
bail, contrat de location, loyer, louer un appartement | logement
locataire, colocataire, coloc, sous-locataire, sous-location | bail
propriétaire, bailleur, proprio, régie, gérance, agence immobilière | logement
état des lieux, état des lieux de sortie, inventaire, remise des clés | logement
expulsion, expulsé, mettre dehors, virer de chez moi | bail
charges, charges locatives, syndic, copropriété, décompte de charges | logement
mariage, marié, conjoint, époux, épouse, mari, femme, pacs
divorce, divorcé, séparation, séparé, ex-mari, ex-femme, mon ex | titulaire
naissance, bébé, nouveau-né
travail, emploi, job, boulot, taf, candidature, recrutement, embauche, postuler, cv, stage
salarié, employé, employeur, contrat de travail, licencié, licenciement
formation, cours en ligne, prendre des cours, cursus, apprentissage, inscription au cours
école, université, étudiant, élève, scolaire, études
diplôme, brevet d'études, certificat de formation, attestation de formation | attestation, certificat
examen, épreuve, note d'examen, passer le test
partenaire, partenariat, devenir partenaire, affiliation, devenir revendeur, fournisseur
avocat, juridique, justice, tribunal, procès, poursuivre en justice, juge | réclamation
médiateur, médiation, ombudsman, conciliateur, arbitrage | réclamation, litige
association de consommateurs, que choisir, dgccrf, fédération romande, protection du consommateur, opc | réclamation
droit, droits, légal, loi, ai-je le droit, est-ce légal, illégal
autorisé, permis, permettre, a-t-on le droit, admis, toléré | règles
interdit, défendu, pas le droit, interdiction, prohibé, pas permis | règles
règles, règlement, règlement intérieur, politique, consignes
responsable, responsabilité, à qui la faute, qui doit payer
attestation, certificat, justificatif, preuve, document officiel
formulaire, demande, remplir, dossier, imprimé, formule à remplir
demande refusée, refusé ma demande, dossier refusé, rejeté, refus | recours
accepté, approuvé, validé, acceptation, validation, approbation
conditions requises, conditions d'accès, suis-je éligible, éligible, éligibilité, ai-je droit, critères | conditions
quels documents, quels papiers, pièces à fournir, quoi fournir, papiers nécessaires, documents nécessaires | justificatif, documents
service, prestation, prestations
garder, conserver, rester client, maintenir mon contrat | annuler la résiliation
inviter, invitation, inviter quelqu'un | parrainage
prêter, prête, prêté, passer à un ami, laisser utiliser | partager
choisir, choix, choisis, sélectionner, opter | comparer
réduire, réduit, réduction, diminuer, diminution, baisser
augmenter, augmentation, hausse, monter en gamme
écrire, écrit, par écrit, courrier, lettre | contact
convenir, convient, aller bien, adapté, approprié
tomber enceinte, tomber malade, raison médicale, certificat médical > suspendre, maladie
`;
