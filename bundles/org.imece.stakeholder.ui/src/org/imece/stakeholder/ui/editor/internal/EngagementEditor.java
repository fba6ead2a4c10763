/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.model.stakeholder.Statement;
import org.imece.stakeholder.ui.editor.internal.ChoiceField.Option;
import org.imece.stakeholder.ui.internal.LiteralLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.element.FeatureLabels;

/** A meeting, call or letter with those who took part, what they said and what they promised: one form, no dialogs. */
public final class EngagementEditor extends ElementFormEditor<Engagement> {

	private final FeatureLabels labels = new FeatureLabels();
	private final LiteralLabels literals = new LiteralLabels();

	public EngagementEditor() {
		super(Engagement.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_title);
		FormFields first = form.row(4);
		first.date(Literals.ENGAGEMENT__AT, labels.of(Literals.ENGAGEMENT__AT));
		first.choice(Literals.ENGAGEMENT__METHOD, labels.of(Literals.ENGAGEMENT__METHOD), literals::of);
		first.choice(Literals.ENGAGEMENT__DIRECTION, labels.of(Literals.ENGAGEMENT__DIRECTION), literals::of);
		first.text(Literals.ENGAGEMENT__PLACE, labels.of(Literals.ENGAGEMENT__PLACE));
		new Participants(project(), this::orNull, () -> element().getAt(), Literals.ENGAGEMENT__PARTICIPATIONS,
				Messages.Engagement_participants).create(form.section(Messages.Engagement_participants));
		commitments(form.section(Messages.Engagement_commitments));
		FormFields activity = form.section(Messages.Form_activity);
		activity.text(Literals.ENGAGEMENT__TOPICS, Messages.Label_topics);
		activity.area(Literals.ENGAGEMENT__SUMMARY, labels.of(Literals.ENGAGEMENT__SUMMARY), 5);
		statements(form.section(Messages.Engagement_statements));
	}

	private Engagement orNull() {
		return find().orElse(null);
	}

	private void commitments(FormFields form) {
		FirstRow.select(form.table(Literals.ENGAGEMENT__COMMITMENTS, Messages.Engagement_commitments,
				List.of(new Column(labels.of(Literals.COMMITMENT__TEXT), 5, row -> ((Commitment) row).getText()),
						new Column(labels.of(Literals.COMMITMENT__DEBTOR), 3, row -> title(((Commitment) row).getDebtor())),
						new Column(labels.of(Literals.COMMITMENT__DUE), 2, row -> PartyForm.date(((Commitment) row).getDue())),
						new Column(labels.of(Literals.COMMITMENT__STATUS), 2,
								row -> literals.of(((Commitment) row).getStatus()))),
				StakeholderFactory.eINSTANCE::createCommitment, detail -> {
					detail.text(Literals.COMMITMENT__TEXT, labels.of(Literals.COMMITMENT__TEXT));
					FormFields row = detail.row(4);
					participant(row, Literals.COMMITMENT__DEBTOR);
					participant(row, Literals.COMMITMENT__CREDITOR);
					row.date(Literals.COMMITMENT__DUE, labels.of(Literals.COMMITMENT__DUE));
					row.choice(Literals.COMMITMENT__STATUS, labels.of(Literals.COMMITMENT__STATUS), literals::of);
				}));
	}

	private void statements(FormFields form) {
		FirstRow.select(form.table(Literals.ENGAGEMENT__STATEMENTS, Messages.Engagement_statements,
				List.of(new Column(labels.of(Literals.STATEMENT__TEXT), 6, row -> ((Statement) row).getText()),
						new Column(labels.of(Literals.STATEMENT__SPEAKER), 3, row -> title(((Statement) row).getSpeaker()))),
				() -> {
					Statement statement = StakeholderFactory.eINSTANCE.createStatement();
					statement.setId(UUID.randomUUID().toString());
					statement.setLanguage(project().mainLanguage());
					return statement;
				}, detail -> {
					detail.area(Literals.STATEMENT__TEXT, labels.of(Literals.STATEMENT__TEXT), 3);
					FormFields row = detail.row(3);
					participant(row, Literals.STATEMENT__SPEAKER);
					row.text(Literals.STATEMENT__LANGUAGE, labels.of(Literals.STATEMENT__LANGUAGE));
					row.choice(Literals.STATEMENT__ATTRIBUTION, labels.of(Literals.STATEMENT__ATTRIBUTION), literals::of);
				}));
	}

	/** A choice among those who took part. */
	private void participant(FormFields row, EReference feature) {
		Supplier<EObject> object = row::target;
		new ChoiceField<>(row, project(), labels.of(feature), this::participants, new ChoiceField.Place<Party>() {
			@Override
			public boolean exists() {
				return object.get() != null;
			}

			@Override
			public Party read() {
				return (Party) object.get().eGet(feature);
			}

			@Override
			public ModelChange write(Party value) {
				return () -> object.get().eSet(feature, value);
			}

			@Override
			public String label(Party value) {
				return title(value);
			}
		});
	}

	private List<Option<Party>> participants() {
		return find().stream().flatMap(engagement -> engagement.getParticipations().stream()).map(Participation::getParty)
				.filter(party -> party != null).distinct().map(party -> new Option<>(party, title(party))).toList();
	}

	private String title(Element element) {
		return element == null ? "" : Titles.of(element, project().mainLanguage());
	}
}
