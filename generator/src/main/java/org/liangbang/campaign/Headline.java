package org.liangbang.campaign;

import java.util.Optional;
import org.liangbang.address.FigureId;

/**
 * A figure that tells at a glance how things stand, worth comparing with the quarter before.
 *
 * @param label what it says, such as "pledges delivered", with the campaign or ledger it is of
 * @param figure the figure
 * @param unit the unit it is about; empty when it is about the whole
 */
public record Headline(String label, FigureId figure, Optional<String> unit) {}
