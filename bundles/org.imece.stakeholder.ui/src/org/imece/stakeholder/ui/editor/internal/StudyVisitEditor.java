/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.element.FeatureLabels;

/** A study visit: delegates, hosts, meetings and what was learnt. */
public final class StudyVisitEditor extends ElementFormEditor<StudyVisit> {

	public StudyVisitEditor() {
		super(StudyVisit.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_title);
		FormFields first = form.row(4);
		first.date(Literals.STUDY_VISIT__FROM, labels.of(Literals.STUDY_VISIT__FROM));
		first.date(Literals.STUDY_VISIT__TO, labels.of(Literals.STUDY_VISIT__TO));
		new Choices(first, project()).country(this::orNull, Literals.STUDY_VISIT__COUNTRY,
				labels.of(Literals.STUDY_VISIT__COUNTRY));
		first.text(Literals.STUDY_VISIT__PLACE, labels.of(Literals.STUDY_VISIT__PLACE));
		String delegates = labels.of(Literals.STUDY_VISIT__DELEGATES);
		new Participants(project(), this::orNull, () -> element().getFrom(), Literals.STUDY_VISIT__DELEGATES, delegates)
				.create(form.section(delegates));
		String hosts = labels.of(Literals.STUDY_VISIT__HOSTS);
		new Participants(project(), this::orNull, () -> element().getFrom(), Literals.STUDY_VISIT__HOSTS, hosts)
				.create(form.section(hosts));
		form.reference(Literals.STUDY_VISIT__MEETINGS, labels.of(Literals.STUDY_VISIT__MEETINGS), Engagement.class);
		form.area(Literals.STUDY_VISIT__LEARNINGS, labels.of(Literals.STUDY_VISIT__LEARNINGS), 5);
	}

	private StudyVisit orNull() {
		return find().orElse(null);
	}
}
