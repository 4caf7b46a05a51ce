<?php

namespace Drupal\diwan_form\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * Writes the tag of a form.
 */
#[Block(id: 'diwan_form', admin_label: new TranslatableMarkup('Service form'))]
class DiwanFormBlock extends BlockBase {

  public function defaultConfiguration(): array {
    return ['src' => '', 'action' => '', 'fallback' => ''];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    foreach (['src' => 'Address of the definition', 'action' => 'Address that receives submissions', 'fallback' => 'Shown when the form cannot be'] as $name => $label) {
      $form[$name] = ['#type' => 'textfield', '#title' => $this->t($label), '#default_value' => $this->configuration[$name]];
    }
    return $form;
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['src', 'action', 'fallback'] as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  public function build(): array {
    return [
      '#type' => 'html_tag',
      '#tag' => 'diwan-form',
      '#attributes' => ['src' => $this->configuration['src'], 'action' => $this->configuration['action'], 'heading-level' => '2'],
      'fallback' => ['#type' => 'html_tag', '#tag' => 'p', '#value' => htmlspecialchars($this->configuration['fallback'])],
      '#attached' => ['library' => ['diwan_form/form']],
    ];
  }

}
