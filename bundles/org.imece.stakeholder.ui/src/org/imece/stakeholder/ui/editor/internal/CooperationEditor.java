/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.text.NumberFormat;
import java.util.List;

import org.imece.core.project.Titles;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Contribution;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Indicator;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.LiteralLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.element.FeatureLabels;

/** A joint activity as a card of good practice: who brings what, what came of it, what can be done elsewhere. */
public final class CooperationEditor extends ElementFormEditor<Cooperation> {

	private final FeatureLabels labels = new FeatureLabels();
	private final LiteralLabels literals = new LiteralLabels();

	public CooperationEditor() {
		super(Cooperation.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_title);
		FormFields first = form.row(2);
		first.choice(Literals.COOPERATION__STAGE, labels.of(Literals.COOPERATION__STAGE), literals::of);
		first.choice(Literals.COOPERATION__STATUS, labels.of(Literals.COOPERATION__STATUS), literals::of);
		FormFields second = form.row(3);
		second.date(Literals.COOPERATION__FROM, labels.of(Literals.COOPERATION__FROM));
		second.date(Literals.COOPERATION__TO, labels.of(Literals.COOPERATION__TO));
		second.text(Literals.COOPERATION__PLACE, labels.of(Literals.COOPERATION__PLACE));
		contributions(form.section(Messages.Form_contributions));
		FormFields results = form.section(Messages.Form_indicators);
		results.area(Literals.COOPERATION__RESULTS, labels.of(Literals.COOPERATION__RESULTS), 3);
		indicators(results);
		results.area(Literals.COOPERATION__DIFFICULTIES, labels.of(Literals.COOPERATION__DIFFICULTIES), 3);
		results.area(Literals.COOPERATION__TRANSFERABILITY, labels.of(Literals.COOPERATION__TRANSFERABILITY), 3);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, labels.of(CorePackage.Literals.ELEMENT__DESCRIPTIONS),
				4);
		form.text(CorePackage.Literals.ELEMENT__TAGS, Messages.Label_tags);
	}

	private void contributions(FormFields form) {
		FirstRow.select(form.table(Literals.COOPERATION__CONTRIBUTIONS, Messages.Form_contributions,
				List.of(new Column(labels.of(Literals.CONTRIBUTION__PARTY), 4, row -> title(((Contribution) row).getParty())),
						new Column(labels.of(Literals.CONTRIBUTION__KIND), 2,
								row -> literals.of(((Contribution) row).getKind())),
						new Column(labels.of(Literals.CONTRIBUTION__DESCRIPTION), 4,
								row -> ((Contribution) row).getDescription())),
				StakeholderFactory.eINSTANCE::createContribution, detail -> {
					FormFields first = detail.row(2);
					first.reference(Literals.CONTRIBUTION__PARTY, labels.of(Literals.CONTRIBUTION__PARTY), Party.class);
					first.choice(Literals.CONTRIBUTION__KIND, labels.of(Literals.CONTRIBUTION__KIND), literals::of);
					FormFields second = detail.row(3);
					second.text(Literals.CONTRIBUTION__DESCRIPTION, labels.of(Literals.CONTRIBUTION__DESCRIPTION));
					second.text(Literals.CONTRIBUTION__AMOUNT, labels.of(Literals.CONTRIBUTION__AMOUNT));
					second.text(Literals.CONTRIBUTION__CURRENCY, labels.of(Literals.CONTRIBUTION__CURRENCY));
				}));
	}

	private void indicators(FormFields form) {
		FirstRow.select(form.table(Literals.COOPERATION__INDICATORS, Messages.Form_indicators,
				List.of(new Column(Messages.Label_name, 4, row -> title((Element) row)),
						new Column(labels.of(Literals.INDICATOR__BASELINE), 1, row -> number(((Indicator) row).getBaseline())),
						new Column(labels.of(Literals.INDICATOR__TARGET), 1, row -> number(((Indicator) row).getTarget())),
						new Column(labels.of(Literals.INDICATOR__ACTUAL), 1, row -> number(((Indicator) row).getActual()))),
				StakeholderFactory.eINSTANCE::createIndicator, detail -> {
					detail.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_name);
					FormFields row = detail.row(4);
					row.text(Literals.INDICATOR__UNIT, labels.of(Literals.INDICATOR__UNIT));
					row.text(Literals.INDICATOR__BASELINE, labels.of(Literals.INDICATOR__BASELINE));
					row.text(Literals.INDICATOR__TARGET, labels.of(Literals.INDICATOR__TARGET));
					row.text(Literals.INDICATOR__ACTUAL, labels.of(Literals.INDICATOR__ACTUAL));
					detail.text(Literals.INDICATOR__VERIFICATION, labels.of(Literals.INDICATOR__VERIFICATION));
				}));
	}

	private static String number(Double value) {
		return value == null ? "" : NumberFormat.getNumberInstance().format(value);
	}

	private String title(Element element) {
		return element == null ? "" : Titles.of(element, project().mainLanguage());
	}
}
