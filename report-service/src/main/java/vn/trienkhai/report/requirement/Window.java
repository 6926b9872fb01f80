package vn.trienkhai.report.requirement;

import java.time.LocalDate;

/** The data a report covers, both days included. Not the deadline (row 82). */
public record Window(LocalDate from, LocalDate to) {}
