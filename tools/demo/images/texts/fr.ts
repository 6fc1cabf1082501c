import type { Texts } from './texts.ts';

export const fr: Texts = {
  language: 'fr',
  menus: { bike: 'Vélo', profile: 'Profil' },
  signIn: {
    email: 'E-mail',
    address: 'chloe@courrier.example',
    password: 'Mot de passe',
    forgotten: 'Mot de passe oublié ?',
    signIn: 'Se connecter',
  },
  bike: {
    locked: 'Verrouillé',
    unlock: 'Déverrouiller',
    lockCode: 'Code de l’antivol',
  },
  failedPayment: {
    title: 'Moyen de paiement',
    failed: 'Le paiement a échoué',
    amount: '59 € dus depuis le 15 nov.',
    nextTry: 'Nouvel essai le 18 nov.',
    expired: 'Expirée',
    pay: 'Payer la somme due',
  },
  cancel: {
    subscription: 'Abonnement',
    title: 'Résilier',
    lastDay: 'Votre dernier jour',
    date: '15 décembre',
    until: 'Vous roulez jusque-là.',
    returnBike: 'Vélo à rendre d’ici là.',
    confirm: 'Confirmer',
  },
  theft: {
    title: 'Signaler un vol',
    where: 'Où et quand ?',
    within24: 'sous 24 h',
    report: 'Plainte',
    within72: 'sous 72 h',
    address: 'Vélo de remplacement',
    street: 'Confirmer l’adresse',
  },
};
