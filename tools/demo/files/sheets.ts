/** A sheet of paper to tick off or fill in. */
export interface Sheet {
  title: string;
  lead: string;
  /** Things to tick off. */
  ticks: readonly string[];
  /** Things to write down. */
  blanks: readonly string[];
}

type Sheets = Readonly<Record<string, Sheet>>;

/** For `return-checklist.pdf`; the facts are those of policies/rules/return-bike. */
export const returnSheets: Sheets = {
  en: {
    title: 'Return the bike: checklist',
    lead: 'You need an appointment: in the app under Bike › Return bike.',
    ticks: [
      'Subscription cancelled',
      'Appointment booked, on or before the last day',
      'The bike, with its number under the saddle',
      'The battery, charged or not',
      'The key of the battery',
      'The charger with its cable',
      'Own basket, bell and chain removed',
      'Return confirmed in the app',
    ],
    blanks: ['Bike number', 'Workshop, day and time'],
  },
  es: {
    title: 'Devolver la bici: lista',
    lead: 'Hace falta cita: en la app, en Bici › Devolver la bici.',
    ticks: [
      'Suscripción cancelada',
      'Cita pedida, para el último día o antes',
      'La bici, con su número debajo del sillín',
      'La batería, cargada o no',
      'La llave de la batería',
      'El cargador con su cable',
      'Cesta, timbre y cadena propios quitados',
      'Devolución confirmada en la app',
    ],
    blanks: ['Número de la bici', 'Taller, día y hora'],
  },
  de: {
    title: 'Rad zurückgeben: Checkliste',
    lead: 'Sie brauchen einen Termin: in der App unter Rad › Rad zurückgeben.',
    ticks: [
      'Abo gekündigt',
      'Termin gebucht, spätestens am letzten Tag',
      'Das Rad mit der Radnummer unter dem Sattel',
      'Der Akku, geladen oder nicht',
      'Der Akkuschlüssel',
      'Das Ladegerät mit Kabel',
      'Eigenen Korb, Klingel und Kette abgenommen',
      'Rückgabe in der App bestätigt',
    ],
    blanks: ['Radnummer', 'Werkstatt, Tag und Uhrzeit'],
  },
  fr: {
    title: 'Rendre le vélo : liste',
    lead: 'Il faut un rendez-vous : dans l’app, sous Vélo › Rendre le vélo.',
    ticks: [
      'Abonnement résilié',
      'Rendez-vous pris, au plus tard le dernier jour',
      'Le vélo, avec son numéro sous la selle',
      'La batterie, chargée ou non',
      'La clé de la batterie',
      'Le chargeur avec son câble',
      'Panier, sonnette et chaîne personnels retirés',
      'Retour confirmé dans l’app',
    ],
    blanks: ['Numéro du vélo', 'Atelier, jour et heure'],
  },
  'pt-BR': {
    title: 'Devolver a bicicleta: lista',
    lead: 'É preciso marcar horário: no app, em Bicicleta › Devolver bicicleta.',
    ticks: [
      'Assinatura cancelada',
      'Horário marcado, no último dia ou antes',
      'A bicicleta, com o número embaixo do selim',
      'A bateria, carregada ou não',
      'A chave da bateria',
      'O carregador com o cabo',
      'Cesta, campainha e corrente próprias retiradas',
      'Devolução confirmada no app',
    ],
    blanks: ['Número da bicicleta', 'Oficina, dia e hora'],
  },
  ar: {
    title: 'إعادة الدراجة: قائمة',
    lead: 'تحتاج إلى موعد: في التطبيق ضمن الدراجة › إعادة الدراجة.',
    ticks: [
      'أُلغي الاشتراك',
      'حُجز الموعد، في اليوم الأخير أو قبله',
      'الدراجة، ورقمها أسفل السرج',
      'البطارية، مشحونة أو لا',
      'مفتاح البطارية',
      'الشاحن مع كابله',
      'أُزيلت سلتك وجرسك وسلسلتك',
      'أُكّدت الإعادة في التطبيق',
    ],
    blanks: ['رقم الدراجة', 'الورشة واليوم والساعة'],
  },
};

/** For `accident-notes.pdf`; the facts are those of policies/emergencies/accident. */
export const accidentSheets: Sheets = {
  en: {
    title: 'Notes after an accident',
    lead: 'People first: 112 in Europe, 192 in Brazil. Then our emergency line: +34 960 130 099.',
    ticks: [
      'Police called, if someone is hurt, you disagree or the other person leaves',
      'Photos of the place, the bike and the damage',
      'Nothing signed about who was at fault',
      'Accident reported in the app under Bike › Report accident',
    ],
    blanks: [
      'Day, time and place',
      'Your bike number',
      'Other person: name and phone number',
      'Number plate',
      'Witnesses: names and phone numbers',
      'What happened',
    ],
  },
  es: {
    title: 'Datos después de un accidente',
    lead: 'Primero las personas: 112 en Europa, 192 en Brasil. Después, nuestra línea de emergencia: +34 960 130 099.',
    ticks: [
      'Policía avisada, si hay heridos, no hay acuerdo o la otra persona se va',
      'Fotos del lugar, de la bici y de los daños',
      'Nada firmado sobre la culpa',
      'Aviso en la app, en Bici › Avisar de accidente',
    ],
    blanks: [
      'Día, hora y lugar',
      'Número de tu bici',
      'Otra persona: nombre y teléfono',
      'Matrícula',
      'Testigos: nombres y teléfonos',
      'Qué ha pasado',
    ],
  },
  de: {
    title: 'Notizen nach einem Unfall',
    lead: 'Erst die Menschen: 112 in Europa, 192 in Brasilien. Dann unsere Notfallnummer: +34 960 130 099.',
    ticks: [
      'Polizei gerufen, wenn jemand verletzt ist, Sie sich nicht einig sind oder die andere Person wegfährt',
      'Fotos vom Ort, vom Rad und von den Schäden',
      'Kein Schuldeingeständnis unterschrieben',
      'Unfall in der App gemeldet unter Rad › Unfall melden',
    ],
    blanks: [
      'Tag, Uhrzeit und Ort',
      'Ihre Radnummer',
      'Andere Person: Name und Telefonnummer',
      'Kennzeichen',
      'Zeugen: Namen und Telefonnummern',
      'Was passiert ist',
    ],
  },
};

