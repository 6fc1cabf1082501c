/** What customers call accounts: signing in, passwords, codes, identity, profiles, safety, data, messages. */
export const accounts = `
# Anmelden
anmelden, einloggen, Login, Anmeldung, eingeloggt, angemeldet, logge ein, melde an, einwählen, Log-in, sich einloggen, Einlog, login machen, reinkommen, komme rein, Sign-in | Zugang, Zugangsdaten | Konto
Anmeldung fehlgeschlagen, Anmeldung nicht möglich, Login geht nicht, Login funktioniert nicht | Passwort zurücksetzen, Konto gesperrt
kann mich nicht anmelden, kann mich nicht einloggen, komme nicht rein, komme nicht mehr rein, komme nicht ins Konto, Einloggen klappt nicht, Einloggen geht nicht, lässt mich nicht rein, nicht einloggen, Loginproblem, Anmeldeproblem, Anmeldefehler, komme nicht in Konto > Anmeldung fehlgeschlagen, Anmeldung, anmelden, Login, Zugang
Zugang, Zugriff, Zutritt, Kontozugang, Zugriff auf Konto | Zugangsdaten | Anmeldung
Zugang verloren, kein Zugriff mehr, Zugriff verloren, kein Zugang, keinen Zugriff, ausgesperrt, Konto wiederherstellen, Kontowiederherstellung, Zugang wiederherstellen, wieder ins Konto kommen, Konto zurückbekommen, Konto zurückholen | Anmeldung, Passwort zurücksetzen, Konto gesperrt
abmelden, ausloggen, Logout, abgemeldet, ausgeloggt, logge aus, melde ab, auf allen Geräten abmelden, überall abmelden, Sign-out | Sitzung
ständig abgemeldet, Sitzung abgelaufen, Session abgelaufen | abmelden, Anmeldung, Cookies
werde dauernd abgemeldet, fliege raus, wirft mich raus, automatisch ausgeloggt, schmeißt mich raus, immer wieder abgemeldet > abgemeldet, Sitzung, Anmeldung, Cookies
angemeldet bleiben, eingeloggt bleiben, Gerät merken, Anmeldedaten speichern, gespeichertes Passwort, automatisch anmelden | Anmeldung
Zugangsdaten, Anmeldedaten, Login-Daten, Logindaten, Benutzerdaten, Credentials, Nutzerdaten, Zugangskennung | Passwort, Benutzername
Zugangsdaten vergessen, Benutzername vergessen, Login vergessen, mit welcher E-Mail registriert, weiß Anmeldedaten nicht, Nutzername vergessen, weiß nicht mehr welche Mail, Anmeldename vergessen | Zugangsdaten, Passwort vergessen, Kundennummer
Benutzername, Nutzername, Username, Anmeldename, Userkennung, Benutzerkennung, Login-Name, Kennung, Nickname, Verfügernummer, User | Zugangsdaten
# Passwort
Passwort, Kennwort, PW, Passwd, Zugangspasswort, Passwörter, Losungswort, Passwort-Manager | Zugangsdaten | Anmeldung
Passwort vergessen, Kennwort vergessen, Passwort weg, weiß Passwort nicht mehr, Passwort entfallen, Passwort nicht mehr wissen, Passwort verloren, erinnere mich nicht ans Passwort, finde Passwort nicht, Passwort verlegt, PW vergessen | Passwort zurücksetzen
Passwort zurücksetzen, Kennwort zurücksetzen, neues Passwort, Passwort resetten, Passwort-Reset, Passwort neu setzen, Passwort neu vergeben, Passwort wiederherstellen, Passwort anfordern, neues Kennwort, Passwortrücksetzung | Passwort vergessen, Passwort ändern
Passwort ändern, Kennwort ändern, Passwort wechseln, Passwort geändert, anderes Passwort, Passwortänderung, Passwort erneuern | Passwort zurücksetzen
falsches Passwort, Passwort falsch, Passwort stimmt nicht, Passwort nicht akzeptiert, Passwort ungültig, Passwort geht nicht, nimmt Passwort nicht, Passwort nicht angenommen, Passwort inkorrekt, Kennwort falsch | Passwort zurücksetzen, Anmeldung fehlgeschlagen
Link zum Zurücksetzen, Reset-Mail, Link zum Passwort, Passwort-Mail, Reset-Link, Mail zum Zurücksetzen, Passwort-Link | Passwort zurücksetzen, Spam-Ordner
Link abgelaufen, Link funktioniert nicht, Link ungültig, Link geht nicht, Link nicht mehr gültig, Link tut nicht | Link zum Zurücksetzen, neuer Link
sicheres Passwort, Passwortregeln, Passwortrichtlinien, Anforderungen ans Passwort, Passwort zu schwach, Sonderzeichen, Mindestlänge, Großbuchstabe, starkes Passwort | Passwort
Sicherheitsfrage, Geheimfrage, Kundenkennwort, Kundenpasswort, Codewort, Servicepasswort, Hotline-Passwort | Identität bestätigen
PIN, Geheimzahl, PIN-Code, Geheimnummer, Pincode, vierstelliger Code, Persönliche Identifikationsnummer | PUK, Code
PIN vergessen, Geheimzahl vergessen, PIN entfallen, weiß PIN nicht mehr, PIN verloren, neue PIN, PIN anfordern, PIN weg, PIN ändern | PIN, Passwort zurücksetzen
PIN falsch, dreimal falsch, falsche PIN, PIN dreimal falsch, zu oft falsch eingegeben, PIN gesperrt, zu viele Versuche, zu viele Fehlversuche, PIN falsch eingegeben, Fehlversuch, PIN blockiert | gesperrt, PUK
Face ID, Fingerabdruck, Gesichtserkennung, Touch ID, biometrisch, Biometrie, Fingerprint, Passkey, Passkeys, Windows Hello | PIN | Anmeldung
# Codes
Zwei-Faktor-Authentifizierung, 2FA, Zwei-Faktor, Zweifaktor, Zwei-Stufen-Verifizierung, zweistufige Anmeldung, Bestätigung in zwei Schritten, zweiter Faktor, MFA, Zwei-Schritt-Verifizierung, Authentifizierung, doppelte Anmeldung, Multifaktor | Code, Authentifizierungs-App
Authentifizierungs-App, Authenticator, Google Authenticator, Authenticator-App, Authentifikator, Code-App, TAN-App | Zwei-Faktor-Authentifizierung
Bestätigungscode, Verifizierungscode, Sicherheitscode, SMS-Code, Einmalcode, Einmalpasswort, TAN, OTP, Verifikationscode, Aktivierungscode, Freischaltcode, sechsstelliger Code, Zahlencode, Authentifizierungscode, mTAN, SMS-TAN | Code | Zwei-Faktor-Authentifizierung
Code nicht erhalten, Code kommt nicht, kein Code, keine SMS, bekomme keinen Code, keinen Code bekommen, SMS kommt nicht, Code kommt nicht an, TAN kommt nicht, Bestätigungscode kommt nicht, warte auf Code, keine TAN, SMS-Code nicht erhalten, bekomme keine SMS | Bestätigungscode, SMS, Zwei-Faktor-Authentifizierung
Code ungültig, Code falsch, Code abgelaufen, Code nicht akzeptiert, Code funktioniert nicht, Code geht nicht, TAN falsch, TAN ungültig, nimmt Code nicht | Bestätigungscode
Wiederherstellungscode, Backup-Code, Ersatzcode, Notfallcode, Backupcodes, Wiederherstellungsschlüssel, Notfallcodes, Rettungscode | Zugang verloren | Zwei-Faktor-Authentifizierung
neues Handy, Handy gewechselt, neues Smartphone, Handywechsel, Gerät gewechselt, Gerätewechsel, altes Handy weg, Handy kaputt > Zwei-Faktor-Authentifizierung, Authentifizierungs-App, Gerät übertragen, Umzug auf neues Gerät, Datensicherung, Daten übertragen
Bestätigungsmail, Aktivierungsmail, Bestätigungslink, Aktivierungslink, Verifizierungsmail, E-Mail bestätigen, E-Mail-Adresse bestätigen, Mailadresse bestätigen, Bestätigungs-E-Mail | Registrierung, Spam-Ordner
Mail kommt nicht an, keine Mail, keine E-Mail bekommen, E-Mail nicht erhalten, bekomme keine Mails, Mail nicht bekommen, E-Mail kommt nicht, nichts im Postfach, nix im Postfach, kriege keine Mails, Mail nie angekommen | Spam-Ordner, Bestätigungsmail, E-Mail
Spam, Spamordner, Spam-Ordner, Junk, Junk-Mail, unerwünschte Mails, Werbemails, Spammails, Müllmails | Werbung, E-Mail
# Konto
Konto, Kundenkonto, Account, Benutzerkonto, Nutzerkonto, Profil, Kundenprofil, Kundenportal, mein Konto, Acc, Kundenbereich, Userkonto, Onlinekonto, Mitgliedskonto | Registrierung | Anmeldung
registrieren, Registrierung, Konto anlegen, Konto erstellen, Konto eröffnen, neu anmelden, Neuanmeldung, Neukunde, neues Konto, Account erstellen, Account machen, Konto aufmachen, registriert, Kontoeröffnung, Kundenkonto anlegen, Erstanmeldung, Neuregistrierung | Konto | Anmeldung
Registrierung nicht möglich, kann mich nicht registrieren, Registrierung klappt nicht, E-Mail schon vergeben, E-Mail bereits registriert, Adresse bereits verwendet, Konto existiert bereits, Mail schon benutzt, Registrierung fehlgeschlagen, bereits registriert | registrieren, Konto
zwei Konten, doppeltes Konto, mehrere Konten, Konten zusammenführen, Konto zusammenlegen, zweites Konto, Konten verbinden, zweiter Account, Konten vereinen, Zweitkonto | Konto, verknüpfen
aktivieren, freischalten, freigeschaltet, aktiviert, Aktivierung, Freischaltung, schalte frei, einschalten, scharf schalten, freigeben | einrichten, bestätigen
deaktivieren, deaktiviert, abschalten, ausschalten, Deaktivierung, abgeschaltet, abstellen, abgestellt, inaktiv machen, stelle ab | beenden, löschen
Konto gesperrt, gesperrt, Sperre, Sperrung, blockiert, Kontosperrung, Konto blockiert, Account gesperrt, gesperrtes Konto, Konto eingefroren, Account gebannt, gebannt, Konto deaktiviert, Kontosperre, Zugang gesperrt, suspendiert, Konto stillgelegt, Account blockiert | entsperren, Zugang verloren
entsperren, entsperrt, Sperre aufheben, freischalten lassen, Konto entsperren, Entsperrung, wieder freischalten, Konto reaktivieren, reaktivieren, Sperre lösen, Sperrung aufheben, Entsperrcode, wieder aktivieren, Reaktivierung | gesperrt, Konto gesperrt
Konto löschen, Account löschen, Konto schließen, Konto auflösen, Löschung des Kontos, Kontolöschung, Profil löschen, Konto entfernen, Benutzerkonto löschen, Account weg, Konto gelöscht, Kontoschließung, Kontoauflösung, Mitgliedschaft löschen, Konto kündigen, Daten und Konto löschen | löschen, Datenlöschung
löschen, gelöscht, entfernen, entfernt, Löschung, Entfernung, lösche, rausnehmen, wegmachen, Löschantrag | Konto löschen
versehentlich gelöscht, aus Versehen gelöscht, gelöschte Daten wiederherstellen, Löschung rückgängig, gelöschte wiederherstellen, ausversehen gelöscht, irrtümlich gelöscht, gelöscht zurückholen | wiederherstellen, Papierkorb
wiederherstellen, wiederhergestellt, Wiederherstellung, zurückholen, retten, Rettung, stelle wieder her, wiederbekommen | Sicherung, zurücksetzen
# Angaben ändern
ändern, geändert, Änderung, aktualisieren, aktualisiert, anpassen, angepasst, bearbeiten, korrigieren, umstellen, umändern, Anpassung, Aktualisierung, berichtigen, Berichtigung | wechseln
persönliche Daten ändern, Daten ändern, Kundendaten ändern, Angaben ändern, Stammdaten, Kontaktdaten ändern, Profil bearbeiten, persönliche Angaben, Kontaktdaten, Datenänderung, meine Daten aktualisieren, Kundendaten, Personalien | Konto, Profil
E-Mail ändern, E-Mail-Adresse ändern, neue E-Mail, neue Mailadresse, andere E-Mail, E-Mail gewechselt, Mailadresse ändern, alte E-Mail, Mailadresse existiert nicht mehr, alte Mailadresse, Mail nicht mehr aktuell, keinen Zugriff auf alte Mail, Mailadresse aktualisieren | E-Mail, persönliche Daten ändern, Kontaktdaten, Kundendaten
Telefonnummer ändern, neue Nummer, neue Handynummer, Handynummer ändern, Rufnummer ändern, andere Nummer, Nummer gewechselt, neue Telefonnummer, alte Nummer, Nummer aktualisieren | Telefonnummer, persönliche Daten ändern, Kontaktdaten, Kundendaten
Name ändern, Namensänderung, Nachname ändern, geheiratet, Heirat, Hochzeit, neuer Name, Name falsch, Name falsch geschrieben, Namenswechsel, Scheidung, Mädchenname, neuer Nachname, Ehename, verheiratet, Vorname falsch, Geschlechtseintrag | persönliche Daten ändern, Kontaktdaten, Kundendaten | Rechnungsadresse
Adresse ändern, Adressänderung, neue Adresse, Anschrift ändern, umgezogen, Umzug, Adresswechsel, umziehen, übersiedelt, Übersiedlung, gezügelt, zügeln, wohne nicht mehr dort, neue Wohnung, neue Anschrift, ziehe um, wohne jetzt woanders, Wohnungswechsel, siedle um, übersiedeln | persönliche Daten ändern, Adresse, Kontaktdaten, Kundendaten
E-Mail, Mail, Email, E-Mail-Adresse, Mailadresse, Mailkonto, Emailadresse, Mailaccount | Nachricht, Postfach
Postfach, Posteingang, Inbox, Mailbox voll, Postfach voll, Eingangsordner, Mailpostfach | E-Mail
Kundennummer, Kunden-ID, Kundennr, Mitgliedsnummer, Vertragskontonummer, Teilnehmernummer, Kundenkontonummer | Vertragsnummer | Rechnung
Profilbild, Avatar, Profilfoto, Bild im Profil, Foto hochladen, Titelbild | Profil
Sprache ändern, Sprache einstellen, auf Deutsch, auf Englisch, Spracheinstellung, falsche Sprache, Sprache umstellen, Menüsprache | Einstellungen
Geburtsdatum, Geburtstag, Alter, falsches Geburtsdatum, geboren am | persönliche Daten ändern
# Identität
Identität bestätigen, Identitätsprüfung, Identitätsnachweis, Verifizierung, verifizieren, verifiziert, Legitimation, Legitimierung, Identifizierung, identifizieren, ausweisen, Ident-Verfahren, PostIdent, VideoIdent, KYC, Legitimationsprüfung, Ausweisprüfung, legitimieren, ID-Check, Identifikation, AutoIdent, Verifikation, weise mich aus, mich ausweisen | Ausweis, Registrierung
Ausweis, Personalausweis, Pass, Reisepass, Perso, Ausweisdokument, Lichtbildausweis, Identitätskarte, ID-Karte, Führerschein, Aufenthaltstitel, Ausweiskopie, Ausweisfoto, amtlicher Lichtbildausweis, Meldezettel, Identitätsdokument, Dokument mit Foto | Identität bestätigen
Verifizierung fehlgeschlagen, Identifizierung klappt nicht, Ausweis nicht erkannt, Ausweis abgelehnt, Verifizierung abgelehnt, Dokument abgelehnt, Ausweis nicht akzeptiert, Selfie nicht erkannt, Ident fehlgeschlagen, Identifizierung fehlgeschlagen | Identität bestätigen, Ausweis
Ausweis abgelaufen, Pass abgelaufen, Ausweis nicht mehr gültig, kein gültiger Ausweis, neuer Ausweis | Ausweis
ID Austria, Handysignatur, Handy-Signatur, BundID, eID, Online-Ausweis, SwissID, elektronischer Ausweis, E-ID, Bürgerkarte, elektronische Signatur, qualifizierte Signatur | Identität bestätigen | Anmeldung
Meldebestätigung, Meldebescheinigung, Wohnsitzbestätigung, Adressnachweis, Wohnsitznachweis, Strompreisrechnung als Nachweis | Adresse
Nachweis, Beweis, Bescheinigung, Bestätigung, Beleg, nachweisen, nachgewiesen, Unterlagen, Attest, belegen, Dokument | hochladen, einreichen
# Personen
minderjährig, Minderjährige, unter 18, nicht volljährig, Jugendlicher, Mindestalter, ab welchem Alter, wie alt, noch keine 18, Jugendliche, volljährig, Alter, Altersgrenze, Altersbeschränkung, Teenager | Eltern, Kinder
Kind, Kinder, Sohn, Tochter, Nachwuchs, Kids, Baby, Kleinkind, Säugling, Bub, Mädchen, Junge | minderjährig, Familie
Eltern, Erziehungsberechtigte, Mutter, Vater, Mama, Papa, Mutti, Obsorge, Sorgerecht, sorgeberechtigt, Vormund, gesetzlicher Vertreter, Elternteil | Einverständnis, Kind
Familie, Familienmitglied, Angehörige, Angehöriger, Partner, Ehefrau, Ehemann, meine Frau, mein Mann, Freundin, Mitbewohner, Haushalt, Lebensgefährte, Verwandte | weitere Person, Familienkonto
weitere Person, anderer Benutzer, jemand anders, jemand anderer, zweiter Nutzer, Nutzer hinzufügen, Mitbenutzer, Zugriff für andere, andere Person, Zusatzperson, jemanden hinzufügen, für jemand anderen | einladen, Zugriff, Benutzer, Nutzer, User
einladen, eingeladen, Einladung, hinzufügen, hinzugefügt, einlade, lade ein, Einladungslink, Einladung annehmen, Zugriff geben | Nutzer, Team
Berechtigung, Rechte, Rolle, Zugriffsrechte, Admin, Administrator, Benutzerrechte, Nutzerrolle, Administratorrechte, Rechte vergeben, Freigabe, Befugnis, keine Berechtigung | Team, Nutzer
Bevollmächtigter, Vollmacht, bevollmächtigen, Zeichnungsberechtigung, zeichnungsberechtigt, Vertretungsbefugnis, im Namen von, für meine Mutter, für meinen Vater, Betreuer, Erwachsenenvertretung, Beistand, für mich erledigen, jemand für mich, in Namen handeln, Bevollmächtigung, meine Tochter für mich, für Oma | Unterlagen
verstorben, gestorben, Todesfall, Tod, Sterbefall, tot, Verstorbener, Sterbeurkunde, Hinterbliebene, Erbe, Verlassenschaft, Ableben, Witwe, Erbschein, Erben, Trauerfall, Todesurkunde, mein Vater gestorben | Kündigung, Konto löschen, Umschreibung
Firma, Unternehmen, Betrieb, Business, gewerblich, Geschäftskonto, Firmenkonto, Gewerbe, selbstständig, Selbständiger, Verein, Freiberufler, Unternehmer, geschäftlich, Gewerbekunde, Einzelunternehmen, Firmenkunde, GmbH | Geschäftskunde, Handelsregister, Arbeitgeber
Team, Mitarbeiter hinzufügen, Kollege, Kollegen, Kollegin, Arbeitsbereich, Workspace, Teammitglied, Mannschaft, Organisation | Nutzer, Lizenz
Inhaberwechsel, Konto übertragen, Kontoübertragung, Inhaber wechseln, überschreiben, umschreiben, umgeschrieben, auf anderen Namen, Vertragsübernahme, Umschreibung, Eigentümerwechsel, Übernahme, auf andere Person, Inhaber ändern, Besitzerwechsel, Vertragsinhaber ändern, Halterwechsel | Konto | Vertrag
# Sicherheit
gehackt, Konto gehackt, Hacker, Hack, gekapert, fremder Zugriff, Konto übernommen, unbefugter Zugriff, unberechtigter Zugriff, jemand in Konto, jemand benutzt Konto, fremde Anmeldung, geknackt, jemand hat Konto, Kontomissbrauch, jemand war in Konto, kompromittiert, Kontoübernahme, Identitätsdiebstahl, Identitätsmissbrauch, fremder Login | Passwort ändern, Konto sperren, Betrug
verdächtige Aktivität, ungewöhnliche Aktivität, verdächtige Anmeldung, unbekanntes Gerät, Sicherheitswarnung, Warnung bekommen, Login von unbekannt, neue Anmeldung, Anmeldung aus anderem Land, fremdes Gerät, Anmeldeversuch | gehackt, Sicherheit
Phishing, Phishing-Mail, Fake-Mail, gefälschte Mail, Betrugsmail, gefälschte SMS, verdächtige Mail, komische Mail, Smishing, Fake-SMS, falsche E-Mail, angeblich von euch, Mail echt, ist Mail echt, seltsame SMS, Betrugsversuch, verdächtige Nachricht, verdächtige SMS, dubiose Mail, Betrugs-SMS, seltsame Mail | Betrug, melden
auf Link geklickt, Link angeklickt, Daten eingegeben, Daten preisgegeben, auf Phishing reingefallen, Code weitergegeben, TAN weitergegeben, Passwort weitergegeben, Daten herausgegeben, Anhang geöffnet | Phishing, Passwort ändern, Konto sperren
Sicherheit, sicher, geschützt, schützen, Schutz, absichern, Kontoschutz, Kontosicherheit | Passwort | Zwei-Faktor-Authentifizierung
Virus, Trojaner, Malware, Schadsoftware, Viren, Virenscanner, Antivirus, Virenschutz, infiziert, Schadprogramm, Spyware, verseucht, Ransomware | Sicherheit
# Daten
Datenschutz, DSGVO, Privatsphäre, DSG, Datenschutzerklärung, Datenschutzrichtlinie, GDPR, Datenschutzgrundverordnung | persönliche Daten
Datenauskunft, Auskunft, meine Daten anfordern, welche Daten gespeichert, gespeicherte Daten, Auskunftsrecht, Auskunftsersuchen, Datenkopie, Daten exportieren, was wisst ihr über mich, Selbstauskunft, Datenexport, Daten als Excel, Daten herunterladen, Daten mitnehmen, Datenübertragbarkeit | persönliche Daten | Datenschutz
Datenlöschung, Daten löschen, persönliche Daten löschen, Löschung meiner Daten, Recht auf Vergessenwerden, Recht auf Löschung, Daten gelöscht, Daten entfernen | Konto löschen, Datenschutz
persönliche Daten, personenbezogene Daten, meine Daten, private Daten, Nutzerdaten | Datenschutz
Datenleck, Datenpanne, Daten geklaut, Datendiebstahl, geleakt, Leak, Daten im Internet, Datenschutzvorfall | Passwort ändern | Datenschutz
Einwilligung, Zustimmung, zustimmen, zugestimmt, einwilligen, Einverständnis, stimme zu, Opt-in, erlauben, einverstanden, Einverständniserklärung | Widerspruch | Datenschutz
Cookies, Cookie, Cookie-Einstellungen, Cookie-Banner, Cache leeren, Browserdaten | Browser | Datenschutz
# Nachrichten
Newsletter, Werbung, Werbemails, Rundmail, Reklame, Werbeanrufe, Werbepost, Marketing, Marketingmails, Werbe-SMS, Prospekte, Werbesendungen | abbestellen, Benachrichtigungen
Newsletter abbestellen, Werbung abbestellen, abbestellen, abbestellt, austragen, keine Werbung mehr, keine Mails mehr, von Liste streichen, Newsletter abmelden, aus Verteiler, bestelle ab, keine Newsletter mehr, Werbung stoppen, Opt-out, Werbewiderspruch, nicht mehr zugemüllt, Verteiler löschen, zugespamt, zuspammen, zuzuspammen, spammt, zugespammt, vollgespammt | Newsletter
Benachrichtigung, Benachrichtigungen, Push, Push-Nachricht, Mitteilung, Hinweis, Notification, Pushmeldung, Mitteilungen, Erinnerung, Alarm, Meldung, Pushbenachrichtigung | Nachricht, E-Mail
Benachrichtigungen ausschalten, zu viele Benachrichtigungen, Mitteilungen abstellen, stummschalten, stumm schalten, Push ausschalten, nervige Nachrichten, Benachrichtigungen deaktivieren, bimmelt dauernd, piepst ständig, dauernd Meldungen, ständig Meldungen, ständig Benachrichtigungen, nervige Meldungen | Benachrichtigung
Nachricht, Nachrichten, SMS, Message, PN, Mitteilung, Textnachricht, Direktnachricht, DM, Chatnachricht | E-Mail, Chat
teilen, geteilt, freigeben, freigegeben, gemeinsam nutzen, Teilung, share, weitergeben, Freigabe, Zugriff teilen, mitbenutzen | einladen
melden, Meldung, Nutzer melden, gemeldet, Missbrauch melden, Beitrag melden, Verstoß melden, Profil melden | blockieren, Regelverstoß
Nutzer blockieren, jemanden blockieren, Person sperren, Kontakt blockieren, belästigt, Belästigung, Stalking, gestalkt, beleidigt, Beleidigung, gemobbt, Mobbing, bedroht, Hassrede, Drohung | melden
# Mehr zum Konto
Sitzung, Session, aktive Sitzungen, angemeldete Geräte, wo bin angemeldet, Geräte verwalten, Gerät entfernen, Gerät abmelden, Geräteliste | abmelden, Sicherheit
Anmeldung mit Google, mit Facebook anmelden, mit Apple anmelden, Social Login, über Google einloggen, Anmelden mit Apple, Facebook-Login, Google-Konto | Anmeldung, verknüpfen
Konto verknüpfen, Konten verknüpfen, Verknüpfung, verbinden mit Konto, Konto verbinden, Verknüpfung aufheben, Verknüpfung trennen, Konto trennen | Konto
Single Sign-on, SSO, Firmenlogin, SAML, Firmenanmeldung, Unternehmensanmeldung | Anmeldung
Captcha, ich bin kein Roboter, Bilder anklicken, Captcha geht nicht, Sicherheitsabfrage, Roboter-Abfrage | Anmeldung
Browser merkt sich Passwort, Passwort gespeichert, gespeicherte Passwörter, Passwort anzeigen, Passwort sehen, Passwort auslesen | Passwort
Passwort an andere, Passwort teilen, Konto teilen, Account teilen, Zugangsdaten teilen, Passwort geben, Konto mit Freund nutzen | Sicherheit, Nutzer hinzufügen
Mail im Spam, Spamordner prüfen, im Spam gelandet, als Spam markiert, Mail im Junk | Spam-Ordner
falsche E-Mail angegeben, Mailadresse falsch, Mailadresse vertippt, bei Registrierung vertippt, E-Mail falsch geschrieben, E-Mail-Adresse falsch, Tippfehler in der E-Mail | E-Mail ändern, Registrierung
keinen Zugriff auf E-Mail, Mailadresse gelöscht, Mailkonto gibt es nicht mehr, kein Zugang zur Mail, Mailpasswort vergessen, komme nicht in Mails, E-Mail-Konto gesperrt | E-Mail ändern, Zugang verloren
alte Handynummer hinterlegt, Code an alte Nummer, SMS an alte Nummer, Nummer nicht mehr aktiv, Code geht an alte Nummer, habe Nummer nicht mehr, kein Zugriff auf Nummer | Zwei-Faktor-Authentifizierung, Telefonnummer ändern
Zwei-Faktor ausschalten, 2FA deaktivieren, 2FA ausschalten, ohne Code anmelden, Zwei-Faktor abschalten, 2FA zurücksetzen | Zwei-Faktor-Authentifizierung, deaktivieren
Zwei-Faktor einrichten, 2FA einrichten, 2FA aktivieren, Zwei-Faktor einschalten, zweiten Faktor hinzufügen | Zwei-Faktor-Authentifizierung
vertrauenswürdiges Gerät, Gerät bestätigen, Gerät registrieren, Gerät freigeben, neues Gerät bestätigen, Gerätebindung, Gerät autorisieren | Zwei-Faktor-Authentifizierung
Entsperrmuster, Bildschirmsperre, Sperrbildschirm, Handy-PIN, Displaysperre, Muster vergessen, Gerätecode, Handycode, Handy entsperren, Entsperrcode vergessen, Bildschirmsperre vergessen | PIN vergessen, zurücksetzen
Google-Sperre, iCloud-Sperre, Apple-ID, FRP, Aktivierungssperre, Google-Konto auf Handy, Apple-ID vergessen, iCloud abmelden | Passwort vergessen | Anmeldung
Konto inaktiv, lange nicht benutzt, Konto stillgelegt wegen Inaktivität, Inaktivität, nicht mehr genutzt, Konto ruhend, altes Konto | reaktivieren, Konto löschen
warum gesperrt, Grund der Sperre, zu Unrecht gesperrt, Sperre nicht gerechtfertigt, einfach gesperrt, grundlos gesperrt, Sperre anfechten, Sperre unberechtigt, Einspruch gegen Sperre | Konto gesperrt, Einspruch
vorübergehend gesperrt, zeitweilig gesperrt, wie lange gesperrt, Dauer der Sperre, Sperrdauer, Sperrfrist | Konto gesperrt
Konto selbst sperren, mein Konto sperren, Konto sperren lassen, Zugang sperren, Zugang sperren lassen, Account sperren lassen | gehackt, Sicherheit
wiederherstellen nach Löschung, Konto aus Versehen gelöscht, gelöschtes Konto, Konto wieder aktivieren, gelöschtes Konto zurück, Kontolöschung rückgängig, Konto wieder eröffnen | Konto löschen, Konto reaktivieren
Löschung dauert, wann gelöscht, wie lange bis gelöscht, Löschfrist, Aufbewahrungsfrist für Daten, Speicherdauer, wie lange Daten gespeichert | Datenlöschung, Bearbeitungszeit
kann Konto nicht löschen, Konto lässt sich nicht löschen, Löschen nicht möglich, Löschen-Button fehlt, wo lösche Konto | Konto löschen
Daten an Dritte, Daten verkauft, Datenweitergabe, Daten weitergegeben an Dritte, werden Daten verkauft, Weitergabe von Daten, wer sieht Daten, Datennutzung | Datenschutz, Einwilligung
Widerspruch gegen Datennutzung, Einwilligung widerrufen, Datenverarbeitung widersprechen, Zustimmung zurückziehen, Nutzung meiner Daten widersprechen | Datenschutz, Einwilligung
Tracking ausschalten, Personalisierung ausschalten, personalisierte Werbung, Werbung ausschalten, Werbeeinstellungen, Tracking ablehnen, verfolgt mich | Datenschutz, Cookies
überwacht, Überwachung, ausspioniert, abgehört, abhören, bespitzelt, spionieren, Spionage, ausspähen, Stalkerware | Datenschutz | Sicherheit
Sichtbarkeit, privates Profil, öffentlich, Profil verbergen, wer kann sehen, unsichtbar, Profil öffentlich, verbergen, verstecken, nicht öffentlich | Privatsphäre
Beitrag löschen, Kommentar löschen, Post löschen, Foto löschen, Beitrag entfernen, mein Beitrag gelöscht, Beitrag bearbeiten, Kommentar | löschen
Freund hinzufügen, Kontakte, Freundesliste, folgen, Follower, Freundschaftsanfrage, Kontakt hinzufügen, Kontaktliste | Nutzer
Gruppe, Gruppenchat, Gruppe verlassen, Gruppe erstellen, Kanal, aus Gruppe entfernen | Nutzer
Kinderkonto, Konto für Kind, Schülerkonto, Jugendkonto, Taschengeldkonto, Kind registrieren, Kinderprofil | Kind, minderjährig
Einverständnis der Eltern, Zustimmung der Eltern, Unterschrift der Eltern, Einverständniserklärung der Eltern, Eltern müssen zustimmen, elterliche Zustimmung | Eltern, Einwilligung
Firma anlegen, Firmenkonto eröffnen, Geschäftskonto eröffnen, Unternehmen registrieren, Gewerbe anmelden, Unternehmenskonto | Geschäftskunde, Registrierung
Firmenbuchauszug, Handelsregisterauszug, Gewerbeschein, Handelsregister, Firmenbuch, Gewerbeanmeldung, Firmennachweis, Vereinsregisterauszug | Firma | Nachweis
Firmendaten ändern, Firmenname geändert, Firmenname, neue Rechtsform, Firmenadresse ändern, neuer Firmenname | Firma, ändern
Mitarbeiter verlässt Firma, Mitarbeiter entfernen, Nutzer entfernen, Nutzer löschen, Zugang entziehen, Zugriff entziehen, Benutzer entfernen, rauswerfen, jemanden entfernen, Zugriff sperren | Berechtigung, Nutzer
Einladung nicht erhalten, Einladung kommt nicht, Einladung abgelaufen, Einladungslink geht nicht, Einladungsmail | Einladung, Spam-Ordner
Selfie, Gesichtsscan, Foto vom Gesicht, Videoident klappt nicht, Selfie machen, Liveness, Gesicht scannen, Gesichtsfoto | Identität bestätigen
Ausweis hochladen, Ausweisfoto hochladen, Foto vom Ausweis, Ausweis fotografieren, Dokument scannen, Ausweis scannen, Perso hochladen, Ausweis einreichen | Identität bestätigen, Ausweis
Verifizierung dauert, wie lange Verifizierung, Prüfung dauert, Konto geprüft, Verifizierung in Prüfung, noch nicht verifiziert, Legitimation dauert | Identität bestätigen, Bearbeitungszeit
warum Ausweis, wozu Ausweis, warum wollt ihr Ausweis, muss Ausweis zeigen, Ausweis nicht hergeben, will Ausweis nicht schicken | Identität bestätigen, Datenschutz
Staatsbürgerschaft, Nationalität, Staatsangehörigkeit, Ausländer, ausländischer Pass, ausländischer Ausweis, Flüchtling, Asyl | Ausweis
Steuer-ID, Steueridentifikationsnummer, Sozialversicherungsnummer, SVNR, AHV-Nummer, Steuerliche Ansässigkeit, Steuer-Identifikationsnummer, SV-Nummer | persönliche Daten
Titel, Anrede, Frau oder Herr, Doktortitel, akademischer Titel, Magister, divers, falsche Anrede, Herr, Frau | persönliche Daten ändern
Profilname ändern, Nutzername ändern, Benutzername ändern, Anzeigename, Username ändern, Spitzname, Künstlername | Benutzername
Guthaben im gelöschten Konto, Geld im gesperrten Konto, komme nicht an Geld, Geld eingefroren, Guthaben gesperrt, Geld zurückgehalten, Auszahlung gesperrt | Konto gesperrt, Auszahlung
Nachricht zurücknehmen, Nachricht löschen, Chat löschen, Chatverlauf, Chatverlauf löschen, alte Nachrichten, Verlauf löschen, Verlauf | Nachricht
Bewertung meines Kontos, Aktivitäten, Aktivitätsprotokoll, Protokoll, letzte Anmeldungen, Log, Anmeldeverlauf | Sicherheit
hinzufügen, ergänzen, ergänzt, Ergänzung, dazugeben, eintragen, eingetragen, hinterlegen, hinterlegt, trage ein, nachtragen, nachgetragen | ändern
schließen, schließe, zumachen, dichtmachen > Konto löschen, beenden
Gesicht filmen, Gesicht, Foto vom Perso, Video machen, Selfie, fotografiert, Pass fotografieren, warum Ausweis, Video bricht ab, zu dunkel, verschwommen, unscharf, unleserlich > Identitätsprüfung, Identität, Ausweis, Ausweisdokument, Dokument, Verifizierung
Passcode, Zugangscode, Zugangs-PIN, App-Code, App-PIN, Zahlen fürs Öffnen, Code zum Öffnen, beim Öffnen der App, Code der App, Entsperrcode der App, Sperrcode | PIN
geheiratet, Hochzeit, heiße jetzt anders, heiße anders, neuer Nachname, neuer Name, Scheidung, geschieden, Mädchenname, Geburtsname > Name, Namensänderung, Nachname, Daten
umgezogen, neue Wohnung, wohne jetzt woanders, wohn jetzt, wohne woanders, ausgezogen, Umzug > Anschrift, Adresse, Adressänderung
Konto gehackt, jemand drin, war jemand drin, jemand in meinem Konto, fremder Zugriff, kompromittiert, gekapert, übernommen worden, Konto übernommen | Passwort, unbefugt
neues Handy, neues Telefon, Handy kaputt, Handy weg, Handy ins Klo, ins Wasser gefallen, altes Handy verkauft, Handy gewechselt, kennt ihr mich nicht mehr, erkennt mich nicht > Gerät, Endgerät, Geräteverlust, Gerätewechsel, koppeln
Codes auf altes Handy, alte Nummer, neue Nummer, Nummer gibt es nicht mehr, Nummer nicht mehr, neue Sim, Handynummer gewechselt, andere Handynummer > Telefonnummer, Mobilfunknummer, Rufnummer, Handynummer
3-D Secure, starke Kundenauthentifizierung, Freigabe in der App, Zahlung bestätigen, Zahlung freigeben, Onlinezahlung bestätigen, Verified by Visa, Identity Check, Fenster beim Bezahlen, soll bestätigen, Bestätigung erscheint nicht | Freigabe, freigeben
rief einer an, rief an, Anrufer, Anruf von euch, wollte meinen Code, meinte er wär von euch, von der Bank angerufen, mein Geld wär in Gefahr, Geld in Gefahr > Betrug, Betrugswarnung, Anruf, Anrufe, telefonisch
piep, pieps, sofort wissen, sagt mir nichts mehr, sagt mir nix mehr, Handy brummt, Bescheid kriegen, sofort Bescheid > Benachrichtigung, Benachrichtigungen, Push, Mitteilung
minderjährig, mit zwölf, mit 12, mit 15, erst 12, mein Kind, Taschengeld > Minderjährige, Kinder, Eltern, Unterkonto
nicht als Kunden, wollt mich nicht, nimmt mich keiner, nehmt mich nicht, Schufa, schlechte Schufa, Konto verweigert, Antrag abgelehnt, warum abgelehnt, nicht genommen > abgelehnt, Ablehnung, Kontoeröffnung, Bonität
mitmachen, Kunde werden, nehmt ihr, lebe im Ausland, wohne im Ausland, ohne deutschen Pass, Ausländer, Flüchtling, Expat > Voraussetzungen, Wohnsitz, Kontoeröffnung, Registrierung, Staatsangehörigkeit
macht alles dicht, dichtmachen, will von euch weg, will raus, loswerden, werd ich los, los werden, zumachen, Konto dicht, tschüss sagen, abmelden für immer > kündigen, Kündigung, schließen, löschen
Zettel fürs Amt, fürs Amt, schwarz auf weiß, Steuerberater, Papierkram, Wisch, Schrieb, fürs Finanzamt, Unterlage fürs Amt, was Schriftliches > Bescheinigung, Nachweis, Bestätigung, Kontoauszug, Beleg
Mama, Papa, Oma, Opa, meine Eltern, schafft das nicht allein, für meine Mama, für mich unterschreiben > Vollmacht, Kontovollmacht, Bevollmächtigter, Angehörige
entfallen, weiß ich nicht mehr, nicht mehr weiß, keine Ahnung mehr, fällt mir nicht ein, fällt nicht ein, nicht mehr einfallen, verschwitzt, Gedächtnislücke > vergessen, zurücksetzen
daneben gedrückt, danebengetippt, zu oft falsch, dreimal daneben, zu oft probiert, Fehleingabe > Fehlversuch, Fehlversuche, gesperrt, PIN-Eingabe, blockiert
behält meine Daten, merkt sich, Nummer behält, hinterlegt lassen, gespeicherte Karte, Karte gespeichert > speichern, gespeicherte, Kartendaten, Zahlungsdaten
Bruder, Schwester, Kumpel, Freund, Freundin, Cousin, Cousine, Onkel, Tante, Spezl, Kollege > Freunde, Familie, andere Person, Empfänger, Person
eintippen, eintragen, trag ein, reinschreiben, reintippen, angeben, ausfüllen, hinschreiben > eingeben, Eingabe, hinterlegen, Formular, erteilen
Foto, Bild vom Ausweis, abfotografieren, knipsen, Bild machen > Dokument, Ausweisdokument, hochladen, Identitätsprüfung
was von mir speichert, speichert ihr, aus der Kartei, Kartei, schmeißt mich raus aus, aus dem System, vergesst mich, mich vergessen > löschen, personenbezogene Daten, DSGVO, Kundenkonto
vollspammen, vollzuspammen, zumüllen, nervt mit Mails, drei Mails am Tag, hört auf zu schreiben, keine Mails mehr, Werbemails, Werbung per Mail > Newsletter, abbestellen, abmelden, Abmeldelink
# Konten von Programmen und Diensten
sagt immer falsch, immer falsch, nimmt mein Passwort nicht, genau das eintippe, seit Jahren nicht mehr drin, nicht mehr reingeschaut, ewig nicht benutzt, Kennwort stimmt nicht > Passwort, zurücksetzen, Anmeldung, Kennwort
nichts im Postfach, nix im Postfach, kommt keine Mail, nie geschrieben, auf vergessen geklickt, Mail kommt nicht, keine Mail da, Postfach > Link nicht erhalten, Spam-Ordner, E-Mail, nicht erhalten
sechs Zahlen, sechsstellig, Zahlen aufs Handy, Code aufs Handy, immer aufs Telefon schauen, zweiter Code, doppelte Anmeldung, noch ein Code > Zwei-Faktor-Authentifizierung, Bestätigungscode, Authentifizierung, Sicherheitscode
rausgeflogen, rausgeschmissen, verbannt, gebannt, hab nichts verbrochen, hab nix verbrochen, nichts verbrochen, nix verbrochen, nichts falsch gemacht, nix falsch gemacht, auf einmal weg mein Konto, Ban > gesperrt, deaktiviert, Verstoß, Nutzungsbedingungen, Einspruch
alte Mail, alte Mailadresse, alte Firma, Mail ist tot, peinliche Adresse, Adresse von früher, Firma gewechselt, andere Mail > E-Mail-Adresse ändern, E-Mail-Adresse, E-Mail
alles in einem, zwei Konten, zwei Profile, doppelt angemeldet, zweimal registriert, Hälfte woanders, einmal mit Google, beide Konten > zusammenführen, Zusammenführung, Konten
auf den Knopf gedrückt, nie ein Passwort gehabt, mit Facebook rein, über Google rein, über Apple rein, mit Google angemeldet > Anmeldung mit Google, verknüpfen, Single Sign-on, Konto
hol ich dazu, dazuholen, reinholen ins Team, Neuer im Team, Neue im Team, Kollegin, Kollege, Mitarbeiterin, sieht nichts, sieht nix, sehen lassen > einladen, Mitglieder, Berechtigungen, Team, Zugriff
hat gekündigt, gegangen, ausgeschieden, nicht mehr bei uns, Nachfolger, Nachfolgerin, Zugang von Kollegen > Nutzer entfernen, übertragen, zuweisen, Lizenz, Nutzer
schon benutzt, schon im Einsatz, schon in Verwendung, zu viele Rechner, neuer Rechner, neuer PC, neuer Laptop > Lizenz, Aktivierung, bereits verwendet, Produktschlüssel
lange Buchstaben, Buchstabensalat, Code auf der Schachtel, Code in der Hülle, langer Code, Seriennummer, Key > Produktschlüssel, Lizenzschlüssel, Aktivierung
jeder kann mich finden, findet mein Profil, ausspionieren, ausspioniert, beobachten, sieht wer mich, unsichtbar sein, wer sieht was > Datenschutz, Datenschutzeinstellungen, Sichtbarkeit, Privatsphäre
postet Sachen, jemand in Russland, eingeloggt hat, fremdes Gerät, fremder Ort, nicht von mir sind, schreibt in meinem Namen > verdächtige Anmeldung, verdächtig, Kennwort, gehackt, Konto kompromittiert
hieß mal, alter Name, alten Namen, anderer Nick, Nick, Spitzname, Nickname, Username | Benutzername, Anzeigename
was Seriöses, seriöser Name, Namen wechseln, Namen tauschen > Benutzername, Anzeigename, ändern
Krankenhaus, Spital, Klinik, im Krankenhaus, krank, krank geworden, Grippe, Bein gebrochen, Unfall gehabt, OP, operiert > Krankheit, Attest, Rücktritt, Stornierung, Arzt
ausweisen, ausweise, Pass zeigen, Ausweis zeigen, wieso Ausweis, warum wollt ihr Pass, nackig machen > Identitätsnachweis, Identitätsprüfung, Verifizierung, Legitimation
Mann, Frau, Mutter, Vater, Eltern, Sohn, Tochter, Schwiegervater, Schwiegermutter, Opa, Schwester > andere Person, Dritte, Angehörige, Familie
Wort am Telefon, geheimes Wort, Losung, Codewort, ein Wort von mir, ausgemachtes Wort > Kundenkennwort, Kennwort, Passwort
glaubt mir nicht, glaubt ihr mir nicht, Schnaps, Alkohol, Bier bestellt, Wein, Zigaretten, Tabak, Vape > Altersnachweis, Altersprüfung, Volljährigkeit, Mindestalter
hab mich ausgeschlossen, selber ausgesperrt, vor verschlossener Tür, lässt mich nicht rein > Zugang, Anmeldung, Passwort, zurücksetzen
bereu es, bereue es, mein altes Konto, altes Konto wieder, wieder haben Konto, doch wieder da > wiederherstellen, reaktivieren, reaktiviert, Konto
darf nicht mehr schreiben, darf nichts mehr, darf nix mehr, kann nichts mehr schreiben, kann nix mehr schreiben, auf einmal nicht mehr verkaufen, kann nichts mehr machen, kann nix mehr machen > eingeschränkt, Einschränkung, gesperrt, vorübergehend
Papiere, Schrieb, Wisch, Papierkram, Schriftstück, Schriftkram > Dokumente, Unterlagen, Vertragsunterlagen, Schreiben, Formular
kann sich jeder holen, wer darf das, wer kriegt das, kriegt das jeder, für wen ist das > Voraussetzungen, Einwohner, Verfügbarkeit
altes Handy weitergegeben, von mir drauf, aus meiner Liste, altes Gerät rausschmeißen, Gerät rauswerfen > entkoppeln, Geräte entfernen, Gerät, abmelden
zu langsam, war zu langsam, Zahlen gelten nicht mehr, gilt nicht mehr, zu lange gewartet mit Code, Brief lag rum > abgelaufen, ungültig, Code, neuen Code anfordern
`;
