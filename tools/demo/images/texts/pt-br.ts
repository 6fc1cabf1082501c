import type { Texts } from './texts.ts';

export const ptBr: Texts = {
  language: 'pt-BR',
  menus: { bike: 'Bicicleta', profile: 'Perfil' },
  signIn: {
    email: 'E-mail',
    address: 'bia@correio.example',
    password: 'Senha',
    forgotten: 'Esqueceu a senha?',
    signIn: 'Entrar',
  },
  bike: {
    locked: 'Travada',
    unlock: 'Destravar',
    lockCode: 'Código da trava',
  },
  failedPayment: {
    title: 'Forma de pagamento',
    failed: 'O pagamento falhou',
    amount: '€ 59 em aberto (15 nov.)',
    nextTry: 'Nova tentativa: 18 nov.',
    expired: 'Vencido',
    pay: 'Pagar valor em aberto',
  },
  cancel: {
    subscription: 'Assinatura',
    title: 'Cancelar',
    lastDay: 'Seu último dia',
    date: '15 de dezembro',
    until: 'Você pedala até lá.',
    returnBike: 'Devolva a bicicleta até lá.',
    confirm: 'Confirmar',
  },
  theft: {
    title: 'Comunicar roubo',
    where: 'Onde e quando?',
    within24: 'em até 24 h',
    report: 'Boletim',
    within72: 'em até 72 h',
    address: 'Bicicleta de reposição',
    street: 'Confirmar endereço',
  },
};
