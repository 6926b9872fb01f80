package vn.trienkhai.task;

import io.quarkus.test.junit.QuarkusTest;
import vn.trienkhai.platform.testing.PromisedRefusals;
import vn.trienkhai.platform.testing.WithStack;

/** What every operation of this contract refuses alike. */
@QuarkusTest
@WithStack
class PromisedRefusalsTest extends PromisedRefusals {}
