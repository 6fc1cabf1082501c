/** Words of daily life in Spanish that are near others: what people wear, eat, see and do. */
export const spanish = `
vuelo vuelos vuelvo vuela zapato zapatos camisa camisas falda pantalón abrigo sombrero guante
calcetín bota cinturón gafas saldo saldos sueldo suelo cielo casa cama mesa silla puerta pared techo
cuarto cocina jardín ventana lámpara espejo alfombra toalla jabón plato vaso copa cuchillo tenedor
cuchara botella horno nevera libro libros papel periódico escuela maestro alumno clase examen médico
enfermera hospital medicina pastilla diente cabeza pelo cara ojo ojos oreja nariz mano manos dedo
brazo pierna pie corazón sangre piel hueso espalda cuello calle carretera puente pueblo ciudad río
lago mar playa isla bosque árbol flor hierba piedra monte montaña tren avión barco coche autobús
camión hotel restaurante cine teatro música canción baile película juego pelota fútbol equipo jugador
deporte lluvia nieve viento tormenta nube sol luna estrella fuego primavera verano otoño invierno
mañana tarde noche hora minuto rojo verde azul amarillo negro blanco oro plata madera hierro lana
seda cuero rey reina iglesia guerra paz ley policía juez cárcel ladrón castillo granja oveja vaca
cerdo gallina pato perro gato pájaro pez caballo ratón lobo oso león conejo abeja bebé niño niña
hombre mujer esposa marido tío tía primo abuela abuelo hermano hermana padre madre hijo hija amigo
boda cumpleaños fiesta regalo juguete pan leche queso carne fruta manzana naranja patata tomate café
vino cerveza azúcar sal arroz pollo huevo sopa queso gente calor frío hambre sed sueño miedo`;
