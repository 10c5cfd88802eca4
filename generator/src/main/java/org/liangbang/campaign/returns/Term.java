package org.liangbang.campaign.returns;

import java.time.LocalDate;
import org.liangbang.model.CalendarPeriod;

/**
 * One period of an obligation with its deadline.
 *
 * @param period the period
 * @param due the last day on which filing or holding for it is in time
 */
public record Term(CalendarPeriod period, LocalDate due) {}
