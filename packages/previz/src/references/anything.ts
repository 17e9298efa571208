/** Words that say of whom or what a reference shows no more than that it is somebody or something. */

export const ANYBODY =
  /^(character|person|people|hero|heroine|actor|actress|model|figure|face|man|woman|girl|boy|キャラクター|人物|主人公|角色|캐릭터|인물)$/i;
export const ANYTHING = /^(product|object|item|thing|prop|logo|商品|物体|製品|产品|제품)$/i;

export const isAnything = (noun: string): boolean => ANYBODY.test(noun) || ANYTHING.test(noun);
