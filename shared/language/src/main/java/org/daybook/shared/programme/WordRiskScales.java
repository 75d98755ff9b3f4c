package org.daybook.shared.programme;

import java.util.List;
import org.daybook.shared.text.Name;

/** Sets what this programme calls the five levels of likelihood and of impact of a risk, the lowest first. */
public record WordRiskScales(List<Name> likelihood, List<Name> impact) implements ProgrammeCommand {

    public WordRiskScales {
        likelihood = RiskScales.levels(likelihood, "likelihood");
        impact = RiskScales.levels(impact, "impact");
    }
}
