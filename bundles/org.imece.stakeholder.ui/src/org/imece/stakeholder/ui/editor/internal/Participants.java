/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.Affiliations;
import org.imece.stakeholder.text.RoleLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField;
import org.imece.ui.element.FeatureLabels;
import org.imece.ui.operation.Edits;

/** Who took part, each in the role of that day: typed by name, or chosen. */
final class Participants {

	private final IResearchProject project;
	private final Supplier<? extends Element> occasion;
	private final Supplier<PartialDate> date;
	private final EReference feature;
	private final String label;

	Participants(IResearchProject project, Supplier<? extends Element> occasion, Supplier<PartialDate> date,
			EReference feature, String label) {
		this.project = project;
		this.occasion = occasion;
		this.date = date;
		this.feature = feature;
		this.label = label;
	}

	void create(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		new PartyQuickAdd(form, project, new PartyQuickAdd.Choice() {
			@Override
			public void known(String recordId) {
				project.root(recordId).map(Party.class::cast).ifPresent(party -> add(form, party, false));
			}

			@Override
			public void newPerson(String name) {
				add(form, person(name), true);
			}
		});
		FirstRow.select(form.table(feature, label, List.of(new TableField.Column(labels.of(Literals.PARTICIPATION__PARTY), 3,
				row -> title(((Participation) row).getParty())),
				new TableField.Column(labels.of(Literals.PARTICIPATION__ROLE), 4, row -> role(((Participation) row).getRole())),
				new TableField.Column(labels.of(Literals.PARTICIPATION__CAPACITY), 2,
						row -> ((Participation) row).getCapacity())),
				StakeholderFactory.eINSTANCE::createParticipation, detail -> {
					FormFields row = detail.row(2);
					row.reference(Literals.PARTICIPATION__PARTY, labels.of(Literals.PARTICIPATION__PARTY), Party.class);
					row.text(Literals.PARTICIPATION__CAPACITY, labels.of(Literals.PARTICIPATION__CAPACITY));
				}));
	}

	private void add(FormFields form, Party party, boolean isNew) {
		Edits.run(form.parent().getShell(), project, Messages.Engagement_participants, () -> {
			if (isNew) {
				project.add(party);
			}
			Participation participation = StakeholderFactory.eINSTANCE.createParticipation();
			participation.setParty(party);
			Affiliations.roleAt(party, date.get()).ifPresent(participation::setRole);
			list().add(participation);
		});
	}

	@SuppressWarnings("unchecked")
	private EList<Participation> list() {
		return (EList<Participation>) occasion.get().eGet(feature);
	}

	/** The last word is the family name, as in Türkiye and most of Europe. */
	private static Person person(String name) {
		Person person = StakeholderFactory.eINSTANCE.createPerson();
		int blank = name.lastIndexOf(' ');
		person.setGivenName(blank < 0 ? null : name.substring(0, blank).strip());
		person.setFamilyName(name.substring(blank + 1));
		return person;
	}

	private String title(Element element) {
		return element == null ? "" : Titles.of(element, project.mainLanguage());
	}

	/** A role with the organisation it belongs to. */
	private String role(Role role) {
		if (role == null) {
			return "";
		}
		String own = role.getTitle() == null ? RoleLabels.of(role.getKind()) : role.getTitle();
		return role.getObject() == null ? own : own + ", " + title(role.getObject());
	}
}
