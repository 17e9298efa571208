/** Things that one is on, where other languages say in or at: "na mesa", "소파에서". */
const SURFACES =
  /^(?:table|seat|window seat|desk|shelf|bench|couch|chair|armchair|counter|bed|wall|floor|roof|plate|carpet|bookshelf|blackboard|whiteboard|stairs|rock|stone|.* table|.* bed|.* bench|horse|bicycle|grass|ice|(?:.*'s )?(?:shoulder|lap|head|back|palm|knee|finger|tray|.* tray))s?$/;

export const isSurface = (noun: string): boolean => SURFACES.test(noun);
