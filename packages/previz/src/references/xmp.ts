import { escapeXml } from '../drawing/svg.ts';
import { BEINGS, HAIR_STYLES } from '../model/figure.ts';
import { GARMENT_TYPES } from '../model/garments.ts';
import { HOUR_NAMES, SEASONS, WEATHER_NAMES } from '../model/light.ts';
import { ERAS, PLACE_STATES } from '../model/place-state.ts';
import { STYLES } from '../model/script.ts';
import type { CastMember } from '../model/shot.ts';
import { packPicture, unpackPicture } from './packed-picture.ts';
import type { Carried } from './reference.ts';

const NAMESPACE = 'urn:framewright:frame:1';
/** Characters: a cast and the few pictures that may come with it. */
const LIMIT = 400_000;
const MOST_PICTURES = 4;

/** The XMP packet of a frame (ISO 16684-1), with cast, place and style as JSON in one property. */
export function writeXmp(carried: Carried): string {
  let left = MOST_PICTURES;
  const cast = carried.cast.map(({ picture, ...member }) => {
    const packed = picture && left-- > 0 ? packPicture(picture) : null;
    return packed ? { ...member, picture: packed } : member;
  });
  const json = escapeXml(JSON.stringify({ ...carried, cast }));
  const description = `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:fw="${NAMESPACE}" xmp:CreatorTool="Framewright Previz" fw:scene="${json}"/>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta>`;
}

/** What a frame of our own carries; null for any other packet, and for one that was tampered with or is too long. */
export function readXmp(xmp: string): Carried | null {
  if (xmp.length > LIMIT || !xmp.includes(NAMESPACE)) return null;
  const json = /\bfw:scene="([^"]*)"/.exec(xmp)?.[1];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(unescapeXml(json));
    return isCarried(value) ? { ...value, cast: value.cast.map(withPicture) } : null;
  } catch {
    return null;
  }
}

/** The picture that plays a member, as pixels; one that cannot be read is left out. */
function withPicture({ picture: packed, ...member }: CastMember): CastMember {
  const picture = packed === undefined ? null : unpackPicture(packed);
  return picture ? { ...member, picture } : member;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return NAMED[name ?? ''] ?? whole;
    },
  );

const isHex = (v: unknown): boolean => typeof v === 'string' && /^#[0-9a-f]{6}$/.test(v);
const isOneOf = (list: readonly string[], v: unknown): boolean => typeof v === 'string' && list.includes(v);
const isSmall = (v: unknown, most: number): v is unknown[] => Array.isArray(v) && v.length <= most;
const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;

/** A file is a stranger's: every word must be one of ours, every colour a colour, every list short. */
function isCarried(value: unknown): value is Carried {
  if (!isObject(value) || value.version !== 1 || !isOneOf(STYLES, value.style)) return false;
  return isPlace(value.place) && isSmall(value.cast, 40) && value.cast.every(isMember);
}

function isPlace(place: unknown): boolean {
  if (!isObject(place) || typeof place.setting !== 'string' || !Number.isInteger(place.seed)) return false;
  if (place.colours !== undefined && !(isSmall(place.colours, 8) && place.colours.every(isHex))) return false;
  const { states, era } = place;
  if (
    states !== undefined &&
    !(isSmall(states, PLACE_STATES.length) && states.every((s) => isOneOf(PLACE_STATES, s)))
  )
    return false;
  if (era !== undefined && !isOneOf(ERAS, era)) return false;
  return (
    isOneOf(HOUR_NAMES, place.hour) && isOneOf(WEATHER_NAMES, place.weather) && isOneOf(SEASONS, place.season)
  );
}

function isMember(member: unknown): boolean {
  if (!isObject(member) || !isObject(member.entity)) return false;
  const { kind, drawable } = member.entity;
  if (!isOneOf(['person', 'animal', 'thing'], kind) || typeof drawable !== 'string') return false;
  if (!isSmall(member.looks, 40) || !isSmall(member.colours, 40)) return false;
  return member.colours.every((c) => c === null || isHex(c)) && member.looks.every(isLook);
}

function isLook(look: unknown): boolean {
  if (!isObject(look) || !isObject(look.hair) || !isObject(look.face)) return false;
  if (!isHex(look.skin) || !isHex(look.eyes) || !isHex(look.hair.colour)) return false;
  if (!isOneOf(HAIR_STYLES, look.hair.style) || !isOneOf(['female', 'male'], look.gender)) return false;
  if (!isOneOf(['toddler', 'child', 'teen', 'adult', 'elder'], look.age)) return false;
  if (!isOneOf(['slim', 'average', 'broad', 'heavy'], look.build)) return false;
  if (typeof look.height !== 'number' || !(look.height > 0.3 && look.height < 20)) return false;
  if (look.being !== undefined && !isOneOf(BEINGS, look.being)) return false;
  return isSmall(look.garments, 20) && look.garments.every(isGarment);
}

const isGarment = (g: unknown): boolean =>
  isObject(g) &&
  isOneOf(GARMENT_TYPES, g.type) &&
  isHex(g.colour) &&
  (g.pattern === null || isOneOf(['striped', 'dotted', 'checked', 'floral', 'leopard'], g.pattern));
