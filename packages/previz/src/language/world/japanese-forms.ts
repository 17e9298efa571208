/** Japanese inflection: the forms a dictionary word may open with, and what follows a verb's stem. */

/** Stem endings of the verbs that end in each kana. */
const GODAN: Readonly<Record<string, string>> = {
  う: 'わいえおっ',
  く: 'かきけこいっ',
  ぐ: 'がぎげごい',
  す: 'さしせそ',
  つ: 'たちてとっ',
  ぬ: 'なにねのん',
  ぶ: 'ばびべぼん',
  む: 'まみめもん',
  る: 'らりれろっ',
};
const ICHIDAN = /[えけせてねへめれげぜでべいきしちにみりびぎじ]$/;
/** What may follow the bare stem of a verb like 見る. */
const AFTER_STEM = 'てたまなずよ';

/** Other forms of a word of the dictionary, as far as a reader must know them to find it. */
export function japaneseForms(word: string, kind: string): string[] {
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  if (stem === '') return [];
  if (kind === 'v' || kind === 'x') return verbForms(stem, last);
  if (!/^[akc]$/.test(kind)) return [];
  if (last === 'い') return [`${stem}く`, `${stem}くて`, `${stem}かった`, `${stem}さの`];
  return last === 'な' ? [`${stem}に`, `${stem}で`] : [];
}

function verbForms(stem: string, last: string): string[] {
  const row = GODAN[last];
  if (!row) return [];
  const forms = [...row].map((kana) => stem + kana);
  // "散歩する": 散歩し, 散歩さ.
  if (stem.endsWith('す') && last === 'る' && stem.length > 2)
    forms.push(...['し', 'さ', 'せ'].map((kana) => stem.slice(0, -1) + kana));
  if (last !== 'る') return forms;
  return [...forms, ...(ICHIDAN.test(stem) ? [stem] : [...AFTER_STEM].map((kana) => stem + kana))];
}

const AFTER_TE =
  '(?:[いゆ]?(?:る|た|ます|ました|ない|なかった|ません)|いて|いく|いっ[たて]|いき(?:ます|ました)?|おり(?:ます|ました)?|お(?:く|いた|いて|り)|しま(?:う|った|い|って|います|いました)|く(?:る|れる|れた|れて)|き(?:た|て|ます|ました)|来(?:る|た|て|ます|ました)|行(?:く|った|って|き|きます)|み(?:る|た|て)|あ(?:る|った|ります|り|げる|げた|げて)|もら(?:う|った|って|い)|や(?:る|った)|から|も)';
const VOICE = '(?:(?:[かさたなまらわがば]?れ|ら?れ|させ|せ)(?=[るてたまなずよ、。]|$))?';
const HELPERS =
  '(?:(?:始め|はじめ|続け|つづけ|終え|出[しす]|込[んみむ]|切[っりる]|上げ|上が[っりる]|回[っりるす]|まわ[っりるす]|合[っういわ]|直し|かけ|すぎ|過ぎ|去[っりる]|抜け|寄[っりる]|捨て|返[しす]|倒[しす]|飛ば[しす]|付け|つけ|掛け|入れ|降ろ[しす]|落ち|落と[しす]|尽く[しす]|まく[っりる]|下ろ[しす]|つつあ))?';
const ENDINGS = `(?:(?:て|で)${AFTER_TE}?|ませんでした|ません|ました|ます|まし|なかった|ないで|なくて|なく|ない|ずに|ず|ぬ|たが(?:っている|る)|たい|たくて|よう(?:とし(?:ている|た)|とする|と|な|に)?|そう(?:な|に|だ)?|ながら|つつ|[ただ]まま(?:の|で)?|まま(?:の|で)?|[ただ]ら|[ただ]り|れば|ば|た|だ|る)*`;
/** A noun that する makes a verb. */
const DOES = '(?:を?(?:する|し(?=[てたまなよつか、])|さ(?=れ|せ)))?';
const TAIL = new RegExp(`^${DOES}${VOICE}${HELPERS}${ENDINGS}`);
/** After a stem that ends in a kanji, whose kana the dictionary leaves out. */
const LOOSE_TAIL = new RegExp(
  `^[っいんしきりみえれべせめけわかさびぎちげらま]*?(?:する|${VOICE}${HELPERS}(?:${ENDINGS})[るうくぐすつぬぶむしきり]?)`,
);
const AFTER_PLAIN = /^(?:まま(?:の|で)?|ところ|よう(?:な|に)|の(?=[はがを]))?/;

/** What a verb's form says of its clause. */
export interface VerbForm {
  /** The sentence goes on with the same subject. */
  readonly goesOn: boolean;
  /** What goes on does so while the next thing happens. */
  readonly meanwhile: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
}

export interface JapaneseVerb {
  /** Characters behind the word of the dictionary. */
  readonly tail: number;
  readonly form: VerbForm;
}

/** @param key the word of the dictionary @param rest the text behind it */
export function japaneseVerb(key: string, rest: string): JapaneseVerb {
  const short = /^\p{sc=Han}[てたまなずよら]$/u.test(key);
  const stem = short ? key.slice(0, 1) : key;
  const text = short ? key.slice(1) + rest : rest;
  const tail = tailOf(stem, text);
  const all = stem + tail;
  const open =
    (tail === '' && /[いきしちにひみりぎじびえけせてねめれげべ]$/.test(key)) ||
    /(?:[出直返倒]し|込み|[切寄去上が回]り|上げ|合い|抜け|捨て|落ち|[付つ掛か]け|入れ|[下降]ろし)$/.test(
      tail,
    );
  return {
    tail: tail.length - (text.length - rest.length),
    form: {
      goesOn: open || /(?:て|で|ながら|つつ|ずに|ず|なく|なくて|ないで|たり|まま|ままで)$/.test(all),
      meanwhile: /(?:ながら|つつ|まま|ままで)$/.test(all),
      negated: /(?:ない|なかった|なくて|なく|ないで|ません|ませんでした|ずに|ず|ぬ)$/.test(tail),
      passive:
        (/^(?:[かさたなまらわがば]?れ|られ)/.test(tail) && !/れ$/.test(stem)) ||
        /[てで]もら[いうっ]/.test(tail),
    },
  };
}

function tailOf(stem: string, text: string): string {
  if (/\p{sc=Han}$/u.test(stem)) return LOOSE_TAIL.exec(text)?.[0] ?? '';
  const plain = /[うくぐすつぬぶむる]$/.test(stem);
  return (plain ? AFTER_PLAIN : TAIL).exec(text)?.[0] ?? '';
}
