/** A ticket as it is stored, without what the store adds. */
export const sampleTicket = {
  topic: 'other',
  subject: 'The saddle is loose',
  description: 'Since Monday.',
  email: 'ana@example.org',
  name: '',
  locale: 'en',
  article: '',
};
