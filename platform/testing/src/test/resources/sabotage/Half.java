package vn.trienkhai.sabotage.one;

/** Closes the cycle. */
public class Half {}
