package vn.trienkhai.notification.access;

import io.quarkus.test.junit.QuarkusTest;
import vn.trienkhai.platform.testing.PromisedRefusals;
import vn.trienkhai.platform.testing.WithStack;

/** The refusals every operation promises alike. */
@QuarkusTest
@WithStack
class RefusalTest extends PromisedRefusals {}
