/** Who studies a map, a plan or a model that lies there stands about it and leans over it. */

const DET = '(?:an?|the|his|her|their|its|one)';
const PAPER =
  '(?:maps?|treasure maps?|charts?|sea charts?|plans?|floor ?plans?|battle plans?|blueprints?|drawings?|sketch(?:es)?|diagrams?|schematics?|layout)';
const TOP = '(?:table|desk|workbench|counter)';
const SPREAD =
  '(?:(?:spread|laid|unrolled|lying|opened)(?: out)? )?(?:on(?: top of)?|at|across|over|upon|atop)';

const BENDS =
  '(?:bend|bent|lean|leant|stoop|hunch|huddle|pore|crouch|gather|crowd)(?:e?[sd]|ing|ning)?(?: together)? (?:over|around|round|above)';
const WEIGHS =
  '(?:stud(?:y|ies|ied|ying)|examin(?:e|es|ed|ing)|inspect(?:s|ed|ing)?|discuss(?:es|ed|ing)?|debat(?:e|es|ed|ing)|consult(?:s|ed|ing)?|look(?:s|ed|ing)? (?:down )?(?:at|over)|star(?:e|es|ed|ing) (?:down )?at|argu(?:e|es|ed|ing) (?:over|about)|quarrel(?:s|led|ling)? over|plan(?:s|ned|ning)? over|work(?:s|ed|ing)? on|go(?:es)? over)';

const OVER_PAPER = new RegExp(
  `\\b(?:${BENDS}|${WEIGHS}) ${DET} (?:(?!table|desk)[\\w-]+ ){0,2}?${PAPER}\\b(?: of ${DET} (?:[\\w-]+ )?[\\w-]+)? ${SPREAD} (?:${DET} )?((?:[\\w-]+ ){0,2}?${TOP})\\b`,
  'gi',
);
const BENT_OVER_PAPER = new RegExp(
  `\\b${BENDS} ${DET} (?:[\\w-]+ ){0,2}?${PAPER}\\b(?! (?:of|on|at|spread|laid|across)\\b)`,
  'gi',
);
const PLANNED = new RegExp(
  `\\b${WEIGHS} ${DET} (?:[\\w-]+ ){0,2}?${PAPER}(?=,? (?:at|around|round) (?:${DET} )?(?:[\\w-]+ ){0,2}?${TOP}\\b)`,
  'gi',
);

/** One alone sits at the table over it; several stand about it. */
const gathered = (said: string): string =>
  /^\w+(?:[^s]s|ches|ries|ies)\b/i.test(said) ? 'studies a map' : 'gather around a map';

/** A sentence with those who study a map gathered around it; the same where nobody does. */
export const overMaps = (said: string): string =>
  said
    .replace(OVER_PAPER, (all: string, top: string) => `${gathered(all)} on a ${top}`)
    .replace(BENT_OVER_PAPER, (all) => `${gathered(all)} on a table`)
    .replace(PLANNED, gathered);
