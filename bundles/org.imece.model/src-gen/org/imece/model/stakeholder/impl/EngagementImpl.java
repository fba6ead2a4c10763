/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.PartialDate;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Direction;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.model.stakeholder.Statement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Engagement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.EngagementImpl#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EngagementImpl extends ElementImpl implements Engagement {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected PartialDate at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final EngagementMethod METHOD_EDEFAULT = EngagementMethod.OTHER;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected EngagementMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.OUTGOING;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<String> topics;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected EList<Statement> statements;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EngagementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.ENGAGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(PartialDate newAt) {
		PartialDate oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ENGAGEMENT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EngagementMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(EngagementMethod newMethod) {
		EngagementMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ENGAGEMENT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ENGAGEMENT__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ENGAGEMENT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, StakeholderPackage.ENGAGEMENT__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTopics() {
		if (topics == null) {
			topics = new EDataTypeUniqueEList<String>(String.class, this, StakeholderPackage.ENGAGEMENT__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ENGAGEMENT__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Statement> getStatements() {
		if (statements == null) {
			statements = new EObjectContainmentEList<Statement>(Statement.class, this, StakeholderPackage.ENGAGEMENT__STATEMENTS);
		}
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, StakeholderPackage.ENGAGEMENT__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.ENGAGEMENT__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.ENGAGEMENT__STATEMENTS:
				return ((InternalEList<?>)getStatements()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.ENGAGEMENT__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StakeholderPackage.ENGAGEMENT__AT:
				return getAt();
			case StakeholderPackage.ENGAGEMENT__METHOD:
				return getMethod();
			case StakeholderPackage.ENGAGEMENT__DIRECTION:
				return getDirection();
			case StakeholderPackage.ENGAGEMENT__PLACE:
				return getPlace();
			case StakeholderPackage.ENGAGEMENT__PARTICIPATIONS:
				return getParticipations();
			case StakeholderPackage.ENGAGEMENT__TOPICS:
				return getTopics();
			case StakeholderPackage.ENGAGEMENT__SUMMARY:
				return getSummary();
			case StakeholderPackage.ENGAGEMENT__STATEMENTS:
				return getStatements();
			case StakeholderPackage.ENGAGEMENT__COMMITMENTS:
				return getCommitments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StakeholderPackage.ENGAGEMENT__AT:
				setAt((PartialDate)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__METHOD:
				setMethod((EngagementMethod)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__PLACE:
				setPlace((String)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends String>)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__SUMMARY:
				setSummary((String)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__STATEMENTS:
				getStatements().clear();
				getStatements().addAll((Collection<? extends Statement>)newValue);
				return;
			case StakeholderPackage.ENGAGEMENT__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StakeholderPackage.ENGAGEMENT__AT:
				setAt(AT_EDEFAULT);
				return;
			case StakeholderPackage.ENGAGEMENT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case StakeholderPackage.ENGAGEMENT__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case StakeholderPackage.ENGAGEMENT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case StakeholderPackage.ENGAGEMENT__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case StakeholderPackage.ENGAGEMENT__TOPICS:
				getTopics().clear();
				return;
			case StakeholderPackage.ENGAGEMENT__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case StakeholderPackage.ENGAGEMENT__STATEMENTS:
				getStatements().clear();
				return;
			case StakeholderPackage.ENGAGEMENT__COMMITMENTS:
				getCommitments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StakeholderPackage.ENGAGEMENT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StakeholderPackage.ENGAGEMENT__METHOD:
				return method != METHOD_EDEFAULT;
			case StakeholderPackage.ENGAGEMENT__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case StakeholderPackage.ENGAGEMENT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case StakeholderPackage.ENGAGEMENT__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case StakeholderPackage.ENGAGEMENT__TOPICS:
				return topics != null && !topics.isEmpty();
			case StakeholderPackage.ENGAGEMENT__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case StakeholderPackage.ENGAGEMENT__STATEMENTS:
				return statements != null && !statements.isEmpty();
			case StakeholderPackage.ENGAGEMENT__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (at: ");
		result.append(at);
		result.append(", method: ");
		result.append(method);
		result.append(", direction: ");
		result.append(direction);
		result.append(", place: ");
		result.append(place);
		result.append(", topics: ");
		result.append(topics);
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

} //EngagementImpl
