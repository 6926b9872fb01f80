package vn.trienkhai.directive.delivery;

import java.util.UUID;

/**
 * What a body has not finished of a directive when its copy comes back.
 *
 * @param ends whether the body no longer has it; otherwise it stays until its assigner decides
 * @param round which time the body has it; what is given to it again later does not end
 */
record OpenDuty(UUID dutyId, String clauseRef, String title, boolean ends, int round) {}
