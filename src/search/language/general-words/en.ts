/** Words of English that come with any story: general verbs, times, people, requests. */
export const english = `
make makes making made use uses used using want wants wanted need needs needed know knows knew
tell tells told try tries trying tried help helps see sees saw seen find finds found say says said
give gives gave come comes came go goes going went take takes took keep keeps kept think thought
look looks looking work works working way ways time times day days today yesterday morning week
weeks month months year years ago long good bad problem problems issue issues question questions
people person someone somebody like would able unable happen happens happened happening start
started put seem seems since until anymore recently currently several certain sure understand
explain information available possible friend friends every around first last next soon later
early big small ask asked do did have had hear heard wait waiting waited`;
