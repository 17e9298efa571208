/** People who fly by themselves, in their noun or drawing. */
export const FLYERS =
  /super|hero|angel|fairy|ghost|spirit|witch|wizard|sorcer|magician|genie|cupid|peter|vampire|demon|devil|pixie|astronaut|god|mage|acrobat|trapeze|robot|alien|phantom|elf|santa|dream/;
