/** How customers say how they feel and what they ask for, and what companies call it, in Spanish. */
export const feelings = `
# Ayuda y contacto
ayuda, asistencia, soporte, apoyo, ayudar, auxilio | atención al cliente
ayúdenme, ayúdame, me ayudan, échenme una mano, échame un cable, socorro, sos, porfa ayuda, me pueden ayudar > ayuda, soporte, contacto
atención al cliente, servicio al cliente, soporte, servicio de atención, customer service, servicio de ayuda, mesa de ayuda
atención al cliente, servicio al cliente, soporte, servicio de atención, customer service, servicio de ayuda, mesa de ayuda > contacto
contacto, contactar, contactarse, ponerse en contacto, comunicarse, contáctenos, contacta | atención al cliente
cómo los contacto, cómo me comunico, dónde escribo, a quién le escribo, cómo hablo con ustedes, dónde los ubico > contacto, contactar
hablar con una persona, hablar con alguien, hablar con un humano, un humano, persona real, hablar con un agente, alguien de carne y hueso, que me atienda una persona | agente, contacto
agente, operador, asesor, representante, ejecutivo, teleoperador, operadora, gestor de atención | hablar con una persona
no quiero un robot, bot inútil, no hablar con una máquina, el bot no me entiende, contestador automático > hablar con una persona, agente
teléfono de atención, número de teléfono, número de contacto, línea de atención, call center, centro de llamadas, línea gratuita | contacto
a qué número llamo, tienen teléfono, cuál es el número, a dónde llamo, un teléfono para llamar > número de teléfono, contacto
que me llamen, llámenme, devolver la llamada, devuélvanme la llamada, me pueden llamar, solicitar una llamada
que me llamen, llámenme, devolver la llamada, devuélvanme la llamada, me pueden llamar, solicitar una llamada > contacto
chat en vivo, chat en directo, chat online, chatear con un agente, chat de ayuda | contacto
escribir un correo, correo de contacto, mandar un mail, dirección de correo de atención, a qué correo escribo | contacto
escribir por whatsapp, whatsapp de atención, tienen whatsapp, redes sociales, instagram, facebook, twitter
escribir por whatsapp, whatsapp de atención, tienen whatsapp, redes sociales, instagram, facebook, twitter > contacto
nadie contesta, no contestan, no responden, no me atienden, nadie atiende, no cogen el teléfono, no me hacen caso, me ignoran > sin respuesta, contacto, reclamación, tiempo de respuesta
me dejan en espera, me cuelgan, se cortó la llamada, pasan de uno a otro, me marean, me pelotean, me tienen dando vueltas > tiempo de espera, reclamación, contacto
respuesta, responder, contestar, respondo, contestación, contestan
respuesta, responder, contestar, respondo, contestación, contestan > contacto
mi caso, ticket de soporte, número de caso, incidencia abierta, número de incidencia, solicitud de soporte, folio de reporte | estado del caso
abrir un caso, crear un ticket, abrir una incidencia, levantar un reporte, levantar una queja | contactar
qué pasó con mi caso, cómo va mi reclamo, en qué quedó mi queja, seguimiento de mi reclamación > estado del caso, estado de la reclamación, caso, reclamación
hablar con el encargado, supervisor, jefe, gerente, superior, responsable
hablar con el encargado, supervisor, jefe, gerente, superior, responsable > reclamación
oficina, atención presencial, ir a una oficina, ventanilla, sede, atención en persona | sucursal
preguntas frecuentes, faq, dudas, dudas frecuentes, centro de ayuda
duda, pregunta, consulta, preguntar, consultar, cuestión, inquietud
hablan español, atención en español, en mi idioma, atención en inglés | idioma

# Quejarse
queja, reclamación, reclamo, reclamar, quejarse, disconformidad | hoja de reclamaciones
quiero quejarme, poner una queja, poner una reclamación, hacer un reclamo, presentar una reclamación, levantar una queja, dónde reclamo | queja, reclamación
esto es una vergüenza, qué vergüenza, inaceptable, es indignante, vergonzoso, inadmisible, lamentable, bochornoso > queja, reclamación
pésimo servicio, mal servicio, mala atención, servicio de mierda, peor empresa, nefasto, horrible, fatal, pésimo, desastre, terrible > queja, reclamación, comentarios
estoy harto, harta, hasta las narices, podrido, cansado, hasta la madre, estoy hasta el gorro, no aguanto más, me tienen harto > queja, reclamación
estoy enfadado, enojado, cabreado, furioso, molesto, indignado, emputado, encabronado, recaliente > queja, reclamación
decepcionado, insatisfecho, descontento, defraudado, no estoy contento, decepción, no me gusta > queja, devolución, comentarios
ladrones, sinvergüenzas, estafadores, chorros, mentirosos, rateros, son unos ladrones, tramposos > queja, fraude, cobro indebido
me mintieron, mentira, me prometieron, me dijeron otra cosa, no cumplen, no cumplieron > incumplimiento, reclamación
se burlan, me toman el pelo, me vacilan, se ríen de mí, me ven la cara > queja, reclamación
empleado grosero, me trataron mal, maleducado, grosería, falta de respeto, mala educación, me gritó, discriminación > queja sobre un empleado, mal trato, queja, trato
los voy a denunciar, voy a demandar, los demando, iré a consumo, los reporto, voy a la policía > reclamación, acciones legales, organismo de consumo
felicitar, felicitación, excelente, muy contento, buen servicio, genial, elogio > comentarios, dejar una reseña
comentarios, opinión, sugerencia, feedback, valorar, encuesta, encuesta de satisfacción, retroalimentación
exijo, exigir, quiero una solución, necesito una solución ya, solucionen > solución, reclamación
me deben, me tienen que pagar, quiero una compensación, quién me responde > indemnización, compensación, reembolso

# Perdido, confundido
no entiendo, no comprendo, no lo pillo, no me queda claro, no cacho, no le entiendo > explicación, cómo funciona
confundido, confuso, me lío, estoy hecho un lío, liado, enredado, no me aclaro, perdido en la página > cómo funciona, ayuda, guía
cómo funciona, cómo se usa, cómo se maneja, cómo uso | cómo usar
explicar, explicación, me explican, aclarar, aclaración | guía
no sé qué hacer, qué debo hacer, y ahora qué hago > ayuda
no sale la opción, no veo la opción, no encuentro la opción, no me aparece el botón > dónde encontrar, ajustes
me equivoqué, equivocarse, por error, error mío, la cagué, metí la pata, sin querer, fue un error, la regué > corregir, error
equivocado, incorrecto, erróneo, equivocación, errado, inexacto
corregir, rectificar, enmendar, corrección, corrijo | modificar
deshacer, volver atrás, revertir, echar para atrás, dar marcha atrás, anular un cambio
raro, extraño, sospechoso, algo huele mal, me da mala espina, desconfianza > actividad sospechosa, fraude
es confiable, es seguro, es fiable, se puede confiar, es legítimo, es de fiar, es una estafa > seguridad, fraude
me da miedo, tengo miedo, preocupado, preocupa, nervioso, asustado, angustiado, me preocupa > seguridad, ayuda
triste, llorando, lloro, desesperado, desesperada, desesperación, angustia, agobiado > ayuda, contacto
me siento inseguro, inseguridad, peligro, peligroso, riesgo, me siguieron, acosado > seguridad, emergencia
suicidio, quiero morir, hacerme daño, no quiero vivir, crisis > emergencia, ayuda
incómodo, acoso sexual, me tocó, propasó, conducta inapropiada > acoso, denunciar, seguridad

# Prisa
urgente, urgencia, prisa, apuro, es urgente, tengo prisa, urge, me urge, corre prisa
urgente, urgencia, prisa, apuro, es urgente, tengo prisa, urge, me urge, corre prisa > contacto
lo necesito ya mismo, para mañana sin falta, no puedo esperar, corre prisa > urgente, exprés
cansado de esperar, cuánto más tengo que esperar, no puedo seguir esperando > tiempo de espera, retraso
perder tiempo, perdí toda la mañana, pérdida de tiempo, me hacen perder el tiempo > queja, tiempo de espera

# Agradecer, saludar
agradecer, agradecimiento, muchas gracias, agradezco

# Querer y decidir
recomendación, recomendar, aconsejar, consejo, qué me aconsejan, recomiendan | comparar
vale la pena, merece la pena, conviene, es buena idea, me conviene > comparar, ventajas
ventaja, beneficio, para qué sirve, qué gano | características
requisito, es obligatorio, obligatorio, obligación, hace falta | condiciones
opcional, voluntario, no es obligatorio
cambié de idea, arrepentirme, me arrepentí, arrepentido, cambié de opinión > cancelar, desistimiento
fácil, sencillo, simple, más fácil, sin complicaciones > paso a paso, guía
difícil, complicado, es un lío, engorroso, un rollo > ayuda, guía
razón, motivo, a qué se debe, causa
qué significa, significado, qué quiere decir, definición, glosario
información, info, detalles, más información, informarme, averiguar
opción, alternativa, otra manera, otra forma, posibilidad
diferencia, diferencias, en qué se diferencia, qué cambia, versus | comparar

# Discapacidad, personas
soy mayor, no sé usar internet, no entiendo de tecnología, soy de la tercera edad, mi abuela, mi abuelo > ayuda, paso a paso, accesibilidad
sordo, hipoacúsico, lengua de signos, lengua de señas, no oigo > accesibilidad
discapacidad, discapacitado, necesidades especiales, accesible, accesibilidad
mi pareja, mi marido, mi esposa, mi mujer, mi esposo, cónyuge, mi novio, mi novia > otra persona, titular, familiar
separación, divorcio, nos separamos, mi ex, divorciada, divorciado > cambio de titular, quitar el acceso, titular, acceso
familia, familiar, pariente, parientes, mis padres
mi hijo, mi hija, nene, peque, chamaco, críos, chaval, pibe > menor de edad, niños
otra persona, un tercero, en nombre de otro, para otra persona, terceros
ha pasado algo, me pasó algo, tuve un problema, tengo un problema, hubo un problema > problema, incidencia, ayuda
inconveniente, dificultad, drama, bronca, quilombo, contratiempo > problema, incidencia, error
otra vez lo mismo, sigue pasando, me vuelve a pasar, no se solucionó, sigue el problema, no lo arreglaron > problema no resuelto, reclamación
gané un premio, premio, concurso, rifa, gané, ganador > sorteo, fraude

# Más de sentir y pedir
necesito que alguien me ayude, alguien que me ayude, alguien ahí, hay alguien ahí > contacto, atención al cliente
no encuentro el teléfono, no encuentro el contacto, escondido, no hay forma de contactar, imposible contactar > contacto, número de teléfono
el chat no funciona, chat cerrado, no abre el chat, no me contesta el chat > chat, contacto
teléfono ocupado, siempre comunica, da ocupado, la línea está ocupada, comunicando > contacto, horario de atención
cuánto cuesta llamar, número gratis, número 900, 0800, número de pago, 902 > número de teléfono
llamar desde el extranjero, número internacional, teléfono desde fuera > número de teléfono
me colgaron, colgó, me colgó el teléfono, cuelga, se cortó > queja, contacto
nadie me ayuda, no me ayudan, no me dan solución, no resuelven, no solucionan nada > reclamación, contacto
me prometieron llamar, nunca me llamaron, no me devolvieron la llamada, quedaron en llamarme > estado del caso, reclamación
llevo meses reclamando, ya reclamé, he llamado mil veces, ya escribí, ya llamé, les escribí varias veces > estado de la reclamación, contacto
cerraron mi caso, caso cerrado, ticket cerrado, reabrir, cerraron el reclamo > reabrir un caso, estado del caso, reabrir, caso
cuánto tardan en responder, cuándo me contestan, cuándo responden, plazo de respuesta | tiempo de respuesta
respuesta automática, me contestan lo mismo, copia y pega, respuesta genérica > hablar con una persona, contacto
no estoy de acuerdo, en desacuerdo, injusto, no es justo, injusticia, no me parece > reclamación, recurrir
abuso, abusivo, se aprovechan, aprovechados, cláusula abusiva, usura > reclamación
incompetentes, inútiles, no tienen idea, no saben nada, ineptos > queja
es una basura, mierda, una porquería, asco de servicio, asqueroso, apesta > queja, reclamación
nunca más, no vuelvo a comprar, me voy a la competencia, perdieron un cliente, me cambio de compañía > darse de baja, queja
racismo, discriminado, me discriminaron, machista, homofobia, xenofobia > discriminación, denunciar
libro de quejas, dónde pongo la queja, formulario de quejas, correo de reclamaciones | queja
disculpa, perdón, perdonen, disculpas, lo siento, pedir perdón
socorro, auxilio, ayuda urgente, me pasó algo grave > emergencia, ayuda, contacto
estoy perdido, no sé por dónde empezar, me pierdo, ando perdida, no me ubico > primeros pasos, guía, ayuda
soy torpe, soy nuevo en esto, principiante, no tengo ni idea, ni idea, novato > primeros pasos, guía
explíquenme, me lo explican, explícame, paso por paso, con dibujos, en vídeo > paso a paso, guía, tutorial
enseñar, enseñan, aprender, aprendo, curso para aprender | guía
hace falta que, es necesario, se necesita > requisitos
es normal, es habitual, es correcto, está bien así > funcionamiento normal, funcionamiento
es obligatorio, me obligan, estoy obligado, a la fuerza, forzoso > obligatorio, condiciones
me presionan, presión, insisten, insistente, me atosigan, acosan por teléfono > llamadas comerciales, reclamación
cómo lo soluciono, cómo lo arreglo, cómo arreglar, cómo salgo de esto, cómo resuelvo > solución, solución de problemas
intentar, intento, intenté, traté de
encuentro, encontrar, encontré, hallar, localizo, dar con | buscar
mentir, engañar, engañaron, me la jugaron, me la colaron, chamullo, verso, me embaucaron > engaño, fraude
sospecho, sospecha, me huele raro, me parece raro, no me fío > actividad sospechosa, fraude
me arriesgo, hay riesgo, corro peligro, es peligroso > seguridad
no me siento bien, mareado, me duele, dolor, malestar > salud, emergencia
depresión, ansiedad, estrés, me siento solo, duelo > ayuda
ludopatía, adicción al juego, no puedo parar de apostar, juego responsable > autoexclusión
maltrato, violencia de género, violencia doméstica, mi pareja me controla > seguridad, emergencia, privacidad
sorpresa, me sorprende, no me lo esperaba, salió de la nada, sin previo aviso, sin avisar > aviso
confianza, confiar, confiable, fiable, fiabilidad, seguro de usar
confianza, confiar, confiable, fiable, fiabilidad > seguridad
contento, satisfecho, feliz, encantado, satisfacción > comentarios
agradecer a un empleado, felicitar a alguien, el chico fue muy amable, excelente atención > comentarios
proponer, propongo, sugerir, sugiero, tengo una idea, deberían mejorar > sugerencia, comentarios
bases del concurso, reglas del sorteo, participar, cómo participo, participo | sorteo
no me interesa, no estoy interesado | darse de baja
prefiero, preferir, preferencia, prefiere, me quedo con | elegir
urgencia médica, infarto, desmayo, ataque, me estoy muriendo > emergencia

qué hago con, y ahora cómo hago, me podrían decir > ayuda
me robaron, me asaltaron, fui víctima, víctima, me atracaron > robo, denuncia, emergencia
perdí, se me perdió, extravié, no lo encuentro, no la encuentro > perdido, objetos perdidos
# De cómo se cuenta a la palabra del título
rebota, rebotó, batean, batea, bateó, tumba, no me agarra, no agarra, no me jala, no jala, no pasó, no pasa, no quiere pasar, dijo que no, me dice que no, me sale que no, no me acepta, no lo acepta, no me toma, no vale, dice que no vale > rechazado, denegado, error, aceptado
puse mal, me equivoqué, equivoqué, me confundí, a quien no era, a otra persona, sin querer, la cagué, metí la pata, la regué, escribí mal > incorrecto, erróneo, equivocado, corregir, error
prender, prenderla, encender, estrené, estrenar, ya me llegó y ahora, y ahora qué hago, y ahora qué > activar, activación, reactivar
atorado, atoró, atorada, atascado, trabado, trabó, trancado, trancó, adentro, se comió, se tragó, tragó > bloqueado, retenido, capturada, error
no me deja, no me dejan, no deja, no hay manera, imposible, no hay forma > error, problema, límite, requisitos
tacha roja, nanais, nones, ni modo que pase, ni para atrás, intenté, lo intenté, intento pagar, no me quiso, no quiso > rechazada, error, fallido
no pita, no suena, no hace nada, no reacciona, ni pita, ni se entera, como si nada > responde, funciona, error
dobló, se me dobló, se cayó la, se le cayó, se despegó, se peló, mordida, derretida, se borró el número > deteriorada, dañada, rota, reposición
carne y hueso, robotito, maquinita que habla, contestadora, nadie me contesta, hablar con alguien, con alguien, media hora hablando, hablando con, grabación > atención, contacto, chat, agente
es una vergüenza, alguien tiene que responder, con quién me quejo, me quiero quejar, quejar, a quejar, esto no puede ser, ya basta, indignada, indignado > reclamación, queja, reclamaciones
se les cayó, cayó todo, nada funciona, todo caído, no les funciona, soy yo, solo me pasa a mí, a todos les pasa > incidencia, estado, caída, servicio, interrupción
en gris, como en espera, en espera, se quedó en, se queda en, dando vueltas, sigue como > pendiente, proceso
espera me arrepentí, párenlo, ya no lo mandes, detener, frenar, ponerle fin > cancelar, anular, cancelación
me dan a cambio, a cambio, me regresaban, un poquito, por usarla, por comprar tanto, por ser cliente, premio, regalito > recompensas, devolución, porcentaje, puntos
no me habían pagado, todavía no cobro, estaba sin, andaba sin, me quedé sin > insuficiente, insuficientes, fondos, saldo
me rechazaron, rechazaron la luz, me devolvieron el recibo, se adelantó el cobro > rechazado, recibo, cobro, devuelto
falsos, falso, pirata, imitación, trucho, trucha, chafa, réplica, cerró la academia, cerró la tienda, ya no existe la tienda > falsificación, disputa, devolución, vendedor
jura que no, no le cayó, dice que no le, anda diciendo, dice que no ve, dice que no tiene > recibida, recibido, justificante, pendiente
pagar la renta, el alquiler, pagarle a, al casero > transferencia, pago, beneficiario
dónde la puedo pasar, dónde la reciben, esa no la recibe, no la reciben, no la aceptan, dónde sirve, dónde la aceptan > aceptación, establecimiento, admita
que me manden una, me manden una, quiero una de, quiero otra, una nueva, otra nueva > solicitar, pedir, nueva, emisión, reposición
qué marca, roja con amarillo, de qué banco es, visa o > red, mastercard
me saca 10, lo de la peli, la peli, netflix, spotify, prime > suscripción, suscripciones, comercio, recurrentes
que le mando, qué le mando, un cliente, un gringo, me va a pagar, me van a pagar, me va a mandar > recibir, iban, pagos
no me deja echarle, echarle más, dar más de, no me da más, más de 300, más este mes > límite, tope, máximo
# Palabras de cada día que llevan a las de los títulos
fulano, desconocido, alguien me depositó, me entró plata, me entró dinero, me llegó dinero, no sé quién es, me cayó dinero > ordenante, recibida, origen, transferencia, ingreso
raya, pasarme de la, se gasta todo, gasta mucho, topar, toparlo, ponerle tope, controlar lo que gasta, que no gaste > límite, límites, máximo, control
hablar, hablarle, hablar con mi familia, marcar un número, marcar a, marco a, echar una llamada, llamar a > llamada, llamadas
concurso, votar, sorteo, horóscopo, noticias por mensaje, tonos, mensaje de pago > premium, tarificación, sms
colgado de, cuelga de lo mío, se cuelga de, me roba el internet, lo mío > wifi, router, contraseña
que me acuerde, una más fácil, una que me acuerde > contraseña, cambiar
cables, no pasan sus, llevarme el internet, el internet, internet en casa > línea, fibra, instalación, conexión, traslado
otra casa, a vivir, vamos a vivir, donde vivo, nueva casa, nos vamos de > traslado, mudanza, dirección, domicilio
tacha, borré, borrado, borraron, desapareció, tesis, tarea, se perdió mi, ya no ta, ya no lo veo > eliminados, recuperar, archivos, papelera
mi jefa, mi maestra, la profe, que lo vea, que la vea, no le mueva, que no lo toque, abrir lo que mandé, lo que mandé > compartir, permisos, documento, acceso, lectura
me sacaron de la, me echaron, me expulsaron, me corrieron, me vetaron, sin razón, no hice nada, rompí las reglas, me cerraron > suspendida, infracción, recurso, normas, bloqueada
viejito, viejo, muy viejo, del año de, antiguo, no quiere bajarla, a fuerzas, me obliga a > actualización, versión, compatible, descargar
gente, ni entra, tres más, más gente, metimos a, otra persona al > miembros, usuarios, asiento, licencias
subió la cuenta, subió, subieron, más que antes, cada vez más > importe, aumento, precio, facturación
el sábado, los sábados, domingo, viernes, finde, lunes festivo > semana, fin, festivos
no se permite, a ese señor no, a ese no, a esa persona no, prohibido mandar > permitido, admitidos, restricción
quiero que ande, que funcione en, que sirva en, aquí nada más, solo aquí > activar, desactivar, regiones, países
copiaron, tomó foto, le tomó foto, mesero, camarero, cantina, bar > fraude, comprometida, comprometidos, sospecha
es grande, mayor, ya es mayor, dieciocho, que la pague él, que pague él, la sacó mi ex, a nombre de mi ex > titular, titularidad
# Formas de un mismo verbo que no comparten raíz
actualizar, actualice
autorizar, autorice
realizar, realice
utilizar, utilice
finalizar, finalice
sincronizar, sincronice
personalizar, personalice
reemplazar, reemplace | sustituir
rechazar, rechacen
canjear, canje, canjeé
cruzar, crucé
empezar, empecé, empiece, empieza, comenzar, comencé, comience | inicio
publicar, publiqué
aplicar, apliqué
marcar, marqué
identificar, identifique
notificar, notifique
comunicar, comuniqué
indicar, indique
explicar, expliquen | explicación
justificar, justifique
certificar, certifique
rectificar, rectifique
colocar, coloque
resolver, resuelto, resuelvan, solucionar | solución
atender, atienden, atendieron | atención
probar, prueba, pruebo
conseguir, consigo, consiga | obtener
corregir, corrijan, corrigieron, corrección
proteger, protejo, protegido | protección
transferir, transfiero, transfirieron, transfiera | transferencia
requerir, requiere, requerido | requisito
adquirir, adquiero, adquirí | comprar
convertir, convierto, convirtió | conversión
reponer, repongan, repuso | reposición
deshacer, deshagan, deshice, deshizo > anular, cancelar, revertir
reducir, reduzcan, redujeron, reducción
traducir, traduzcan, traducción | idioma
introducir, introduje, introduzca
reproducir, reproduzco, reproduce | reproducción
reconocer, reconozco, reconocido
ofrecer, ofrezcan
obtener, obtuve, obtenga, obtengo
mantener, mantengan, mantuve
retener, retengan, retuvieron, retiene, retenido | retención
detener, detuvo, detengan
abrir, abre, abra, abrí, abrió, abierto | apertura
caer, cae, cayó, caiga > caída
cubrir, cubre, cubierto, cubra | cobertura
inscribir, inscrito, inscribirme | inscripción
escribir, escrito, escribo
leer, lee, leí, leyó | lectura
oír, oigo, oyen > sonido, audio, llamada
traductor, no entiendo lo que dice > idioma
`;
