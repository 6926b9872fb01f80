package vn.trienkhai.note.writing;

import io.quarkus.test.junit.QuarkusTest;
import vn.trienkhai.platform.testing.PromisedRefusals;
import vn.trienkhai.platform.testing.WithStack;

/** The refusals the chassis gives for every operation alike. */
@QuarkusTest
@WithStack
class ChassisRefusalTest extends PromisedRefusals {}
