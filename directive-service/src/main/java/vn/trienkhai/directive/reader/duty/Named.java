package vn.trienkhai.directive.reader.duty;

/**
 * A body as the text names it, restored from its context ("các Sở: Nội vụ" gives "Sở Nội vụ").
 *
 * @param from offset of the mention in the views of the kept text
 * @param many whether a class of bodies is meant ("các huyện, thị xã")
 * @param related whether it is only "the bodies concerned", which names nobody
 */
record Named(String name, int from, int to, boolean many, boolean related) {}
