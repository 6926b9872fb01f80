package vn.trienkhai.directive;

import io.quarkus.test.junit.QuarkusTest;
import vn.trienkhai.platform.testing.PromisedRefusals;
import vn.trienkhai.platform.testing.WithStack;

/** What every operation refuses alike, made from the contract. */
@QuarkusTest
@WithStack
class RefusalsTest extends PromisedRefusals {}
