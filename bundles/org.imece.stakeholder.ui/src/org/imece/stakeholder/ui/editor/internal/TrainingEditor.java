/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.List;

import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Session;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.model.stakeholder.Training;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.element.FeatureLabels;

/** A training in one of the regions: agenda, attendance, tests before and after. */
public final class TrainingEditor extends ElementFormEditor<Training> {

	public TrainingEditor() {
		super(Training.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_title);
		FormFields first = form.row(3);
		first.date(Literals.TRAINING__AT, labels.of(Literals.TRAINING__AT));
		Choices choices = new Choices(first, project());
		choices.term(this::orNull, Literals.TRAINING__REGION, Schemes.REGION, Schemes.REGION_VERSION,
				labels.of(Literals.TRAINING__REGION));
		choices.term(this::orNull, Literals.TRAINING__PROVINCE, Schemes.PROVINCE, Schemes.PROVINCE_VERSION,
				labels.of(Literals.TRAINING__PROVINCE));
		FormFields second = form.row(4);
		second.text(Literals.TRAINING__REGISTERED, labels.of(Literals.TRAINING__REGISTERED));
		second.text(Literals.TRAINING__ATTENDED, labels.of(Literals.TRAINING__ATTENDED));
		second.text(Literals.TRAINING__PRE_TEST, labels.of(Literals.TRAINING__PRE_TEST));
		second.text(Literals.TRAINING__POST_TEST, labels.of(Literals.TRAINING__POST_TEST));
		FirstRow.select(form.section(Messages.Form_sessions).table(Literals.TRAINING__SESSIONS, Messages.Form_sessions,
				List.of(new Column(labels.of(Literals.SESSION__TITLE), 5, row -> ((Session) row).getTitle()),
						new Column(labels.of(Literals.SESSION__SPEAKER), 3, row -> ((Session) row).getSpeaker())),
				StakeholderFactory.eINSTANCE::createSession, detail -> {
					FormFields row = detail.row(2);
					row.text(Literals.SESSION__TITLE, labels.of(Literals.SESSION__TITLE));
					row.text(Literals.SESSION__SPEAKER, labels.of(Literals.SESSION__SPEAKER));
				}));
		new Participants(project(), this::orNull, () -> element().getAt(), Literals.TRAINING__PARTICIPATIONS,
				Messages.Form_participants).create(form.section(Messages.Form_participants));
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, labels.of(CorePackage.Literals.ELEMENT__DESCRIPTIONS),
				3);
	}

	private Training orNull() {
		return find().orElse(null);
	}
}
