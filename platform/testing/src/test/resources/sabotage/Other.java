package vn.trienkhai.sabotage.two;

/** The other half of a cycle. */
public class Other {
    Object back = vn.trienkhai.sabotage.one.Half.class;
}