/** For `theft-notes.pdf`; the facts are those of policies/emergencies/report-theft. */
export const theftSheets: Sheets = {
  en: {
    title: 'For the police report',
    lead: 'Report the theft in the app within 24 hours, and send us the police report within 72 hours.',
    ticks: [
      'Theft reported in the app under Bike › Report theft',
      'Police told, at the station or online',
      'Photo or PDF of the police report added in the app',
      'Address for the replacement bike confirmed',
    ],
    blanks: [
      'Bike number',
      'Where you last saw the bike',
      'Day and time when you last saw it',
      'Day and time when you noticed the theft',
      'Number of the police report',
    ],
  },
  es: {
    title: 'Para la denuncia',
    lead: 'Avisa del robo en la app antes de 24 horas y envíanos la denuncia antes de 72 horas.',
    ticks: [
      'Aviso en la app, en Bici › Avisar de robo',
      'Denuncia puesta, en comisaría o por internet',
      'Foto o PDF de la denuncia añadidos en la app',
      'Dirección para la bici de sustitución confirmada',
    ],
    blanks: [
      'Número de la bici',
      'Dónde la viste por última vez',
      'Día y hora en que la viste por última vez',
      'Día y hora en que te diste cuenta del robo',
      'Número de la denuncia',
    ],
  },
  de: {
    title: 'Für die Anzeige bei der Polizei',
    lead: 'Melden Sie den Diebstahl innerhalb von 24 Stunden in der App und reichen Sie die Anzeige innerhalb von 72 Stunden nach.',
    ticks: [
      'Diebstahl in der App gemeldet unter Rad › Diebstahl melden',
      'Anzeige erstattet, auf der Wache oder online',
      'Foto oder PDF der Anzeige in der App hinzugefügt',
      'Adresse für das Ersatzrad bestätigt',
    ],
    blanks: [
      'Radnummer',
      'Wo Sie das Rad zuletzt gesehen haben',
      'Tag und Uhrzeit, als Sie es zuletzt gesehen haben',
      'Tag und Uhrzeit, als Sie den Diebstahl bemerkt haben',
      'Nummer der Anzeige',
    ],
  },
  fr: {
    title: 'Pour la plainte',
    lead: 'Signalez le vol dans l’app sous 24 heures et envoyez-nous la plainte sous 72 heures.',
    ticks: [
      'Vol signalé dans l’app, sous Vélo › Signaler un vol',
      'Plainte déposée, à la police ou en ligne',
      'Photo ou PDF de la plainte ajouté dans l’app',
      'Adresse pour le vélo de remplacement confirmée',
    ],
    blanks: [
      'Numéro du vélo',
      'Où vous avez vu le vélo pour la dernière fois',
      'Jour et heure où vous l’avez vu pour la dernière fois',
      'Jour et heure où vous avez constaté le vol',
      'Numéro de la plainte',
    ],
  },
  'pt-BR': {
    title: 'Para o boletim de ocorrência',
    lead: 'Comunique o roubo no app em até 24 horas e envie o boletim de ocorrência em até 72 horas.',
    ticks: [
      'Roubo comunicado no app, em Bicicleta › Comunicar roubo',
      'Boletim registrado, na delegacia ou pela internet',
      'Foto ou PDF do boletim anexado no app',
      'Endereço para a bicicleta de reposição confirmado',
    ],
    blanks: [
      'Número da bicicleta',
      'Onde você viu a bicicleta pela última vez',
      'Dia e hora em que a viu pela última vez',
      'Dia e hora em que percebeu o roubo',
      'Número do boletim',
    ],
  },
  ar: {
    title: 'من أجل محضر الشرطة',
    lead: 'أبلغ عن السرقة في التطبيق خلال 24 ساعة، وأرسل إلينا محضر الشرطة خلال 72 ساعة.',
    ticks: [
      'أُبلغ عن السرقة في التطبيق ضمن الدراجة › الإبلاغ عن سرقة',
      'أُبلغت الشرطة، في المركز أو عبر الإنترنت',
      'أُضيفت صورة المحضر أو ملف PDF في التطبيق',
      'أُكّد عنوان الدراجة البديلة',
    ],
    blanks: [
      'رقم الدراجة',
      'أين رأيت الدراجة آخر مرة',
      'اليوم والساعة حين رأيتها آخر مرة',
      'اليوم والساعة حين اكتشفت السرقة',
      'رقم المحضر',
    ],
  },
};
